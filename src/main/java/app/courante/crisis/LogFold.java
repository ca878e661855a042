package app.courante.crisis;

import app.courante.crisis.CrisisEvent.CrisisClosed;
import app.courante.crisis.CrisisEvent.CrisisDeclared;
import app.courante.crisis.CrisisEvent.CrisisReopened;
import app.courante.crisis.CrisisEvent.LogImported;
import app.courante.crisis.LogEvent.EntryConfirmed;
import app.courante.crisis.LogEvent.EntryCorrected;
import app.courante.crisis.LogEvent.EntryLogged;
import app.courante.crisis.LogLine.Confirmation;
import app.courante.crisis.LogLine.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Folds entries into the running log.
///
/// What came first does not matter: a correction that arrives before its line waits for it, and the
/// corrections of a line are put in the total order whatever order they came in.
final class LogFold implements Fold<Log> {
    private static final Comparator<LogLine> BY_TIME =
            Comparator.comparing((LogLine line) -> line.wording().happened().instant())
                    .thenComparing(LogLine::entry, Entry.ORDER);

    private final GrowingList<LogLine> lines = new GrowingList<>();
    private final Map<EntryId, LogLine> byId = new HashMap<>();
    private final Map<EntryId, TreeSet<Entry>> changes = new HashMap<>();
    private final References references = new References();
    private final EnumMap<Kind, Integer> counts = new EnumMap<>(Kind.class);
    private final TreeSet<String> people = new TreeSet<>();
    private @Nullable List<String> peopleNow = List.of();
    private int unverified;

    @Override
    public void apply(Entry entry) {
        switch (entry.event()) {
            case EntryLogged(var kind, var text, var source, _, var decision) -> {
                add(entry, kind, text);
                meet(source);
                if (decision != null) meet(decision.by());
            }
            case EntryCorrected(var target, _, _, _) -> change(target, entry);
            case EntryConfirmed(var target, _) -> change(target, entry);
            case CrisisDeclared(var title, _, var known, _) ->
                    add(entry, Kind.DECISION, known.isEmpty() ? title : title + "\n" + known);
            case CrisisClosed(var reason) -> add(entry, Kind.DECISION, reason);
            case CrisisReopened(var reason) -> add(entry, Kind.DECISION, reason);
            case LogImported(var title, _, _, _) -> add(entry, Kind.INFORMATION, title);
            case UnknownEvent(var kind, _) -> add(entry, Kind.INFORMATION, kind);
            case PlanEvent _ -> {}
        }
    }

    @Override
    public Log state() {
        if (peopleNow == null) peopleNow = List.copyOf(people);
        return new Log(
                lines.snapshot(), Map.copyOf(counts), peopleNow, references.taken(), unverified);
    }

    private void add(Entry entry, Kind kind, String text) {
        if (byId.containsKey(entry.id())) return;
        meet(entry.author().name());
        var first =
                new Wording(
                        text,
                        entry.times().happened(),
                        entry.author(),
                        entry.times().entered().toInstant(),
                        "");
        var line = changed(LogLine.of(entry, kind, List.of(first), null, references.shown(entry)));
        counts.merge(kind, 1, Integer::sum);
        place(line);
        if (references.take(entry)) refreshReferences(entry);
    }

    private void change(EntryId target, Entry entry) {
        var all = changes.computeIfAbsent(target, _ -> new TreeSet<>(Entry.ORDER));
        if (!all.add(entry)) return;
        meet(entry.author().name());
        var line = byId.get(target);
        if (line == null) return;
        displace(line);
        place(changed(line));
    }

    /// The line with all that is known to have been changed in it.
    private LogLine changed(LogLine line) {
        var all = changes.get(line.id());
        if (all == null) return line;
        var wordings = new ArrayList<Wording>();
        wordings.add(line.struck().isEmpty() ? line.wording() : line.struck().getFirst());
        Confirmation confirmed = null;
        for (var change : all) {
            var at = change.times().entered().toInstant();
            if (change.event() instanceof EntryCorrected(_, var text, var reason, var happened)) {
                var time = happened == null ? wordings.getLast().happened() : happened;
                wordings.add(new Wording(text, time, change.author(), at, reason));
            } else if (change.event() instanceof EntryConfirmed(_, var source) && confirmed == null)
                confirmed = new Confirmation(change.author(), at, source);
        }
        return line.withCorrections(wordings, confirmed);
    }

    /// Two laptops drew the same reference while apart: from now on each is shown with its mark.
    private void refreshReferences(Entry newcomer) {
        for (var id : references.sharing(newcomer)) {
            var line = byId.get(id);
            if (line != null) {
                int at = position(line);
                var marked = line.withReference(references.shown(line.entry()));
                lines.set(at, marked);
                byId.put(id, marked);
            }
        }
    }

    private void place(LogLine line) {
        byId.put(line.id(), line);
        if (!line.verified()) unverified++;
        boolean last = lines.size() == 0 || BY_TIME.compare(lines.get(lines.size() - 1), line) < 0;
        lines.insert(last ? lines.size() : position(line), line);
    }

    private void displace(LogLine line) {
        lines.remove(position(line));
        if (!line.verified()) unverified--;
    }

    /// Where the line stands, or would stand.
    private int position(LogLine line) {
        int low = 0;
        int high = lines.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (BY_TIME.compare(lines.get(middle), line) < 0) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    private void meet(String person) {
        if (!person.isBlank() && people.add(person)) peopleNow = null;
    }
}
