package app.courante.crisis.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.courante.crisis.Cell;
import app.courante.crisis.ExerciseCommand.DeliverInject;
import app.courante.crisis.ExerciseCommand.MoveInject;
import app.courante.crisis.ExerciseCommand.SeeAction;
import app.courante.crisis.ExerciseCommand.StrikeSighting;
import app.courante.crisis.board.Debrief.Answer;
import app.courante.crisis.board.Debrief.Reached;
import app.courante.crisis.board.ExerciseBoard.Row;
import app.courante.exercise.Criterion;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The console of an exercise of three injects.
class ExerciseBoardTest {
    private static Cell drill(Criterion... criteria) {
        return DebriefTest.drill(criteria);
    }

    private static ExerciseBoard of(Cell cell) {
        return ExerciseBoard.of(cell.situation().exercise(), cell.now()).orElseThrow();
    }

    static Row row(Cell cell, String number) {
        return of(cell).row(number).orElseThrow();
    }

    private static Reached goal(Cell cell) {
        return of(cell).goals().getFirst().reached();
    }

    @Test
    void aLogInEarnestHasNone() {
        var cell = Cell.active(1);
        assertTrue(ExerciseBoard.of(cell.situation().exercise(), cell.now()).isEmpty());
    }

    @Test
    void anInjectWaitsUntilSomethingOfItIsSeenAndIsLateWhenThatTakesTooLong() {
        var cell = drill().at(5);
        assertTrue(row(cell, "1").waiting());
        assertFalse(row(cell, "1").late());
        assertTrue(row(cell.at(6), "1").late());
        cell.when(new SeeAction("e1", null, null));
        assertFalse(row(cell, "1").waiting());
        assertTrue(row(cell, "1").late());
        assertEquals(Duration.ofMinutes(6), row(cell, "1").reaction());
        cell.when(new StrikeSighting("e1", "autre chose"));
        assertTrue(row(cell, "1").waiting());
        assertFalse(row(cell, "2").waiting());
    }

    @Test
    void whatIsPutOffSaysSo() {
        var cell = drill().when(new MoveInject("2", Duration.ofMinutes(30)));
        assertTrue(row(cell, "2").moved());
        assertFalse(row(cell, "1").moved());
    }

    @Test
    void aGoalIsNotLateForAnInjectThatNobodyGave() {
        var cell = drill(DebriefTest.criterion(3, "2", "e2")).at(50);
        assertEquals(Reached.WAITED_FOR, goal(cell));
        cell.when(new DeliverInject("2")).at(54);
        assertEquals(Reached.MISSED, goal(cell));
    }

    @Test
    void theConsoleSaysWhatTheDebriefWillSay() {
        var cell = drill(DebriefTest.criterion(15, "1", "e1", "e2"));
        for (int minute : List.of(2, 4, 9, 14, 21)) {
            cell.at(minute);
            if (minute == 4) cell.when(new SeeAction("e1", null, null));
            if (minute == 9) cell.when(new DeliverInject("2"));
            if (minute == 21) cell.when(new SeeAction("e2", null, null));
            var debrief = Debrief.of(cell.situation(), cell.now()).orElseThrow();
            assertEquals(debrief.aims(), of(cell).goals());
            for (var answer : debrief.answers()) assertSame(answer, row(cell, number(answer)));
        }
        assertEquals(Reached.PARTLY_MET, goal(cell));
    }

    private static String number(Answer answer) {
        return answer.inject().number();
    }

    private static void assertSame(Answer answer, Row row) {
        assertEquals(answer.reaction(), row.reaction());
        assertEquals(answer.late(), row.late());
    }
}
