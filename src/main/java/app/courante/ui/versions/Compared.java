package app.courante.ui.versions;

import app.courante.document.Comparison;
import app.courante.document.Difference;
import app.courante.plan.Plan;
import java.util.List;

/// Two editions of the plan and all that differs between them.
///
/// @param unread how many values of either cannot be read, and so are not compared
public record Compared(
        Edition older,
        Edition newer,
        Plan before,
        Plan after,
        List<Difference> differences,
        int unread) {
    public Compared {
        differences = List.copyOf(differences);
    }

    static Compared of(Edition older, Edition.Text before, Edition newer, Edition.Text after) {
        return new Compared(
                older,
                newer,
                before.plan(),
                after.plan(),
                Comparison.of(before.plan(), after.plan()),
                before.unread() + after.unread());
    }

    boolean isOf(Edition one, Edition other) {
        return older.key().equals(one.key()) && newer.key().equals(other.key());
    }
}
