package app.courante.crisis.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.courante.crisis.Cell;
import app.courante.crisis.CrisisCommand.ActivatePlan;
import app.courante.crisis.CrisisCommand.ChangeLevel;
import app.courante.crisis.PlanSide;
import app.courante.crisis.Situation;
import app.courante.plan.CrisisArrangement.ActionCard;
import app.courante.plan.Role;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutlookTest {
    private static Outlook of(Situation situation) {
        return Outlook.of(situation, Cell.START);
    }

    @Test
    void whatIsForeseenOfAnActivationIsWhatItBrings() {
        var cell = Cell.declared();
        var foreseen =
                of(Outlook.activated(cell.situation(), PlanSide.CONTINUITY, "", Cell.START));
        cell.when(new ActivatePlan(PlanSide.CONTINUITY, ""));
        assertEquals(of(cell.situation()), foreseen);
        assertEquals(3, foreseen.people());
        assertEquals(
                List.of("director", "it", "scribe"),
                foreseen.roles().stream().map(Role::id).toList());
        assertEquals(
                List.of("lead", "site"), foreseen.cards().stream().map(ActionCard::id).toList());
    }

    @Test
    void aScenarioBringsNoCardsOfAnother() {
        var cell = Cell.declared();
        var foreseen =
                of(
                        Outlook.activated(
                                cell.situation(), PlanSide.RECOVERY, "Autre chose", Cell.START));
        assertEquals(List.of("lead"), foreseen.cards().stream().map(ActionCard::id).toList());
    }

    @Test
    void anotherLevelAddsItsRolesAndCardsAndLeavingItDropsThem() {
        var cell = Cell.active(2);
        var present = of(cell.situation());
        var above = of(Outlook.atLevel(cell.situation(), 3, Cell.START));
        assertEquals(
                List.of("hr"), above.beyond(present).roles().stream().map(Role::id).toList());
        assertEquals(
                List.of("staff"),
                above.beyond(present).cards().stream().map(ActionCard::id).toList());
        assertTrue(present.beyond(above).nothing());
        cell.when(new ChangeLevel(3, "Pire", List.of(), ""));
        assertEquals(above, of(cell.situation()));
    }

    @Test
    void withoutACrisisOrAPlanNothingIsForeseen() {
        var house = Cell.house().situation();
        assertTrue(of(Outlook.atLevel(house, 3, Cell.START)).nothing());
        assertTrue(of(Outlook.activated(house, PlanSide.RECOVERY, "", Cell.START)).nothing());
        var noPlan = Cell.withoutPlan().situation();
        assertEquals(0, of(Outlook.atLevel(noPlan, 3, Cell.START)).people());
    }
}
