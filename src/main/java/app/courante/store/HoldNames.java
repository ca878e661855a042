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
import app.courante.crisis.ReviewEvent.HotWashNoted;
import app.courante.crisis.ReviewEvent.ImprovementDropped;
import app.courante.crisis.ReviewEvent.ImprovementProposed;
import app.courante.crisis.ReviewEvent.ImprovementTaken;
import app.courante.crisis.ResourceEvent.ResourceChanged;
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
import app.courante.crisis.StepEvent.StepMarked;
import app.courante.crisis.StepEvent.StepNoted;
import app.courante.crisis.TelephonyEvent;
import app.courante.crisis.UnknownEvent;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The names in the journal of what keeps a deadline, restores, and looks back.
final class HoldNames {
    private HoldNames() {}

    static String of(ReviewEvent event) {
        return switch (event) {
            case HotWashNoted _ -> "hot-wash-noted";
            case ImprovementProposed _ -> "improvement-proposed";
            case ImprovementTaken _ -> "improvement-taken";
            case ImprovementDropped _ -> "improvement-dropped";
        };
    }

    static String of(DeadlineEvent event) {
        return switch (event) {
            case DeadlineEvent.DeadlineStarted _ -> "deadline-started";
            case DeadlineEvent.IncidentClassified _ -> "incident-classified";
            case DeadlineEvent.DeadlineFiled _ -> "deadline-filed";
            case DeadlineEvent.DeadlineWaived _ -> "deadline-waived";
            case DeadlineEvent.DeadlineReopened _ -> "deadline-reopened";
            case DeadlineEvent.DeadlineAssigned _ -> "deadline-assigned";
            case DeadlineEvent.ClockCorrected _ -> "clock-corrected";
        };
    }

    static String of(RecoveryEvent event) {
        return switch (event) {
            case RecoveryEvent.TaskStarted _ -> "task-started";
            case RecoveryEvent.RecoveryStepDone _ -> "recovery-step-done";
            case RecoveryEvent.RecoveryStepReopened _ -> "recovery-step-reopened";
            case RecoveryEvent.TaskBlocked _ -> "task-blocked";
            case RecoveryEvent.TaskUnblocked _ -> "task-unblocked";
            case RecoveryEvent.TaskDone _ -> "task-done";
            case RecoveryEvent.TaskReopened _ -> "task-reopened";
            case RecoveryEvent.TaskAdded _ -> "task-added";
            case RecoveryEvent.TaskDropped _ -> "task-dropped";
            case RecoveryEvent.TaskReprioritised _ -> "task-reprioritised";
            case RecoveryEvent.BackupChosen _ -> "backup-chosen";
            case RecoveryEvent.ReturnDecided _ -> "return-decided";
        };
    }

    static void addTo(Map<String, Class<? extends Event>> types) {
        addTypesOfTheReview(types);
        addTypesOfDeadlines(types);
        addTypesOfRecovery(types);
    }

    private static void addTypesOfTheReview(Map<String, Class<? extends Event>> types) {
        types.put("action-carried", ActionCarried.class);
        types.put("hot-wash-noted", HotWashNoted.class);
        types.put("improvement-proposed", ImprovementProposed.class);
        types.put("improvement-taken", ImprovementTaken.class);
        types.put("improvement-dropped", ImprovementDropped.class);
    }

    private static void addTypesOfDeadlines(Map<String, Class<? extends Event>> types) {
        types.put("deadline-started", DeadlineEvent.DeadlineStarted.class);
        types.put("incident-classified", DeadlineEvent.IncidentClassified.class);
        types.put("deadline-filed", DeadlineEvent.DeadlineFiled.class);
        types.put("deadline-waived", DeadlineEvent.DeadlineWaived.class);
        types.put("deadline-reopened", DeadlineEvent.DeadlineReopened.class);
        types.put("deadline-assigned", DeadlineEvent.DeadlineAssigned.class);
        types.put("clock-corrected", DeadlineEvent.ClockCorrected.class);
    }

    private static void addTypesOfRecovery(Map<String, Class<? extends Event>> types) {
        types.put("task-started", RecoveryEvent.TaskStarted.class);
        types.put("recovery-step-done", RecoveryEvent.RecoveryStepDone.class);
        types.put("recovery-step-reopened", RecoveryEvent.RecoveryStepReopened.class);
        types.put("task-blocked", RecoveryEvent.TaskBlocked.class);
        types.put("task-unblocked", RecoveryEvent.TaskUnblocked.class);
        types.put("task-done", RecoveryEvent.TaskDone.class);
        types.put("task-reopened", RecoveryEvent.TaskReopened.class);
        types.put("task-added", RecoveryEvent.TaskAdded.class);
        types.put("task-dropped", RecoveryEvent.TaskDropped.class);
        types.put("task-reprioritised", RecoveryEvent.TaskReprioritised.class);
        types.put("backup-chosen", RecoveryEvent.BackupChosen.class);
        types.put("return-decided", RecoveryEvent.ReturnDecided.class);
    }
}
