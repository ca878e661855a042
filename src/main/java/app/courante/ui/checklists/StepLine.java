package app.courante.ui.checklists;

import app.courante.crisis.Steps;
import app.courante.crisis.board.CardBoard.Card;
import app.courante.crisis.board.CardBoard.Line;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A step of the chosen card as it stands at one minute.
///
/// @param minutes how long until it is due, or, negative, how late it is; 0 when neither can be
///   said
public record StepLine(Steps.Key key, Line line, long minutes) {
    static List<StepLine> all(Card card, Instant now) {
        return card.lines().stream()
                .map(line ->
                        new StepLine(
                                new Steps.Key(card.card().id(), line.number()),
                                line,
                                minutes(line, now)))
                .toList();
    }

    /// The next step that is open: below this number, else from the top.
    static Optional<Steps.Key> nextOpen(List<StepLine> steps, int after) {
        var open = steps.stream().filter(step -> step.line().open()).toList();
        return open.stream()
                .filter(step -> step.key().step() > after)
                .findFirst()
                .or(() -> open.stream().findFirst())
                .map(StepLine::key);
    }

    public boolean late() {
        return minutes < 0;
    }

    /// Minutes that have begun count whole: nothing is late by nothing.
    private static long minutes(Line line, Instant now) {
        var due = line.due();
        if (due == null || !line.open()) return 0;
        if (line.overdue(now)) return -begun(Duration.between(due, now));
        return now.isAfter(due) ? 0 : begun(Duration.between(now, due));
    }

    private static long begun(Duration time) {
        return Math.max(1, time.plusSeconds(59).toMinutes());
    }
}
