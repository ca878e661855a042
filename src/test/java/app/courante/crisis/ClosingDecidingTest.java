package app.courante.crisis;

import static app.courante.crisis.CellPlan.role;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.courante.crisis.ActionCommand.EndAction;
import app.courante.crisis.ActionCommand.GiveAction;
import app.courante.crisis.ActionCommand.ReopenAction;
import app.courante.crisis.ActionEvent.ActionCarried;
import app.courante.crisis.ActionEvent.ActionDone;
import app.courante.crisis.ActionEvent.ActionDropped;
import app.courante.crisis.CrisisCommand.ActionSettled;
import app.courante.crisis.CrisisCommand.ActivatePlan;
import app.courante.crisis.CrisisCommand.CloseCrisis;
import app.courante.crisis.CrisisCommand.ReopenCrisis;
import app.courante.crisis.CrisisEvent.CrisisClosed;
import app.courante.crisis.CrisisEvent.ExitReviewed;
import app.courante.crisis.CrisisEvent.PlanDeactivated;
import app.courante.crisis.LogEvent.DecisionMade;
import app.courante.crisis.ReportCommand.OpenMeeting;
import app.courante.crisis.board.Improvements;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ClosingDecidingTest {
    private static final List<String> BOTH = List.of("Trunk stable", "File vidée");
    private static final EntryId NONE = new EntryId(Facts.B, 9);
    private static final String LONG = "x".repeat(20_001);

    static Stream<Case> refusals() {
        var cell = busy();
        var ids = open(cell);
        var done = busy().when(new EndAction(ids.getFirst(), ""));
        return Stream.of(
                refused(Cell.house(), close(List.of(), null, ""), Refusal.NO_CRISIS),
                refused(
                        Cell.active(2),
                        new CloseCrisis(" ", List.of(), null, "", BOTH, ""),
                        Refusal.REASON_MISSING),
                refused(Cell.active(2), new CloseCrisis("fini"), Refusal.WAIVER_MISSING),
                refused(Cell.declared(), new CloseCrisis("fini"), Refusal.WAIVER_MISSING),
                refused(
                        Cell.active(2),
                        new CloseCrisis("fini", List.of(), null, "", List.of("Beau temps"), "x"),
                        Refusal.CRITERION_UNKNOWN),
                refused(cell, close(List.of(), null, ""), Refusal.ACTIONS_LEFT),
                refused(
                        cell,
                        close(List.of(settled(ids.get(0), ActionFate.DONE, "")), null, ""),
                        Refusal.ACTIONS_LEFT),
                refused(
                        cell,
                        close(List.of(), ActionFate.DROPPED, " "),
                        Refusal.ACTION_REASON_MISSING),
                refused(
                        cell,
                        close(
                                List.of(settled(ids.get(0), ActionFate.CARRIED, "")),
                                ActionFate.DONE,
                                ""),
                        Refusal.ACTION_REASON_MISSING),
                refused(
                        cell,
                        close(List.of(settled(NONE, ActionFate.DONE, "")), ActionFate.DONE, ""),
                        Refusal.ACTION_UNKNOWN),
                refused(
                        done,
                        close(
                                List.of(settled(ids.getFirst(), ActionFate.DONE, "")),
                                ActionFate.DONE,
                                ""),
                        Refusal.ACTION_ENDED),
                refused(cell, close(List.of(), ActionFate.DROPPED, LONG), Refusal.TEXT_TOO_LONG));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void whatMayNotBeIsRefused(Case refusal) {
        refusal.check();
    }

    @Test
    void theMeetingThatIsOnEndsWithTheCrisis() {
        var cell = Cell.active(2).when(new OpenMeeting(List.of("Tour de table"), null, null));
        cell.when(new CloseCrisis("fini", List.of(), null, "", BOTH, ""));
        assertNull(cell.situation().conduct().reports().meeting());
    }

    @Test
    void everythingOpenIsSettledInOneBatchThatEndsWithTheClosing() {
        var cell = busy().when(new ActivatePlan(PlanSide.RECOVERY, ""));
        var ids = open(cell);
        var events =
                cell.events(
                        new CloseCrisis(
                                " fini ",
                                List.of(
                                        settled(ids.get(0), ActionFate.DONE, ""),
                                        settled(ids.get(1), ActionFate.DROPPED, "Trop tard")),
                                ActionFate.CARRIED,
                                "À revoir au calme",
                                List.of("Trunk stable"),
                                "La file se vide seule"));
        var exit =
                new ExitCheck(
                        List.of("Trunk stable"), List.of("File vidée"), "La file se vide seule");
        // The activation of the recovery plan is the only decision before: the two to come follow.
        assertEquals(
                List.of(
                        new ActionDone(ids.get(0), "Prévenir", ""),
                        new ActionDropped(ids.get(1), "Commander", "Trop tard"),
                        new ActionCarried(ids.get(2), "Relire", role("it"), "À revoir au calme"),
                        new PlanDeactivated(
                                PlanSide.CONTINUITY,
                                "",
                                "fini",
                                exit,
                                new DecisionMade("D-003", "Claire Morel")),
                        new PlanDeactivated(
                                PlanSide.RECOVERY,
                                "",
                                "fini",
                                exit,
                                new DecisionMade("D-004", "Claire Morel")),
                        new CrisisClosed("fini")),
                events);
    }

    @Test
    void theExitCriteriaAreAskedAlsoWhenNothingStandsAnyMore() {
        assertEquals(
                List.of(
                        new ExitReviewed(new ExitCheck(BOTH, List.of(), "")),
                        new CrisisClosed("fini")),
                Cell.declared().events(close(List.of(), null, "")));
    }

    @Test
    void withoutAPlanThereIsNothingToAsk() {
        assertEquals(
                List.of(new CrisisClosed("fini")),
                Cell.withoutPlan().events(new CloseCrisis("fini")));
    }

    @Test
    void anActionCarriedOverIsToBeTakenIntoThePlanUntilItIsOpenAgain() {
        var cell = busy();
        var id = open(cell).getLast();
        cell.at(60).when(close(List.of(), ActionFate.CARRIED, "Au calme"));
        assertFalse(cell.situation().running());
        var carried = Improvements.of(cell.situation()).improvement(id).orElseThrow();
        assertTrue(carried.carried());
        assertEquals("Relire", carried.action());
        assertEquals("Au calme", carried.finding());
        // By the plan hugo holds the role that it was given to.
        assertEquals("hugo", carried.owner().id());
        cell.when(new ReopenCrisis("Rechute")).when(new ReopenAction(id, "Rechute"));
        assertTrue(cell.situation().running());
        assertTrue(Improvements.of(cell.situation()).improvement(id).isEmpty());
    }

    @Test
    void aCrisisThatIsReopenedMayBeClosedAgainAndTheLastClosingHolds() {
        var cell = Cell.active(2).at(60).when(close(List.of(), null, ""));
        cell.at(90).when(new ReopenCrisis("Rechute")).at(120).when(close(List.of(), null, ""));
        var crisis = cell.situation().crisis();
        assertEquals(Cell.minute(120), crisis == null ? null : crisis.closed());
    }

    private static Cell busy() {
        return Cell.active(2)
                .at(5)
                .when(new GiveAction("Prévenir", "", null, Priority.P1, null))
                .when(new GiveAction("Commander", "", null, Priority.P3, null))
                .when(new GiveAction("Relire", "it", null, Priority.P2, null));
    }

    private static List<EntryId> open(Cell cell) {
        var ids = new ArrayList<EntryId>();
        for (var action : cell.situation().conduct().actions().open()) ids.add(action.id());
        return ids;
    }

    private static ActionSettled settled(EntryId id, ActionFate fate, String reason) {
        return new ActionSettled(id, fate, reason);
    }

    private static CloseCrisis close(
            List<ActionSettled> actions, @Nullable ActionFate others, String reason) {
        return new CloseCrisis("fini", actions, others, reason, BOTH, "");
    }

    private static Case refused(Cell given, Command when, Refusal then) {
        return new Case(given, when, then);
    }
}
