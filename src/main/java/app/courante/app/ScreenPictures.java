package app.courante.app;

import app.courante.console.Pictures;
import app.courante.crisis.EntryId;
import app.courante.crisis.PlanCommand.ApprovePlan;
import app.courante.crisis.PlanCommand.PutPlanInForce;
import app.courante.desk.Answer;
import app.courante.document.Edit.Put;
import app.courante.document.NewVersion;
import app.courante.document.Node.Text;
import app.courante.files.PlanFile;
import app.courante.files.PlanWriter;
import app.courante.files.Reading;
import app.courante.files.SampleCrisis;
import app.courante.files.SamplePlan;
import app.courante.plan.Place;
import app.courante.plan.Plan;
import app.courante.plan.PlanPart;
import app.courante.text.Language;
import app.courante.ui.plan.DependencyPicture;
import app.courante.ui.plan.PlanPicture;
import app.courante.ui.plan.PlanSection;
import app.courante.ui.plan.RecoveryPicture;
import app.courante.ui.shell.Screen;
import app.courante.ui.shell.Shell;
import app.courante.ui.shell.ShellModel.Theme;
import app.courante.ui.versions.Edition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javax.imageio.ImageIO;

/// Plays the sample crisis in a folder of its own and draws every screen of it, on JavaFX's
/// platform without a display.
final class ScreenPictures implements Pictures {
    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final int CHOSEN_TASK = 8;
    private static final LocalTime NOW = LocalTime.of(14, 17, 37);

    @Override
    public List<Path> write(Path folder, Language language, Look look, int width, int height)
            throws IOException {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        System.setProperty("java.awt.headless", "true");
        var data = Files.createTempDirectory("courante-pictures");
        var drawn = new CompletableFuture<List<Path>>();
        Platform.startup(() -> {
            try {
                drawn.complete(new Drawing(data, folder, language, look, width, height).all());
            } catch (IOException | RuntimeException e) {
                drawn.completeExceptionally(e);
            }
        });
        try {
            return drawn.join();
        } finally {
            Platform.exit();
            deleteAll(data);
        }
    }

    private static void deleteAll(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList())
                Files.deleteIfExists(file);
        }
    }

    /// One language in one look. Everything happens on the window's thread, one thing after the
    /// other.
    private static final class Drawing {
        private final Path data;
        private final Path folder;
        private final Language language;
        private final Look look;
        private final int width;
        private final int height;
        private final SetClock clock = new SetClock(at(LocalTime.of(9, 0)), ZONE);
        private final List<Path> written = new ArrayList<>();

        Drawing(Path data, Path folder, Language language, Look look, int width, int height) {
            this.data = data;
            this.folder = folder;
            this.language = language;
            this.look = look;
            this.width = width;
            this.height = height;
        }

        List<Path> all() throws IOException {
            try (var house = House.openHere(data, clock, ExercisePictures::fail)) {
                var window = ExercisePictures.window(house, clock, language);
                var theme = look == Look.LIGHT ? Theme.LIGHT : Theme.DARK;
                window.model().theme().set(theme);
                var scene = window.scene((_, _) -> Optional.empty(), width, height);
                window.open(null);
                write("welcome", scene);
                clock.set(EarlierSample.IN_FORCE_FROM.atStartOfDay(ZONE).toInstant());
                var steps = SampleCrisis.steps(language);
                window.model().seat().me().set(steps.getFirst().author());
                approveEarlier(house, window);
                clock.set(at(LocalTime.of(9, 0)));
                window.tick();
                putInForce(house, window);
                write("home", scene);
                var course = new CoursePictures(window, scene, language);
                course.atPeace(this::write);
                play(house, window);
                inCrisis(window, scene);
                draft(house, window, scene);
                ScriptPictures.draw(window, scene, language, this::write);
                planPictures(window, scene);
                if (scene.getRoot().lookup(".shell") instanceof Shell shell) {
                    course.inCrisis(this::write);
                    shell.palette();
                    write("palette", scene);
                    shell.go(Screen.CHECKLISTS);
                    shell.alerts();
                    write("alerts", scene);
                    versions(window, shell, scene);
                    lookedBack(house, window);
                }
                new ExercisePictures(data, clock, language, theme).draw(width, height, this::write);
                return written;
            }
        }

        /// The crisis played again, and an exercise judged.
        private void lookedBack(House house, Window window) throws IOException {
            new ReplayPictures(house, window).draw(width, height, this::write);
            new DebriefPictures(data.resolve("debriefed"), at(LocalTime.of(9, 0)), ZONE, language)
                    .draw(window.model().theme().get(), width, height, this::write);
        }

        /// Every screen, and what is done on those of the cell.
        private void inCrisis(Window window, Scene scene) throws IOException {
            for (var screen : Screen.values()) {
                window.model().screen().set(screen);
                write(screen.name().toLowerCase(Locale.ROOT), scene);
                if (screen == Screen.MOBILIZATION) new CallOutPictures(scene, this::write).draw();
            }
            RolePictures.draw(window, scene, this::write);
            new HoldPictures(window, scene).draw(this::write);
            new ReportPictures(window, scene).draw(this::write);
            new ActionPictures(window, scene).draw(this::write);
        }

        /// The plan in pictures, and what two of them show of a chosen thing.
        private void planPictures(Window window, Scene scene) throws IOException {
            window.model().screen().set(Screen.PLAN);
            for (var picture : PlanPicture.values()) {
                window.plan().open(picture);
                write("plan-" + picture.name().toLowerCase(Locale.ROOT), scene);
                if (scene.lookup("#plan-dependencies") instanceof DependencyPicture graph) {
                    var supplier =
                            window.plan().plan().orElseThrow().resources().suppliers().getFirst();
                    graph.choose(new Place(PlanPart.SUPPLIER, supplier.id(), supplier.name()));
                    write("plan-fall", scene);
                }
                if (scene.lookup("#plan-recovery") instanceof RecoveryPicture chart) {
                    chart.choose(CHOSEN_TASK);
                    write("plan-task", scene);
                }
            }
            window.plan().open(PlanSection.CONTEXT);
        }

        /// The version before, which the comparison is with.
        private void approveEarlier(House house, Window window) {
            var sample =
                    house.plans().document(house.folder().keepPlan(SamplePlan.bytes(language)));
            if (sample == null) throw new IllegalStateException("no sample");
            var earlier = PlanWriter.write(EarlierSample.of(sample), language);
            if (!(PlanFile.read("earlier.yaml", earlier) instanceof Reading.Done<Plan>(var plan)))
                throw new IllegalStateException("the earlier sample cannot be read");
            var identity = plan.identity();
            window.model()
                    .seat()
                    .execute(
                            new ApprovePlan(
                                    house.folder().keepPlan(earlier),
                                    identity.title(),
                                    EarlierSample.VERSION,
                                    identity.approvedBy(),
                                    EarlierSample.IN_FORCE_FROM),
                            Drawing::accepted);
        }

        /// All versions in their list, the last two compared, and the earlier one read.
        private void versions(Window window, Shell shell, Scene scene) throws IOException {
            shell.go(Screen.PLAN);
            shell.versions();
            write("versions", scene);
            shell.go(Screen.PLAN);
            var versions = window.versions();
            versions.compareWithPrevious();
            write("compare", scene);
            versions.leave();
            versions.open(new Edition.OfVersion(versions.versions().get().getFirst()));
            write("earlier", scene);
        }

        private void putInForce(House house, Window window) {
            var content = SamplePlan.bytes(language);
            if (!(PlanFile.read(SamplePlan.fileName(language), content)
                    instanceof Reading.Done<Plan>(var plan)))
                throw new IllegalStateException("the sample plan cannot be read");
            var identity = plan.identity();
            var seat = window.model().seat();
            seat.execute(
                    new PutPlanInForce(
                            house.folder().keepPlan(content), identity.title(), identity.version()),
                    Drawing::accepted);
        }

        private void play(House house, Window window) {
            var seat = window.model().seat();
            var midnight = DAY.atStartOfDay(ZONE);
            var written = new HashMap<String, EntryId>();
            for (var step : SampleCrisis.steps(language)) {
                clock.set(at(step.at()));
                house.desk()
                        .execute(
                                step.command().of(midnight, written),
                                step.author(),
                                answer -> {
                                    var entry = accepted(answer);
                                    if (!step.name().isEmpty()) written.put(step.name(), entry);
                                });
            }
            clock.set(at(NOW));
            var scribe = SampleCrisis.steps(language).getLast().author();
            seat.me().set(scribe);
            window.tick();
        }

        /// A new version being written, with a slip in it.
        private void draft(House house, Window window, Scene scene) throws IOException {
            var inForce = window.model().situation().get().plan();
            if (inForce == null) throw new IllegalStateException("no plan");
            var document = house.plans().document(inForce.plan());
            if (document == null) throw new IllegalStateException("no document");
            var draft = window.draft();
            draft.begin(inForce.plan(), NewVersion.of(document), () -> {});
            draft.edit(
                    new Put(
                            app.courante.document.Path.parse("activities/0/strategy/mtpd"),
                            Text.of("2 heur")));
            window.model().screen().set(Screen.PLAN);
            draft.lead(app.courante.document.Path.parse("activities/0/name"));
            write("draft", scene);
            draft.leave();
        }

        /// The first entry that came of it.
        private static EntryId accepted(Answer answer) {
            if (answer instanceof Answer.Done(var entries)) return entries.getFirst().id();
            throw new IllegalStateException(answer.toString());
        }

        private static java.time.Instant at(LocalTime time) {
            return DAY.atTime(time).atZone(ZONE).toInstant();
        }

        private void write(String name, Scene scene) throws IOException {
            // Twice: the first picture gives every list its size, the second shows the rows for it.
            scene.snapshot(null);
            var picture = SwingFXUtils.fromFXImage(scene.snapshot(null), null);
            var file =
                    folder.resolve(
                            "%s-%s-%s.png"
                                    .formatted(
                                            name,
                                            language.code(),
                                            look.name().toLowerCase(Locale.ROOT)));
            if (!ImageIO.write(picture, "png", file.toFile()))
                throw new UncheckedIOException(new IOException("no PNG writer"));
            written.add(file);
        }
    }
}
