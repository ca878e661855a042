package app.courante.plan;

import app.courante.plan.Completeness.Count;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// Counts items as they are looked at.
final class Tally {
    private final List<Count> counts = new ArrayList<>();

    void once(CountedItem item, boolean there) {
        counts.add(new Count(item, 1, there ? 1 : 0));
    }

    <T> void each(CountedItem item, List<T> things, Predicate<T> there) {
        int present = (int) things.stream().filter(there).count();
        counts.add(new Count(item, things.size(), present));
    }

    /// What was counted; an item that the plan has no place for is left out.
    List<Count> counts() {
        return counts.stream().filter(count -> count.wanted() > 0).toList();
    }

    static boolean said(String text) {
        return !text.isEmpty();
    }

    static boolean said(List<?> things) {
        return !things.isEmpty();
    }
}
