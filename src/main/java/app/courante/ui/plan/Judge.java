package app.courante.ui.plan;

import app.courante.plan.PhoneRule;
import app.courante.plan.Plan;
import java.time.LocalDate;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/// Says what a plan lacks, beside the window's own work: of plans that come faster than they can be
/// judged, only the newest gets an answer.
public final class Judge {
    private final PhoneRule phones;
    private final Executor background;
    private final Executor callers;
    private final AtomicLong newest = new AtomicLong();

    /// A judge that works on one thread and answers on another.
    public Judge(PhoneRule phones, Executor background, Executor callers) {
        this.phones = phones;
        this.background = background;
        this.callers = callers;
    }

    /// Answers on the `callers` thread, unless a newer plan has come in the meantime.
    public void judge(Plan plan, LocalDate today, Consumer<Findings> answer) {
        long turn = newest.incrementAndGet();
        background.execute(() -> {
            if (turn != newest.get()) return;
            var findings = Findings.of(plan, today, phones);
            // Judgements may overtake each other, so an old one is stopped at the very end.
            callers.execute(() -> {
                if (turn == newest.get()) answer.accept(findings);
            });
        });
    }

    /// Leaves unanswered what was asked before.
    void drop() {
        newest.incrementAndGet();
    }
}
