package app.courante.ui.draft;

import app.courante.plan.Plan;
import app.courante.ui.kit.Overlay;
import app.courante.ui.kit.Watch;
import app.courante.ui.kit.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;

/// The screen on which a draft of the plan is written: its pages, a page, and beside it what is
/// wrong or missing.
public final class DraftView extends WritingView {
    private static final double CONTENTS = 18;
    private static final double ALONE = 24;

    private final DraftModel model;
    private final Words words;
    private final DraftForms forms;

    /// The draft that is open.
    ///
    /// @param more other things to do with it, each a button in the head
    public DraftView(DraftModel model, Words words, Overlay overlay, List<Button> more) {
        super(model, words);
        this.model = model;
        this.words = words;
        this.forms = new DraftForms(model, words, overlay);
        setId("draft");
        var beside = new Beside(model, words);
        arrange(head(more), beside, CONTENTS, ALONE);
        Watch.value(
                this,
                model.shown(),
                shown -> {
                    if (shown != null) beside.show(shown.flaws());
                });
        Watch.value(this, model.findings(), beside::show);
    }

    private WritingHead<Plan> head(List<Button> more) {
        var discard = WritingHead.button(words, "writing.discard", "draft-discard", forms::discard);
        discard.getStyleClass().add("flat");
        var approve = WritingHead.button(words, "writing.approve", "draft-approve", forms::approve);
        approve.getStyleClass().add("main");
        var leave = WritingHead.button(words, "writing.leave", "draft-leave", model::leave);
        var doings = new ArrayList<Node>(more);
        doings.addAll(List.of(discard, leave, approve));
        return new WritingHead<>(
                model,
                words,
                this::title,
                model.saved().map(on -> words.of(on ? "writing.saved" : "writing.saving")),
                doings);
    }

    private String title(Shown<Plan> shown) {
        var identity = shown.read().identity();
        var name = identity.title().isEmpty() ? words.of("writing.unnamed-plan") : identity.title();
        return words.of("writing.title", name, identity.version());
    }
}
