package app.courante.crisis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.courante.crisis.DeadlineCommand.AssignDeadline;
import app.courante.crisis.DeadlineCommand.ClassifyIncident;
import app.courante.crisis.DeadlineCommand.CorrectClock;
import app.courante.crisis.DeadlineCommand.FileDeadline;
import app.courante.crisis.DeadlineCommand.ProveDeadline;
import app.courante.crisis.DeadlineCommand.ReopenDeadline;
import app.courante.crisis.DeadlineCommand.StartDeadline;
import app.courante.crisis.DeadlineCommand.WaiveDeadline;
import app.courante.crisis.DeadlineEvent.DeadlineStarted;
import app.courante.crisis.Deadlines.State;
import app.courante.crisis.board.CrisisFigures;
import app.courante.crisis.board.DeadlineBoard;
import app.courante.crisis.board.DeadlineBoard.Line;
import app.courante.crisis.board.Figure;
import app.courante.crisis.board.Figure.Amount;
import app.courante.crisis.board.FigureKind;
import app.courante.plan.Plan;
import app.courante.plan.rule.Limit;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DeadlineDecidingTest {
    private static final String LONG = "x".repeat(20_001);
    private static final String HASH = "5e".repeat(32);
    private static final Attachment RECEIPT = new Attachment("accusé.pdf", 9, HASH);
    private static final EntryId NONE = new EntryId(Facts.B, 9);
    private static final EntryId GDPR = gdpr().last();
    private static final EntryId DORA = dora().last();

    static Stream<Case> refusals() {
        var filed = gdpr().when(file(GDPR, "N-1"));
        var classified = dora().when(new ClassifyIncident(DORA, "", null));
        return Stream.of(
                refused(Cell.house(), start("gdpr"), Refusal.NO_CRISIS),
                refused(Cell.active(2), start("hipaa"), Refusal.RULE_UNKNOWN),
                refused(Cell.active(2), start("nis2-final"), Refusal.RULE_UNKNOWN),
                refused(
                        Cell.active(2),
                        new StartDeadline("gdpr", LONG, "", null, null),
                        Refusal.TEXT_TOO_LONG),
                refused(
                        Cell.active(2),
                        new StartDeadline("gdpr", "", "", Cell.time(3), null),
                        Refusal.TIME_IN_FUTURE),
                refused(
                        Cell.active(2),
                        new StartDeadline("dora", "", "", null, Cell.time(3)),
                        Refusal.TIME_IN_FUTURE),
                refused(
                        Cell.active(2).at(60),
                        new StartDeadline("dora", "", "", Cell.time(30), Cell.time(29)),
                        Refusal.CLASSIFIED_BEFORE_AWARE),
                refused(
                        Cell.active(2).at(60),
                        new StartDeadline("gdpr", "", "", null, Cell.time(29)),
                        Refusal.NOT_CLASSIFIED_HERE),
                refused(
                        gdpr(),
                        new StartDeadline("gdpr-33", " FUITE ", "", null, null),
                        Refusal.DEADLINE_RUNNING),
                refused(gdpr(), file(NONE, "N-1"), Refusal.DEADLINE_UNKNOWN),
                refused(filed, file(GDPR, "N-2"), Refusal.DEADLINE_ENDED),
                refused(gdpr(), file(GDPR, " "), Refusal.PROOF_MISSING),
                refused(gdpr(), proven(GDPR, "gone.pdf", 0, ""), Refusal.FILE_UNREADABLE),
                refused(
                        gdpr(),
                        proven(GDPR, "film.mp4", Attachment.LARGEST + 1, ""),
                        Refusal.FILE_TOO_LARGE),
                refused(gdpr(), proven(GDPR, "empty.pdf", 0, HASH), Refusal.FILE_EMPTY),
                refused(gdpr(), new ProveDeadline(GDPR, RECEIPT, ""), Refusal.NOT_FILED),
                refused(gdpr(), new ProveDeadline(NONE, RECEIPT, ""), Refusal.DEADLINE_UNKNOWN),
                refused(
                        gdpr().when(file(GDPR, "N-1")).when(new ProveDeadline(GDPR, RECEIPT, "")),
                        new ProveDeadline(GDPR, RECEIPT, "Encore"),
                        Refusal.EVIDENCE_KNOWN),
                refused(
                        gdpr().when(file(GDPR, "N-1")),
                        new ProveDeadline(GDPR, RECEIPT, LONG),
                        Refusal.TEXT_TOO_LONG),
                refused(
                        gdpr(),
                        new FileDeadline(GDPR, "N-1", "", "", "", null, Cell.time(3)),
                        Refusal.TIME_IN_FUTURE),
                refused(
                        gdpr(),
                        new FileDeadline(GDPR, "N-1", "", "", "", null, Cell.time(-1)),
                        Refusal.FILED_BEFORE_START),
                refused(gdpr().at(72 * 60 + 1), file(GDPR, "N-1"), Refusal.LATE_WITHOUT_REASONS),
                refused(gdpr(), new ClassifyIncident(GDPR, "", null), Refusal.NOT_CLASSIFIED_HERE),
                refused(gdpr(), new ClassifyIncident(NONE, "", null), Refusal.DEADLINE_UNKNOWN),
                refused(
                        classified,
                        new ClassifyIncident(DORA, "", null),
                        Refusal.ALREADY_CLASSIFIED),
                refused(
                        dora(),
                        new ClassifyIncident(DORA, "", Cell.time(-1)),
                        Refusal.CLASSIFIED_BEFORE_AWARE),
                refused(
                        dora(),
                        new ClassifyIncident(DORA, "", Cell.time(9)),
                        Refusal.TIME_IN_FUTURE),
                refused(gdpr(), new WaiveDeadline(GDPR, " "), Refusal.REASON_MISSING),
                refused(filed, new WaiveDeadline(GDPR, "x"), Refusal.DEADLINE_ENDED),
                refused(gdpr(), new ReopenDeadline(GDPR, "x"), Refusal.DEADLINE_OPEN),
                refused(filed, new ReopenDeadline(GDPR, ""), Refusal.REASON_MISSING),
                refused(gdpr(), new AssignDeadline(GDPR, ""), Refusal.OWNER_UNCHANGED),
                refused(filed, new AssignDeadline(GDPR, "it"), Refusal.DEADLINE_ENDED),
                refused(
                        gdpr().when(new WaiveDeadline(GDPR, "x")),
                        correct(GDPR, false, null),
                        Refusal.DEADLINE_ENDED),
                refused(
                        dora().when(new WaiveDeadline(DORA, "x")),
                        new ClassifyIncident(DORA, "", null),
                        Refusal.DEADLINE_ENDED),
                refused(gdpr(), correct(GDPR, true, null), Refusal.NOT_CLASSIFIED_HERE),
                refused(gdpr(), correct(GDPR, false, Cell.time(9)), Refusal.TIME_IN_FUTURE),
                refused(gdpr(), new CorrectClock(GDPR, false, "", null), Refusal.REASON_MISSING),
                refused(
                        classified,
                        correct(DORA, true, Cell.time(-9)),
                        Refusal.CLASSIFIED_BEFORE_AWARE));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void whatMayNotBeIsRefused(Case refusal) {
        refusal.check();
    }

    @Test
    void aTextOfLawStartsAllClocksThatAwarenessStartsAndNoOther() {
        var started =
                Cell.active(2).events(start("nis2")).stream()
                        .map(event -> assertInstanceOf(DeadlineStarted.class, event).duty().rule())
                        .toList();
        assertEquals(List.of("nis2-early-warning", "nis2-notification"), started);
    }

    @Test
    void aTrustServiceProviderHasOneDayForItsNotification() {
        var cell = by("obligations: {nis2: trust-service-provider}").when(start("nis2"));
        assertEquals(2, board(cell).lines().size());
        for (var line : board(cell).lines()) assertEquals(Cell.minute(24 * 60), line.due());
    }

    @Test
    void aFilingStartsTheStepBehindItFromTheMomentItWasFiled() {
        var cell = Cell.active(2).when(start("nis2"));
        var notification = line(cell, "nis2-notification").deadline().id();
        cell.at(50 * 60)
                .when(
                        new FileDeadline(
                                notification, "", "portail", "", "", null, Cell.time(48 * 60)));
        var last = line(cell, "nis2-final");
        assertEquals(notification, last.deadline().after());
        assertEquals(Cell.minute(48 * 60), last.deadline().started());
        assertEquals("2026-12-25T23:59", paris(last.due()));
        assertEquals(State.FILED, line(cell, "nis2-notification").deadline().state());
    }

    @Test
    void aFurtherIntermediateReportStartsTheFinalOneAnew() {
        var cell = dora().when(new ClassifyIncident(DORA, "Clients touchés", null));
        cell.at(60).when(file(DORA, "I-1"));
        var intermediate = line(cell, "dora-intermediate").deadline().id();
        cell.at(120).when(file(intermediate, "M-1"));
        var first = line(cell, "dora-final");
        cell.at(3 * 24 * 60).when(file(intermediate, "M-2"));
        var again = line(cell, "dora-final");
        assertEquals(first.deadline().id(), again.deadline().id());
        assertEquals("2026-12-23T23:59", paris(first.due()));
        // 26 December is a Saturday.
        assertEquals("2026-12-28T12:00", paris(again.due()));
        assertEquals(2, line(cell, "dora-intermediate").deadline().filings().size());
        assertEquals(3, board(cell).lines().size());
    }

    @Test
    void twoLaptopsThatFileTheSameStartOneClockThatRunsFromTheLater() {
        var cell = dora().when(new ClassifyIncident(DORA, "", null)).at(30);
        var here = cell.events(file(DORA, "I-1"));
        var there = cell.events(file(DORA, "I-2"));
        cell.given(here.toArray(Event[]::new));
        cell.onAnotherLaptop().at(33).given(there.toArray(Event[]::new));
        var next = line(cell, "dora-intermediate");
        assertEquals(Cell.minute(33), next.deadline().started());
        assertEquals(1, board(cell).lines().stream().filter(DeadlineDecidingTest::waits).count());
    }

    private static boolean waits(Line line) {
        return line.deadline().duty().rule().equals("dora-intermediate");
    }

    @Test
    void beforeTheClassificationNothingIsBindingAndTheDayFromAwarenessIsShown() {
        var line = line(dora(), "dora-initial");
        assertEquals(Cell.minute(24 * 60), line.due());
        assertTrue(!line.binding() && !line.late(Cell.minute(30 * 60)));
        var classified = dora().at(10).when(new ClassifyIncident(DORA, "", null));
        assertEquals(Cell.minute(10 + 4 * 60), line(classified, "dora-initial").due());
    }

    @Test
    void aClockThatWasToldWronglyIsCorrectedWithAReason() {
        var cell = gdpr().at(60).when(correct(GDPR, false, Cell.time(-30)));
        assertEquals(Cell.minute(72 * 60 - 30), line(cell, "gdpr-33").due());
        var dora = dora().at(60).when(new ClassifyIncident(DORA, "", null));
        dora.at(90).when(correct(DORA, true, Cell.time(45)));
        assertEquals(Cell.minute(45 + 240), line(dora, "dora-initial").due());
    }

    @Test
    void aLateFilingWithItsReasonsIsTakenAndKnownAsLate() {
        var cell = gdpr().at(73 * 60);
        cell.when(new FileDeadline(GDPR, "N-1", "", "", "Réseau coupé", null, null));
        var line = line(cell, "gdpr-33");
        assertTrue(line.late(cell.now()));
        assertEquals("Claire Morel", line.deadline().filings().getFirst().by());
        assertEquals("Réseau coupé", line.deadline().filings().getFirst().reasons());
    }

    /// A portal rejects what was filed in time: what counts is when it was filed again.
    @Test
    void aFilingThatWasOpenedAgainCountsNoLonger() {
        var cell = gdpr().at(60).when(file(GDPR, "N-1"));
        cell.at(70).when(new ReopenDeadline(GDPR, "Rejeté par le portail")).at(73 * 60);
        cell.when(new FileDeadline(GDPR, "N-2", "", "", "Portail en panne", null, null));
        var line = line(cell, "gdpr-33");
        assertTrue(line.late(cell.now()));
        assertEquals(
                List.of(true, false),
                line.deadline().filings().stream().map(one -> one.withdrawn()).toList());
        var figure = notification(cell);
        assertEquals(new Amount.Lasting(Duration.ofHours(73), false), figure.amount());
    }

    /// Filed in haste, classified on paper: neither in time nor late until that is said.
    @Test
    void whatWasFiledBeforeTheClassificationIsJudgedOnceThatIsSaid() {
        var cell = dora().at(6 * 60).when(file(DORA, "I-1"));
        var line = line(cell, "dora-initial");
        assertTrue(line.unjudged() && !line.late(cell.now()));
        assertEquals(List.of(), notification(cell).limits());
        cell.when(new ClassifyIncident(DORA, "Clients touchés", Cell.time(60)));
        assertTrue(line(cell, "dora-initial").late(cell.now()));
        cell.when(correct(DORA, true, Cell.time(3 * 60)));
        assertFalse(line(cell, "dora-initial").late(cell.now()));
    }

    private static Figure notification(Cell cell) {
        return CrisisFigures.of(cell.situation(), cell.now()).figures().stream()
                .filter(one -> one.kind() == FigureKind.TO_NOTIFICATION)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatWasWaivedIsOpenedAgainAndFiledInTime() {
        var cell = gdpr().when(new WaiveDeadline(GDPR, "Aucune donnée"));
        assertEquals(State.WAIVED, line(cell, "gdpr-33").deadline().state());
        cell.when(new ReopenDeadline(GDPR, "Si, des adresses")).when(file(GDPR, "N-1"));
        assertEquals(State.FILED, line(cell, "gdpr-33").deadline().state());
        assertEquals(4, line(cell, "gdpr-33").deadline().entries().size());
    }

    @Test
    void theClockOfAContractAndItsOwnerComeFromThePlan() {
        var cell =
                by("contractDeadlines: [{id: notice, name: Avertir, within: 15 min, owner: it}]");
        cell.when(start("contract:notice"));
        var line = board(cell).lines().getFirst();
        assertEquals(Cell.minute(15), line.due());
        assertEquals(CellPlan.role("it"), line.deadline().owner());
    }

    @Test
    void withoutAPlanEveryTextIsOfferedAndNobodyKnowsWhetherItApplies() {
        var board = board(Cell.withoutPlan());
        assertEquals(
                List.of("gdpr", "nis2", "dora", "lopmi"),
                board.offers().stream().map(DeadlineBoard.Offer::key).toList());
        for (var offer : board.offers()) assertNull(offer.applies());
        Cell.withoutPlan().when(start("gdpr"));
    }

    @Test
    void aRuleThatOnlyANewerLaptopKnowsIsCountedByWhatItsEntryTells() {
        var duty =
                new app.courante.plan.rule.Duty(
                        "cra-2027",
                        app.courante.plan.rule.Regime.OTHER,
                        app.courante.plan.rule.FilingStep.EARLY_WARNING,
                        "CRA");
        var cell =
                Cell.active(2)
                        .given(
                                new DeadlineStarted(
                                        duty,
                                        "2027-09-11",
                                        "art. 14",
                                        "PT24H",
                                        "",
                                        new Named("", ""),
                                        null,
                                        null));
        assertEquals(Cell.minute(24 * 60), board(cell).lines().getFirst().due());
        cell.given(
                new DeadlineStarted(
                        duty, "2027-09-11", "art. 14", "soon", "", new Named("", ""), null, null));
        assertEquals(2, board(cell).lines().size());
    }

    @Test
    void ofAMemberStateWhoseHolidaysNobodyKnowsOnlyWeekendsCount() {
        assertTrue(board(by("obligations: {memberState: other}")).weekendsAlone());
        for (var known : List.of("fr", "be"))
            assertFalse(board(by("obligations: {memberState: " + known + "}")).weekendsAlone());
        assertFalse(board(gdpr()).weekendsAlone());
    }

    @Test
    void theLimitIsTheSameOnALaptopInAnotherZone() {
        var paris = gdpr();
        var limit = line(paris, "gdpr-33").limit();
        assertEquals(Cell.PARIS, board(paris).zone());
        assertEquals(limit, line(gdpr().onAnotherLaptop().at(5), "gdpr-33").limit());
        assertEquals(Limit.Why.LENGTH, java.util.Objects.requireNonNull(limit).why());
    }

    private static Line line(Cell cell, String rule) {
        return board(cell).lines().stream()
                .filter(line -> line.deadline().duty().rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static DeadlineBoard board(Cell cell) {
        return DeadlineBoard.of(cell.situation(), cell.now());
    }

    private static String paris(@Nullable Instant at) {
        return at == null ? "" : at.atZone(Cell.PARIS).toLocalDateTime().toString();
    }

    private static Cell by(String more) {
        Plan plan = CellPlan.with("recovery:", more + "\nrecovery:");
        return Cell.active(plan, 2, Cell.START);
    }

    private static Cell gdpr() {
        return Cell.active(2).when(start("gdpr"));
    }

    private static Cell dora() {
        return Cell.active(2).when(start("dora"));
    }

    private static StartDeadline start(String rule) {
        return new StartDeadline(rule, "Fuite", "", null, null);
    }

    @Test
    void aFileAloneProvesAFilingAndAnotherMayComeLater() {
        var cell = gdpr().when(proven(GDPR, "accusé.pdf", 9, HASH));
        var later = new Attachment("courrier.pdf", 12, "ab".repeat(32));
        cell.at(30).when(new ProveDeadline(GDPR, later, " Reçu par la poste "));
        var filed = cell.situation().conduct().deadlines().deadline(GDPR).orElseThrow();
        assertEquals(State.FILED, filed.state());
        assertEquals(1, filed.filings().size());
        assertEquals(List.of(RECEIPT, later), filed.proofs().stream().map(Proof::file).toList());
        assertEquals("Reçu par la poste", filed.proofs().getLast().note());
        assertEquals(4, filed.entries().size());
    }

    private static FileDeadline proven(EntryId id, String name, long size, String hash) {
        return new FileDeadline(id, "", "", "", "", new Attachment(name, size, hash), null);
    }

    private static FileDeadline file(EntryId id, String reference) {
        return new FileDeadline(id, reference, "", "", "", null, null);
    }

    private static CorrectClock correct(EntryId id, boolean classified, @Nullable Moment at) {
        return new CorrectClock(id, classified, "Relu", at);
    }

    private static Case refused(Cell given, Command when, Refusal then) {
        return new Case(given, when, then);
    }
}
