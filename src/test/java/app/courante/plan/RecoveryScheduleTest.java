package app.courante.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.courante.plan.Recovery.RecoveryTask;
import app.courante.plan.RecoverySchedule.Slot;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RecoveryScheduleTest {
    @Test
    void aTaskBeginsWhenTheLastOneItWaitsForIsDone() {
        var schedule =
                RecoverySchedule.of(
                        List.of(
                                task("power", 30),
                                task("network", 60, "power"),
                                task("desks", 20, "power"),
                                task("calls", 10, "network", "desks")));
        assertEquals(
                List.of(
                        "power 0-30 slack 0",
                        "network 30-90 slack 0",
                        "desks 30-50 slack 40",
                        "calls 90-100 slack 0"),
                schedule.slots().stream().map(RecoveryScheduleTest::told).toList());
        assertEquals(Duration.ofMinutes(100), schedule.length());
        assertEquals(
                List.of("power", "network", "calls"),
                schedule.chainTo(schedule.slot("calls").orElseThrow()).stream()
                        .map(slot -> slot.task().id())
                        .toList());
    }

    @Test
    void theOrderOfPriorityDecidesWhereNothingElseDoes() {
        var schedule = RecoverySchedule.of(List.of(task("b", 2, 5), task("a", 1, 5)));
        assertEquals(List.of("a", "b"), schedule.slots().stream().map(s -> s.task().id()).toList());
    }

    @Test
    void anActivityIsBackWithTheLastTaskThatRestoresIt() {
        var schedule =
                RecoverySchedule.of(
                        List.of(
                                restoring("lines", 30, List.of("calls"), List.of("pbx")),
                                restoring("base", 90, List.of("calls", "chat"), List.of("crm")),
                                restoring("more", 60, List.of("chat"), List.of("pbx"))));
        assertEquals("base", schedule.lastOfActivity("calls").orElseThrow().task().id());
        assertEquals("base", schedule.lastOfActivity("chat").orElseThrow().task().id());
        assertEquals("more", schedule.lastOfSystem("pbx").orElseThrow().task().id());
        assertEquals(Optional.empty(), schedule.lastOfActivity("mail"));
    }

    @Test
    void tasksOfACircleAndThoseBehindItHaveNoTimes() {
        var schedule =
                RecoverySchedule.of(
                        List.of(
                                task("free", 10),
                                task("a", 10, "free", "b"),
                                task("b", 10, "a"),
                                restoring("behind", 10, List.of("calls"), List.of(), "b"),
                                restoring("soon", 5, List.of("calls"), List.of())));
        assertEquals(
                List.of("free", "soon"),
                schedule.slots().stream().map(s -> s.task().id()).toList());
        assertEquals(List.of("a", "b", "behind"), ids(schedule.stuck()));
        assertEquals(
                List.of(List.of("a", "b")),
                schedule.circles().stream().map(RecoveryScheduleTest::ids).toList());
        assertEquals(Optional.empty(), schedule.slot("a"));
        assertEquals(Optional.empty(), schedule.lastOfActivity("calls"));
        assertEquals(Duration.ofMinutes(10), schedule.length());
    }

    @Test
    void whatAPlanLeavesOutOrGivesTwiceIsBorne() {
        var untimed =
                new RecoveryTask("x", "X", 1, "", null, List.of("gone"), List.of(), List.of(), "");
        var schedule = RecoverySchedule.of(List.of(untimed, task("x", 50), task("y", 5, "x", "x")));
        assertEquals(
                List.of("x 0-0 slack 0", "y 0-5 slack 0"),
                schedule.slots().stream().map(RecoveryScheduleTest::told).toList());
        assertEquals(Duration.ZERO, RecoverySchedule.of(List.of()).length());
    }

    @Test
    void everyRandomNetworkIsScheduledAsEarlyAsCanBe() {
        for (int seed = 0; seed < 300; seed++) {
            var tasks = network(new Random(seed), 1 + seed % 60);
            var schedule = RecoverySchedule.of(tasks);
            var byHand = new HashMap<String, Duration>();
            var byId = byId(tasks);
            assertEquals(tasks.size(), schedule.slots().size());
            for (var task : tasks) {
                var slot = schedule.slot(task.id()).orElseThrow();
                assertEquals(longestTo(task, byId, byHand), slot.finish(), "seed " + seed);
                assertFalse(slot.slack().isNegative());
                assertFalse(slot.finish().plus(slot.slack()).compareTo(schedule.length()) > 0);
            }
            assertInOrder(schedule);
            assertCriticalPathSpansTheWhole(schedule);
        }
    }

    @Test
    void aDelayWithinTheSlackCostsNothingAndBeyondItExactlyTheRest() {
        for (int seed = 0; seed < 60; seed++) {
            var tasks = network(new Random(seed), 30);
            var before = RecoverySchedule.of(tasks);
            for (var slot : before.slots()) {
                assertEquals(before.length(), lengthWithDelay(tasks, slot, slot.slack()));
                assertEquals(
                        before.length().plusMinutes(1),
                        lengthWithDelay(tasks, slot, slot.slack().plusMinutes(1)));
            }
        }
    }

    @Test
    void inARandomKnotExactlyTheTasksThatWaitForAStuckOneAreStuck() {
        for (int seed = 0; seed < 200; seed++) {
            var random = new Random(seed);
            var tasks = new ArrayList<RecoveryTask>();
            for (int i = 0; i < 25; i++)
                tasks.add(task("t" + i, 5, "t" + random.nextInt(40), "t" + random.nextInt(40)));
            var schedule = RecoverySchedule.of(tasks);
            var stuck = ids(schedule.stuck());
            for (var task : tasks)
                assertEquals(
                        task.dependsOn().stream().anyMatch(stuck::contains),
                        stuck.contains(task.id()),
                        "seed " + seed);
            assertEquals(25, stuck.size() + schedule.slots().size());
            assertEquals(stuck.isEmpty(), schedule.circles().isEmpty());
            for (var circle : schedule.circles())
                for (int i = 0; i < circle.size(); i++)
                    assertTrue(
                            circle.get(i)
                                    .dependsOn()
                                    .contains(circle.get((i + 1) % circle.size()).id()));
        }
    }

    private static void assertInOrder(RecoverySchedule schedule) {
        var seen = new ArrayList<String>();
        for (var slot : schedule.slots()) {
            assertTrue(seen.containsAll(slot.task().dependsOn()));
            seen.add(slot.task().id());
        }
    }

    private static void assertCriticalPathSpansTheWhole(RecoverySchedule schedule) {
        var end = Duration.ZERO;
        var last =
                schedule.slots().stream()
                        .filter(slot -> slot.finish().equals(schedule.length()))
                        .findFirst()
                        .orElseThrow();
        for (var slot : schedule.chainTo(last)) {
            assertTrue(slot.critical());
            assertEquals(end, slot.start());
            end = slot.finish();
        }
        assertEquals(schedule.length(), end);
    }

    private static Duration lengthWithDelay(List<RecoveryTask> tasks, Slot slot, Duration delay) {
        var minutes = (int) slot.finish().minus(slot.start()).plus(delay).toMinutes();
        var delayed =
                tasks.stream()
                        .map(task ->
                                task.equals(slot.task())
                                        ? task(
                                                task.id(),
                                                minutes,
                                                task.dependsOn().toArray(String[]::new))
                                        : task)
                        .toList();
        return RecoverySchedule.of(delayed).length();
    }

    private static Duration longestTo(
            RecoveryTask task, Map<String, RecoveryTask> byId, Map<String, Duration> known) {
        var found = known.get(task.id());
        if (found != null) return found;
        var start = Duration.ZERO;
        for (var id : task.dependsOn()) {
            var finish = longestTo(Objects.requireNonNull(byId.get(id)), byId, known);
            if (finish.compareTo(start) > 0) start = finish;
        }
        var finish = start.plus(Objects.requireNonNull(task.duration()));
        known.put(task.id(), finish);
        return finish;
    }

    /// Tasks that wait only for tasks drawn before them, listed in any order.
    private static List<RecoveryTask> network(Random random, int size) {
        var tasks = new ArrayList<RecoveryTask>();
        for (int i = 0; i < size; i++) {
            var dependsOn = new String[i == 0 ? 0 : random.nextInt(Math.min(i, 4))];
            for (int d = 0; d < dependsOn.length; d++) dependsOn[d] = "t" + random.nextInt(i);
            tasks.add(task("t" + i, random.nextInt(90), dependsOn));
        }
        Collections.shuffle(tasks, random);
        return tasks;
    }

    private static Map<String, RecoveryTask> byId(List<RecoveryTask> tasks) {
        var byId = new HashMap<String, RecoveryTask>();
        for (var task : tasks) byId.put(task.id(), task);
        return byId;
    }

    private static RecoveryTask task(String id, int minutes, String... dependsOn) {
        return restoring(id, minutes, List.of(), List.of(), dependsOn);
    }

    private static RecoveryTask task(String id, int order, int minutes) {
        return new RecoveryTask(
                id,
                id,
                order,
                "",
                Duration.ofMinutes(minutes),
                List.of(),
                List.of(),
                List.of(),
                "");
    }

    private static RecoveryTask restoring(
            String id,
            int minutes,
            List<String> activities,
            List<String> systems,
            String... dependsOn) {
        return new RecoveryTask(
                id,
                id,
                1,
                "",
                Duration.ofMinutes(minutes),
                List.of(dependsOn),
                activities,
                systems,
                "");
    }

    private static List<String> ids(List<RecoveryTask> tasks) {
        return tasks.stream().map(RecoveryTask::id).toList();
    }

    private static String told(Slot slot) {
        return "%s %d-%d slack %d"
                .formatted(
                        slot.task().id(),
                        slot.start().toMinutes(),
                        slot.finish().toMinutes(),
                        slot.slack().toMinutes());
    }
}
