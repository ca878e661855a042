package app.courante.ui.draft;

import app.courante.document.DraftHead;
import app.courante.document.Flaw;
import app.courante.document.KeptDraft;
import app.courante.document.Node.Group;
import app.courante.document.PlanReader;
import app.courante.plan.Plan;
import java.util.ArrayList;
import java.util.List;

/// A draft as it stands.
///
/// @param plan what can be read of it so far
/// @param flaws what cannot, each with its place
public record Shown(
        DraftHead head,
        Group document,
        Plan plan,
        List<Flaw> flaws,
        boolean canUndo,
        boolean canRedo) {
    public Shown {
        flaws = List.copyOf(flaws);
    }

    static Shown of(KeptDraft kept, PlanReader reader) {
        var draft = kept.draft();
        var flaws = new ArrayList<Flaw>();
        var plan = reader.read(draft.document(), flaws::add);
        return new Shown(
                kept.head(), draft.document(), plan, flaws, draft.canUndo(), draft.canRedo());
    }
}
