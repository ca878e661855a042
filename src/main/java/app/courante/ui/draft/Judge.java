package app.courante.ui.draft;

import app.courante.plan.PhoneRule;
import app.courante.plan.Plan;
import app.courante.ui.plan.Findings;
import java.time.LocalDate;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Says what a plan lacks, beside the typing: of plans that come faster than they can be judged,
/// only the newest is.
public final class Judge {
    /// A plan that waits to be judged.
    private record Case(Plan plan, LocalDate today, Consumer<Findings> answer) {}

    private final PhoneRule phones;
    private final Executor background;
    private final Executor callers;
    private final AtomicReference<@Nullable Case> waiting = new AtomicReference<>();

    /// A judge that works on one thread and answers on another.
    public Judge(PhoneRule phones, Executor background, Executor callers) {
        this.phones = phones;
        this.background = background;
        this.callers = callers;
    }

    /// Answers on the `callers` thread, unless a newer plan has come in the meantime.
    void judge(Plan plan, LocalDate today, Consumer<Findings> answer) {
        if (waiting.getAndSet(new Case(plan, today, answer)) == null)
            background.execute(this::judgeNewest);
    }

    private void judgeNewest() {
        var newest = waiting.getAndSet(null);
        if (newest == null) return;
        var findings = Findings.of(newest.plan(), newest.today(), phones);
        callers.execute(() -> {
            if (waiting.get() == null) newest.answer().accept(findings);
        });
    }
}
