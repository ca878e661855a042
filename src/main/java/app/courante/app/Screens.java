package app.courante.app;

import app.courante.console.WholeFile;
import app.courante.crisis.PlanCommand.PutPlanInForce;
import app.courante.crisis.Situation;
import app.courante.desk.Answer;
import app.courante.files.ContactCards;
import app.courante.files.PlanFile;
import app.courante.files.Reading;
import app.courante.files.SamplePlan;
import app.courante.plan.Place;
import app.courante.plan.Plan;
import app.courante.plan.UpkeepCalendar;
import app.courante.text.Language;
import app.courante.text.Texts;
import app.courante.ui.intake.IntakeModel;
import app.courante.ui.intake.IntakeView;
import app.courante.ui.kit.Overlay;
import app.courante.ui.kit.Pill.Tone;
import app.courante.ui.kit.Seat;
import app.courante.ui.kit.Words;
import app.courante.ui.plan.PlanModel;
import app.courante.ui.plan.PlanView;
import app.courante.ui.shell.Notice;
import app.courante.ui.shell.Screen;
import app.courante.ui.shell.Shell;
import app.courante.ui.shell.ShellModel;
import app.courante.ui.situation.SituationView;
import app.courante.ui.timeline.ComposerView;
import app.courante.ui.timeline.LineForms;
import app.courante.ui.timeline.TimelineModel;
import app.courante.ui.timeline.TimelineView;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;

/// Makes each screen's view when it is shown, and brings in what comes from files.
record Screens(
        House house,
        Seat seat,
        ShellModel model,
        TimelineModel timeline,
        PlanModel plan,
        IntakeModel intake,
        FileChoice files)
        implements Shell.Screens {
    private static final int FAULTS_TOLD = 5;

    @Override
    public Parent situation(ComposerView composer, Words words, Overlay overlay) {
        var peace =
                new SituationView.Peace(
                        model.situation().map(this::planInForce),
                        place -> lead(place, words),
                        this::exportUpkeep);
        return new SituationView(model.situation(), composer, words, seat.now(), peace);
    }

    @Override
    public Shell.Timeline timeline(ComposerView composer, Words words, Overlay overlay) {
        var forms = new LineForms(timeline, seat, words, overlay);
        var view =
                new TimelineView(
                        timeline,
                        composer,
                        words,
                        seat.now()::getValue,
                        forms::correct,
                        forms::confirm);
        return new Shell.Timeline(view, view::search);
    }

    @Override
    public Parent plan(Words words) {
        var ways =
                new PlanView.Ways(this::importPlan, () -> openSamplePlan(model.language().get()));
        return new PlanView(plan, words, seat.now(), ways);
    }

    @Override
    public void importLog(Words words, Overlay overlay) {
        files.open(words.of("intake.choose"), List.of("*.csv", "*.xlsx", "*.tsv", "*.txt"))
                .ifPresent(file -> {
                    intake.begin(file);
                    var view =
                            new IntakeView(
                                    intake,
                                    words,
                                    () -> {
                                        overlay.close();
                                        model.screen().set(Screen.TIMELINE);
                                    });
                    overlay.open(words.of("intake.heading", intake.fileName()), view, view);
                });
    }

    @Override
    public void importPlan() {
        var texts = Texts.in(model.language().get());
        files.open(texts.of("import-plan.choose"), List.of("*.yaml", "*.yml"))
                .ifPresent(file -> {
                    try {
                        putInForce(String.valueOf(file.getFileName()), Files.readAllBytes(file));
                    } catch (IOException e) {
                        model.tell(
                                new Notice(
                                        Tone.ACT_NOW,
                                        texts.of("import-plan.unreadable", file),
                                        ""));
                    }
                });
    }

    @Override
    public void openSamplePlan(Language language) {
        putInForce(SamplePlan.fileName(language), SamplePlan.bytes(language));
    }

    /// The newest version, whichever the crisis on screen went by; null when there is none.
    private @Nullable Plan planInForce(Situation situation) {
        var inForce = situation.plan();
        return inForce == null ? null : house.plans().plan(inForce.plan());
    }

    private void lead(Place place, Words words) {
        plan.lead(place, words, today());
        model.screen().set(Screen.PLAN);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(seat.now().getValue(), seat.zone());
    }

    @Override
    public void exportUpkeep() {
        var texts = Texts.in(model.language().get());
        export(
                texts.of("due.choose"),
                texts.of("due.file"),
                (plan, file) -> {
                    var dates = UpkeepCalendar.of(plan, today());
                    var written = seat.now().getValue();
                    WholeFile.write(
                            file,
                            out ->
                                    new FilePapers()
                                            .writeCalendar(plan, dates, texts, written, out));
                    return texts.of("due.exported", dates.size(), file);
                });
    }

    @Override
    public void exportContacts() {
        var texts = Texts.in(model.language().get());
        export(
                texts.of("contacts.choose"),
                texts.of("contacts.file"),
                (plan, file) -> {
                    var people = plan.people();
                    WholeFile.write(
                            file, out -> ContactCards.write(people, FilePapers.house(plan), out));
                    return texts.of("contacts.exported", people.size(), file);
                });
    }

    /// Writes something of a plan, and says what is written.
    private interface Export {
        String write(Plan plan, Path file) throws IOException;
    }

    private void export(String title, String name, Export export) {
        var texts = Texts.in(model.language().get());
        var inForce = planInForce(model.situation().get());
        if (inForce == null) {
            model.tell(new Notice(Tone.SOON, texts.of("due.no-plan"), ""));
            return;
        }
        files.save(title, name)
                .ifPresent(file -> {
                    try {
                        model.tell(new Notice(Tone.FINE, export.write(inForce, file), ""));
                    } catch (IOException e) {
                        model.tell(
                                new Notice(Tone.ACT_NOW, texts.of("due.not-exported", file), ""));
                    }
                });
    }

    private void putInForce(String name, byte[] content) {
        var texts = Texts.in(model.language().get());
        switch (PlanFile.read(name, content)) {
            case Reading.Done<Plan>(var plan) -> {
                var id = house.folder().keepPlan(content);
                var identity = plan.identity();
                seat.execute(
                        new PutPlanInForce(id, identity.title(), identity.version()),
                        answer -> {
                            if (answer instanceof Answer.Refused(var why))
                                model.tell(new Notice(Tone.SOON, texts.of("refusal", why), ""));
                            if (answer instanceof Answer.Done) model.screen().set(Screen.PLAN);
                        });
            }
            case Reading.Refused<Plan>(var faults) -> {
                var told =
                        Window.sentences(
                                faults.subList(0, Math.min(FAULTS_TOLD, faults.size())), texts);
                model.tell(
                        new Notice(
                                Tone.ACT_NOW,
                                texts.of(
                                        "import-plan.refused",
                                        name,
                                        faults.size(),
                                        String.join("\n", told)),
                                ""));
            }
        }
    }
}
