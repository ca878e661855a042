package app.courante.crisis;

import static app.courante.crisis.CellPlan.person;
import static app.courante.crisis.CellPlan.role;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.courante.crisis.RoleCommand.AcceptItem;
import app.courante.crisis.RoleCommand.BeginHandOver;
import app.courante.crisis.RoleCommand.CallOffHandOver;
import app.courante.crisis.RoleCommand.EndHandOver;
import app.courante.crisis.RoleCommand.LeaveRole;
import app.courante.crisis.RoleCommand.TakeRole;
import app.courante.crisis.RoleEvent.HandOverBegun;
import app.courante.crisis.RoleEvent.HandOverDone;
import app.courante.crisis.RoleEvent.RoleTaken;
import app.courante.crisis.board.HandOverSheet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HandOverDecidingTest {
    static Stream<Case> refusals() {
        var begun = begun();
        var id = begun.last();
        return Stream.of(
                refused(cell(), new BeginHandOver("cook", "lea"), Refusal.ROLE_UNKNOWN),
                refused(cell(), new BeginHandOver("it", "nobody"), Refusal.PERSON_UNKNOWN),
                refused(cell(), new BeginHandOver("scribe", "lea"), Refusal.ROLE_NOT_HELD),
                refused(cell(), new BeginHandOver("it", "hugo"), Refusal.ALREADY_HOLDER),
                refused(cell(), new BeginHandOver("it", "claire"), Refusal.EXCLUSIVE_ROLE_HELD),
                refused(begun, new BeginHandOver("it", "marc"), Refusal.HAND_OVER_UNDER_WAY),
                refused(cell(), new AcceptItem(id, "report:1"), Refusal.HAND_OVER_UNKNOWN),
                refused(begun, new AcceptItem(id, "report:7"), Refusal.ITEM_UNKNOWN),
                refused(
                        begun().when(new AcceptItem(id, "report:1")),
                        new AcceptItem(id, "report:1"),
                        Refusal.ITEM_ALREADY_ACCEPTED),
                refused(cell(), new EndHandOver(id, ""), Refusal.HAND_OVER_UNKNOWN),
                refused(begun, new EndHandOver(id, ""), Refusal.ITEMS_LEFT),
                refused(
                        accepted().when(new TakeRole("director", "lea", null)),
                        new EndHandOver(id, ""),
                        Refusal.EXCLUSIVE_ROLE_HELD),
                refused(
                        accepted()
                                .when(new LeaveRole("it", "hugo", "Malade"))
                                .when(new TakeRole("it", "marc", null)),
                        new EndHandOver(id, ""),
                        Refusal.ROLE_HELD),
                refused(cell(), new CallOffHandOver(id, "x"), Refusal.HAND_OVER_UNKNOWN),
                refused(begun, new CallOffHandOver(id, " "), Refusal.REASON_MISSING));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void whatMayNotBeIsRefused(Case refusal) {
        refusal.check();
    }

    @Test
    void theRolePassesWhenEveryItemIsTakenOver() {
        assertEquals(
                List.of(new HandOverBegun(role("it"), person("hugo"), person("lea"))),
                cell().events(new BeginHandOver("it", "lea")));
        var cell = accepted();
        var id = cell.situation().conduct().seats().handOvers().getFirst().id();
        assertEquals(
                List.of(new HandOverDone(id, role("it"), person("hugo"), person("lea"), "Calme")),
                cell.events(new EndHandOver(id, " Calme ")));
        cell.when(new EndHandOver(id, ""));
        var seats = cell.situation().conduct().seats();
        assertTrue(seats.holds("lea", "it"));
        assertEquals(1, seats.holdersOf("it").size());
    }

    @Test
    void untilTheEndTheOutgoingHolderHoldsTheRole() {
        assertTrue(accepted().situation().conduct().seats().holds("hugo", "it"));
    }

    @Test
    void aHandOverThatIsCalledOffLeavesTheRoleWhereItWas() {
        var cell = begun();
        cell.when(new CallOffHandOver(cell.last(), "Retenue"));
        assertTrue(cell.situation().conduct().seats().holds("hugo", "it"));
        cell.when(new BeginHandOver("it", "marc"));
    }

    @Test
    void whoTakesOverFromSomebodyWhoLeftMeanwhileHoldsTheRoleAlone() {
        var cell = accepted();
        var id = cell.situation().conduct().seats().handOvers().getFirst().id();
        cell.when(new LeaveRole("it", "hugo", "Malade")).when(new EndHandOver(id, ""));
        assertEquals(1, cell.situation().conduct().seats().holdersOf("it").size());
        assertTrue(cell.situation().conduct().seats().holds("lea", "it"));
    }

    private static Cell cell() {
        return Cell.active(2)
                .given(new RoleTaken(role("it"), person("hugo")))
                .given(new RoleTaken(role("hr"), person("claire")))
                .given(new RoleTaken(role("director"), person("claire")));
    }

    private static Cell begun() {
        return Cell.active(2)
                .given(new RoleTaken(role("it"), person("hugo")))
                .when(new BeginHandOver("it", "lea"));
    }

    private static Cell accepted() {
        var cell = begun();
        var id = cell.last();
        for (var item : HandOverSheet.of(cell.situation(), role("it")).items())
            cell.when(new AcceptItem(id, item.key()));
        return cell;
    }

    private static Case refused(Cell given, Command when, Refusal then) {
        return new Case(given, when, then);
    }
}
