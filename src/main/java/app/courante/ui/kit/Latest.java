package app.courante.ui.kit;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Finds out what takes a while beside the window's own work: of questions that come faster than
/// they can be answered, only the newest gets an answer.
public final class Latest {
    private final Executor background;
    private final Executor callers;
    private final AtomicLong newest = new AtomicLong();

    /// Works on one thread and answers on another.
    public Latest(Executor background, Executor callers) {
        this.background = background;
        this.callers = callers;
    }

    /// Answers on the `callers` thread, unless a newer question has come in the meantime.
    public <T> void ask(Supplier<T> question, Consumer<T> answer) {
        long turn = newest.incrementAndGet();
        background.execute(() -> {
            if (turn != newest.get()) return;
            var found = question.get();
            // Answers may overtake each other, so an old one is stopped at the very end.
            callers.execute(() -> {
                if (turn == newest.get()) answer.accept(found);
            });
        });
    }

    /// Leaves unanswered what was asked before.
    public void drop() {
        newest.incrementAndGet();
    }
}
