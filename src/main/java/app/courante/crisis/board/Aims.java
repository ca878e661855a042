package app.courante.crisis.board;

import app.courante.crisis.Situation;
import app.courante.crisis.board.RecoveryBoard.Aim;
import app.courante.plan.Activity;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which interrupted activities are waited for, until when, and when their tasks bring them back.
final class Aims {
    private static final Comparator<Aim> PRESSING =
            Comparator.comparing((Aim aim) -> aim.back() != null).thenComparing(Aim::margin);

    private Aims() {}

    static List<Aim> of(
            RecoveryOutline outline,
            Situation situation,
            RestartNetwork network,
            RestartTimes times,
            @Nullable Instant began,
            Instant now) {
        var plan = outline.plan();
        if (plan == null || began == null) return List.of();
        var running = situation.conduct().running().activities();
        var aims = new ArrayList<Aim>();
        for (var activity : plan.activities()) {
            var status = running.get(activity.id());
            if (status == null || status.interrupted() == null || activity.rto() == null) continue;
            var down = status.interrupted();
            var aim =
                    aim(
                            activity,
                            down.plus(activity.rto()).minus(status.earlier()),
                            down.isAfter(began) ? down : began,
                            outline,
                            network,
                            times,
                            now);
            if (aim != null) aims.add(aim);
        }
        aims.sort(PRESSING);
        return aims;
    }

    /// Null when nothing is left to be done for it, unless it should be back by now.
    private static @Nullable Aim aim(
            Activity activity,
            Instant limit,
            Instant known,
            RecoveryOutline outline,
            RestartNetwork network,
            RestartTimes times,
            Instant now) {
        int last = -1;
        int dropped = -1;
        boolean open = false;
        String waits = "";
        for (var id : outline.restoring(activity)) {
            int task = network.index(id);
            if (task < 0) continue;
            if (network.told(task).dropped() != null) {
                dropped = task;
                continue;
            }
            open |= network.told(task).done() == null;
            if (!times.timed(task))
                return aim(activity, limit, null, network.task(task).id(), null, false, "");
            if (waits.isEmpty()) waits = times.open(task);
            if (last < 0 || times.until(task) > times.until(last)) last = task;
        }
        if (!open) {
            int ended = last < 0 ? dropped : last;
            return ended < 0 || now.isBefore(limit)
                    ? null
                    : aim(activity, limit, now, network.task(ended).id(), null, true, "");
        }
        return aim(
                activity,
                limit,
                Instant.ofEpochSecond(times.until(last)),
                network.task(last).id(),
                times.lateSince(last, limit, known),
                false,
                waits);
    }

    private static Aim aim(
            Activity activity,
            Instant limit,
            @Nullable Instant back,
            String task,
            @Nullable Instant late,
            boolean finished,
            String open) {
        return new Aim(activity.id(), activity.name(), limit, back, task, late, finished, open);
    }
}
