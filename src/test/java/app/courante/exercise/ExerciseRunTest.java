package app.courante.exercise;

import static app.courante.exercise.Drills.inject;
import static app.courante.exercise.Drills.scenario;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.courante.exercise.Chronogram.State;
import app.courante.exercise.Chronogram.Turn;
import app.courante.exercise.RunEvent.ActionSeen;
import app.courante.exercise.RunEvent.ClockJumped;
import app.courante.exercise.RunEvent.ClockPaused;
import app.courante.exercise.RunEvent.ClockStarted;
import app.courante.exercise.RunEvent.InjectDelivered;
import app.courante.exercise.RunEvent.InjectImprovised;
import app.courante.exercise.RunEvent.InjectMoved;
import app.courante.exercise.RunEvent.InjectReplayed;
import app.courante.exercise.RunEvent.InjectRestored;
import app.courante.exercise.RunEvent.InjectSkipped;
import app.courante.exercise.RunEvent.SightingStruck;
import app.courante.exercise.RunEvent.SpeedChanged;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// An exercise is run: its clock, and what falls due when.
class ExerciseRunTest {
    /// An hour before clocks go forward in Paris: the clock of an exercise does not care.
    private static final Instant T = Instant.parse("2026-03-29T00:00:00Z");

    private final List<RunEvent> events = new ArrayList<>();

    private static Instant minute(double minutes) {
        return T.plusMillis(Math.round(minutes * 60_000));
    }

    private List<String> at(double minutes, Scenario scenario) {
        return turns(ExerciseRun.of(scenario, events), minute(minutes)).stream()
                .map(turn ->
                        turn.inject().number()
                                + " "
                                + turn.state()
                                + (turn.time() == null ? "" : " " + InjectTime.after(turn.time())))
                .toList();
    }

    private static List<Turn> turns(ExerciseRun run, Instant now) {
        return Chronogram.at(run, run.clock().at(now)).turns();
    }

    /// The numbers of those to be given now.
    private List<String> due(Scenario scenario, Instant now) {
        return turns(ExerciseRun.of(scenario, events), now).stream()
                .filter(turn -> turn.state() == State.DUE)
                .map(turn -> turn.inject().number())
                .toList();
    }

    private ExerciseClock clock() {
        return ExerciseRun.of(scenario(), events).clock();
    }

    @Test
    void theClockStandsUntilStartedAndWhilePaused() {
        assertEquals(Duration.ZERO, clock().at(minute(9)));
        events.add(new ClockStarted(minute(10)));
        assertEquals(Duration.ofMinutes(5), clock().at(minute(15)));
        events.add(new ClockPaused(minute(15)));
        events.add(new ClockPaused(minute(18)));
        assertEquals(Duration.ofMinutes(5), clock().at(minute(90)));
        events.add(new ClockStarted(minute(90)));
        events.add(new ClockStarted(minute(91)));
        assertEquals(Duration.ofMinutes(7), clock().at(minute(92)));
    }

    @Test
    void theClockRunsUpToSixtyTimesAsFastAndJumpsBothWays() {
        events.add(new ClockStarted(minute(0)));
        events.add(new SpeedChanged(minute(10), 60));
        assertEquals(Duration.ofMinutes(70), clock().at(minute(11)));
        events.add(new SpeedChanged(minute(11), 6_000));
        assertEquals(60, clock().speed());
        events.add(new SpeedChanged(minute(11), 0));
        assertEquals(1, clock().speed());
        events.add(new ClockJumped(minute(12), Duration.ofHours(5)));
        assertEquals(Duration.ofMinutes(301), clock().at(minute(13)));
        events.add(new ClockJumped(minute(13), Duration.ofMinutes(-5)));
        assertEquals(Duration.ZERO, clock().at(minute(18)));
    }

    @Test
    void aLaptopThatSetsItsClockBackDoesNotRunTheExerciseBack() {
        events.add(new ClockStarted(minute(10)));
        assertEquals(Duration.ZERO, clock().at(minute(3)));
        events.add(new ClockPaused(minute(20)));
        assertEquals(Duration.ofMinutes(10), clock().at(minute(3)));
    }

    @Test
    void injectsFallDueAreDeliveredSkippedAndReplayed() {
        var scenario = scenario(inject("1", "T+0"), inject("2", "M+10"), inject("3", "M+20"));
        events.add(new ClockStarted(minute(0)));
        assertEquals(List.of("1 DUE T+0", "2 PLANNED M+10", "3 PLANNED M+20"), at(1, scenario));
        events.add(new InjectDelivered(minute(2), "1"));
        events.add(new InjectDelivered(minute(3), "1"));
        events.add(new InjectSkipped(minute(3), "2"));
        assertEquals(List.of("1 DELIVERED M+2", "2 SKIPPED M+10", "3 DUE M+20"), at(20, scenario));
        events.add(new InjectReplayed(minute(21), "1"));
        events.add(new InjectRestored(minute(22), "2"));
        assertEquals(
                List.of(Duration.ofMinutes(2), Duration.ofMinutes(21)),
                ExerciseRun.of(scenario, events).deliveries("1"));
        assertEquals(List.of("2", "3"), due(scenario, minute(23)));
    }

    @Test
    void whatComesAfterAMovedInjectMovesAlong() {
        var scenario =
                scenario(
                        inject("1", "M+30"),
                        inject("2", "M+40", "1", null),
                        inject("3", null, "2", null),
                        inject("4", "M+50"));
        events.add(new ClockStarted(minute(0)));
        events.add(new InjectMoved(minute(5), "1", Duration.ofMinutes(10)));
        assertEquals(
                List.of("1 DUE M+10", "2 DUE M+20", "3 DUE M+20", "4 PLANNED M+50"),
                at(20, scenario));
        events.add(new InjectMoved(minute(20), "1", Duration.ofMinutes(45)));
        assertEquals(
                List.of("1 PLANNED M+45", "4 PLANNED M+50", "2 PLANNED M+55", "3 PLANNED M+55"),
                at(20, scenario));
        events.add(new InjectDelivered(minute(57), "2"));
        assertEquals("3 DUE M+57", at(57, scenario).getLast());
    }

    @Test
    void whatComesAfterAnInjectKeepsItsDistanceFromWhenThatWasGiven() {
        var scenario =
                scenario(
                        inject("1", "M+12"),
                        inject("2", "M+20", "1", null),
                        inject("3", "M+30", "2", null),
                        inject("4", "M+50"));
        events.add(new ClockStarted(minute(0)));
        events.add(new InjectDelivered(minute(0), "1"));
        assertEquals(
                List.of("1 DELIVERED T+0", "2 PLANNED M+8", "3 PLANNED M+18", "4 PLANNED M+50"),
                at(1, scenario));
        events.add(new InjectDelivered(minute(15), "2"));
        events.add(new InjectReplayed(minute(16), "1"));
        assertEquals("3 PLANNED M+25", at(16, scenario).get(2));
    }

    @Test
    void aConditionHoldsAnInjectBackUntilItIsMetAndMayMeetItTooLate() {
        var scenario =
                scenario(
                        inject("1", "T+0"),
                        inject("2", "M+10", "", "done(e1)"),
                        inject("3", "M+20", "", "not done(e1)"),
                        inject("4", null, "", "done(e1) and played(1)"));
        events.add(new ClockStarted(minute(0)));
        events.add(new InjectDelivered(minute(0), "1"));
        assertEquals(
                List.of("1 DELIVERED T+0", "2 HELD M+10", "3 DUE M+20", "4 OPEN"),
                at(20, scenario));
        events.add(new ActionSeen(minute(15), "e1"));
        assertEquals(
                List.of("1 DELIVERED T+0", "2 DUE M+10", "4 DUE M+15", "3 HELD M+20"),
                at(20, scenario));
        events.add(new SightingStruck(minute(21), "e1"));
        assertEquals("4 OPEN", at(21, scenario).getLast());
    }

    @Test
    void anInjectMadeUpIsThereAndGiven() {
        var scenario = scenario(inject("1", "T+0"));
        events.add(new ClockStarted(minute(0)));
        events.add(new InjectImprovised(minute(7), inject("90", null)));
        events.add(new InjectImprovised(minute(7), inject("90", null)));
        assertEquals(List.of("1 DUE T+0", "90 DELIVERED M+7"), at(8, scenario));
    }

    @Test
    void whatFallsDueFollowsTheSpeed() {
        var scenario = scenario(inject("1", "M+30"), inject("2", "M+10", "", "done(e1)"));
        events.add(new ClockStarted(minute(0)));
        events.add(new SpeedChanged(minute(0), 60));
        assertTrue(at(0.49, scenario).contains("1 PLANNED M+30"));
        assertTrue(at(0.5, scenario).contains("1 DUE M+30"));
    }

    @Test
    void injectsThatComeAfterEachOtherAreOpenAndNothingThrows() {
        var scenario =
                scenario(
                        inject("1", null, "2", null),
                        inject("2", null, "1", null),
                        inject("3", "M+5", "4", null),
                        inject("4", "M+5", "3", null));
        events.add(new ClockStarted(minute(0)));
        assertEquals(List.of("3 DUE M+5", "4 DUE M+5", "1 OPEN", "2 OPEN"), at(6, scenario));
    }

    @Test
    void anyEventsInAnyOrderTwiceAreFoldedAndEachInjectStandsOnce() {
        var scenario = scenario(inject("1", "T+0"), inject("2", "M+5", "1", "done(e1)"));
        for (int seed = 0; seed < 500; seed++) {
            var random = new Random(seed);
            var some = new ArrayList<RunEvent>();
            for (int i = 0; i < 30; i++) some.add(any(random));
            some.addAll(some.subList(0, 10));
            Collections.shuffle(some, random);
            var run = ExerciseRun.of(scenario, some);
            var turns = turns(run, minute(random.nextInt(100)));
            var numbers = turns.stream().map(turn -> turn.inject().number()).toList();
            assertEquals(numbers.size(), new HashSet<>(numbers).size(), "seed " + seed);
            assertTrue(numbers.containsAll(List.of("1", "2")), "seed " + seed);
            for (var turn : turns)
                assertEquals(
                        !run.deliveries(turn.inject().number()).isEmpty(),
                        turn.state() == State.DELIVERED);
        }
    }

    private static RunEvent any(Random random) {
        var at = minute(random.nextInt(100));
        var number = "" + random.nextInt(4);
        return switch (random.nextInt(12)) {
            case 0 -> new ClockStarted(at);
            case 1 -> new ClockPaused(at);
            case 2 -> new SpeedChanged(at, random.nextInt(-5, 100));
            case 3 -> new ClockJumped(at, Duration.ofMinutes(random.nextInt(-50, 500)));
            case 4 -> new InjectDelivered(at, number);
            case 5 -> new InjectReplayed(at, number);
            case 6 -> new InjectMoved(at, number, Duration.ofMinutes(random.nextInt(90)));
            case 7 -> new InjectSkipped(at, number);
            case 8 -> new InjectRestored(at, number);
            case 9 -> new InjectImprovised(at, inject(number, null));
            case 10 -> new ActionSeen(at, "e" + number);
            default -> new SightingStruck(at, "e" + number);
        };
    }

    @Test
    void fiveHundredInjectsAtSixtyTimesTheSpeedKeepUp() {
        var injects =
                IntStream.range(0, 500)
                        .mapToObj(i -> inject("" + i, "M+" + i, i == 0 ? "" : "" + (i - 1), null))
                        .toArray(Inject[]::new);
        var scenario = scenario(injects);
        events.add(new ClockStarted(minute(0)));
        events.add(new SpeedChanged(minute(0), 60));
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> {
                    for (int second = 0; second < 500; second++) {
                        var now = T.plusSeconds(second);
                        for (var due : due(scenario, now))
                            events.add(new InjectDelivered(now, due));
                    }
                });
        var run = ExerciseRun.of(scenario, events);
        for (int i = 0; i < 500; i++)
            assertEquals(List.of(Duration.ofMinutes(i)), run.deliveries("" + i));
    }
}
