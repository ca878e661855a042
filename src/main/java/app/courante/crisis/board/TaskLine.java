package app.courante.crisis.board;

import app.courante.crisis.Restart.Chosen;
import app.courante.crisis.RestartTask;
import app.courante.plan.Recovery.Backup;
import app.courante.plan.Recovery.RecoveryTask;
import app.courante.plan.Recovery.RestorationProcedure;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A task of the recovery as it stands: what became of it, what it waits for, its times.
///
/// @param place in the order of priority, from 1
/// @param told what was told of it
/// @param procedure null when it needs none
/// @param after the places of what must be done before
/// @param waits those of them that are not done
/// @param chosen the copies it restores from
/// @param toChoose the backups of its procedure of which nobody has chosen a copy yet
/// @param planned its time by the plan; null when the plan gives none, or no recovery is active
/// @param slot its real time as far as it has come, from now on the projected one; null when it has
///   none: in a circle, dropped, or waiting for a decision
/// @param critical whether a delay of it delays the whole
public record TaskLine(
        RecoveryTask task,
        int place,
        Origin origin,
        State state,
        RestartTask told,
        @Nullable RestorationProcedure procedure,
        List<Integer> after,
        List<Integer> waits,
        List<Chosen> chosen,
        List<Backup> toChoose,
        @Nullable Slot planned,
        @Nullable Slot slot,
        boolean critical) {
    /// Where a task comes from.
    public enum Origin {
        PLAN,
        ADDED,
        RETURN
    }

    /// Where a task stands.
    public enum State {
        TO_COME,
        STARTABLE,
        RUNNING,
        BLOCKED,
        DONE,
        DROPPED;

        public boolean ended() {
            return this == DONE || this == DROPPED;
        }
    }

    /// From when to when.
    public record Slot(Instant from, Instant until) {
        public Duration length() {
            return until.isBefore(from) ? Duration.ZERO : Duration.between(from, until);
        }
    }

    public TaskLine {
        after = List.copyOf(after);
        waits = List.copyOf(waits);
        chosen = List.copyOf(chosen);
        toChoose = List.copyOf(toChoose);
    }

    public String id() {
        return task.id();
    }

    /// Whether nobody has begun it, and the copy that it restores from is to be chosen before.
    public boolean awaitsCopy() {
        return !toChoose.isEmpty() && told.started() == null && !state.ended();
    }

    /// The steps of its procedure, in the plan's words.
    public List<String> steps() {
        return procedure == null ? List.of() : procedure.steps();
    }

    public int stepsDone() {
        int done = 0;
        for (int step = 1; step <= steps().size(); step++)
            if (told.steps().containsKey(step)) done++;
        return done;
    }

    /// The first step that is not done, from 1; 0 when none is left.
    public int nextStep() {
        for (int step = 1; step <= steps().size(); step++)
            if (!told.steps().containsKey(step)) return step;
        return 0;
    }

    /// How far it has come, in percent: by its steps, else by its time; negative when nobody can
    /// tell.
    public int percent(Instant now) {
        if (!steps().isEmpty()) return 100 * stepsDone() / steps().size();
        var duration = task.duration();
        if (duration == null || duration.isZero()) return -1;
        return (int) Math.min(99, 100 * told.worked(now).toSeconds() / duration.toSeconds());
    }

    /// By how much it takes, or took, longer than planned; zero when it does not.
    public Duration overrun(Instant now) {
        var duration = task.duration();
        if (duration == null || told.started() == null) return Duration.ZERO;
        var over = told.worked(now).minus(duration);
        return over.isNegative() ? Duration.ZERO : over;
    }

    /// Whether somebody can do something about it now.
    public boolean doable() {
        return state == State.RUNNING || state == State.STARTABLE;
    }

    /// Whether it is neither done nor can be begun because tasks wait for each other.
    public boolean stuck() {
        return slot == null && origin != Origin.RETURN && !state.ended();
    }
}
