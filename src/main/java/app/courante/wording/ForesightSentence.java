package app.courante.wording;

import app.courante.crisis.ForesightEvent;
import app.courante.crisis.ForesightEvent.HypothesisCameTrue;
import app.courante.crisis.ForesightEvent.HypothesisChanged;
import app.courante.crisis.ForesightEvent.HypothesisDropped;
import app.courante.crisis.ForesightEvent.HypothesisStated;
import app.courante.crisis.ForesightEvent.SupportArrived;
import app.courante.crisis.ForesightEvent.SupportAsked;
import app.courante.crisis.ForesightEvent.SupportCancelled;
import app.courante.crisis.ForesightEvent.SupportPartArrived;
import app.courante.crisis.ForesightEvent.SupportPromised;
import app.courante.crisis.ForesightEvent.SupportRefused;
import app.courante.text.Texts;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What an entry tells of what the cell looks ahead to.
record ForesightSentence(Texts texts, ZoneId zone) {
    /// @param at when it happened
    String of(ForesightEvent event, Instant at) {
        return switch (event) {
            case HypothesisStated(var text, var likelihood, var trigger, var answers) ->
                    texts.of("told.hypothesis", texts.of("likelihood", likelihood), text)
                            + more(trigger, answers);
            case HypothesisChanged(_, var text, var likelihood, var trigger, var answers) ->
                    texts.of("told.hypothesis-changed", texts.of("likelihood", likelihood), text)
                            + more(trigger, answers);
            case HypothesisCameTrue(_, var text, var note) ->
                    with(texts.of("told.hypothesis-true", text), note);
            case HypothesisDropped(_, var text, var reason) ->
                    with(texts.of("told.hypothesis-dropped", text), reason);
            case SupportAsked(var what, var quantity, var of, var due) ->
                    with(
                            with(with(texts.of("told.support-asked", what), quantity), of),
                            due(due, at));
            case SupportPromised(_, var what, var expected, var note) ->
                    with(with(texts.of("told.support-promised", what), due(expected, at)), note);
            case SupportPartArrived one ->
                    with(
                            texts.of("told.support-part-arrived", one.what(), one.quantity())
                                    + rest(one, at),
                            one.note());
            case SupportArrived(_, var what, var note) ->
                    with(texts.of("told.support-arrived", what), note);
            case SupportRefused(_, var what, var reason) ->
                    with(texts.of("told.support-refused", what), reason);
            case SupportCancelled(_, var what, var reason) ->
                    with(texts.of("told.support-cancelled", what), reason);
        };
    }

    /// `, 6 seats to come for 15:00`.
    private String rest(SupportPartArrived one, Instant at) {
        if (one.left().startsWith("0")) return "";
        var rest =
                one.left().isEmpty()
                        ? texts.of("told.support-rest")
                        : texts.of("told.support-left", one.left());
        return " · " + (one.expected() == null ? rest : rest + " " + due(one.expected(), at));
    }

    private String due(@Nullable Instant due, Instant at) {
        return due == null ? "" : texts.of("told.support-due", Clocks.at(due, at, zone));
    }

    private String more(String trigger, List<String> answers) {
        return with(
                trigger.isEmpty() ? "" : " · " + texts.of("told.hypothesis-trigger", trigger),
                String.join(" · ", answers));
    }

    private static String with(String said, String more) {
        return more.isEmpty() ? said : said + " · " + more;
    }
}
