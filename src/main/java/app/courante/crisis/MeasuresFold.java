package app.courante.crisis;

import app.courante.crisis.MeasureEvent.MeasuresTaken;
import app.courante.crisis.MeasureEvent.MeasuresWithdrawn;
import app.courante.crisis.Measures.Point;
import app.courante.crisis.Measures.Series;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Folds measures series by series: there may be tens of thousands, and only the series that an
/// entry touches is made anew.
final class MeasuresFold implements Fold<Measures> {
    /// One series: all that was told of each instant, in the order of entry, withdrawn or not.
    private static final class Told {
        private final TreeMap<Instant, TreeMap<Entry, Double>> readings = new TreeMap<>();
        private final TreeMap<Entry, Heading> headings = new TreeMap<>(Entry.ORDER);
        private @Nullable Series shown;

        /// Whether another fold has it, too: then it is never changed.
        private boolean shared;

        Told copy() {
            var other = new Told();
            readings.forEach((at, said) -> other.readings.put(at, new TreeMap<>(said)));
            other.headings.putAll(headings);
            return other;
        }
    }

    private record Heading(Named activity, Named indicator, String unit) {}

    private final TreeMap<Measures.Key, Told> series = new TreeMap<>();
    private final Map<EntryId, List<Measures.Key>> touched = new HashMap<>();
    private final Set<EntryId> withdrawn = new HashSet<>();
    private @Nullable Measures state;

    @Override
    public void apply(Entry entry) {
        switch (entry.event()) {
            case MeasuresTaken taken -> take(entry, taken);
            case MeasuresWithdrawn(var measures, _, _) -> {
                if (!withdrawn.add(measures)) return;
                for (var key : touched.getOrDefault(measures, List.of())) forget(key);
            }
            default -> {}
        }
    }

    private void take(Entry entry, MeasuresTaken taken) {
        if (touched.containsKey(entry.id())) return;
        var keys = new ArrayList<Measures.Key>();
        for (var told : taken.series()) {
            var key = Measures.Key.of(taken.activity(), told.indicator());
            var one = own(key);
            one.headings.put(entry, new Heading(taken.activity(), told.indicator(), told.unit()));
            for (var reading : told.readings())
                one.readings
                        .computeIfAbsent(reading.at(), _ -> new TreeMap<>(Entry.ORDER))
                        .put(entry, reading.value());
            keys.add(key);
            forget(key);
        }
        touched.put(entry.id(), keys);
    }

    private void forget(Measures.Key key) {
        if (series.containsKey(key)) own(key).shown = null;
        state = null;
    }

    /// The series, to be changed.
    private Told own(Measures.Key key) {
        var one = series.computeIfAbsent(key, _ -> new Told());
        if (!one.shared) return one;
        var mine = one.copy();
        series.put(key, mine);
        return mine;
    }

    @Override
    public MeasuresFold copy() {
        var other = new MeasuresFold();
        // Worked out first: what is shared keeps what it shows.
        other.state = state();
        for (var one : series.values()) one.shared = true;
        other.series.putAll(series);
        other.touched.putAll(touched);
        other.withdrawn.addAll(withdrawn);
        return other;
    }

    @Override
    public Measures state() {
        var now = state;
        if (now == null) {
            var all = new ArrayList<Series>();
            for (var one : series.values()) {
                var shown = one.shown;
                if (shown == null) {
                    shown = shown(one);
                    one.shown = shown;
                }
                if (!shown.points().isEmpty()) all.add(shown);
            }
            now = new Measures(all);
            state = now;
        }
        return now;
    }

    private Series shown(Told told) {
        var points = new ArrayList<Point>(told.readings.size());
        told.readings.forEach((at, said) -> {
            for (var last : said.descendingMap().entrySet()) {
                var by = last.getKey().id();
                if (withdrawn.contains(by)) continue;
                points.add(new Point(at, last.getValue(), by));
                return;
            }
        });
        var heading = told.headings.lastEntry().getValue();
        return new Series(
                heading.activity(), heading.indicator(), heading.unit(), List.copyOf(points));
    }
}
