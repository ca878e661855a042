package app.courante.crisis;

import app.courante.crisis.CallEvent.CallBegun;
import app.courante.crisis.CallEvent.CallGivenUp;
import app.courante.crisis.CallEvent.PersonArrived;
import app.courante.crisis.CallEvent.PersonCalled;
import app.courante.crisis.CrisisEvent.LogImported;
import app.courante.crisis.LogEvent.DecisionMade;
import app.courante.crisis.LogEvent.EntryConfirmed;
import app.courante.crisis.LogEvent.EntryCorrected;
import app.courante.crisis.LogEvent.EntryLogged;
import app.courante.crisis.LogLine.Confirmation;
import app.courante.crisis.LogLine.Wording;
import app.courante.crisis.ReportEvent.MeetingClosed;
import app.courante.crisis.ReportEvent.MeetingItemReached;
import app.courante.crisis.ReportEvent.MeetingOpened;
import app.courante.crisis.ReportEvent.ReportGiven;
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

    private final GrowingList<LogLine> lines;
    private final Map<EntryId, LogLine> byId;
    private final Map<EntryId, TreeSet<Entry>> changes = new HashMap<>();
    private final References references;
    private final EnumMap<Kind, Integer> counts = new EnumMap<>(Kind.class);
    private final TreeSet<String> people = new TreeSet<>();
    private @Nullable List<String> peopleNow = List.of();
    private int unverified;

    LogFold() {
        this.lines = new GrowingList<>();
        this.byId = new HashMap<>();
        this.references = new References();
    }

    private LogFold(LogFold other) {
        this.lines = other.lines.copy();
        this.byId = new HashMap<>(other.byId);
        other.changes.forEach((line, all) -> changes.put(line, new TreeSet<>(all)));
        this.references = other.references.copy();
        this.counts.putAll(other.counts);
        this.people.addAll(other.people);
        this.peopleNow = other.peopleNow;
        this.unverified = other.unverified;
    }

    @Override
    public LogFold copy() {
        return new LogFold(this);
    }

    @Override
    public void apply(Entry entry) {
        var event = entry.event();
        switch (event) {
            case EntryCorrected(var target, _, _, _) -> change(target, entry);
            case EntryConfirmed(var target, _) -> change(target, entry);
            default -> {
                var kind = kind(event);
                if (kind == null) return;
                add(entry, kind, text(event));
                if (event instanceof EntryLogged(_, _, var source, _, _)) meet(source);
                var decision = DecisionMade.of(event);
                if (decision != null) meet(decision.by());
            }
        }
    }

    /// The kind of the line that an event brings; null when it brings none.
    static @Nullable Kind kind(Event event) {
        return switch (event) {
            case EntryLogged(var kind, _, _, _, _) -> kind;
            case LogImported _, UnknownEvent _, ActivityEvent _ -> Kind.INFORMATION;
            case ResourceEvent _, MeasureEvent _, ReviewEvent _ -> Kind.INFORMATION;
            case CrisisEvent _ -> Kind.DECISION;
            case DeadlineEvent _ -> Kind.COMMUNICATION;
            case ForesightEvent _ -> Kind.INFORMATION;
            case PersonCalled _, PersonArrived _ -> Kind.CALL;
            case RoleEvent _ -> Kind.CELL;
            case ActionEvent _, StepEvent _ -> Kind.ACTION;
            case RecoveryEvent recovery ->
                    DecisionMade.of(recovery) == null ? Kind.ACTION : Kind.DECISION;
            case AlertEvent _ -> Kind.ALERT;
            case TelephonyEvent telephony -> VoiceWords.kind(telephony);
            case ReportGiven _ -> Kind.COMMUNICATION;
            case MeetingOpened _, MeetingClosed _ -> Kind.CELL;
            case MeetingItemReached _ -> null;
            case MessageEvent _, SolicitationEvent _ -> Kind.COMMUNICATION;
            case CallBegun _, CallGivenUp _, LogEvent _, PlanEvent _, SignalEvent _ -> null;
            case ExerciseEvent _ -> null;
        };
    }

    /// What a line says before anybody corrects it. What the program words itself is told in the
    /// reader's language where it is shown; here stand the words of people.
    private static String text(Event event) {
        return switch (event) {
            case EntryLogged(_, var text, _, _, _) -> text;
            case LogImported(var title, _, _, _) -> title;
            case UnknownEvent(var kind, _) -> kind;
            default -> EventWords.of(event);
        };
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
            var at = change.times().learned();
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
