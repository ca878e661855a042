package app.courante.wording;

import app.courante.crisis.Actions.Action;
import app.courante.text.Spans;
import app.courante.text.Texts;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;

/// How an action stands: who does it, by when, and what became of it.
public record ActionSentence(Texts texts, ZoneId zone) {
    /// Whether it should have been done by now.
    public static boolean late(Action action, Instant now) {
        return action.open() && action.due() != null && action.due().isBefore(now);
    }

    /// Who does it, or that nobody does.
    public String who(Action action) {
        return action.to().name().isEmpty() ? texts.of("action.nobody") : action.to().name();
    }

    /// By when, with the date when it is another day; empty when no time was set.
    public String due(Action action, Instant now) {
        return action.due() == null
                ? ""
                : texts.of("told.action-due", Clocks.at(action.due(), now, zone));
    }

    /// What is left of an open action's time, or how late it is; of an ended one when it ended.
    public String state(Action action, Instant now) {
        var ended = action.ended();
        var at = ended == null ? "" : Clocks.at(ended, now, zone);
        return switch (action.state()) {
            case DONE -> texts.of("action.done-at", at);
            case DROPPED -> texts.of("action.dropped-at", at);
            case CARRIED -> texts.of("action.carried-at", at);
            case OPEN -> action.due() == null ? "" : left(action.due(), now);
        };
    }

    /// The hour, with the date when it is another day.
    public String hour(Instant at, Instant now) {
        return Clocks.at(at, now, zone);
    }

    /// How long there is until then, or how late it is.
    public String left(Instant due, Instant now) {
        var span = Spans.duration(Duration.between(now, due).abs(), texts);
        return texts.of(due.isBefore(now) ? "action.late" : "action.left", span);
    }

    /// All of it, beside the words of the action.
    public String whole(Action action, Instant now) {
        var parts = new ArrayList<String>();
        parts.add(
                action.to().name().isEmpty()
                        ? texts.of("action.nobody")
                        : texts.of("action.given-to", action.to().name()));
        if (action.open() && action.due() != null) parts.add(due(action, now));
        parts.add(texts.of("priority", action.priority()));
        // What is left changes by the minute; that it is late, or over, is worth saying.
        if (!action.open() || late(action, now)) parts.add(state(action, now));
        return String.join(" · ", parts);
    }
}
