package app.courante.crisis;

import app.courante.crisis.LogEvent.DecisionMade;
import app.courante.crisis.RecoveryEvent.BackupChosen;
import app.courante.crisis.RecoveryEvent.RecoveryStepDone;
import app.courante.crisis.RecoveryEvent.RecoveryStepReopened;
import app.courante.crisis.RecoveryEvent.ReturnDecided;
import app.courante.crisis.RecoveryEvent.TaskAdded;
import app.courante.crisis.RecoveryEvent.TaskBlocked;
import app.courante.crisis.RecoveryEvent.TaskDone;
import app.courante.crisis.RecoveryEvent.TaskDropped;
import app.courante.crisis.RecoveryEvent.TaskReopened;
import app.courante.crisis.RecoveryEvent.TaskReprioritised;
import app.courante.crisis.RecoveryEvent.TaskStarted;
import app.courante.crisis.RecoveryEvent.TaskUnblocked;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;

/// Any fact of a recovery: of tasks of a plan, or of ones that no plan knows.
record AnyRecovery(Random random, Instant now) {
    Event next(EntryId any) {
        var task = task(any);
        int number = random.nextInt(6) - 1;
        var time = now.plusSeconds(60L * (random.nextInt(240) - 120));
        return switch (random.nextInt(13)) {
            case 0, 1 -> new TaskStarted(task, new Named("", "Karim"), "");
            case 2 -> new RecoveryStepDone(task, number, "Couper", "");
            case 3 -> new RecoveryStepReopened(task, number, "Couper", "x");
            case 4, 5 -> new TaskBlocked(task, "x", "", random.nextBoolean() ? null : time);
            case 6 -> new TaskUnblocked(task, "");
            case 7 -> new TaskDone(task, "");
            case 8 -> new TaskReopened(task, "x");
            case 9 -> added(any);
            case 10 -> new TaskDropped(task, "x");
            case 11 ->
                    random.nextBoolean()
                            ? new TaskReprioritised(task, number, "x", decision())
                            : new BackupChosen(
                                    task, new Named("b", "b"), time, now, null, "", null);
            default -> new ReturnDecided(new ExitCheck(List.of(), List.of(), ""), task, decision());
        };
    }

    /// What waits for itself, or for what nobody knows, among them.
    private TaskAdded added(EntryId any) {
        var duration = random.nextBoolean() ? null : Duration.ofMinutes(random.nextInt(300));
        return new TaskAdded("Câble", new Named("", ""), duration, List.of(task(any)), "x");
    }

    private Named task(EntryId any) {
        var ids = List.of("restore", "restore", "restore", "ghost", "return:1", "added:" + any);
        var id = ids.get(random.nextInt(ids.size()));
        return new Named(id, id);
    }

    private DecisionMade decision() {
        return new DecisionMade("D-00" + random.nextInt(9), "Claire Morel");
    }
}
