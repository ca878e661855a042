package app.courante.store;

import app.courante.crisis.ActionEvent;
import app.courante.crisis.ActionEvent.ActionCarried;
import app.courante.crisis.ActionEvent.ActionChanged;
import app.courante.crisis.ActionEvent.ActionDone;
import app.courante.crisis.ActionEvent.ActionDropped;
import app.courante.crisis.ActionEvent.ActionGiven;
import app.courante.crisis.ActionEvent.ActionReopened;
import app.courante.crisis.ActivityEvent.ActivityChanged;
import app.courante.crisis.AlertEvent.AlertAcknowledged;
import app.courante.crisis.AlertEvent.AlertSnoozed;
import app.courante.crisis.CallEvent;
import app.courante.crisis.CallEvent.CallBegun;
import app.courante.crisis.CallEvent.CallGivenUp;
import app.courante.crisis.CallEvent.PersonArrived;
import app.courante.crisis.CallEvent.PersonCalled;
import app.courante.crisis.CrisisEvent;
import app.courante.crisis.CrisisEvent.CrisisClosed;
import app.courante.crisis.CrisisEvent.CrisisDeclared;
import app.courante.crisis.CrisisEvent.CrisisQualified;
import app.courante.crisis.CrisisEvent.CrisisReopened;
import app.courante.crisis.CrisisEvent.ExitReviewed;
import app.courante.crisis.CrisisEvent.LevelChanged;
import app.courante.crisis.CrisisEvent.LogImported;
import app.courante.crisis.CrisisEvent.PlanActivated;
import app.courante.crisis.CrisisEvent.PlanDeactivated;
import app.courante.crisis.DeadlineEvent;
import app.courante.crisis.Event;
import app.courante.crisis.ExerciseEvent;
import app.courante.crisis.ForesightEvent;
import app.courante.crisis.LogEvent.EntryConfirmed;
import app.courante.crisis.LogEvent.EntryCorrected;
import app.courante.crisis.LogEvent.EntryLogged;
import app.courante.crisis.MeasureEvent.MeasuresTaken;
import app.courante.crisis.MeasureEvent.MeasuresWithdrawn;
import app.courante.crisis.MessageEvent;
import app.courante.crisis.PlanEvent.PlanApproved;
import app.courante.crisis.PlanEvent.PlanPutInForce;
import app.courante.crisis.RecoveryEvent;
import app.courante.crisis.ReportEvent;
import app.courante.crisis.ReportEvent.MeetingClosed;
import app.courante.crisis.ReportEvent.MeetingItemReached;
import app.courante.crisis.ReportEvent.MeetingOpened;
import app.courante.crisis.ReportEvent.ReportGiven;
import app.courante.crisis.ResourceEvent.ResourceChanged;
import app.courante.crisis.ReviewEvent;
import app.courante.crisis.RoleEvent;
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
import app.courante.crisis.SolicitationEvent;
import app.courante.crisis.StepEvent.EvidenceAttached;
import app.courante.crisis.StepEvent.StepMarked;
import app.courante.crisis.StepEvent.StepNoted;
import app.courante.crisis.TelephonyEvent;
import app.courante.crisis.UnknownEvent;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The names of events in the journal. A name, once written, never changes; a class may be renamed
/// freely.
final class EventNames {
    private static final Map<String, Class<? extends Event>> TYPES = types();

    private EventNames() {}

    static String of(Event event) {
        return switch (event) {
            case CrisisEvent crisis -> crisis(crisis);
            case CallEvent call -> call(call);
            case DeadlineEvent deadline -> HoldNames.of(deadline);
            case ForesightEvent foresight -> foresight(foresight);
            case RoleEvent role -> role(role);
            case ActionEvent action -> action(action);
            case RecoveryEvent recovery -> HoldNames.of(recovery);
            case EntryLogged _ -> "entry-logged";
            case EntryCorrected _ -> "entry-corrected";
            case EntryConfirmed _ -> "entry-confirmed";
            case PlanPutInForce _ -> "plan-put-in-force";
            case PlanApproved _ -> "plan-approved";
            case SignalReported _ -> "signal-reported";
            case SignalDismissed _ -> "signal-dismissed";
            case SignalQualified _ -> "signal-qualified";
            case StepMarked _ -> "step-marked";
            case EvidenceAttached _ -> "evidence-attached";
            case StepNoted _ -> "step-noted";
            case AlertAcknowledged _ -> "alert-acknowledged";
            case AlertSnoozed _ -> "alert-snoozed";
            case ActivityChanged _ -> "activity-changed";
            case ResourceChanged _ -> "resource-changed";
            case MeasuresTaken _ -> "measures-taken";
            case MeasuresWithdrawn _ -> "measures-withdrawn";
            case ReviewEvent review -> HoldNames.of(review);
            case ReportEvent report -> report(report);
            case UnknownEvent(var name, _) -> name;
            case TelephonyEvent telephony -> VoiceNames.of(telephony);
            case MessageEvent message -> VoiceNames.of(message);
            case SolicitationEvent asked -> VoiceNames.of(asked);
            case ExerciseEvent exercise -> ExerciseNames.of(exercise);
        };
    }

    private static String report(ReportEvent event) {
        return switch (event) {
            case ReportGiven _ -> "report-given";
            case MeetingOpened _ -> "meeting-opened";
            case MeetingItemReached _ -> "meeting-item-reached";
            case MeetingClosed _ -> "meeting-closed";
        };
    }

    private static String crisis(CrisisEvent event) {
        return switch (event) {
            case CrisisDeclared _ -> "crisis-declared";
            case LogImported _ -> "log-imported";
            case CrisisClosed _ -> "crisis-closed";
            case CrisisReopened _ -> "crisis-reopened";
            case CrisisQualified _ -> "crisis-qualified";
            case LevelChanged _ -> "level-changed";
            case PlanActivated _ -> "plan-activated";
            case PlanDeactivated _ -> "plan-deactivated";
            case ExitReviewed _ -> "exit-reviewed";
        };
    }

    private static String foresight(ForesightEvent event) {
        return switch (event) {
            case ForesightEvent.HypothesisStated _ -> "hypothesis-stated";
            case ForesightEvent.HypothesisChanged _ -> "hypothesis-changed";
            case ForesightEvent.HypothesisCameTrue _ -> "hypothesis-came-true";
            case ForesightEvent.HypothesisDropped _ -> "hypothesis-dropped";
            case ForesightEvent.SupportAsked _ -> "support-asked";
            case ForesightEvent.SupportPromised _ -> "support-promised";
            case ForesightEvent.SupportPartArrived _ -> "support-part-arrived";
            case ForesightEvent.SupportArrived _ -> "support-arrived";
            case ForesightEvent.SupportRefused _ -> "support-refused";
            case ForesightEvent.SupportCancelled _ -> "support-cancelled";
        };
    }

    private static void addTypesOfForesight(Map<String, Class<? extends Event>> types) {
        types.put("hypothesis-stated", ForesightEvent.HypothesisStated.class);
        types.put("hypothesis-changed", ForesightEvent.HypothesisChanged.class);
        types.put("hypothesis-came-true", ForesightEvent.HypothesisCameTrue.class);
        types.put("hypothesis-dropped", ForesightEvent.HypothesisDropped.class);
        types.put("support-asked", ForesightEvent.SupportAsked.class);
        types.put("support-promised", ForesightEvent.SupportPromised.class);
        types.put("support-part-arrived", ForesightEvent.SupportPartArrived.class);
        types.put("support-arrived", ForesightEvent.SupportArrived.class);
        types.put("support-refused", ForesightEvent.SupportRefused.class);
        types.put("support-cancelled", ForesightEvent.SupportCancelled.class);
    }

    private static String call(CallEvent event) {
        return switch (event) {
            case CallBegun _ -> "call-begun";
            case CallGivenUp _ -> "call-given-up";
            case PersonCalled _ -> "person-called";
            case PersonArrived _ -> "person-arrived";
        };
    }

    private static String role(RoleEvent event) {
        return switch (event) {
            case RoleTaken _ -> "role-taken";
            case RoleLeft _ -> "role-left";
            case HandOverBegun _ -> "hand-over-begun";
            case HandOverItemAccepted _ -> "hand-over-item-accepted";
            case HandOverDone _ -> "hand-over-done";
            case HandOverCalledOff _ -> "hand-over-called-off";
            case ShiftPlanned _ -> "shift-planned";
            case ShiftCancelled _ -> "shift-cancelled";
        };
    }

    private static String action(ActionEvent event) {
        return switch (event) {
            case ActionGiven _ -> "action-given";
            case ActionChanged _ -> "action-changed";
            case ActionDone _ -> "action-done";
            case ActionDropped _ -> "action-dropped";
            case ActionCarried _ -> "action-carried";
            case ActionReopened _ -> "action-reopened";
        };
    }

    /// Null for a name that only a newer version knows.
    static @Nullable Class<? extends Event> type(String name) {
        return TYPES.get(name);
    }

    private static Map<String, Class<? extends Event>> types() {
        var types = new HashMap<String, Class<? extends Event>>();
        addTypesOfTheHouse(types);
        addTypesOfTheCell(types);
        VoiceNames.addTo(types);
        HoldNames.addTo(types);
        ExerciseNames.addTo(types);
        addTypesOfForesight(types);
        addTypesOfReports(types);
        return Map.copyOf(types);
    }

    private static void addTypesOfReports(Map<String, Class<? extends Event>> types) {
        types.put("report-given", ReportGiven.class);
        types.put("meeting-opened", MeetingOpened.class);
        types.put("meeting-item-reached", MeetingItemReached.class);
        types.put("meeting-closed", MeetingClosed.class);
    }

    private static void addTypesOfTheHouse(Map<String, Class<? extends Event>> types) {
        types.put("crisis-declared", CrisisDeclared.class);
        types.put("log-imported", LogImported.class);
        types.put("crisis-closed", CrisisClosed.class);
        types.put("crisis-reopened", CrisisReopened.class);
        types.put("crisis-qualified", CrisisQualified.class);
        types.put("level-changed", LevelChanged.class);
        types.put("plan-activated", PlanActivated.class);
        types.put("plan-deactivated", PlanDeactivated.class);
        types.put("exit-reviewed", ExitReviewed.class);
        types.put("entry-logged", EntryLogged.class);
        types.put("entry-corrected", EntryCorrected.class);
        types.put("entry-confirmed", EntryConfirmed.class);
        types.put("plan-put-in-force", PlanPutInForce.class);
        types.put("plan-approved", PlanApproved.class);
        types.put("signal-reported", SignalReported.class);
        types.put("signal-dismissed", SignalDismissed.class);
        types.put("signal-qualified", SignalQualified.class);
        types.put("activity-changed", ActivityChanged.class);
        types.put("resource-changed", ResourceChanged.class);
        types.put("measures-taken", MeasuresTaken.class);
        types.put("measures-withdrawn", MeasuresWithdrawn.class);
        types.put("report-given", ReportGiven.class);
    }

    private static void addTypesOfTheCell(Map<String, Class<? extends Event>> types) {
        types.put("call-begun", CallBegun.class);
        types.put("call-given-up", CallGivenUp.class);
        types.put("person-called", PersonCalled.class);
        types.put("person-arrived", PersonArrived.class);
        types.put("role-taken", RoleTaken.class);
        types.put("role-left", RoleLeft.class);
        types.put("hand-over-begun", HandOverBegun.class);
        types.put("hand-over-item-accepted", HandOverItemAccepted.class);
        types.put("hand-over-done", HandOverDone.class);
        types.put("hand-over-called-off", HandOverCalledOff.class);
        types.put("shift-planned", ShiftPlanned.class);
        types.put("shift-cancelled", ShiftCancelled.class);
        types.put("step-marked", StepMarked.class);
        types.put("evidence-attached", EvidenceAttached.class);
        types.put("step-noted", StepNoted.class);
        types.put("action-given", ActionGiven.class);
        types.put("action-changed", ActionChanged.class);
        types.put("action-done", ActionDone.class);
        types.put("action-dropped", ActionDropped.class);
        types.put("action-reopened", ActionReopened.class);
        types.put("alert-acknowledged", AlertAcknowledged.class);
        types.put("alert-snoozed", AlertSnoozed.class);
    }
}
