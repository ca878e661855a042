package app.courante.console;

import app.courante.crisis.Actions.Action;
import app.courante.crisis.Situation;
import app.courante.json.Json;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The actions given in the cell in `status --json`.
///
/// @param overdue how many of the open ones are late
/// @param lines the open ones, in the order they were given
record StatusActions(int given, int open, int overdue, List<ActionLine> lines) {
    /// @param to who does it; empty while nobody is named
    record ActionLine(
            String entry,
            String text,
            String to,
            String priority,
            Instant given,
            @Nullable Instant due,
            boolean overdue) {}

    static StatusActions of(Situation situation, Instant now) {
        var actions = situation.conduct().actions();
        var lines = actions.open().stream().map(action -> line(action, now)).toList();
        return new StatusActions(
                actions.all().size(),
                lines.size(),
                (int) lines.stream().filter(ActionLine::overdue).count(),
                lines);
    }

    private static ActionLine line(Action action, Instant now) {
        return new ActionLine(
                action.id().shown(),
                action.text(),
                action.to().name(),
                Json.word(action.priority()),
                action.given(),
                action.due(),
                action.due() != null && !now.isBefore(action.due()));
    }
}
