package app.courante.crisis;

import app.courante.crisis.MessageEvent.AudienceTold;
import app.courante.crisis.MessageEvent.MessageApproved;
import app.courante.crisis.MessageEvent.MessageDrafted;
import app.courante.crisis.MessageEvent.MessageDropped;
import app.courante.crisis.MessageEvent.MessageRefused;
import app.courante.crisis.MessageEvent.MessageRevised;
import app.courante.crisis.MessageEvent.MessageSent;
import app.courante.crisis.MessageEvent.MessageSubmitted;
import app.courante.crisis.SolicitationEvent.SolicitationAnswered;
import app.courante.crisis.SolicitationEvent.SolicitationDropped;
import app.courante.crisis.SolicitationEvent.SolicitationReceived;
import app.courante.crisis.TelephonyEvent.NumberSwitched;
import app.courante.crisis.TelephonyEvent.NumberSwitchedBack;
import app.courante.crisis.TelephonyEvent.TestCallMade;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The words by which what a cell did with its numbers and said outside is found again.
final class VoiceWords {
    private VoiceWords() {}

    static String of(TelephonyEvent event) {
        return switch (event) {
            case TestCallMade(var number, _, _, var from, var note) ->
                    lines(number.name(), from, note);
            case NumberSwitched(var number, _, var to, var by, var note) ->
                    lines(number.name(), to.name(), by, note);
            case NumberSwitchedBack(var number, var by, var note) -> lines(number.name(), by, note);
        };
    }

    static String of(MessageEvent event) {
        return switch (event) {
            case MessageDrafted(var template, _, var subject, var body, _, _) ->
                    lines(subject, body, template.name());
            case MessageRevised(_, _, var subject, var body, _) -> lines(subject, body);
            case MessageSubmitted(_, var title) -> title;
            case MessageApproved(_, var title, var by, var waiver) -> lines(title, by, waiver);
            case MessageRefused(_, var title, var by, var reason) -> lines(title, by, reason);
            case MessageSent(_, var title, var audiences, var channel, var by) ->
                    lines(
                            title,
                            audiences.stream().map(Named::name).collect(Collectors.joining("\n")),
                            channel,
                            by);
            case MessageDropped(_, var title, var reason) -> lines(title, reason);
            case AudienceTold(var audience, var channel, var text, var by) ->
                    lines(audience.name(), text, channel, by);
        };
    }

    static String of(SolicitationEvent event) {
        return switch (event) {
            case SolicitationReceived(var from, var organisation, var asks, var channel, _) ->
                    lines(asks, from, organisation, channel);
            case SolicitationAnswered(_, var asks, var answer, var channel, var by) ->
                    lines(answer, asks, channel == null ? "" : channel, by);
            case SolicitationDropped(_, var asks, var reason) -> lines(reason, asks);
        };
    }

    static Kind kind(TelephonyEvent event) {
        return switch (event) {
            case TestCallMade _ -> Kind.CALL;
            case NumberSwitched _, NumberSwitchedBack _ -> Kind.ACTION;
        };
    }

    private static String lines(String... words) {
        return Stream.of(words).filter(one -> !one.isEmpty()).collect(Collectors.joining("\n"));
    }
}
