package app.courante.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.courante.crisis.Cell;
import app.courante.crisis.ExerciseCommand.PauseExerciseClock;
import app.courante.crisis.ExerciseCommand.StartExerciseClock;
import app.courante.crisis.Kind;
import app.courante.crisis.LogEvent.EntryLogged;
import app.courante.exercise.Drills;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/// The clock of an exercise that a cut left running.
class ExerciseTimeTest {
    @Test
    void itStandsAtWhatWasLastWrittenUntilTheLogTellsOtherwiseOfTheClock() {
        var cell = Cell.exercise(Drills.scenario(Drills.inject("1", "T+0")));
        cell.when(new StartExerciseClock()).at(10);
        cell.given(new EntryLogged(Kind.INFORMATION, "dernière ligne", "", true, null));
        var exercise = cell.situation().exercise();
        assertTrue(exercise.clock().running());
        var back = Cell.minute(0).plus(Duration.ofDays(3));
        var time = new ExerciseTime(Clock.fixed(back, Cell.PARIS), back);
        time.takeUp(exercise, cell.entries());
        var left = time.instant();
        assertTrue(left.isBefore(back.minus(Duration.ofDays(1))), left::toString);
        // Another line is written: three days do not pass by that.
        time.follow(
                cell.given(new EntryLogged(Kind.CALL, "rappel", "", true, null))
                        .situation()
                        .exercise());
        assertEquals(left, time.instant());
        time.follow(cell.when(new PauseExerciseClock()).situation().exercise());
        assertEquals(cell.situation().exercise().clock().at(back), exercise(time, cell));
    }

    private static Duration exercise(ExerciseTime time, Cell cell) {
        return cell.situation().exercise().elapsed(time.instant());
    }
}
