package app.courante.crisis.board;

import app.courante.crisis.ActivityState;
import app.courante.crisis.Conduct;
import app.courante.crisis.Deadlines.Deadline;
import app.courante.crisis.EntryId;
import app.courante.crisis.Foresight.Hypothesis;
import app.courante.crisis.Foresight.Request;
import app.courante.crisis.Situation;
import app.courante.crisis.Solicitations.Solicitation;
import java.util.ArrayList;
import java.util.List;

/// What of a crisis is not at its end yet, beside its actions and the lines to be verified: whoever
/// closes it should know, and whoever looks back at it too.
public record OpenEnds(List<Line> lines) {
    /// What it is that is open.
    public enum Kind {
        ACTIVITIES,
        TASKS,
        NUMBERS,
        DEADLINES,
        MESSAGES,
        SOLICITATIONS,
        SUPPORT,
        HYPOTHESES
    }

    /// So many of a kind, and the entries that tell of each.
    public record Line(Kind kind, int count, List<EntryId> entries) {
        public Line {
            entries = List.copyOf(entries);
        }
    }

    public OpenEnds {
        lines = List.copyOf(lines);
    }

    public static OpenEnds of(Situation situation) {
        var lines = new ArrayList<Line>();
        for (var kind : Kind.values()) {
            var entries = open(kind, situation);
            if (!entries.isEmpty()) lines.add(new Line(kind, entries.size(), entries));
        }
        return new OpenEnds(lines);
    }

    private static List<EntryId> open(Kind kind, Situation situation) {
        var conduct = situation.conduct();
        return switch (kind) {
            case ACTIVITIES -> activities(conduct);
            case TASKS ->
                    conduct.restart().tasks().values().stream()
                            .filter(one ->
                                    !one.ended() && (one.started() != null || one.block() != null))
                            .map(one -> one.entries().getLast())
                            .sorted()
                            .toList();
            case NUMBERS -> numbers(conduct);
            case DEADLINES -> conduct.deadlines().open().stream().map(Deadline::id).toList();
            case MESSAGES ->
                    conduct.voice().messages().all().stream()
                            .filter(one -> !one.state().ended())
                            .map(one -> one.entry())
                            .toList();
            case SOLICITATIONS ->
                    conduct.voice().solicitations().open().stream().map(Solicitation::id).toList();
            case SUPPORT ->
                    conduct.foresight().requests().stream()
                            .filter(Request::open)
                            .map(Request::id)
                            .toList();
            case HYPOTHESES ->
                    conduct.foresight().hypotheses().stream()
                            .filter(Hypothesis::open)
                            .map(Hypothesis::id)
                            .toList();
        };
    }

    private static List<EntryId> activities(Conduct conduct) {
        return conduct.running().activities().values().stream()
                .filter(one ->
                        one.state() == ActivityState.INTERRUPTED
                                || one.state() == ActivityState.DEGRADED)
                .map(one -> one.by())
                .sorted()
                .toList();
    }

    private static List<EntryId> numbers(Conduct conduct) {
        var moved = new ArrayList<EntryId>();
        for (var line : conduct.voice().switchboard().lines().values()) {
            var switched = line.switched();
            if (switched != null) moved.add(switched.id());
        }
        moved.sort(null);
        return moved;
    }
}
