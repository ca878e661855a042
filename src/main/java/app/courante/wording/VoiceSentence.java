package app.courante.wording;

import app.courante.crisis.MessageEvent;
import app.courante.crisis.MessageEvent.AudienceTold;
import app.courante.crisis.MessageEvent.MessageApproved;
import app.courante.crisis.MessageEvent.MessageDrafted;
import app.courante.crisis.MessageEvent.MessageDropped;
import app.courante.crisis.MessageEvent.MessageRefused;
import app.courante.crisis.MessageEvent.MessageRevised;
import app.courante.crisis.MessageEvent.MessageSent;
import app.courante.crisis.MessageEvent.MessageSubmitted;
import app.courante.crisis.Named;
import app.courante.crisis.SolicitationEvent;
import app.courante.crisis.SolicitationEvent.SolicitationAnswered;
import app.courante.crisis.SolicitationEvent.SolicitationDropped;
import app.courante.crisis.SolicitationEvent.SolicitationReceived;
import app.courante.crisis.TelephonyEvent;
import app.courante.crisis.TelephonyEvent.NumberSwitched;
import app.courante.crisis.TelephonyEvent.NumberSwitchedBack;
import app.courante.crisis.TelephonyEvent.TestCallMade;
import app.courante.text.Texts;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;

/// What the log says of numbers that were tried and moved, and of what was said outside.
record VoiceSentence(Texts texts, ZoneId zone) {
    String of(TelephonyEvent event) {
        return switch (event) {
            case TestCallMade(var number, var route, var heard, var from, var note) ->
                    with(
                            with(
                                    texts.of(
                                            "told.test-call",
                                            texts.of("test-route", route),
                                            number.name(),
                                            texts.of("heard", heard)),
                                    from.isEmpty() ? "" : texts.of("told.test-from", from)),
                            note);
            case NumberSwitched(var number, var way, var to, var by, var note) ->
                    with(texts.of("told.switched", way, number.name(), to.name(), by), note);
            case NumberSwitchedBack(var number, var by, var note) ->
                    with(texts.of("told.switched-back", number.name(), by), note);
        };
    }

    String of(MessageEvent event) {
        return switch (event) {
            case MessageDrafted(var template, var to, var subject, var body, _, _) ->
                    texts.of(
                            "told.message-drafted",
                            names(to),
                            whole(subject.isEmpty() ? template.name() : subject, body));
            case MessageRevised(_, var to, var subject, var body, _) ->
                    texts.of("told.message-revised", names(to), whole(subject, body));
            case MessageSubmitted(_, var title) -> texts.of("told.message-submitted", title);
            case MessageApproved(_, var title, var by, var waiver) ->
                    with(texts.of("told.message-approved", title, by), waiver);
            case MessageRefused(_, var title, var by, var reason) ->
                    with(texts.of("told.message-refused", title, by), reason);
            case MessageSent(_, var title, var to, var channel, var by) ->
                    texts.of("told.message-sent", title, names(to), channel, by);
            case MessageDropped(_, var title, var reason) ->
                    with(texts.of("told.message-dropped", title), reason);
            case AudienceTold(var audience, var channel, var text, var by) ->
                    with(texts.of("told.audience", audience.name(), channel, by), text);
        };
    }

    String of(SolicitationEvent event, Instant at) {
        return switch (event) {
            case SolicitationReceived(
                            var from,
                            var organisation,
                            var asks,
                            var channel,
                            var due) -> {
                var who = organisation.isEmpty() ? from : from + ", " + organisation;
                var said = with(texts.of("told.solicitation", who, asks), channel);
                yield due == null
                        ? said
                        : with(said, texts.of("told.action-due", Clocks.at(due, at, zone)));
            }
            case SolicitationAnswered(_, var asks, var answer, var channel, var by) ->
                    with(
                            texts.of("told.solicitation-answered", asks, answer, by),
                            channel == null ? "" : channel);
            case SolicitationDropped(_, var asks, var reason) ->
                    with(texts.of("told.solicitation-dropped", asks), reason);
        };
    }

    private static String whole(String subject, String body) {
        return subject.isEmpty() ? body : subject + "\n" + body;
    }

    private static String names(List<Named> audiences) {
        return audiences.stream().map(Named::name).collect(Collectors.joining(", "));
    }

    static String with(String said, String more) {
        return more.isEmpty() ? said : said + " · " + more;
    }
}
