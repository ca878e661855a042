package app.courante.crisis;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A log wound to any point of it: what could be shown after so many entries.
///
/// Folded once from the start, a fold being laid aside at every so many entries; a point is then
/// reached from the one before it. Entries come as they were written down, those of a log kept
/// elsewhere as they happened. For one thread at a time.
public final class Reel {
    /// As many folds as these are laid aside: each holds an index of its own of the lines.
    private static final int MOST_KEPT = 32;

    private static final int LEAST_APART = 256;

    private final List<Entry> entries;
    private final List<Instant> times;
    private final List<Situation.Folding> kept = new ArrayList<>();
    private final int apart;
    private final int first;
    private Situation.Folding head = new Situation.Folding();
    private int at;

    private Reel(List<Entry> entries, List<Instant> times, int first) {
        this.entries = entries;
        this.times = times;
        this.first = first;
        this.apart = Math.max(LEAST_APART, entries.size() / MOST_KEPT + 1);
        for (int i = 0; i < entries.size(); i += apart) {
            wind(i);
            kept.add(head.copy());
        }
        wind(first);
    }

    /// Of the entries of a crisis and of its house, in whatever order; what the house wrote after
    /// the crisis had ended is left out.
    ///
    /// @param crisis null where the log is of none, as that of an exercise nobody has declared
    public static Reel of(List<Entry> entries, @Nullable CrisisId crisis) {
        boolean imported =
                entries.stream()
                        .anyMatch(entry ->
                                entry.event() instanceof CrisisEvent.LogImported
                                        && isOf(entry, crisis));
        var order =
                Comparator.comparing((Entry entry) -> time(entry, imported, crisis))
                        .thenComparing(Entry.ORDER);
        var sorted = new ArrayList<>(entries);
        sorted.sort(order);
        int first = 0;
        while (first < sorted.size() && !isOf(sorted.get(first), crisis)) first++;
        int end = sorted.size();
        while (end > first && !isOf(sorted.get(end - 1), crisis)) end--;
        if (first == sorted.size()) {
            first = 0;
            end = sorted.size();
        }
        var wound = List.copyOf(sorted.subList(0, end));
        return new Reel(
                wound,
                wound.stream().map(entry -> time(entry, imported, crisis)).toList(),
                Math.min(first + 1, end));
    }

    private static boolean isOf(Entry entry, @Nullable CrisisId crisis) {
        return entry.crisis() != null && entry.crisis().equals(crisis);
    }

    private static Instant time(Entry entry, boolean imported, @Nullable CrisisId crisis) {
        return imported && isOf(entry, crisis)
                ? entry.times().happened().instant()
                : entry.times().entered().toInstant();
    }

    /// How many entries there are, those of the house among them.
    public int size() {
        return entries.size();
    }

    /// How many there were once the crisis had been opened: it begins there.
    public int first() {
        return first;
    }

    public List<Entry> entries() {
        return entries;
    }

    /// When the last of so many was written.
    public Instant time(int count) {
        return times.isEmpty()
                ? Instant.EPOCH
                : times.get(Math.clamp(count, 1, times.size()) - 1);
    }

    public Instant begin() {
        return time(first);
    }

    public Instant end() {
        return time(entries.size());
    }

    public Duration length() {
        return Duration.between(begin(), end());
    }

    /// How many had been written by then; never fewer than [#first].
    public int count(Instant by) {
        int low = 0;
        int high = times.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (times.get(middle).isAfter(by)) high = middle;
            else low = middle + 1;
        }
        return Math.max(low, first);
    }

    /// What could be shown after so many.
    public Situation at(int count) {
        wind(Math.clamp(count, 0, entries.size()));
        return head.state();
    }

    private void wind(int count) {
        int mark = Math.min(count / apart, kept.size() - 1);
        if (count < at || (mark >= 0 && mark * apart > at)) {
            head = kept.get(mark).copy();
            at = mark * apart;
        }
        for (; at < count; at++) head.apply(entries.get(at));
    }
}
