package app.courante.crisis;

import java.util.Collection;
import java.util.Collections;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Folds a family of events by telling them anew, in the total order, whenever one has come.
///
/// There are thousands of lines in a log but hundreds of calls, roles and steps: to tell those anew
/// costs less than a millisecond, and what came first, or twice, cannot matter.
final class Replay<S> implements Fold<S> {
    private final Class<? extends Event> family;
    private final Function<Collection<Entry>, S> told;
    private final NavigableSet<Entry> entries = new TreeSet<>(Entry.ORDER);
    private @Nullable S state;

    Replay(Class<? extends Event> family, Function<Collection<Entry>, S> told) {
        this.family = family;
        this.told = told;
    }

    @Override
    public Replay<S> copy() {
        var other = new Replay<>(family, told);
        other.entries.addAll(entries);
        other.state = state;
        return other;
    }

    @Override
    public void apply(Entry entry) {
        if (family.isInstance(entry.event()) && entries.add(entry)) state = null;
    }

    @Override
    public S state() {
        var now = state;
        if (now == null) {
            now = told.apply(Collections.unmodifiableCollection(entries));
            state = now;
        }
        return now;
    }
}
