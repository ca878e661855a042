package app.courante.crisis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;

import app.courante.crisis.CrisisCommand.CloseCrisis;
import app.courante.crisis.CrisisCommand.DeclareCrisis;
import app.courante.crisis.CrisisCommand.ImportLog;
import app.courante.crisis.CrisisCommand.ImportedLine;
import app.courante.crisis.CrisisCommand.ReopenCrisis;
import app.courante.crisis.CrisisEvent.CrisisClosed;
import app.courante.crisis.CrisisEvent.CrisisReopened;
import app.courante.crisis.CrisisEvent.LogImported;
import app.courante.crisis.Decision.Accepted;
import app.courante.crisis.Decision.Fact;
import app.courante.crisis.Decision.Refused;
import app.courante.crisis.LogCommand.ConfirmEntry;
import app.courante.crisis.LogCommand.CorrectEntry;
import app.courante.crisis.LogCommand.LogEntry;
import app.courante.crisis.LogEvent.EntryConfirmed;
import app.courante.crisis.LogEvent.EntryCorrected;
import app.courante.crisis.LogEvent.EntryLogged;
import app.courante.crisis.PlanCommand.ApprovePlan;
import app.courante.crisis.PlanCommand.PutPlanInForce;
import app.courante.crisis.PlanEvent.PlanPutInForce;
import app.courante.crisis.deciding.Deciding;
import app.courante.plan.PlanId;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DecidingTest {
    private static final Asker NOW = new Asker(Facts.CLAIRE, Facts.START.plusSeconds(600));
    private static final EntryId FIRST = new EntryId(Facts.A, 1);
    private static final EntryId SECOND = new EntryId(Facts.A, 2);
    private static final PlanId PLAN = new PlanId("ab".repeat(32));
    private static final PlanId OTHER = new PlanId("cd".repeat(32));
    private static final String LONG = "x".repeat(20_001);

    /// What was so, what is asked, and why not.
    record Case(List<Event> given, Command when, Refusal then) {}

    static Stream<Case> refusals() {
        return Stream.of(
                given().when(declare("  ", 1), Refusal.TITLE_MISSING),
                given().when(new ImportLog(" ", "f.csv", "UTC", lines()), Refusal.TITLE_MISSING),
                given(line()).when(LogEntry.now(Kind.CALL, " \n "), Refusal.TEXT_MISSING),
                given(line()).when(correct(SECOND, ""), Refusal.TEXT_MISSING),
                given(line()).when(LogEntry.now(Kind.CALL, LONG), Refusal.TEXT_TOO_LONG),
                given().when(declare(LONG, 1), Refusal.TEXT_TOO_LONG),
                given(line()).when(new CloseCrisis(" "), Refusal.REASON_MISSING),
                given(new CrisisClosed("fini")).when(new ReopenCrisis(""), Refusal.REASON_MISSING),
                given().when(declare("Coupure", 0), Refusal.LEVEL_UNKNOWN),
                given().when(declare("Coupure", 9), Refusal.LEVEL_UNKNOWN),
                given(line()).when(happened(721), Refusal.TIME_IN_FUTURE),
                given(line()).when(moved(721), Refusal.TIME_IN_FUTURE),
                nothing().when(LogEntry.now(Kind.CALL, "Appel"), Refusal.NO_CRISIS),
                nothing().when(new CloseCrisis("fini"), Refusal.NO_CRISIS),
                nothing().when(new ReopenCrisis("non"), Refusal.NO_CRISIS),
                given(new CrisisClosed("fini"))
                        .when(LogEntry.now(Kind.CALL, "Appel"), Refusal.CRISIS_CLOSED),
                given(new CrisisClosed("fini"))
                        .when(new CloseCrisis("encore"), Refusal.CRISIS_CLOSED),
                given(line()).when(new ReopenCrisis("déjà"), Refusal.CRISIS_OPEN),
                given(line()).when(correct(new EntryId(Facts.B, 2), "x"), Refusal.ENTRY_UNKNOWN),
                given(line()).when(correct(FIRST, "Autre titre"), Refusal.ENTRY_NOT_WRITTEN),
                given(line()).when(new ConfirmEntry(FIRST, "moi"), Refusal.ENTRY_NOT_WRITTEN),
                given(line()).when(correct(SECOND, " Appel reçu "), Refusal.ENTRY_UNCHANGED),
                given(line()).when(new ConfirmEntry(SECOND, ""), Refusal.ENTRY_ALREADY_CONFIRMED),
                given(Facts.unverified("Appel"), new EntryConfirmed(SECOND, "Astreinte"))
                        .when(new ConfirmEntry(SECOND, ""), Refusal.ENTRY_ALREADY_CONFIRMED),
                given().when(new ImportLog("Main", "f.csv", "UTC", List.of()), Refusal.LOG_EMPTY),
                given(new PlanPutInForce(PLAN, "Plan", "1"))
                        .when(new PutPlanInForce(PLAN, "Plan", "1"), Refusal.PLAN_ALREADY_IN_FORCE),
                given(new PlanPutInForce(PLAN, "Plan", "1"))
                        .when(approve(PLAN, "2", "C. Morel"), Refusal.PLAN_ALREADY_APPROVED),
                given(new PlanPutInForce(PLAN, "Plan", "1"))
                        .when(approve(OTHER, " 1 ", "C. Morel"), Refusal.VERSION_TAKEN),
                nothing().when(approve(OTHER, " ", "C. Morel"), Refusal.VERSION_MISSING),
                nothing().when(approve(OTHER, "2", " "), Refusal.APPROVER_MISSING));
    }

    private static ApprovePlan approve(PlanId plan, String version, String approver) {
        return new ApprovePlan(plan, "Plan", version, approver, LocalDate.of(2026, 12, 1));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void whatMayNotBeIsRefusedInOneWord(Case refusal) {
        assertEquals(
                new Refused(refusal.then),
                Deciding.decide(situation(refusal.given), refusal.when, NOW));
    }

    @Test
    void aLineIsAcceptedUpToTheLongestAndWithinTheSlackOfTwoClocks() {
        var crisis = given(line()).events;
        assertInstanceOf(
                Accepted.class, decide(crisis, LogEntry.now(Kind.CALL, "x".repeat(20_000))));
        assertInstanceOf(Accepted.class, decide(crisis, happened(720)));
    }

    @Test
    void aDecisionTakesTheNextReferenceAndTheAuthorWhereNobodyIsNamed() {
        var event =
                event(
                        decide(
                                given(Facts.decision("D-007")).events,
                                LogEntry.now(Kind.DECISION, " Basculer ")));
        var logged = assertInstanceOf(EntryLogged.class, event);
        assertEquals("Basculer", logged.text());
        assertEquals(new LogEvent.DecisionMade("D-008", "Claire Morel"), logged.decision());
    }

    @Test
    void aCorrectionSaysOnlyWhatChanges() {
        var corrected = event(decide(given(line()).events, correct(SECOND, "Appel perdu")));
        assertNull(assertInstanceOf(EntryCorrected.class, corrected).happened());
        var moved = event(decide(given(line()).events, moved(5)));
        assertEquals("Appel reçu", assertInstanceOf(EntryCorrected.class, moved).text());
    }

    @Test
    void anImportedLogBeginsWithItsEarliestLineAndNumbersItsDecisions() {
        var accepted =
                assertInstanceOf(
                        Accepted.class,
                        decide(List.of(), new ImportLog("Main", "f.csv", "UTC", lines())));
        assertEquals(
                new LogImported("Main", "f.csv", "UTC", 2), accepted.facts().getFirst().event());
        assertEquals(time(10), accepted.facts().getFirst().happened());
        var decision = assertInstanceOf(EntryLogged.class, accepted.facts().getLast().event());
        assertEquals(new LogEvent.DecisionMade("D-001", "Marc"), decision.decision());
        assertEquals("Marc", accepted.facts().getLast().author());
    }

    @Test
    void aCrisisIsClosedAndReopenedWithAReason() {
        assertEquals(
                new CrisisClosed("fini"),
                event(decide(given(line()).events, new CloseCrisis(" fini "))));
        assertEquals(
                new CrisisReopened("non"),
                event(decide(given(new CrisisClosed("fini")).events, new ReopenCrisis("non"))));
    }

    private static Decision decide(List<Event> given, Command command) {
        return Deciding.decide(situation(given), command, NOW);
    }

    private static Event event(Decision decision) {
        List<Fact> facts = assertInstanceOf(Accepted.class, decision).facts();
        assertEquals(1, facts.size());
        return facts.getFirst().event();
    }

    private record Given(List<Event> events) {
        Case when(Command command, Refusal then) {
            return new Case(events, command, then);
        }
    }

    private static Given nothing() {
        return new Given(List.of());
    }

    /// A crisis that was declared, and then this.
    private static Given given(Event... then) {
        return new Given(
                Stream.concat(
                                Stream.<Event>of(
                                        new CrisisEvent.CrisisDeclared("Coupure", 2, "", null)),
                                Arrays.stream(then))
                        .toList());
    }

    private static Situation situation(List<Event> events) {
        var facts = new Facts(Facts.A);
        Function<Event, Entry> written = facts::next;
        return Situation.of(events.stream().map(written).toList());
    }

    private static Event line() {
        return Facts.line("Appel reçu");
    }

    private static DeclareCrisis declare(String title, int level) {
        return new DeclareCrisis(title, level, "", null);
    }

    private static CorrectEntry correct(EntryId entry, String text) {
        return new CorrectEntry(entry, text, "", null);
    }

    private static LogEntry happened(int second) {
        return new LogEntry(Kind.CALL, "Appel", "", true, "", time(second), null);
    }

    private static CorrectEntry moved(int second) {
        return new CorrectEntry(SECOND, "Appel reçu", "", time(second));
    }

    private static Moment time(int second) {
        return Moment.exactly(Facts.START.plusSeconds(second), ZoneOffset.UTC);
    }

    private static List<ImportedLine> lines() {
        return List.of(
                new ImportedLine(time(20).at(), Kind.CALL, "Appel", "", "l. 1"),
                new ImportedLine(time(10).at(), Kind.DECISION, "Basculer", "Marc", "l. 2"));
    }
}
