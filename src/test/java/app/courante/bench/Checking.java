package app.courante.bench;

import app.courante.files.WrittenPhone;
import app.courante.plan.Completeness;
import app.courante.plan.LargePlan;
import app.courante.plan.PlanCheck;
import app.courante.plan.RecoverySchedule;
import java.time.LocalDate;

/// Finding the gaps of a large plan, counting what it says, and scheduling its recovery.
final class Checking {
    private static final int ACTIVITIES = 500;
    private static final int PEOPLE = 2_000;
    private static final int TASKS = 3_000;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    void run() {
        var plan = LargePlan.of(ACTIVITIES, PEOPLE, TASKS);
        var phones = new WrittenPhone();
        Table.head(
                "A plan of %d activities, %d people, %d recovery tasks"
                        .formatted(ACTIVITIES, PEOPLE, TASKS));
        Table.row(
                "its gaps, for the first time",
                "ms",
                Table.times(1, 0, _ -> PlanCheck.gapsOf(plan, TODAY, phones)),
                "");
        Table.row(
                "its gaps",
                "ms",
                Table.times(51, 20, _ -> PlanCheck.gapsOf(plan, TODAY, phones)),
                "");
        Table.row("its completeness", "ms", Table.times(51, 20, _ -> Completeness.of(plan)), "");
        Table.row(
                "its recovery scheduled",
                "ms",
                Table.times(51, 20, _ -> RecoverySchedule.of(plan.recovery().tasks())),
                "");
        Table.fact("gaps found", "" + PlanCheck.gapsOf(plan, TODAY, phones).size());
        Table.fact("items counted", "" + Completeness.of(plan).wanted());
    }
}
