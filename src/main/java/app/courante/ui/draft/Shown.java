package app.courante.ui.draft;

import app.courante.document.DraftHead;
import app.courante.document.Flaw;
import app.courante.document.Node.Group;
import app.courante.plan.Plan;
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
}
