package app.courante.ui.course;

import app.courante.crisis.CrisisCommand.DeclareCrisis;
import app.courante.crisis.Moment;
import app.courante.crisis.Refusal;
import app.courante.crisis.Signals.Signal;
import app.courante.plan.CrisisLevel;
import app.courante.plan.Plan;
import app.courante.ui.course.CourseModel.Progress;
import app.courante.ui.course.Declaration.Qualification;
import app.courante.ui.kit.Form;
import app.courante.ui.kit.Kept;
import app.courante.ui.kit.Overlay;
import app.courante.ui.kit.Paragraph;
import app.courante.ui.kit.Words;
import java.util.List;
import javafx.beans.property.StringProperty;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/// The declaration: a title is enough; what was seen and the plan's criteria say which level.
final class DeclareCard {
    private static final int LONGEST_TITLE = 90;

    private final CourseModel model;
    private final Words words;
    private final Overlay overlay;
    private final CourseForms forms;
    private final Kept kept;
    private final TextField title;
    private final TextField source;
    private final TextArea known;
    private final TextField began;
    private final StringProperty level;
    private final StringProperty signals;
    private final List<CrisisLevel> ofPlan;
    private final LevelChoice levels;
    private final Paragraph advice = new Paragraph("");
    private final Form form;
    private CriteriaPane criteria;
    private boolean sent;

    DeclareCard(CourseModel model, Words words, Overlay overlay, CourseForms forms) {
        this.model = model;
        this.words = words;
        this.overlay = overlay;
        this.forms = forms;
        this.kept = model.kept();
        title = kept.field("declare-title", "draft.crisis.title");
        title.setPromptText(words.of("declare.title-prompt"));
        source = SourceField.of(model, words, kept, "declare-source", "draft.crisis.source");
        known = kept.area("declare-known", "draft.crisis.known", 4);
        began = kept.field("declare-began", "draft.crisis.began");
        began.setPromptText(words.of("declare.began-prompt"));
        level = kept.text("draft.crisis.level");
        signals = kept.text("draft.crisis.signals");
        // A new crisis goes by the plan in force, whatever the one on screen keeps.
        ofPlan = model.planInForce().map(Plan::levels).orElse(List.of());
        levels = new LevelChoice(ofPlan, words);
        advice.setId("declare-advice");
        advice.getStyleClass().addAll("small", "muted");
        form = new Form(words, () -> {});
        criteria = criteria();
    }

    private CriteriaPane criteria() {
        return new CriteriaPane(
                model,
                model.planInForce().orElse(null),
                words,
                kept.text("draft.crisis.criteria"),
                signals);
    }

    /// Fills what is still empty with what was seen.
    DeclareCard from(Signal signal) {
        if (title.getText().isBlank()) title.setText(shortened(signal.text()));
        if (known.getText().isBlank())
            known.setText(
                    words.of(
                            "declare.from-signal",
                            words.dateAndTime(signal.at()),
                            signal.text(),
                            signal.source().isEmpty() ? signal.by().name() : signal.source()));
        if (source.getText().isBlank()) source.setText(signal.source());
        var chosen = new java.util.ArrayList<>(Kept.lines(signals));
        if (!chosen.contains(signal.id().toString())) chosen.add(signal.id().toString());
        Kept.lines(signals, chosen);
        criteria = criteria();
        return this;
    }

    private static String shortened(String text) {
        var line = text.lines().findFirst().orElse("");
        if (line.length() <= LONGEST_TITLE) return line;
        int space = line.lastIndexOf(' ', LONGEST_TITLE);
        return line.substring(0, space > 0 ? space : LONGEST_TITLE) + " …";
    }

    void open() {
        form.field(words.of("declare.title"), title, Refusal.TITLE_MISSING)
                .field(words.of("declare.level"), new javafx.scene.layout.VBox(6, levels, advice))
                .field(words.of("declare.source"), source)
                .field(words.of("declare.known"), known)
                .field(words.of("declare.began"), began, Refusal.TIME_IN_FUTURE)
                .beside(new Tall(criteria, 400, 430))
                .action(
                        words.of("declare.do"),
                        "danger",
                        () -> form.withTime(began, model.seat(), this::declare));
        levelFollows();
        var crisis = model.situation().get().crisis();
        if (crisis != null && model.running())
            form.complain(words.of("declare.second", crisis.title()));
        overlay.open(words.of("declare.heading"), form, title);
        title.end();
    }

    private void levelFollows() {
        if (!level.get().isEmpty()) levels.chosen().set(Integer.parseInt(level.get()));
        levels.chosen()
                .addListener((_, _, chosen) -> {
                    level.set(chosen.toString());
                    advise();
                });
        criteria.met()
                .addListener((_, _, met) -> {
                    CourseModel.suggested(ofPlan, met).ifPresent(levels.chosen()::set);
                    advise();
                });
        advise();
    }

    private void advise() {
        var wanted = CourseModel.suggested(ofPlan, criteria.met().get());
        int chosen = levels.chosen().get();
        if (wanted.isEmpty()) advice.setText(words.of("declare.no-criterion"));
        else if (wanted.getAsInt() == chosen)
            advice.setText(words.of("declare.level-follows", chosen));
        else advice.setText(words.of("declare.level-other", wanted.getAsInt(), chosen));
    }

    private void declare(@Nullable Moment at) {
        // Two presses of a tired hand are one crisis.
        if (sent) return;
        sent = true;
        var crisis = new DeclareCrisis(title.getText(), levels.chosen().get(), known.getText(), at);
        var said =
                new Qualification(criteria.chosenSignals(), source.getText(), criteria.met().get());
        model.declare(new Declaration(crisis, said), this::answer);
    }

    private void answer(Progress progress) {
        sent = false;
        var stopped = progress.stopped();
        if (stopped != null && progress.done() == 0) {
            form.answer(stopped);
            return;
        }
        if (stopped == null) {
            kept.clear();
            forms.declared();
            return;
        }
        // The crisis is there; what qualifies it is kept for another try, which declares nothing.
        kept.handOn(
                model.kept(),
                "draft.crisis.source",
                "draft.crisis.criteria",
                "draft.crisis.signals");
        kept.clear();
        forms.declaredOnly(words.of("qualify.half", Form.sentence(stopped, words)));
    }
}
