package app.courante.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.courante.crisis.Command;
import app.courante.crisis.CrisisCommand.DeclareCrisis;
import app.courante.crisis.PlanCommand.ApprovePlan;
import app.courante.crisis.PlanCommand.PutPlanInForce;
import app.courante.desk.Answer;
import app.courante.document.Edit.Put;
import app.courante.document.NewVersion;
import app.courante.document.Node.Group;
import app.courante.document.Node.Text;
import app.courante.files.PlanFile;
import app.courante.files.PlanWriter;
import app.courante.files.Reading;
import app.courante.files.SamplePlan;
import app.courante.plan.PlanId;
import app.courante.text.Language;
import app.courante.ui.kit.Fx;
import app.courante.ui.kit.LongList;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Two versions of the sample plan, 4.1 and 4.2, at the keyboard.
@NullUnmarked // JUnit fills the fields.
@ExtendWith(ApplicationExtension.class)
class VersionsStoryTest {
    private static final Clock CLOCK = Clock.system(ZoneId.of("Europe/Paris"));

    @TempDir private static Path folder;

    private Path data;
    private Stage stage;
    private House house;
    private Window window;
    private PlanId earlier;
    private PlanId now;
    private String wanted = "";
    private final AtomicReference<Throwable> failure = new AtomicReference<>();
    private Fx fx;

    @Start
    void start(Stage shown) throws Exception {
        data = Files.createTempDirectory(folder, "data");
        stage = shown;
        open();
        now = house.folder().keepPlan(SamplePlan.bytes(Language.FRENCH));
        earlier = keep(EarlierSample.of(document(now)));
        done(new ApprovePlan(earlier, "PCA", "4.1", "Claire Morel", EarlierSample.IN_FORCE_FROM));
        done(new PutPlanInForce(now, "PCA", "4.2"));
        Fx.show(stage);
    }

    private void open() {
        house = House.openHere(data, CLOCK, failure::set);
        window = new Window(house, CLOCK, Language.FRENCH, Runnable::run);
        stage.setScene(window.scene(new Saves(), 1000, 1000));
        window.open(null);
    }

    /// Says yes to whatever file is proposed, unless he wants another.
    private final class Saves implements FileChoice {
        @Override
        public Optional<Path> open(String title, List<String> endings) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> save(String title, String name, String... others) {
            return Optional.of(folder.resolve(wanted.isEmpty() ? name : wanted));
        }
    }

    @BeforeEach
    void sit(FxRobot robot) {
        fx = new Fx(robot);
    }

    @AfterEach
    void close() {
        Fx.on(() -> {
            house.close();
            return null;
        });
        assertEquals(null, failure.get());
    }

    private Group document(PlanId id) {
        return Objects.requireNonNull(house.plans().document(id));
    }

    private PlanId keep(Group document) {
        return house.folder().keepPlan(PlanWriter.write(document, Language.FRENCH));
    }

    private void done(Command command) {
        window.model()
                .seat()
                .execute(
                        command,
                        answer -> {
                            if (!(answer instanceof Answer.Done)) throw new AssertionError(answer);
                        });
    }

    private void onFx(Runnable task) {
        Fx.on(() -> {
            task.run();
            return null;
        });
    }

    private Fx list() {
        return fx.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.V)
                .until(() -> fx.focused("#versions"));
    }

    @Test
    void anOlderVersionIsReadWithANoticeAndEscapeLeadsBack() {
        list().keys(KeyCode.DOWN).keys(KeyCode.ENTER);
        fx.untilRead("Vous lisez la version 4.1, remplacée le").untilRead("SOMMAIRE\nversion 4.1");
        onFx(() -> done(new DeclareCrisis("Panne", 2, "", null)));
        assertTrue(
                fx.read().contains("SOMMAIRE\nversion 4.1"),
                "what happens does not throw him back");
        fx.keys(KeyCode.ESCAPE).untilRead("SOMMAIRE\nversion 4.2");
        assertFalse(fx.shown("#versions-reading"));
    }

    @Test
    void twoVersionsThatAreMarkedAreComparedAndADifferenceLeadsToItsPlaceAndBack() {
        list().keys(KeyCode.SPACE).keys(KeyCode.DOWN).keys(KeyCode.SPACE).keys(KeyCode.C);
        fx.until(() -> fx.text("#compare-title").endsWith("version 4.1 → version 4.2"))
                .untilRead("9 modifications");
        fx.type("rto").until(() -> fx.text("#compare-filter").equals("rto"));
        fx.keys(KeyCode.ENTER).until(() -> fx.focused("#compare-list")).keys(KeyCode.ENTER);
        fx.until(() -> !fx.shown("#compare")).untilRead("Accueil téléphonique");
        fx.until(() -> fx.shown("#versions-come-back") && fx.focused("#plan-contents"));
        fx.keys(KeyCode.ESCAPE).until(() -> fx.text("#compare-filter").equals("rto"));
        fx.keys(KeyCode.ESCAPE).until(() -> !fx.shown("#compare"));
        assertFalse(fx.shown("#versions-come-back"));
    }

    @Test
    void aVersionIsComparedWithTheOneBeforeItFromTheHead() {
        fx.keys(KeyCode.F9).click("#plan-compare").untilRead("version 4.1 → version 4.2");
    }

    @Test
    void twoMarksAreNeededToCompare() {
        list().keys(KeyCode.SPACE).keys(KeyCode.C).untilRead("Marquez d’abord deux lignes");
    }

    @Test
    void aVersionWhoseFileIsGoneOrDamagedIsToldInASentence() throws Exception {
        var file = data.resolve("plans").resolve(earlier.hash() + ".yaml");
        Files.writeString(file, Files.readString(file) + "# touched\n");
        onFx(() -> {
            house.close();
            open();
        });
        list().keys(KeyCode.DOWN).keys(KeyCode.ENTER);
        fx.untilRead("Le fichier « version 4.1 » manque").until(() -> fx.shown("#versions"));
        Files.delete(file);
        fx.keys(KeyCode.SPACE).keys(KeyCode.UP).keys(KeyCode.SPACE).keys(KeyCode.C);
        fx.untilRead("Le fichier « version 4.1 » manque").keys(KeyCode.ESCAPE);
        fx.click("#plan-compare").untilRead("ni comparée, ni exportée");
    }

    @Test
    void whenTheCrisisGoesByAnOlderVersionBothFactsAreTold() {
        onFx(() -> {
            done(new DeclareCrisis("Panne", 2, "", null));
            var next = keep(NewVersion.of(document(now)));
            var today = LocalDate.now(CLOCK);
            done(new ApprovePlan(next, "PCA", "4.3", "Claire Morel", today));
        });
        list().until(() -> fx.read().contains("suivie par cette crise"));
        fx.keys(KeyCode.UP).keys(KeyCode.ENTER);
        fx.untilRead("Vous lisez la version 4.3, en vigueur depuis le")
                .untilRead("Cette crise suit la version 4.2 ; la version 4.3 est en vigueur.");
        fx.click("#versions-back").untilRead("La version 4.3 est en vigueur");
    }

    @Test
    void aDraftIsComparedWithTheVersionInForce() {
        onFx(() -> {
            window.draft().begin(now, NewVersion.of(document(now)));
            var mtpd = app.courante.document.Path.parse("activities/0/strategy/mtpd");
            window.draft().edit(new Put(mtpd, Text.of("3 h")));
        });
        fx.keys(KeyCode.F9).click("#draft-compare");
        fx.untilRead("version 4.2 → brouillon de la version 4.3")
                .type("dmia")
                .keys(KeyCode.ENTER)
                .keys(KeyCode.ENTER)
                .until(() -> fx.shown("#draft"));
        fx.untilRead("FICHE");
        onFx(window.draft()::discard);
        fx.until(() -> !fx.shown("#versions-come-back"));
    }

    @Test
    void aDraftThatChangesNothingIsIdentical() {
        onFx(() -> window.draft().begin(now, document(now)));
        fx.keys(KeyCode.F9).click("#draft-compare");
        fx.untilRead("Les deux versions sont identiques.").keys(KeyCode.ESCAPE);
        fx.until(() -> fx.shown("#draft"));
    }

    @Test
    void ofManyDifferencesOnlyThoseSeenAreLaidOut() {
        var identity = Objects.requireNonNull(document(now).get("identity"));
        onFx(() -> window.draft().begin(now, Group.EMPTY.with("identity", identity)));
        fx.keys(KeyCode.F9).click("#draft-compare").until(() -> fx.shown("#compare-list"));
        fx.keys(KeyCode.END).until(() -> window.versions().comparing().get() != null);
        var comparing = Objects.requireNonNull(window.versions().comparing().get());
        assertTrue(comparing.compared().differences().size() > 200);
        var list = (LongList<?>) stage.getScene().lookup("#compare-list");
        assertTrue(list.rowsLaidOut() < 40, list.rowsLaidOut() + " rows");
    }

    @Test
    void theVersionOnScreenIsExportedAsItWasKept() throws Exception {
        fx.keys(KeyCode.F9).click("#plan-export").untilRead("plan-version-4.2.yaml");
        assertArrayEquals(
                SamplePlan.bytes(Language.FRENCH),
                Files.readAllBytes(folder.resolve("plan-version-4.2.yaml")));
        list().keys(KeyCode.DOWN).keys(KeyCode.ENTER).untilRead("SOMMAIRE\nversion 4.1");
        fx.keys(KeyCode.CONTROL, KeyCode.K).type("exporter le plan").keys(KeyCode.ENTER);
        fx.untilRead("plan-version-4.1.yaml");
        assertArrayEquals(
                house.plans().content(earlier),
                Files.readAllBytes(folder.resolve("plan-version-4.1.yaml")));
    }

    @Test
    void theVersionOnScreenIsExportedAsAWorkbookWhereTheNameSaysSo() throws Exception {
        wanted = "plan.xlsx";
        fx.keys(KeyCode.F9).click("#plan-export").untilRead("en classeur");
        var file = folder.resolve(wanted);
        var read = PlanFile.read(wanted, Files.readAllBytes(file));
        assertEquals(new Reading.Done<>(house.plans().plan(now)), read);
    }

    @Test
    void aVersionThatNoWorkbookCanHoldIsNotWrittenAndTheNoticeSaysWhichTextIsTooLong() {
        onFx(() -> {
            var purpose = app.courante.document.Path.parse("purpose/context");
            var lengthy = new Put(purpose, Text.of("x".repeat(40_000)));
            var next = keep(lengthy.in(NewVersion.of(document(now))));
            done(new PutPlanInForce(next, "PCA", "4.3"));
        });
        wanted = "trop-long.xlsx";
        fx.keys(KeyCode.F9).untilRead("version 4.3").click("#plan-export");
        fx.untilRead("« trop-long.xlsx » n’a pas été écrit : une faute.")
                .untilRead("une cellule de classeur en tient");
        assertFalse(Files.exists(folder.resolve(wanted)));
    }
}
