package app.courante.ui.course;

import app.courante.crisis.Refusal;
import app.courante.ui.course.Declaration.Qualification;
import app.courante.ui.kit.Form;
import app.courante.ui.kit.Overlay;
import app.courante.ui.kit.Paragraph;
import app.courante.ui.kit.Words;

/// What was seen held against the plan's criteria in a crisis that is declared already.
final class QualifyCard {
    private final CourseModel model;
    private final Words words;
    private final Overlay overlay;

    QualifyCard(CourseModel model, Words words, Overlay overlay) {
        this.model = model;
        this.words = words;
        this.overlay = overlay;
    }

    /// Opens it.
    ///
    /// @param trouble said at first; may be empty
    /// @param then what is opened next, given whether the criteria mean another level
    void open(String trouble, java.util.function.IntConsumer then) {
        var kept = model.kept();
        var source = SourceField.of(model, words, kept, "qualify-source", "draft.crisis.source");
        var criteria =
                new CriteriaPane(
                        model,
                        model.plan().orElse(null),
                        words,
                        kept.text("draft.crisis.criteria"),
                        kept.text("draft.crisis.signals"));
        var form =
                new Form(
                        words,
                        () -> {
                            int wanted =
                                    model.suggested(criteria.met().get()).orElse(model.level());
                            kept.clear();
                            overlay.close();
                            then.accept(wanted);
                        });
        form.line(new Tall(criteria, 620, 380))
                .line(advice(criteria))
                .field(words.of("declare.source"), source, Refusal.SIGNAL_UNKNOWN)
                .action(
                        words.of("qualify.do"),
                        "main",
                        () ->
                                model.qualify(
                                        new Qualification(
                                                criteria.chosenSignals(),
                                                source.getText(),
                                                criteria.met().get()),
                                        form::answer));
        form.complain(trouble);
        overlay.open(words.of("qualify.heading"), form, source);
    }

    /// Which level follows from what is ticked.
    private Paragraph advice(CriteriaPane criteria) {
        var advice = new Paragraph("");
        advice.setId("qualify-advice");
        advice.getStyleClass().addAll("small", "muted");
        criteria.met().subscribe(met -> advice.setText(level(model.suggested(met).orElse(0))));
        return advice;
    }

    private String level(int wanted) {
        if (wanted == 0) return words.of("qualify.no-criterion", model.level());
        return wanted == model.level()
                ? words.of("declare.level-follows", wanted)
                : words.of("qualify.level-other", wanted, model.level());
    }
}
