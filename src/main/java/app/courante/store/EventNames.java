package app.courante.store;

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
import app.courante.crisis.Event;
import app.courante.crisis.LogEvent.EntryConfirmed;
import app.courante.crisis.LogEvent.EntryCorrected;
import app.courante.crisis.LogEvent.EntryLogged;
import app.courante.crisis.PlanEvent.PlanApproved;
import app.courante.crisis.PlanEvent.PlanPutInForce;
import app.courante.crisis.ReportEvent.ReportGiven;
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
import app.courante.crisis.StepEvent.StepMarked;
import app.courante.crisis.StepEvent.StepNoted;
import app.courante.crisis.UnknownEvent;
import org.jspecify.annotations.Nullable;

/// The names of events in the journal. A name, once written, never changes; a class may be renamed
/// freely.
final class EventNames {
    private EventNames() {}

    static String of(Event event) {
        return switch (event) {
            case CrisisDeclared _ -> "crisis-declared";
            case LogImported _ -> "log-imported";
            case CrisisClosed _ -> "crisis-closed";
            case CrisisReopened _ -> "crisis-reopened";
            case EntryLogged _ -> "entry-logged";
            case EntryCorrected _ -> "entry-corrected";
            case EntryConfirmed _ -> "entry-confirmed";
            case PlanPutInForce _ -> "plan-put-in-force";
            case PlanApproved _ -> "plan-approved";
            case SignalReported _ -> "signal-reported";
            case SignalDismissed _ -> "signal-dismissed";
            case SignalQualified _ -> "signal-qualified";
            case CallBegun _ -> "call-begun";
            case CallGivenUp _ -> "call-given-up";
            case PersonCalled _ -> "person-called";
            case PersonArrived _ -> "person-arrived";
            case RoleTaken _ -> "role-taken";
            case RoleLeft _ -> "role-left";
            case HandOverBegun _ -> "hand-over-begun";
            case HandOverItemAccepted _ -> "hand-over-item-accepted";
            case HandOverDone _ -> "hand-over-done";
            case HandOverCalledOff _ -> "hand-over-called-off";
            case ShiftPlanned _ -> "shift-planned";
            case ShiftCancelled _ -> "shift-cancelled";
            case StepMarked _ -> "step-marked";
            case StepNoted _ -> "step-noted";
            case ActionGiven _ -> "action-given";
            case ActionChanged _ -> "action-changed";
            case ActionDone _ -> "action-done";
            case ActionDropped _ -> "action-dropped";
            case ActionReopened _ -> "action-reopened";
            case AlertAcknowledged _ -> "alert-acknowledged";
            case AlertSnoozed _ -> "alert-snoozed";
            case ActivityChanged _ -> "activity-changed";
            case ReportGiven _ -> "report-given";
            case CrisisQualified _ -> "crisis-qualified";
            case LevelChanged _ -> "level-changed";
            case PlanActivated _ -> "plan-activated";
            case PlanDeactivated _ -> "plan-deactivated";
            case ExitReviewed _ -> "exit-reviewed";
            case UnknownEvent(var name, _) -> name;
        };
    }

    /// Null for a name that only a newer version knows.
    static @Nullable Class<? extends Event> type(String name) {
        return switch (name) {
            case "crisis-declared" -> CrisisDeclared.class;
            case "log-imported" -> LogImported.class;
            case "crisis-closed" -> CrisisClosed.class;
            case "crisis-reopened" -> CrisisReopened.class;
            case "entry-logged" -> EntryLogged.class;
            case "entry-corrected" -> EntryCorrected.class;
            case "entry-confirmed" -> EntryConfirmed.class;
            case "plan-put-in-force" -> PlanPutInForce.class;
            case "plan-approved" -> PlanApproved.class;
            case "signal-reported" -> SignalReported.class;
            case "signal-dismissed" -> SignalDismissed.class;
            case "signal-qualified" -> SignalQualified.class;
            case "call-begun" -> CallBegun.class;
            case "call-given-up" -> CallGivenUp.class;
            case "person-called" -> PersonCalled.class;
            case "person-arrived" -> PersonArrived.class;
            case "role-taken" -> RoleTaken.class;
            case "role-left" -> RoleLeft.class;
            case "hand-over-begun" -> HandOverBegun.class;
            case "hand-over-item-accepted" -> HandOverItemAccepted.class;
            case "hand-over-done" -> HandOverDone.class;
            case "hand-over-called-off" -> HandOverCalledOff.class;
            case "shift-planned" -> ShiftPlanned.class;
            case "shift-cancelled" -> ShiftCancelled.class;
            case "step-marked" -> StepMarked.class;
            case "step-noted" -> StepNoted.class;
            case "action-given" -> ActionGiven.class;
            case "action-changed" -> ActionChanged.class;
            case "action-done" -> ActionDone.class;
            case "action-dropped" -> ActionDropped.class;
            case "action-reopened" -> ActionReopened.class;
            case "alert-acknowledged" -> AlertAcknowledged.class;
            case "alert-snoozed" -> AlertSnoozed.class;
            case "activity-changed" -> ActivityChanged.class;
            case "report-given" -> ReportGiven.class;
            case "crisis-qualified" -> CrisisQualified.class;
            case "level-changed" -> LevelChanged.class;
            case "plan-activated" -> PlanActivated.class;
            case "plan-deactivated" -> PlanDeactivated.class;
            case "exit-reviewed" -> ExitReviewed.class;
            default -> null;
        };
    }
}
