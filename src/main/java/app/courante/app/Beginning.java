package app.courante.app;

import app.courante.app.ExerciseHall.Opener;
import app.courante.app.NewExercise.Made;
import app.courante.crisis.Refusal;
import app.courante.desk.Answer;
import app.courante.store.StoreFailure;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.logging.Level;
import org.jspecify.annotations.Nullable;

/// An exercise on its way from a wish to its window. It arrives, or nothing of it is left.
final class Beginning {
    /// How it ends: in one of these ways, once, where it was begun; in none when it is called off.
    interface End {
        void arrived(Made made);

        /// Says why.
        ///
        /// @param stays what could not be removed; null when nothing is left
        void refused(Refusal why, @Nullable Throwable stays);

        void failed(Throwable failure, @Nullable Throwable stays);
    }

    private final NewExercise wanted;
    private final Opener opener;
    private final Executor readers;
    private final Executor callers;
    private final End end;
    private final CountDownLatch making = new CountDownLatch(1);
    private @Nullable Made made;

    /// Whether it has ended, or is about to.
    private boolean over;

    /// @param readers where it is made and, if need be, removed
    /// @param callers where everything here is called
    Beginning(NewExercise wanted, Opener opener, Executor readers, Executor callers, End end) {
        this.wanted = wanted;
        this.opener = opener;
        this.readers = readers;
        this.callers = callers;
        this.end = end;
    }

    void start() {
        readers.execute(() -> {
            var next = make();
            making.countDown();
            callers.execute(next);
        });
    }

    private Runnable make() {
        try {
            var fresh = wanted.make(opener);
            keep(fresh);
            return () -> prepare(fresh);
        } catch (RuntimeException failure) {
            var stays = failure.getSuppressed();
            return () -> {
                if (over) return;
                over = true;
                end.failed(failure, stays.length == 0 ? null : stays[0]);
                // All else is a defect of the program, and told as one.
                if (!(failure instanceof StoreFailure)) throw failure;
            };
        }
    }

    private void prepare(Made fresh) {
        if (over) return;
        try {
            fresh.last().prepare(fresh.room(), answer -> answered(fresh, answer));
        } catch (StoreFailure failure) {
            answered(fresh, new Answer.Failed(failure));
        }
    }

    private void answered(Made fresh, Answer answer) {
        if (over) return;
        over = true;
        switch (answer) {
            case Answer.Done _ -> {
                keep(null);
                end.arrived(fresh);
            }
            case Answer.Refused(var why) -> undone(stays -> end.refused(why, stays));
            case Answer.Failed(var failure) -> undone(stays -> end.failed(failure, stays));
        }
    }

    private interface Told {
        void tell(@Nullable Throwable stays);
    }

    private void undone(Told told) {
        readers.execute(() -> {
            var stays = undo();
            callers.execute(() -> told.tell(stays));
        });
    }

    /// Nobody wants it any more; has no effect once it has ended.
    void callOff() {
        if (over) return;
        over = true;
        readers.execute(this::forget);
    }

    /// The same before the program ends: nothing is left on the way afterwards.
    void stop() {
        over = true;
        forget();
    }

    /// Whether it has ended, and nothing of it is on its way any more.
    synchronized boolean isGone() {
        return over && making.getCount() == 0 && made == null;
    }

    private void forget() {
        var stays = undo();
        if (stays != null)
            ProgramLog.LOGGER.log(Level.WARNING, "an exercise called off stays", stays);
    }

    private synchronized void keep(@Nullable Made fresh) {
        made = fresh;
    }

    /// Waits until it is made, and leaves nothing of it; a second time waits for the first.
    private @Nullable Throwable undo() {
        try {
            making.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        synchronized (this) {
            var one = made;
            made = null;
            try {
                if (one != null) one.undo();
                return null;
            } catch (StoreFailure stays) {
                return stays;
            }
        }
    }
}
