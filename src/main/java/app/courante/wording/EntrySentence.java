package app.courante.wording;

import app.courante.crisis.ActionEvent;
import app.courante.crisis.ActionEvent.ActionCarried;
import app.courante.crisis.ActionEvent.ActionChanged;
import app.courante.crisis.ActionEvent.ActionDone;
import app.courante.crisis.ActionEvent.ActionDropped;
import app.courante.crisis.ActionEvent.ActionGiven;
import app.courante.crisis.ActionEvent.ActionReopened;
import app.courante.crisis.ActivityEvent;
import app.courante.crisis.AlertEvent.AlertAcknowledged;
import app.courante.crisis.AlertEvent.AlertSnoozed;
import app.courante.crisis.CallEvent.PersonArrived;
import app.courante.crisis.CallEvent.PersonCalled;
import app.courante.crisis.CrisisEvent;
import app.courante.crisis.DeadlineEvent;
import app.courante.crisis.ForesightEvent;
import app.courante.crisis.LogLine;
import app.courante.crisis.MeasureEvent;
import app.courante.crisis.MessageEvent;
import app.courante.crisis.Named;
import app.courante.crisis.Priority;
import app.courante.crisis.RecoveryEvent;
import app.courante.crisis.ReportEvent;
import app.courante.crisis.ReportEvent.MeetingClosed;
import app.courante.crisis.ReportEvent.MeetingItemReached;
import app.courante.crisis.ReportEvent.MeetingOpened;
import app.courante.crisis.ReportEvent.ReportGiven;
import app.courante.crisis.ResourceEvent;
import app.courante.crisis.ReviewEvent;
import app.courante.crisis.RoleEvent;
import app.courante.crisis.SolicitationEvent;
import app.courante.crisis.StepEvent.EvidenceAttached;
import app.courante.crisis.StepEvent.StepMarked;
import app.courante.crisis.StepEvent.StepNoted;
import app.courante.crisis.TelephonyEvent;
import app.courante.crisis.UnknownEvent;
import app.courante.text.Spans;
import app.courante.text.Texts;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/// What a line of the running log says: the words of a person as they are, and a sentence where the
/// program speaks for itself.
public record EntrySentence(Texts texts, ZoneId zone) {
    public String of(LogLine line) {
        var at = line.wording().happened().instant();
        return switch (line.entry().event()) {
            case CrisisEvent crisis -> new CrisisSentence(texts).of(crisis);
            case RoleEvent role -> new RoleSentence(texts, zone).of(role, at);
            case ActionEvent action -> action(action, at);
            case ForesightEvent foresight -> new ForesightSentence(texts, zone).of(foresight, at);
            case DeadlineEvent deadline -> new DutySentence(texts, zone).of(deadline, at);
            case RecoveryEvent recovery -> new RecoverySentence(texts, zone).of(recovery, at);
            case PersonCalled call -> call(call, at);
            case PersonArrived(var person) -> texts.of("told.arrived", person.name());
            case StepMarked step -> step(step);
            case EvidenceAttached(var card, var step, var text, var file, var note) ->
                    with(
                            texts.of(
                                    "told.evidence",
                                    card.name(),
                                    step,
                                    text,
                                    file.name(),
                                    FileSize.of(texts, file.size())),
                            note);
            case StepNoted(var card, var step, var text, var note) ->
                    texts.of("told.step-noted", card.name(), step, text, note);
            case AlertAcknowledged(_, var said) -> texts.of("told.acknowledged", said);
            case AlertSnoozed(_, var said, var until) ->
                    texts.of("told.snoozed", said, Clocks.at(until, at, zone));
            case ActivityEvent activity -> new ServiceSentence(texts, zone).of(activity);
            case ResourceEvent resource -> new ServiceSentence(texts, zone).of(resource);
            case MeasureEvent measures -> new ServiceSentence(texts, zone).of(measures, at);
            case ReviewEvent review -> new ReviewSentence(texts).of(review);
            case ReportEvent report -> report(report, at);
            case TelephonyEvent telephony -> new VoiceSentence(texts, zone).of(telephony);
            case MessageEvent message -> new VoiceSentence(texts, zone).of(message);
            case SolicitationEvent asked -> new VoiceSentence(texts, zone).of(asked, at);
            case UnknownEvent(var kind, _) -> texts.of("log.unknown", kind);
            default -> line.wording().text();
        };
    }

    private String report(ReportEvent event, Instant at) {
        return switch (event) {
            case ReportGiven(var number, var text, var report) -> {
                var said = texts.of("told.report", number, text);
                yield report == null
                        ? said
                        : with(said, texts.of("told.report-approved", report.signature()));
            }
            case MeetingOpened(var number, var agenda, var wanted) ->
                    with(
                            texts.of("told.meeting-opened", number, agenda.size()),
                            wanted == null ? "" : Spans.duration(wanted, texts));
            case MeetingItemReached(_, var item, var title) ->
                    texts.of("told.meeting-item", item, title);
            case MeetingClosed(_, var number, var next) ->
                    next == null
                            ? texts.of("told.meeting-closed", number)
                            : texts.of(
                                    "told.meeting-closed-next", number, Clocks.at(next, at, zone));
        };
    }

    private String call(PersonCalled call, Instant at) {
        var expected = call.expected() == null ? "" : Clocks.at(call.expected(), at, zone);
        return with(
                texts.of(
                        "told.call",
                        call.outcome(),
                        call.person().name(),
                        call.role().name(),
                        expected,
                        call.number()),
                call.note());
    }

    private String step(StepMarked step) {
        var said = texts.of("told.step", step.mark(), step.card().name(), step.step(), step.text());
        return with(with(said, step.note()), step.evidence());
    }

    private String action(ActionEvent event, Instant at) {
        return switch (event) {
            case ActionGiven(var text, var to, var due, var priority) ->
                    action(text, to, due, priority, at);
            case ActionChanged(_, var text, var to, var due, var priority, var reason) ->
                    with(
                            texts.of("told.action-changed", action(text, to, due, priority, at)),
                            reason);
            case ActionDone(_, var text, var result) ->
                    with(texts.of("told.action-done", text), result);
            case ActionDropped(_, var text, var reason) ->
                    with(texts.of("told.action-dropped", text), reason);
            case ActionCarried(_, var text, _, var reason) ->
                    with(texts.of("told.action-carried", text), reason);
            case ActionReopened(_, var text, var reason) ->
                    with(texts.of("told.action-reopened", text), reason);
        };
    }

    private String action(
            String text, Named to, @Nullable Instant due, Priority priority, Instant at) {
        var parts = new ArrayList<String>();
        parts.add(text);
        if (!to.name().isEmpty()) parts.add(to.name());
        if (due != null) parts.add(texts.of("told.action-due", Clocks.at(due, at, zone)));
        parts.add(texts.of("priority", priority));
        return String.join(" · ", parts);
    }

    private static String with(String said, String more) {
        return more.isEmpty() ? said : said + " · " + more;
    }
}
