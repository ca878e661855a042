package app.courante.crisis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.courante.crisis.CrisisCommand.ActivatePlan;
import app.courante.crisis.CrisisCommand.ChangeLevel;
import app.courante.crisis.CrisisCommand.CloseCrisis;
import app.courante.crisis.CrisisCommand.DeactivatePlan;
import app.courante.crisis.CrisisCommand.QualifyCrisis;
import app.courante.crisis.CrisisCommand.ReviewExit;
import app.courante.crisis.CrisisEvent.CrisisClosed;
import app.courante.crisis.CrisisEvent.CrisisQualified;
import app.courante.crisis.CrisisEvent.ExitReviewed;
import app.courante.crisis.CrisisEvent.LevelChanged;
import app.courante.crisis.CrisisEvent.PlanActivated;
import app.courante.crisis.CrisisEvent.PlanDeactivated;
import app.courante.crisis.LogEvent.DecisionMade;
import app.courante.crisis.SignalEvent.SignalQualified;
import app.courante.crisis.SignalEvent.SignalReported;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LevelDecidingTest {
    private static final List<String> BOTH = List.of("Trunk stable", "File vidée");
    private static final List<String> ONE = List.of("File vidée");

    static Stream<Case> refusals() {
        var closed = Cell.declared().given(new CrisisClosed("fini"));
        return Stream.of(
                refused(Cell.house(), up(3), Refusal.NO_CRISIS),
                refused(closed, up(3), Refusal.CRISIS_CLOSED),
                refused(Cell.active(2), up(2), Refusal.LEVEL_UNCHANGED),
                refused(Cell.active(2), up(4), Refusal.LEVEL_UNKNOWN),
                refused(Cell.active(2), up(0), Refusal.LEVEL_UNKNOWN),
                refused(
                        Cell.active(2),
                        new ChangeLevel(3, " ", List.of(), ""),
                        Refusal.REASON_MISSING),
                refused(Cell.active(2), down(ONE, " "), Refusal.WAIVER_MISSING),
                refused(
                        Cell.active(2),
                        down(List.of("Beau temps"), "x"),
                        Refusal.CRITERION_UNKNOWN),
                refused(Cell.active(3), down(BOTH, "x"), Refusal.CRITERION_UNKNOWN),
                refused(Cell.withoutPlan(), activate(""), Refusal.NO_PLAN),
                refused(Cell.declared(), activate("Grand froid"), Refusal.SCENARIO_UNKNOWN),
                refused(Cell.active(2), activate(""), Refusal.ALREADY_ACTIVE),
                refused(Cell.declared(), stop(BOTH, ""), Refusal.NOT_ACTIVE),
                refused(Cell.active(2), stop(ONE, ""), Refusal.WAIVER_MISSING),
                refused(Cell.active(2), stop(List.of("Calme"), ""), Refusal.CRITERION_UNKNOWN),
                refused(
                        Cell.active(2),
                        new DeactivatePlan(PlanSide.CONTINUITY, "", "", BOTH, ""),
                        Refusal.REASON_MISSING),
                refused(
                        Cell.active(2),
                        new DeactivatePlan(PlanSide.RECOVERY, "", "fini", BOTH, ""),
                        Refusal.NOT_ACTIVE),
                refused(
                        Cell.active(2),
                        new ReviewExit(List.of("Beau temps")),
                        Refusal.CRITERION_UNKNOWN),
                refused(Cell.withoutPlan(), new ReviewExit(List.of()), Refusal.NO_PLAN),
                refused(Cell.active(2), new CloseCrisis("fini"), Refusal.PLAN_STILL_ACTIVE),
                refused(Cell.declared(), qualify(), Refusal.SIGNAL_UNKNOWN),
                refused(
                        Cell.declared(),
                        new QualifyCrisis(List.of(), "", List.of("Grêle")),
                        Refusal.CRITERION_UNKNOWN));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void whatMayNotBeIsRefused(Case refusal) {
        refusal.check();
    }

    @Test
    void theLevelGoesUpByADecisionWithItsReason() {
        var decision = new DecisionMade("D-002", "Claire Morel");
        assertEquals(
                List.of(new LevelChanged(3, "Le secours tombe", null, decision)),
                Cell.active(2).events(up(3)));
    }

    @Test
    void onTheWayDownWhatIsNotMetIsWrittenDownWithTheWaiver() {
        var check = new ExitCheck(ONE, List.of("Trunk stable"), "Nuit calme");
        var event = (LevelChanged) Cell.active(2).events(down(ONE, " Nuit calme ")).getFirst();
        assertEquals(check, event.exit());
    }

    @Test
    void whereAllIsMetAWaiverMeansNothing() {
        var event = (LevelChanged) Cell.active(2).events(down(BOTH, "inutile")).getFirst();
        assertEquals(new ExitCheck(BOTH, List.of(), ""), event.exit());
    }

    @Test
    void withoutAPlanTheLevelFallsWithoutCriteria() {
        Cell.withoutPlan().when(new ChangeLevel(1, "Retour", List.of(), ""));
    }

    @Test
    void bothHalvesAndAScenarioAreActiveBesideEachOther() {
        var cell =
                Cell.active(2)
                        .when(new ActivatePlan(PlanSide.RECOVERY, ""))
                        .when(activate("Perte du site"));
        assertEquals(3, cell.situation().conduct().course().standing().size());
    }

    @Test
    void aHalfThatIsStoodDownMayBeActivatedAgainAndTheCrisisClosed() {
        var cell = Cell.active(2);
        var event = (PlanDeactivated) cell.events(stop(ONE, "Nuit calme")).getFirst();
        assertEquals(List.of("Trunk stable"), event.exit().unmet());
        cell.when(stop(BOTH, "")).when(activate("")).when(stop(BOTH, ""));
        cell.when(new CloseCrisis("fini"));
    }

    @Test
    void theExitCriteriaAreAskedAndTheLevelKept() {
        assertEquals(
                List.of(new ExitReviewed(new ExitCheck(ONE, List.of("Trunk stable"), ""))),
                Cell.active(2).events(new ReviewExit(ONE)));
    }

    @Test
    void whatNobodyCanSayIsNeitherMetNorUnmetAndStandsInTheWay() {
        var cell = Cell.active(2);
        var review = (ExitReviewed) cell.events(new ReviewExit(ONE, BOTH)).getFirst();
        assertEquals(ExitCheck.Answer.MET, review.exit().of(ONE.getFirst()));
        assertEquals(ExitCheck.Answer.UNKNOWN, review.exit().of("Trunk stable"));
        assertEquals(List.of("Trunk stable"), review.exit().with(ExitCheck.Answer.UNKNOWN));
        assertEquals(
                cell.refusal(Refusal.WAIVER_MISSING),
                cell.decide(new ChangeLevel(1, "Retour", ONE, "", List.of("Trunk stable"))));
        assertEquals(
                cell.refusal(Refusal.CRITERION_UNKNOWN),
                cell.decide(new ReviewExit(ONE, List.of("Beau temps"))));
    }

    @Test
    void aSignalBecomesTheBeginningOfTheCrisis() {
        var cell = Cell.declared().given(new SignalReported("Silence", "Superviseur"));
        var signal = cell.last();
        assertEquals(
                List.of(
                        new CrisisQualified(
                                List.of(signal), "Superviseur", List.of("Plus d’appels")),
                        new SignalQualified(signal, Facts.CRISIS)),
                cell.events(
                        new QualifyCrisis(
                                List.of(signal), " Superviseur ", List.of("Plus d’appels"))));
    }

    @Test
    void aDecisionTakesTheNextReferenceAfterThoseOfTheLog() {
        var cell = Cell.declared().when(activate("")).when(up(3));
        var references = new ArrayList<String>();
        for (var entry : cell.entries()) {
            var made = DecisionMade.of(entry.event());
            if (made != null) references.add(made.reference());
        }
        assertEquals(List.of("D-001", "D-002"), references);
        assertEquals(
                new PlanActivated(PlanSide.CONTINUITY, "", Cell.DECIDED),
                cell.entries().get(1).event());
    }

    private static QualifyCrisis qualify() {
        return new QualifyCrisis(List.of(new EntryId(Facts.B, 9)), "", List.of());
    }

    private static ChangeLevel up(int level) {
        return new ChangeLevel(level, " Le secours tombe ", List.of(), "");
    }

    private static ChangeLevel down(List<String> met, String waiver) {
        return new ChangeLevel(1, "Retour", met, waiver);
    }

    private static ActivatePlan activate(String scenario) {
        return new ActivatePlan(PlanSide.CONTINUITY, scenario);
    }

    private static DeactivatePlan stop(List<String> met, String waiver) {
        return new DeactivatePlan(PlanSide.CONTINUITY, "", "fini", met, waiver);
    }

    private static Case refused(Cell given, Command when, Refusal then) {
        return new Case(given, when, then);
    }
}
