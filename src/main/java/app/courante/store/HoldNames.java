package app.courante.store;

import app.courante.crisis.ActionEvent.ActionCarried;
import app.courante.crisis.DeadlineEvent;
import app.courante.crisis.Event;
import app.courante.crisis.RecoveryEvent;
import app.courante.crisis.ReviewEvent;
import app.courante.crisis.ReviewEvent.HotWashNoted;
import app.courante.crisis.ReviewEvent.ImprovementDropped;
import app.courante.crisis.ReviewEvent.ImprovementProposed;
import app.courante.crisis.ReviewEvent.ImprovementTaken;
import java.util.Map;

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
            case DeadlineEvent.DeadlineProven _ -> "deadline-proven";
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
        types.put("deadline-proven", DeadlineEvent.DeadlineProven.class);
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
