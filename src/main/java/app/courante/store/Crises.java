package app.courante.store;

import app.courante.crisis.CrisisEvent;
import app.courante.crisis.CrisisEvent.CrisisClosed;
import app.courante.crisis.CrisisEvent.CrisisDeclared;
import app.courante.crisis.CrisisEvent.CrisisQualified;
import app.courante.crisis.CrisisEvent.CrisisReopened;
import app.courante.crisis.CrisisEvent.ExitReviewed;
import app.courante.crisis.CrisisEvent.LevelChanged;
import app.courante.crisis.CrisisEvent.LogImported;
import app.courante.crisis.CrisisEvent.PlanActivated;
import app.courante.crisis.CrisisEvent.PlanDeactivated;
import app.courante.crisis.CrisisId;
import app.courante.crisis.CrisisSummary;
import app.courante.crisis.Entry;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// Lists crises out of entries, for stores that have no tables to ask.
final class Crises {
    private final Map<CrisisId, Entry> openings = new HashMap<>();
    private final Map<CrisisId, Entry> turns = new HashMap<>();
    private final Map<CrisisId, Entry> levels = new HashMap<>();
    private final Map<CrisisId, Integer> counts = new HashMap<>();

    private Crises() {}

    static List<CrisisSummary> of(Consumer<Consumer<Entry>> entries) {
        var crises = new Crises();
        entries.accept(crises::take);
        return crises.openings.entrySet().stream()
                .map(opening -> crises.summary(opening.getKey(), opening.getValue()))
                .sorted(Comparator.comparing(CrisisSummary::began).reversed())
                .toList();
    }

    private void take(Entry entry) {
        var crisis = entry.crisis();
        if (crisis == null) return;
        counts.merge(crisis, 1, Integer::sum);
        if (!(entry.event() instanceof CrisisEvent event)) return;
        switch (event) {
            case CrisisDeclared _, LogImported _ ->
                    openings.merge(crisis, entry, (a, b) -> Entry.ORDER.compare(a, b) < 0 ? a : b);
            case CrisisClosed _, CrisisReopened _ ->
                    turns.merge(crisis, entry, (a, b) -> Entry.ORDER.compare(a, b) < 0 ? b : a);
            case LevelChanged _ ->
                    levels.merge(crisis, entry, (a, b) -> Entry.ORDER.compare(a, b) < 0 ? b : a);
            case CrisisQualified _, PlanActivated _, PlanDeactivated _, ExitReviewed _ -> {}
        }
    }

    private int level(CrisisId id, int declared) {
        var change = levels.get(id);
        return change != null && change.event() instanceof LevelChanged(var level, _, _, _)
                ? level
                : declared;
    }

    private CrisisSummary summary(CrisisId id, Entry opening) {
        var turn = turns.get(id);
        var closed =
                turn != null && turn.event() instanceof CrisisClosed
                        ? turn.times().happened().instant()
                        : null;
        var began = opening.times().happened().instant();
        int count = counts.getOrDefault(id, 0);
        return opening.event() instanceof CrisisDeclared(var title, var level, _, _)
                ? new CrisisSummary(id, title, level(id, level), false, began, closed, count)
                : new CrisisSummary(
                        id,
                        opening.event() instanceof LogImported(var title, _, _, _) ? title : "",
                        0,
                        true,
                        began,
                        closed,
                        count);
    }
}
