package app.courante.app;

import app.courante.crisis.PlanCommand.PutPlanInForce;
import app.courante.desk.Answer;
import app.courante.files.PlanFile;
import app.courante.files.Reading;
import app.courante.files.SamplePlan;
import app.courante.plan.Plan;
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
import java.util.List;
import javafx.scene.Parent;

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
        return new SituationView(model.situation(), composer, words, seat.now());
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
        files.open(texts.of("import-plan.choose"), List.of("*.yaml", "*.yml", "*.xlsx"))
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

    private void putInForce(String name, byte[] content) {
        var texts = Texts.in(model.language().get());
        switch (PlanFile.read(name, content)) {
            case Reading.Done<Plan>(var plan) -> {
                var id = house.folder().keepPlan(PlanFile.kept(name, content, plan));
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
