package app.courante.ui.course;

import app.courante.crisis.CrisisCommand.DeactivatePlan;
import app.courante.crisis.Refusal;
import app.courante.ui.course.CourseModel.Part;
import app.courante.ui.kit.Overlay;
import app.courante.ui.kit.Words;

/// The end of a part of the plan: the exit criteria one by one, a waiver for those that do not
/// hold, the reason.
record DeactivateCard(CourseModel model, Words words, Overlay overlay) {
    /// Opens it.
    ///
    /// @param then what comes once it is done
    void open(Part part, Runnable then) {
        var kept = model.kept();
        var exit = new ExitPane(model, words, kept.text("draft.deactivate.exit"));
        var reason = kept.field("deactivate-reason", "draft.deactivate.reason");
        var waiver = kept.field("waiver", "draft.deactivate.waiver");
        waiver.setPromptText(words.of("exit.waiver-prompt"));
        waiver.disableProperty().bind(exit.all());
        var form = kept.form(words, overlay, then);
        form.field(words.of("exit.criteria"), new Tall(exit, 460, 260));
        if (exit.asks()) form.field(words.of("exit.waiver"), waiver, Refusal.WAIVER_MISSING);
        form.field(words.of("crisis.reason"), reason, Refusal.REASON_MISSING)
                .does(
                        words.of("deactivate.do"),
                        model.seat(),
                        () ->
                                new DeactivatePlan(
                                        part.side(),
                                        part.scenario(),
                                        reason.getText(),
                                        exit.met(),
                                        waiver.getText(),
                                        exit.unknown()));
        overlay.open(
                words.of("deactivate.heading", ActivateCard.partName(part, words)),
                form,
                exit.asks() ? exit : reason);
    }
}
