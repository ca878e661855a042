package app.courante.crisis;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What was counted of the activities, a series for each indicator, by the names of both.
public record Measures(List<Series> all) {
    /// The figures of one indicator over time.
    ///
    /// @param indicator with an empty id when the plan does not name it
    /// @param points oldest first, one an instant
    public record Series(Named activity, Named indicator, String unit, List<Point> points) {
        public Point last() {
            return points.getLast();
        }
    }

    /// A figure, and the entry that tells it.
    public record Point(Instant at, double value, EntryId by) {}

    /// Which series: an indicator that the plan does not name goes by its name.
    public record Key(String activity, String indicator) implements Comparable<Key> {
        public static Key of(Named activity, Named indicator) {
            return new Key(
                    activity.id(),
                    indicator.id().isEmpty()
                            ? "~" + PlainText.of(indicator.name())
                            : indicator.id());
        }

        @Override
        public int compareTo(Key other) {
            int byActivity = activity.compareTo(other.activity);
            return byActivity != 0 ? byActivity : indicator.compareTo(other.indicator);
        }
    }

    public Measures {
        all = List.copyOf(all);
    }

    public List<Series> of(String activity) {
        return all.stream().filter(one -> one.activity().id().equals(activity)).toList();
    }

    /// The series of one indicator of an activity; empty where nothing was measured.
    ///
    /// @param indicator an id of the plan
    public Optional<Series> of(String activity, String indicator) {
        return all.stream()
                .filter(one ->
                        one.activity().id().equals(activity)
                                && one.indicator().id().equals(indicator))
                .findFirst();
    }

    /// Whether figures that this entry told still stand.
    public boolean holds(EntryId entry) {
        return all.stream()
                .anyMatch(one -> one.points().stream().anyMatch(p -> p.by().equals(entry)));
    }
}
