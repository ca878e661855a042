package app.courante.crisis.board;

import app.courante.crisis.RestartTask;
import app.courante.crisis.board.TaskLine.Slot;
import java.time.Instant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// When each task was, is and will be done: what has ended at its real times, what runs until it is
/// expected to end and at least until now, the rest from now on, each after what it waits for.
///
/// With time alone every end only moves on: it is the later of two instants, one that follows from
/// the facts and one that lies a fixed time after now. So one can tell since when a limit is
/// missed.
final class RestartTimes {
    private static final long NEVER = Long.MIN_VALUE / 4;
    private static final int NONE = -1;

    private final RestartNetwork network;
    private final long now;
    private final long[] from;
    private final long[] until;

    /// The end that follows from facts, and the time from now on; [#NEVER] where there is none.
    private final long[] fixed;

    private final long[] rest;
    private final long[] work;
    private final boolean[] timed;

    /// The blocked task of which nobody knows when it goes on, and that the end hangs on: -1 where
    /// there is none. The end is then the earliest there can be.
    private final int[] open;

    private final boolean[] critical;
    private final long end;

    RestartTimes(RestartNetwork network, Instant now) {
        this.network = network;
        this.now = now.getEpochSecond();
        int size = network.size();
        from = new long[size];
        until = new long[size];
        fixed = new long[size];
        rest = new long[size];
        work = new long[size];
        timed = new boolean[size];
        open = new int[size];
        Arrays.fill(open, NONE);
        critical = new boolean[size];
        for (int task : network.sequence()) forward(task, network.told(task), now);
        end = last();
        backward();
    }

    private void forward(int task, RestartTask told, Instant at) {
        if (told.dropped() != null) return;
        timed[task] = true;
        if (told.done() != null) {
            until[task] = told.done().getEpochSecond();
            from[task] = told.started() == null ? until[task] : told.started().getEpochSecond();
            fixed[task] = until[task];
            rest[task] = NEVER;
            return;
        }
        var planned = network.task(task).duration();
        long left = (planned == null ? 0 : planned.toSeconds()) - told.worked(at).toSeconds();
        work[task] = Math.max(0, left);
        if (told.started() != null && told.block() == null) {
            // It is expected to end at a time that does not move, but not before now.
            fixed[task] = now + left;
            rest[task] = 0;
        } else begin(task, told);
        until[task] = Math.max(fixed[task], now + rest[task]);
        from[task] =
                told.started() == null ? until[task] - work[task] : told.started().getEpochSecond();
    }

    /// Not before now, nor before what it waits for is done.
    private void begin(int task, RestartTask told) {
        long facts = NEVER;
        long anew = 0;
        var block = told.block();
        if (block != null && block.expected() != null) facts = block.expected().getEpochSecond();
        if (block != null && facts < now) open[task] = task;
        if (!network.free(task))
            for (int earlier : network.before(task)) {
                if (open[task] == NONE) open[task] = open[earlier];
                facts = Math.max(facts, fixed[earlier]);
                anew = Math.max(anew, rest[earlier]);
            }
        fixed[task] = facts == NEVER ? NEVER : facts + work[task];
        rest[task] = anew + work[task];
    }

    private long last() {
        long last = NEVER;
        for (int i = 0; i < timed.length; i++) if (timed[i]) last = Math.max(last, until[i]);
        return last;
    }

    private void backward() {
        var latest = new long[timed.length];
        Arrays.fill(latest, end);
        for (int task : network.sequence().reversed()) {
            if (!timed[task]) continue;
            for (int follower : network.after(task))
                if (timed[follower] && !network.free(follower))
                    latest[task] = Math.min(latest[task], latest[follower] - work[follower]);
            critical[task] = network.told(task).done() == null && latest[task] <= until[task];
        }
    }

    /// Null for a task that has no times.
    @Nullable Slot slot(int task) {
        return timed[task]
                ? new Slot(Instant.ofEpochSecond(from[task]), Instant.ofEpochSecond(until[task]))
                : null;
    }

    /// The id of the task that makes the end of this one uncertain; empty when none does.
    String open(int task) {
        return open[task] == NONE ? "" : network.task(open[task]).id();
    }

    /// The same of the end of all.
    String open() {
        for (int task : network.sequence()) if (open[task] != NONE) return open(task);
        return "";
    }

    boolean timed(int task) {
        return timed[task];
    }

    long until(int task) {
        return until[task];
    }

    boolean critical(int task) {
        return critical[task];
    }

    /// When all is done; null when nothing has times.
    @Nullable Instant end() {
        return end == NEVER ? null : Instant.ofEpochSecond(end);
    }

    /// Since when it has been known that the task ends after this limit, if nothing was told
    /// meanwhile; null when it does not.
    ///
    /// @param known from when on the limit has stood
    @Nullable Instant lateSince(int task, Instant limit, Instant known) {
        long at = limit.getEpochSecond();
        if (!timed[task] || until[task] < at) return null;
        if (fixed[task] >= at) return known;
        var passed = Instant.ofEpochSecond(at - rest[task]);
        return passed.isBefore(known) ? known : passed;
    }
}
