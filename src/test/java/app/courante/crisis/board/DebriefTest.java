package app.courante.crisis.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.courante.crisis.Cell;
import app.courante.crisis.CrisisEvent.CrisisDeclared;
import app.courante.crisis.ExerciseCommand.DeliverInject;
import app.courante.crisis.ExerciseCommand.EndExercise;
import app.courante.crisis.ExerciseCommand.JudgeObjective;
import app.courante.crisis.ExerciseCommand.JumpExerciseClock;
import app.courante.crisis.ExerciseCommand.SeeAction;
import app.courante.crisis.ExerciseCommand.StartExerciseClock;
import app.courante.crisis.ExerciseEvent.Verdict;
import app.courante.crisis.Kind;
import app.courante.crisis.LogEvent.EntryLogged;
import app.courante.crisis.board.Debrief.Came;
import app.courante.crisis.board.Debrief.Measured;
import app.courante.crisis.board.Debrief.Reached;
import app.courante.exercise.Criterion;
import app.courante.exercise.Drills;
import app.courante.exercise.ExpectedAction;
import app.courante.exercise.ExpectedAction.Way;
import app.courante.exercise.Inject;
import app.courante.exercise.Objective;
import app.courante.exercise.Scenario;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// An exercise of three injects, judged by its log.
class DebriefTest {
    private static Inject inject(String number, int minute, @Nullable Integer within) {
        var action =
                new ExpectedAction(
                        "e" + number,
                        "Does " + number,
                        Way.DONE,
                        "cell",
                        within == null ? null : Duration.ofMinutes(within),
                        List.of());
        return Drills.expecting(number, "M+" + minute, action);
    }

    static Criterion criterion(int within, String from, String... expected) {
        return new Criterion("c", List.of(expected), from, Duration.ofMinutes(within));
    }

    static Cell drill(Criterion... criteria) {
        var base = Drills.scenario(inject("1", 0, 5), inject("2", 10, 5), inject("3", 60, null));
        var scenario =
                new Scenario(
                        base.title(),
                        "",
                        "",
                        "",
                        base.startsAt(),
                        base.lasts(),
                        List.of(),
                        List.of(new Objective("o", "Hold", "", List.of(criteria))),
                        base.roles(),
                        base.injects(),
                        List.of());
        return Cell.exercise(scenario)
                .when(new StartExerciseClock())
                .when(new DeliverInject("1"))
                .at(1)
                .given(new CrisisDeclared("Panne", 1, "", null));
    }

    private static EntryLogged line() {
        return new EntryLogged(Kind.INFORMATION, "ligne", "", true, null);
    }

    private static Debrief of(Cell cell) {
        return Debrief.of(cell.situation(), cell.now()).orElseThrow();
    }

    private static Came came(Cell cell, int number) {
        return of(cell).awaited().get(number - 1).came();
    }

    private static Reached reached(Cell cell) {
        return of(cell).aims().getFirst().reached();
    }

    @Test
    void aLogInEarnestHasNone() {
        var cell = Cell.active(1);
        assertTrue(Debrief.of(cell.situation(), cell.now()).isEmpty());
    }

    @Test
    void reactionCountsFromTheInjectToTheEntryThatShowsIt() {
        var cell = drill().at(4).given(line());
        var shown = cell.last();
        cell.when(new SeeAction("e1", shown, null));
        var answer = of(cell).answers().getFirst();
        assertEquals(Duration.ofMinutes(4), answer.reaction());
        assertEquals(shown, answer.evidence().getLast());
        assertFalse(answer.late());
        assertEquals(Came.IN_TIME, came(cell, 1));
        assertEquals(Duration.ofMinutes(4), of(cell).medianReaction());
    }

    @Test
    void whatComesTooLateOrNotAtAllIsSaidSo() {
        var cell = drill().at(7).when(new SeeAction("e1", null, null));
        assertEquals(Came.LATE, came(cell, 1));
        cell.at(10).when(new DeliverInject("2"));
        assertEquals(Came.WAITED_FOR, came(cell.at(15), 2));
        assertEquals(Came.MISSING, came(cell.at(16), 2));
        assertTrue(of(cell).answers().getLast().late());
        assertNull(of(cell).answers().getLast().reaction());
        cell.at(20).when(new EndExercise(""));
        // Not played is a normal state.
        assertEquals(Came.NOT_ASKED, came(cell, 3));
        assertEquals(2, of(cell).asked());
        assertEquals(1, of(cell).seen());
        assertEquals(Duration.ofMinutes(20), of(cell.at(500)).lasted());
    }

    @Test
    void anObjectiveIsMetWhenAllOfItCameInTime() {
        var both = criterion(15, "1", "e1", "e2");
        var cell = drill(both).at(3).when(new SeeAction("e1", null, null));
        // The second may still be asked for, and then may still come.
        assertEquals(Reached.WAITED_FOR, reached(cell));
        cell.at(10).when(new DeliverInject("2"));
        assertEquals(Reached.WAITED_FOR, reached(cell));
        cell.at(15).when(new SeeAction("e2", null, null));
        assertEquals(Reached.MET, reached(cell));
        assertEquals(
                Duration.ofMinutes(15), of(cell).aims().getFirst().criteria().getFirst().took());
    }

    @Test
    void aSecondTooLateIsPartlyMetAndNothingIsMissed() {
        var cell = drill(criterion(3, "1", "e1"));
        cell.at(Cell.minute(3).plusSeconds(1)).when(new SeeAction("e1", null, null));
        assertEquals(Reached.PARTLY_MET, reached(cell));
        var none = drill(criterion(3, "1", "e1")).at(9).when(new EndExercise(""));
        assertEquals(Reached.MISSED, reached(none));
        var unplayed = drill(criterion(3, "3", "e3")).at(9).when(new EndExercise(""));
        assertEquals(Reached.NOT_PLAYED, reached(unplayed));
        assertEquals(Reached.TO_JUDGE, reached(drill(criterion(3, "1"))));
    }

    @Test
    void whatHadNoTimeLeftIsNeitherDoneNorMissing() {
        var cell = drill(criterion(5, "1", "e1"), criterion(15, "2", "e2"));
        cell.at(3).when(new SeeAction("e1", null, null));
        cell.at(10).when(new DeliverInject("2")).at(15).when(new EndExercise(""));
        assertEquals(Came.CUT_SHORT, came(cell, 2));
        assertEquals(1, of(cell).asked());
        assertEquals(1, of(cell).count(Came.CUT_SHORT));
        assertFalse(of(cell).answers().getLast().late());
        assertEquals(Came.CUT_SHORT, of(cell).answers().getLast().came());
        var aim = of(cell).aims().getFirst();
        assertEquals(
                List.of(Reached.MET, Reached.CUT_SHORT),
                aim.criteria().stream().map(Measured::reached).toList());
        assertEquals(Reached.CUT_SHORT, aim.reached());
        // However long the clock is looked at afterwards.
        assertEquals(Came.CUT_SHORT, came(cell.at(300), 2));
        assertFalse(ExerciseBoardTest.row(cell, "2").waiting());
        assertFalse(ExerciseBoardTest.row(cell, "2").late());
    }

    @Test
    void whatHadItsTimeIsMissingHoweverTheExerciseEnded() {
        var cell = drill(criterion(3, "2", "e2"), criterion(100, "3", "e3"));
        cell.at(10).when(new DeliverInject("2")).when(new DeliverInject("3"));
        cell.at(14).when(new EndExercise(""));
        // The time of the criterion ran out before that of what it needs.
        assertEquals(Came.CUT_SHORT, came(cell, 2));
        // Without a time of its own it had the whole exercise; the criterion had not its time.
        assertEquals(Came.MISSING, came(cell, 3));
        var aim = of(cell).aims().getFirst();
        assertEquals(
                List.of(Reached.MISSED, Reached.CUT_SHORT),
                aim.criteria().stream().map(Measured::reached).toList());
        assertEquals(Reached.MISSED, aim.reached());
    }

    @Test
    void whatAPersonSaysCountsForMore() {
        var cell = drill(criterion(3, "1", "e1")).at(9).when(new EndExercise(""));
        cell.when(new JudgeObjective("o", Verdict.MET, "fait au téléphone"));
        assertEquals(Reached.MET, reached(cell));
        assertEquals(Reached.MISSED, of(cell).aims().getFirst().measured());
        assertEquals(cell.last(), of(cell).aims().getFirst().evidence().getLast());
    }

    @Test
    void theTimeThatTheClockLeftOutIsNoSilence() {
        var cell = drill().at(2).when(new JumpExerciseClock(Duration.ofMinutes(90)));
        cell.at(95).given(line());
        assertEquals(List.of(), of(cell.at(96)).gaps());
        cell.at(130).given(line());
        assertEquals(Duration.ofMinutes(35), of(cell).gaps().getFirst().length());
    }

    @Test
    void theLogIsSilentForLongerThanThePlanAllows() {
        var cell = drill();
        var declared = cell.last();
        cell.at(100).given(line());
        var gap = of(cell.at(101)).gaps().getFirst();
        assertEquals(Duration.ofMinutes(99), gap.length());
        assertEquals(Duration.ofMinutes(1), gap.from());
        assertEquals(List.of(declared, cell.last()), gap.between());
        assertEquals(1, of(cell).gaps().size());
    }
}
