package app.courante.console;

import app.courante.crisis.Situation;
import app.courante.crisis.board.Phases.Phase;
import app.courante.crisis.board.RecoveryBoard;
import app.courante.crisis.board.RecoveryBoard.Aim;
import app.courante.crisis.board.TaskLine;
import app.courante.json.Json;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The recovery in `status --json`.
///
/// @param since when the recovery was activated; absent when it never was
/// @param end when the last task will be done, if nothing else happens; absent unless it is active
/// @param open the blocked task of which nobody knows when it goes on, so that the end is the
///   earliest there can be; absent when there is none
/// @param aims the interrupted activities that tasks bring back
/// @param tasks in the order of priority
record StatusRecovery(
        boolean active,
        @Nullable Instant since,
        @Nullable Instant end,
        @Nullable String open,
        List<PhaseLine> phases,
        List<AimLine> aims,
        List<TaskPart> tasks) {
    record PhaseLine(String phase, String stage, @Nullable Instant from, @Nullable Instant until) {}

    /// @param margin what is left until the time aimed at; negative when it is missed
    /// @param finished whether its tasks have all ended, and yet it is not back
    /// @param open as for the whole
    record AimLine(
            String activity,
            String name,
            Instant limit,
            @Nullable Instant back,
            Duration margin,
            boolean finished,
            @Nullable String open) {}

    /// @param waits the places of the tasks that it waits for
    /// @param from really, or as it is projected
    /// @param blocked why, and on what or whom
    record TaskPart(
            String task,
            int place,
            String name,
            String state,
            int steps,
            int stepsDone,
            List<Integer> waits,
            @Nullable Instant from,
            @Nullable Instant until,
            boolean critical,
            @Nullable String blocked,
            List<BackupPart> backups) {}

    /// @param loss what is lost, as a time
    record BackupPart(
            String backup,
            Instant taken,
            Duration loss,
            @Nullable Duration rpo,
            boolean aboveRpo) {}

    static StatusRecovery of(Situation situation, Instant now) {
        var board = RecoveryBoard.of(situation, now);
        return new StatusRecovery(
                board.active(),
                board.began(),
                board.active() ? board.end() : null,
                told(board.open()),
                board.phases().all().stream().map(StatusRecovery::phase).toList(),
                board.aims().stream().map(StatusRecovery::aim).toList(),
                board.began() == null && board.lines().stream().allMatch(StatusRecovery::untouched)
                        ? List.of()
                        : board.lines().stream().map(StatusRecovery::task).toList());
    }

    private static @Nullable String told(String open) {
        return open.isEmpty() ? null : open;
    }

    private static boolean untouched(TaskLine line) {
        return line.told().entries().isEmpty();
    }

    private static PhaseLine phase(Phase phase) {
        return new PhaseLine(
                Json.word(phase.kind()), Json.word(phase.stage()), phase.from(), phase.until());
    }

    private static AimLine aim(Aim aim) {
        return new AimLine(
                aim.activity(),
                aim.name(),
                aim.limit(),
                aim.back(),
                aim.margin(),
                aim.finished(),
                told(aim.open()));
    }

    private static TaskPart task(TaskLine line) {
        var slot = line.slot();
        var block = line.told().block();
        return new TaskPart(
                line.id(),
                line.place(),
                line.task().name(),
                Json.word(line.state()),
                line.steps().size(),
                line.stepsDone(),
                line.waits(),
                slot == null ? null : slot.from(),
                slot == null ? null : slot.until(),
                line.critical(),
                block == null
                        ? null
                        : block.on().isEmpty()
                                ? block.reason()
                                : block.reason() + " · " + block.on(),
                line.chosen().stream()
                        .map(one ->
                                new BackupPart(
                                        one.choice().backup().id(),
                                        one.choice().taken(),
                                        one.choice().loss(),
                                        one.choice().rpo(),
                                        one.choice().aboveRpo()))
                        .toList());
    }
}
