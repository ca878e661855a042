package app.courante.crisis;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A version of the plan among the others: whether it holds, and what became of it.
///
/// @param until when the version after it takes its place; null for the last one
/// @param kept true when the crisis on screen goes by it
public record Standing(PlanVersion version, State state, @Nullable Instant until, boolean kept) {
    /// Whether a version holds at the instant of the situation.
    public enum State {
        TO_COME,
        IN_FORCE,
        SUPERSEDED
    }

    /// Every version, in the order in which they take force.
    public static List<Standing> all(Situation situation) {
        var versions = situation.versions();
        int now = situation.plan() == null ? -1 : versions.indexOf(situation.plan());
        int kept = kept(situation);
        var all = new ArrayList<Standing>();
        for (int i = 0; i < versions.size(); i++)
            all.add(
                    new Standing(
                            versions.get(i),
                            i < now ? State.SUPERSEDED : i == now ? State.IN_FORCE : State.TO_COME,
                            i + 1 < versions.size() ? versions.get(i + 1).from() : null,
                            i == kept));
        return List.copyOf(all);
    }

    /// Of a plan that took force twice the later; negative when the crisis goes by none.
    private static int kept(Situation situation) {
        var crisis = situation.crisis();
        if (crisis == null || crisis.plan() == null) return -1;
        var versions = situation.versions();
        for (int i = versions.size() - 1; i >= 0; i--)
            if (versions.get(i).plan().equals(crisis.plan())) return i;
        return -1;
    }
}
