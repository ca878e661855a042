package app.courante.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecoveryTargetTest {
    private static final String PLAN =
            """
            identity: {title: Plan, version: 1}
            activities:
              - {id: calls, name: Calls, priority: 1, rto: 1 h, dependencies: {systems: [acd]}}
              - {id: chat, name: Chat, priority: 2, rto: 4 h, dependencies: {systems: [acd]}}
            resources: {systems: [{id: acd, name: ACD, rto: 2 h}]}
            recovery:
              backups: [{id: b, name: ACD copy, systems: [acd], rpo: 1 d}, {id: c, name: Other}]
              tasks:
                - {id: t2, name: Open, order: 2, duration: 30 min, dependsOn: [t1], activities: [calls]}
                - {id: t1, name: ACD back, order: 1, duration: 2 h, systems: [acd]}
            """;

    private static List<RecoveryTarget> targets(Plan plan) {
        return RecoveryTarget.of(plan, RecoverySchedule.of(plan.recovery().tasks()));
    }

    private static ActivityRecovery recovery(Plan plan, String activity) {
        var schedule = RecoverySchedule.of(plan.recovery().tasks());
        return ActivityRecovery.of(plan.activity(activity).orElseThrow(), plan, schedule);
    }

    @Test
    void whatComesBackAfterItsAimIsLateByTheDifference() {
        var calls = targets(Plans.of(PLAN)).getFirst();
        assertEquals("calls", calls.restored().id());
        assertTrue(calls.isLate());
        assertEquals(Duration.ofMinutes(90), calls.late());
    }

    @Test
    void whatComesBackJustInTimeIsNotLate() {
        var system = targets(Plans.of(PLAN)).getLast();
        assertEquals(Duration.ofHours(2), system.projected());
        assertFalse(system.isLate());
    }

    @Test
    void anActivityHasTheTasksOfItsSystemsInOrderAndTheirBackups() {
        var calls = recovery(Plans.of(PLAN), "calls");
        assertEquals(
                List.of("t1", "t2"),
                calls.tasks().stream().map(Recovery.RecoveryTask::id).toList());
        assertEquals(List.of("b"), calls.backups().stream().map(Recovery.Backup::id).toList());
        assertEquals(Duration.ofMinutes(150), calls.projected());
    }

    @Test
    void anActivityWithoutATaskOfItsOwnIsBackWithItsSystems() {
        assertEquals(Duration.ofHours(2), recovery(Plans.of(PLAN), "chat").projected());
    }

    @Test
    void tasksThatWaitForEachOtherGiveNoTime() {
        var plan = Plans.of(PLAN.replace("order: 1,", "order: 1, dependsOn: [t2],"));
        assertEquals(List.of(), targets(plan));
        assertNull(recovery(plan, "calls").projected());
    }
}
