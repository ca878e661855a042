package app.courante.crisis;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The entries of a log in the order in which they are played again: as they were written down,
/// those of a log kept elsewhere as they happened.
///
/// @param times when each was written; one for each entry
/// @param first how many entries there were once the crisis had been opened, or the exercise it is
///   of prepared: it begins there
public record Tape(List<Entry> entries, List<Instant> times, int first) {
    /// Without any entry.
    public static final Tape EMPTY = new Tape(List.of(), List.of(), 0);

    public Tape {
        entries = List.copyOf(entries);
        times = List.copyOf(times);
    }

    /// Of the entries of a crisis and of its house, in whatever order; what the house wrote after
    /// the crisis had ended is left out.
    ///
    /// @param crisis null where the log is of none, as that of an exercise nobody has declared in
    public static Tape of(List<Entry> entries, @Nullable CrisisId crisis) {
        boolean imported =
                entries.stream()
                        .anyMatch(entry ->
                                entry.event() instanceof CrisisEvent.LogImported
                                        && isOf(entry, crisis));
        var sorted = new ArrayList<>(entries);
        sorted.sort(
                Comparator.comparing((Entry entry) -> time(entry, imported, crisis))
                        .thenComparing(Entry.ORDER));
        int first = 0;
        while (first < sorted.size() && !isOf(sorted.get(first), crisis)) first++;
        int end = sorted.size();
        while (end > first && !isOf(sorted.get(end - 1), crisis)) end--;
        if (first == sorted.size()) {
            first = 0;
            end = sorted.size();
        }
        var wound = sorted.subList(0, end);
        return new Tape(
                wound,
                wound.stream().map(entry -> time(entry, imported, crisis)).toList(),
                Math.min(first + 1, end));
    }

    private static boolean isOf(Entry entry, @Nullable CrisisId crisis) {
        return entry.crisis() == null
                ? entry.event() instanceof ExerciseEvent
                : entry.crisis().equals(crisis);
    }

    private static Instant time(Entry entry, boolean imported, @Nullable CrisisId crisis) {
        return imported && isOf(entry, crisis)
                ? entry.times().happened().instant()
                : entry.times().entered().toInstant();
    }

    public int size() {
        return entries.size();
    }

    /// When the last of so many was written.
    public Instant time(int count) {
        return times.isEmpty() ? Instant.EPOCH : times.get(Math.clamp(count, 1, times.size()) - 1);
    }

    public Instant begin() {
        return time(first);
    }

    public Instant end() {
        return time(entries.size());
    }

    /// How many had been written by then; never fewer than it begins with.
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
}
