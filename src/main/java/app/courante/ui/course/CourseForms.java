package app.courante.ui.course;

import app.courante.crisis.ActivityState;
import app.courante.crisis.Course.Activation;
import app.courante.crisis.Signals.Signal;
import app.courante.ui.course.CourseModel.Part;
import app.courante.ui.kit.Form;
import app.courante.ui.kit.Overlay;
import app.courante.ui.kit.Paragraph;
import app.courante.ui.kit.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The cards about the course of a crisis, each opened from anywhere.
public final class CourseForms {
    private final CourseModel model;
    private final Words words;
    private final Overlay overlay;
    private final Runnable toSituation;
    private final Runnable toReport;
    private final SignalCards signals;

    /// The cards of a window.
    ///
    /// @param toSituation shows the screen where a crisis that was just declared is
    /// @param toReport builds a situation report and shows it
    public CourseForms(
            CourseModel model,
            Words words,
            Overlay overlay,
            Runnable toSituation,
            Runnable toReport) {
        this.model = model;
        this.words = words;
        this.overlay = overlay;
        this.toSituation = toSituation;
        this.toReport = toReport;
        this.signals = new SignalCards(model, words, overlay, this);
    }

    /// Opens what was asked for elsewhere.
    public void open(Ask asked) {
        switch (asked) {
            case Ask.Level _ -> level();
            case Ask.Plan _ -> plan();
            case Ask.Exit _ -> exit();
            case Ask.Report _ -> report();
            case Ask.Aloud _ -> aloud();
            case Ask.Signals _ -> signals();
            case Ask.NewSignal _ -> reportSignal();
            case Ask.Judge(var id) ->
                    model.signal(id).ifPresentOrElse(signals::judge, this::signals);
            case Ask.Activity(var id, var state) -> activity(id, state);
        }
    }

    public void declare() {
        new DeclareCard(model, words, overlay, this).open();
    }

    void declareFrom(Signal signal) {
        new DeclareCard(model, words, overlay, this).from(signal).open();
    }

    /// Declared: what is of the plan is activated next.
    void declared() {
        overlay.close();
        toSituation.run();
        if (model.plan().isPresent()) plan("");
    }

    /// Declared, and what it rests on could not be written down.
    void declaredOnly(String trouble) {
        toSituation.run();
        new QualifyCard(model, words, overlay)
                .open(
                        trouble,
                        _ -> {
                            if (model.plan().isPresent()) plan("");
                        });
    }

    public void qualify() {
        inCrisis(() ->
                new QualifyCard(model, words, overlay)
                        .open(
                                "",
                                wanted -> {
                                    if (wanted != model.level())
                                        level(wanted, words.of("qualify.reason"));
                                }));
    }

    public void reportSignal() {
        signals.report();
    }

    public void signals() {
        signals.list();
    }

    public void level() {
        level(0, "");
    }

    void level(int proposed, String why) {
        inCrisis(() -> new LevelCard(model, words, overlay).open(proposed, why));
    }

    public void plan() {
        plan("");
    }

    void plan(String trouble) {
        byPlan(() -> new ActivateCard(model, words, overlay, this).open(trouble));
    }

    void deactivate(Part part, Runnable then) {
        byPlan(() -> new DeactivateCard(model, words, overlay).open(part, then));
    }

    /// Ends the crisis, a log kept elsewhere too.
    public void close() {
        var crisis = model.situation().get().crisis();
        if (crisis != null && crisis.running()) new CloseCard(model, words, overlay, this).open();
        else inCrisis(() -> {});
    }

    /// These parts of the plan in words, such as *PCA, all of it; PRA, “Ransomware”*.
    public String parts(List<Activation> parts) {
        return parts.stream()
                .map(one -> ActivateCard.partName(new Part(one.side(), one.scenario()), words))
                .reduce((one, other) -> words.of("course.and-part", one, other))
                .orElse("");
    }

    public void exit() {
        byPlan(() -> new ReviewCard(model, words, overlay, this).open());
    }

    public void report() {
        inCrisis(toReport);
    }

    /// A report that was given aloud, in short.
    public void aloud() {
        inCrisis(() -> new ReportCard(model, words, overlay).open());
    }

    public void activity() {
        activity("", null);
    }

    private void activity(String id, @Nullable ActivityState state) {
        byPlan(() -> {
            if (model.plan().map(plan -> plan.activities().isEmpty()).orElse(true))
                tell("activity-card.heading-none", "activity-card.none");
            else new ActivityCard(model, words, overlay).open(id, state);
        });
    }

    private void inCrisis(Runnable card) {
        if (model.running()) {
            card.run();
            return;
        }
        var form = new Form(words, overlay::close);
        form.line(paragraph("course.no-crisis"))
                .action(words.of("declare.button"), "danger", this::declare);
        overlay.open(words.of("course.no-crisis-heading"), form, form.lookup("#form-action"));
    }

    private void byPlan(Runnable card) {
        inCrisis(() -> {
            if (model.plan().isPresent()) card.run();
            else tell("course.no-plan-heading", "course.no-plan");
        });
    }

    private void tell(String heading, String sentence) {
        var form = new Form(words, overlay::close);
        form.line(paragraph(sentence)).action(words.of("notice.close"), "main", overlay::close);
        overlay.open(words.of(heading), form, form.lookup("#form-action"));
    }

    private Paragraph paragraph(String key) {
        var paragraph = new Paragraph(words.of(key));
        paragraph.setId("course-note");
        paragraph.setMaxWidth(560);
        return paragraph;
    }
}
