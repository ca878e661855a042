package app.courante.crisis;

import app.courante.crisis.ActionEvent.ActionCarried;
import app.courante.crisis.ActionEvent.ActionChanged;
import app.courante.crisis.ActionEvent.ActionDone;
import app.courante.crisis.ActionEvent.ActionDropped;
import app.courante.crisis.ActionEvent.ActionGiven;
import app.courante.crisis.ActionEvent.ActionReopened;
import app.courante.crisis.ActivityEvent.ActivityChanged;
import app.courante.crisis.AlertEvent.AlertAcknowledged;
import app.courante.crisis.AlertEvent.AlertSnoozed;
import app.courante.crisis.CallEvent.CallBegun;
import app.courante.crisis.CallEvent.CallGivenUp;
import app.courante.crisis.CallEvent.PersonArrived;
import app.courante.crisis.CallEvent.PersonCalled;
import app.courante.crisis.CrisisEvent.CrisisClosed;
import app.courante.crisis.CrisisEvent.CrisisDeclared;
import app.courante.crisis.CrisisEvent.CrisisQualified;
import app.courante.crisis.CrisisEvent.CrisisReopened;
import app.courante.crisis.CrisisEvent.ExitReviewed;
import app.courante.crisis.CrisisEvent.LevelChanged;
import app.courante.crisis.CrisisEvent.LogImported;
import app.courante.crisis.CrisisEvent.PlanActivated;
import app.courante.crisis.CrisisEvent.PlanDeactivated;
import app.courante.crisis.LogEvent.EntryConfirmed;
import app.courante.crisis.LogEvent.EntryCorrected;
import app.courante.crisis.LogEvent.EntryLogged;
import app.courante.crisis.MeasureEvent.MeasuresTaken;
import app.courante.crisis.MeasureEvent.MeasuresWithdrawn;
import app.courante.crisis.PlanEvent.PlanApproved;
import app.courante.crisis.PlanEvent.PlanPutInForce;
import app.courante.crisis.ReportEvent.MeetingClosed;
import app.courante.crisis.ReportEvent.MeetingItemReached;
import app.courante.crisis.ReportEvent.MeetingOpened;
import app.courante.crisis.ReportEvent.ReportGiven;
import app.courante.crisis.ResourceEvent.ResourceChanged;
import app.courante.crisis.ReviewEvent.HotWashNoted;
import app.courante.crisis.ReviewEvent.ImprovementDropped;
import app.courante.crisis.ReviewEvent.ImprovementProposed;
import app.courante.crisis.ReviewEvent.ImprovementTaken;
import app.courante.crisis.RoleEvent.HandOverBegun;
import app.courante.crisis.RoleEvent.HandOverCalledOff;
import app.courante.crisis.RoleEvent.HandOverDone;
import app.courante.crisis.RoleEvent.HandOverItemAccepted;
import app.courante.crisis.RoleEvent.RoleLeft;
import app.courante.crisis.RoleEvent.RoleTaken;
import app.courante.crisis.RoleEvent.ShiftCancelled;
import app.courante.crisis.RoleEvent.ShiftPlanned;
import app.courante.crisis.SignalEvent.SignalDismissed;
import app.courante.crisis.SignalEvent.SignalQualified;
import app.courante.crisis.SignalEvent.SignalReported;
import app.courante.crisis.StepEvent.EvidenceAttached;
import app.courante.crisis.StepEvent.StepMarked;
import app.courante.crisis.StepEvent.StepNoted;
import java.util.ArrayList;

/// The words of a person or of the plan that an event holds, by which it is found again; how it is
/// told in a sentence is a matter of language.
public final class EventWords {
    private EventWords() {}

    /// The words, one thing a line, the most telling first.
    public static String of(Event event) {
        return switch (event) {
            case LogEvent log -> log(log);
            case CrisisEvent crisis -> crisis(crisis);
            case DeadlineEvent deadline -> deadline(deadline);
            case ForesightEvent foresight -> foresight(foresight);
            case RoleEvent role -> role(role);
            case ActionEvent action -> action(action);
            case CallEvent call -> call(call);
            case RecoveryEvent recovery -> RecoveryWords.of(recovery);
            case StepMarked(var card, _, var text, _, var note, var evidence) ->
                    lines(text, card.name(), note, evidence);
            case EvidenceAttached(var card, _, var text, var file, var note) ->
                    lines(text, card.name(), file.name(), note);
            case StepNoted(var card, _, var text, var note) -> lines(text, card.name(), note);
            case ActivityChanged(var activity, _, var service, _, _) ->
                    lines(activity.name(), service);
            case ResourceChanged(_, var resource, _, var note) -> lines(resource.name(), note);
            case MeasureEvent measures -> measures(measures);
            case AlertAcknowledged(_, var said) -> said;
            case AlertSnoozed(_, var said, _) -> said;
            case ReviewEvent review -> review(review);
            case ReportEvent report -> report(report);
            case SignalReported(var text, var source) -> lines(text, source);
            case SignalDismissed(_, var text, var reason) -> lines(reason, text);
            case SignalQualified _ -> "";
            case PlanPutInForce(_, var title, var version) -> title + " " + version;
            case PlanApproved(_, var title, var version, var approver, _) ->
                    lines(title + " " + version, approver);
            case UnknownEvent(_, var body) -> body;
            case TelephonyEvent telephony -> VoiceWords.of(telephony);
            case MessageEvent message -> VoiceWords.of(message);
            case SolicitationEvent asked -> VoiceWords.of(asked);
            case ExerciseEvent exercise -> ExerciseWords.of(exercise);
        };
    }

    private static String report(ReportEvent event) {
        return switch (event) {
            case ReportGiven(_, var text, var report) ->
                    report == null ? text : lines(text, report.signature());
            case MeetingOpened(_, var agenda, _) -> String.join("\n", agenda);
            case MeetingItemReached(_, _, var title) -> title;
            case MeetingClosed _ -> "";
        };
    }

    private static String log(LogEvent event) {
        return switch (event) {
            case EntryLogged(_, var text, var source, _, var decision) ->
                    decision == null
                            ? lines(text, source)
                            : lines(text, source, decision.reference(), decision.by());
            case EntryCorrected(_, var text, var reason, _) -> lines(text, reason);
            case EntryConfirmed(_, var source) -> source;
        };
    }

    private static String foresight(ForesightEvent event) {
        return switch (event) {
            case ForesightEvent.HypothesisStated(var text, _, var trigger, var answers) ->
                    lines(text, trigger, String.join("\n", answers));
            case ForesightEvent.HypothesisChanged(_, var text, _, var trigger, var answers) ->
                    lines(text, trigger, String.join("\n", answers));
            case ForesightEvent.HypothesisCameTrue(_, var text, var note) -> lines(text, note);
            case ForesightEvent.HypothesisDropped(_, var text, var reason) -> lines(text, reason);
            case ForesightEvent.SupportAsked(var what, var quantity, var of, _) ->
                    lines(what, quantity, of);
            case ForesightEvent.SupportPromised(_, var what, _, var note) -> lines(what, note);
            case ForesightEvent.SupportPartArrived one ->
                    lines(one.what(), one.quantity(), one.note());
            case ForesightEvent.SupportArrived(_, var what, var note) -> lines(what, note);
            case ForesightEvent.SupportRefused(_, var what, var reason) -> lines(what, reason);
            case ForesightEvent.SupportCancelled(_, var what, var reason) -> lines(what, reason);
        };
    }

    private static String crisis(CrisisEvent event) {
        return switch (event) {
            case CrisisDeclared(var title, _, var known, _) -> lines(title, known);
            case LogImported(var title, var source, _, _) -> lines(title, source);
            case CrisisQualified(_, var source, var criteria) ->
                    lines(source, String.join("\n", criteria));
            case LevelChanged(_, var reason, _, var decision) ->
                    lines(reason, decision.reference(), decision.by());
            case PlanActivated(_, var scenario, var decision) ->
                    lines(scenario, decision.reference(), decision.by());
            case PlanDeactivated(_, var scenario, var reason, var exit, var decision) ->
                    lines(reason, scenario, exit.waiver(), decision.reference(), decision.by());
            case ExitReviewed(var exit) -> String.join("\n", exit.met());
            case CrisisClosed(var reason) -> reason;
            case CrisisReopened(var reason) -> reason;
        };
    }

    private static String measures(MeasureEvent event) {
        return switch (event) {
            case MeasuresTaken(var activity, var series) -> {
                var words = new ArrayList<String>();
                words.add(activity.name());
                for (var one : series) words.add(one.indicator().name());
                yield lines(words.toArray(new String[0]));
            }
            case MeasuresWithdrawn(_, var activity, var reason) -> lines(activity.name(), reason);
        };
    }

    private static String call(CallEvent event) {
        return switch (event) {
            case CallBegun(var person, var role) -> lines(person.name(), role.name());
            case CallGivenUp(var person) -> person.name();
            case PersonCalled(var person, var role, var number, _, _, var note) ->
                    lines(person.name(), role.name(), number, note);
            case PersonArrived(var person) -> person.name();
        };
    }

    private static String role(RoleEvent event) {
        return switch (event) {
            case RoleTaken(var role, var person) -> lines(role.name(), person.name());
            case RoleLeft(var role, var person, var reason) ->
                    lines(role.name(), person.name(), reason);
            case HandOverBegun(var role, var from, var to) ->
                    lines(role.name(), from.name(), to.name());
            case HandOverItemAccepted(_, _, var text) -> text;
            case HandOverDone(_, var role, var from, var to, var note) ->
                    lines(role.name(), from.name(), to.name(), note);
            case HandOverCalledOff(_, var role, var to, var reason) ->
                    lines(role.name(), to.name(), reason);
            case ShiftPlanned(var role, var person, _, _) -> lines(role.name(), person.name());
            case ShiftCancelled(_, var role, var person, var reason) ->
                    lines(role.name(), person.name(), reason);
        };
    }

    private static String action(ActionEvent event) {
        return switch (event) {
            case ActionGiven(var text, var to, _, _) -> lines(text, to.name());
            case ActionChanged(_, var text, var to, _, _, var reason) ->
                    lines(text, to.name(), reason);
            case ActionDone(_, var text, var result) -> lines(text, result);
            case ActionDropped(_, var text, var reason) -> lines(text, reason);
            case ActionCarried(_, var text, var to, var reason) -> lines(text, to.name(), reason);
            case ActionReopened(_, var text, var reason) -> lines(text, reason);
        };
    }

    private static String review(ReviewEvent event) {
        return switch (event) {
            case HotWashNoted(_, var text, var by) -> lines(text, by);
            case ImprovementProposed(_, var finding, var action, var owner, _) ->
                    lines(finding, action, owner.name());
            case ImprovementTaken(_, var finding, var plan) -> lines(finding, plan);
            case ImprovementDropped(_, var finding, var reason) -> lines(finding, reason);
        };
    }

    private static String deadline(DeadlineEvent event) {
        return switch (event) {
            case DeadlineEvent.DeadlineStarted one ->
                    lines(one.what(), one.duty().name(), one.law(), one.owner().name());
            case DeadlineEvent.IncidentClassified(_, var duty, var what, var grounds) ->
                    lines(what, duty.name(), grounds);
            case DeadlineEvent.DeadlineFiled one ->
                    lines(
                            one.what(),
                            one.duty().name(),
                            one.reference(),
                            one.channel(),
                            one.by(),
                            one.reasons());
            case DeadlineEvent.DeadlineProven(_, var duty, var what, var file, var note) ->
                    lines(file.name(), note, what, duty.name());
            case DeadlineEvent.DeadlineWaived(_, var duty, var what, var reason) ->
                    lines(reason, what, duty.name());
            case DeadlineEvent.DeadlineReopened(_, var duty, var what, var reason) ->
                    lines(reason, what, duty.name());
            case DeadlineEvent.DeadlineAssigned(_, var duty, var what, var owner) ->
                    lines(owner.name(), what, duty.name());
            case DeadlineEvent.ClockCorrected(_, var duty, var what, _, var reason) ->
                    lines(reason, what, duty.name());
        };
    }

    static String lines(String... words) {
        var lines = new StringBuilder();
        for (var word : words) {
            if (word.isEmpty()) continue;
            if (!lines.isEmpty()) lines.append('\n');
            lines.append(word);
        }
        return lines.toString();
    }
}
