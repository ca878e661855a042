package app.courante.crisis.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.courante.crisis.Cell;
import app.courante.crisis.CellPlan;
import app.courante.crisis.CrisisCommand.ActivatePlan;
import app.courante.crisis.CrisisCommand.ChangeLevel;
import app.courante.crisis.CrisisCommand.DeactivatePlan;
import app.courante.crisis.PlanSide;
import app.courante.crisis.StepCommand.MarkStep;
import app.courante.crisis.StepCommand.NoteStep;
import app.courante.crisis.StepMark;
import app.courante.crisis.board.CardBoard.Line;
import java.util.List;
import org.junit.jupiter.api.Test;

class CardBoardTest {
    @Test
    void noCardIsThereBeforeThePlanIsActive() {
        assertEquals(List.of(), cards(Cell.declared()));
        assertEquals(List.of(), cards(Cell.withoutPlan()));
    }

    @Test
    void wholeActivationCallsForEveryScenarioAndOneScenarioForItsOwnCards() {
        assertEquals(List.of("lead", "site"), cards(Cell.active(2)));
        assertEquals(List.of("lead", "site", "staff"), cards(Cell.active(3)));
        var other = CellPlan.with("Perte du site, steps", "Incendie, steps");
        var cell = Cell.active(other, 2, Cell.START);
        cell.when(stop()).when(new ActivatePlan(PlanSide.CONTINUITY, "Perte du site"));
        assertEquals(List.of("lead"), cards(cell));
    }

    @Test
    void timesAreCountedFromTheActivationOfTheLevel() {
        var cell = Cell.active(2).at(40).when(new ChangeLevel(3, "Pire", List.of(), ""));
        assertEquals(Cell.minute(15), line(cell, "lead", 1).due());
        assertNull(line(cell, "lead", 4).due());
        assertEquals(Cell.minute(60), line(cell, "staff", 1).due());
    }

    @Test
    void timesAreCountedThroughAChangeOfClocks() {
        var cell = Cell.active(CellPlan.PLAN, 2, Cell.paris("2026-10-25T02:50:00").toInstant());
        assertEquals(
                Cell.paris("2026-10-25T02:05:00").withLaterOffsetAtOverlap().toInstant(),
                line(cell, "lead", 1).due());
    }

    @Test
    void aStepIsLateFromItsTimeOnWhileItIsOpenAndNotOptional() {
        var cell = Cell.active(2);
        assertFalse(line(cell, "lead", 1).overdue(Cell.minute(15).minusMillis(1)));
        assertTrue(line(cell, "lead", 1).overdue(Cell.minute(15)));
        assertTrue(line(cell, "lead", 2).overdue(Cell.minute(31)));
        assertFalse(line(cell, "lead", 3).overdue(Cell.minute(600)));
        assertFalse(line(cell, "lead", 4).overdue(Cell.minute(600)));
        cell.when(mark(1, StepMark.DONE));
        assertFalse(line(cell, "lead", 1).overdue(Cell.minute(600)));
    }

    @Test
    void aStepThatIsOpenedAgainIsLateByItsOldTime() {
        var cell = Cell.active(2).when(mark(1, StepMark.DONE)).at(50);
        cell.when(mark(1, StepMark.OPEN));
        assertTrue(line(cell, "lead", 1).overdue(cell.now()));
    }

    @Test
    void everyWayOfSettlingAStepCountsAsProgress() {
        var cell = Cell.active(2).when(mark(1, StepMark.DONE)).when(mark(2, StepMark.SKIPPED));
        cell.when(mark(3, StepMark.NOT_APPLICABLE));
        var card = CardBoard.of(cell.situation()).card("lead").orElseThrow();
        assertEquals(3, card.settled());
        assertFalse(card.finished());
        cell.when(mark(4, StepMark.DONE));
        var board = CardBoard.of(cell.situation());
        assertTrue(board.card("lead").orElseThrow().finished());
        assertEquals(4, board.settled());
        assertEquals(5, board.steps());
    }

    @Test
    void whenTheLevelFallsTheCardsThatSomebodyWorkedOnStay() {
        var marked = Cell.active(3).when(new MarkStep("staff", 1, StepMark.DONE, "", ""));
        assertEquals(List.of("lead", "site", "staff"), cards(marked.when(down())));
        assertNull(CardBoard.of(marked.situation()).card("staff").orElseThrow().since());
        assertNull(line(marked, "staff", 1).due());
        var noted = Cell.active(3).when(new NoteStep("staff", 1, "Six absents"));
        assertEquals(List.of("lead", "site", "staff"), cards(noted.when(down())));
        assertEquals(List.of("lead", "site"), cards(Cell.active(3).when(down())));
    }

    @Test
    void aCardThatIsCalledForAgainCountsAnew() {
        var cell = Cell.active(3).at(60).when(down());
        cell.at(100).when(new ChangeLevel(3, "Encore", List.of(), ""));
        assertEquals(Cell.minute(120), line(cell, "staff", 1).due());
        assertEquals(Cell.minute(15), line(cell, "lead", 1).due());
    }

    private static ChangeLevel down() {
        return new ChangeLevel(2, "Mieux", List.of("Site rouvert"), "");
    }

    private static DeactivatePlan stop() {
        return new DeactivatePlan(PlanSide.CONTINUITY, "", "x", List.of(), "x");
    }

    private static MarkStep mark(int step, StepMark mark) {
        return new MarkStep("lead", step, mark, "Dit", "");
    }

    private static List<String> cards(Cell cell) {
        return CardBoard.of(cell.situation()).cards().stream()
                .map(card -> card.card().id())
                .toList();
    }

    private static Line line(Cell cell, String card, int step) {
        return CardBoard.of(cell.situation()).card(card).orElseThrow().lines().get(step - 1);
    }
}
