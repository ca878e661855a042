package app.courante.ui.plan;

import app.courante.plan.PhoneRule;
import app.courante.plan.Plan;
import app.courante.ui.kit.Latest;
import java.time.LocalDate;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// Says what a plan lacks, beside the window's own work: of plans that come faster than they can be
/// judged, only the newest gets an answer.
public final class Judge {
    private final PhoneRule phones;
    private final Latest latest;

    /// A judge that works on one thread and answers on another.
    public Judge(PhoneRule phones, Executor background, Executor callers) {
        this.phones = phones;
        this.latest = new Latest(background, callers);
    }

    /// Answers on the `callers` thread, unless a newer plan has come in the meantime.
    public void judge(Plan plan, LocalDate today, Consumer<Findings> answer) {
        latest.ask(() -> Findings.of(plan, today, phones), answer);
    }

    /// Leaves unanswered what was asked before.
    void drop() {
        latest.drop();
    }
}
