package app.courante.crisis.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import app.courante.crisis.CallCommand.BeginCall;
import app.courante.crisis.Cell;
import app.courante.crisis.CellPlan;
import app.courante.crisis.CrisisCommand.ActivatePlan;
import app.courante.crisis.CrisisCommand.ChangeLevel;
import app.courante.crisis.CrisisCommand.DeactivatePlan;
import app.courante.crisis.CrisisCommand.ReviewExit;
import app.courante.crisis.Kind;
import app.courante.crisis.LogCommand.LogEntry;
import app.courante.crisis.PlanSide;
import app.courante.crisis.ReportCommand.CloseMeeting;
import app.courante.crisis.ReportCommand.GiveReport;
import app.courante.crisis.ReportCommand.IssueReport;
import app.courante.crisis.ReportCommand.OpenMeeting;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RhythmTest {
    @Test
    void aReportIsDueARhythmAfterTheActivationAndThenAfterTheLastOne() {
        assertEquals(Cell.minute(60), report(Cell.active(2)));
        var cell = Cell.active(2).at(70).when(new GiveReport("Calme", Cell.time(65)));
        assertEquals(Cell.minute(125), report(cell));
    }

    @Test
    void aHigherLevelWantsReportsMoreOften() {
        var cell = Cell.active(2).at(10).when(new ChangeLevel(3, "Pire", List.of(), ""));
        assertEquals(Cell.minute(30), report(cell));
    }

    @Test
    void noReportIsDueWhileNothingIsActiveNorAfterTheEnd() {
        assertNull(report(Cell.declared()));
        var cell = Cell.active(2).at(30).when(new GiveReport("Calme", null)).when(stop());
        assertNull(report(cell));
        assertNull(
                report(
                        Cell.active(1)
                                .when(new ChangeLevel(2, "x", List.of(), ""))
                                .when(
                                        new DeactivatePlan(
                                                PlanSide.CONTINUITY, "", "x", List.of(), "x"))));
    }

    @Test
    void aPlanThatIsActivatedAgainBeginsItsRhythmAnew() {
        var cell = Cell.active(2).at(30).when(new GiveReport("Calme", null)).when(stop());
        cell.at(300).when(new ActivatePlan(PlanSide.CONTINUITY, ""));
        assertEquals(Cell.minute(360), report(cell));
    }

    @Test
    void theTimeThatWasSaidForTheNextReportGoesBeforeTheRhythm() {
        var cell = Cell.active(2).at(30).when(issue(Cell.minute(45)));
        assertEquals(Cell.minute(45), report(cell));
        cell.at(45).when(new OpenMeeting(List.of("Faits"), null, null));
        cell.at(50).when(new CloseMeeting(Cell.minute(80), null));
        assertEquals(Cell.minute(80), report(cell));
        cell.at(82).when(new GiveReport("Calme", null));
        assertEquals(Cell.minute(142), report(cell));
    }

    @Test
    void aReportThatIsTypedAfterwardsStandsWhereItWasGiven() {
        var cell = Cell.active(2).at(30).when(issue(Cell.minute(45)));
        cell.at(32).when(new GiveReport("Avant", Cell.time(10)));
        var reports = cell.situation().conduct().reports();
        assertEquals(
                List.of("Avant", "Calme"),
                reports.given().stream().map(one -> one.text()).toList());
        assertEquals(Cell.minute(45), report(cell));
        assertEquals(
                Duration.ofMinutes(10),
                CrisisFigures.of(cell.situation(), cell.now()).figures().stream()
                        .filter(one -> one.kind() == FigureKind.TO_FIRST_REPORT)
                        .map(one ->
                                one.amount() instanceof Figure.Amount.Lasting(var time, _)
                                        ? time
                                        : Duration.ZERO)
                        .findFirst()
                        .orElseThrow());
    }

    @Test
    void anotherLevelHasItsOwnRhythmWhateverWasSaidBefore() {
        var cell = Cell.active(2).at(10).when(issue(Cell.minute(200)));
        cell.at(20).when(new ChangeLevel(3, "Pire", List.of(), ""));
        assertEquals(Cell.minute(40), report(cell));
    }

    private static IssueReport issue(Instant next) {
        return new IssueReport("Calme", "Claire Morel", "Seule", null, null, next, List.of(), null);
    }

    @Test
    void aRhythmOfHoursPassesThroughAChangeOfClocks() {
        var cell = Cell.active(CellPlan.PLAN, 2, Cell.paris("2026-10-25T02:30:00").toInstant());
        assertEquals(
                Cell.paris("2026-10-25T02:30:00").withLaterOffsetAtOverlap().toInstant(),
                report(cell));
    }

    @Test
    void theExitCriteriaAreAskedAgainSoManyHoursAfterTheLastTime() {
        assertEquals(Cell.minute(240), exit(Cell.active(2)));
        var cell = Cell.active(2).at(100).when(new ReviewExit(List.of()));
        assertEquals(Cell.minute(340), exit(cell));
        assertNull(exit(Cell.declared()));
    }

    @Test
    void aLevelWithoutCriteriaIsNeverAsked() {
        var plan = CellPlan.with("standDown: [Trunk stable, File vidée], ", "");
        assertNull(exit(Cell.active(plan, 2, Cell.START)));
    }

    @Test
    void whateverIsWrittenDownBreaksTheSilence() {
        var cell = Cell.active(2);
        assertEquals(Cell.minute(20), Rhythm.entryDue(cell.situation(), 1));
        cell.at(5).when(LogEntry.now(Kind.INFORMATION, "Calme"));
        assertEquals(Cell.minute(25), Rhythm.entryDue(cell.situation(), 1));
        cell.at(9).when(new BeginCall("hugo", "it"));
        assertEquals(Cell.minute(49), Rhythm.entryDue(cell.situation(), 2));
        assertNull(Rhythm.entryDue(Cell.withoutPlan().situation(), 1));
    }

    /// A line that tells of an hour ago breaks the silence now.
    @Test
    void theSilenceIsCountedFromWhenSomethingWasWritten() {
        var cell = Cell.active(2).at(90);
        cell.when(new LogEntry(Kind.CALL, "Appel", "", true, "", Cell.time(10), null));
        assertEquals(Cell.minute(110), Rhythm.entryDue(cell.situation(), 1));
    }

    @Test
    void aReminderComesAQuarterBeforeButNotTooSoon() {
        var most = Duration.ofMinutes(15);
        assertEquals(Duration.ofMinutes(5), Rhythm.quarter(Duration.ofMinutes(20), most));
        assertEquals(most, Rhythm.quarter(Duration.ofHours(8), most));
        assertEquals(Duration.ZERO, Rhythm.quarter(Duration.ZERO, most));
    }

    private static DeactivatePlan stop() {
        return new DeactivatePlan(PlanSide.CONTINUITY, "", "x", List.of(), "x");
    }

    private static @Nullable Instant report(Cell cell) {
        return Rhythm.reportDue(cell.situation());
    }

    private static @Nullable Instant exit(Cell cell) {
        return Rhythm.exitReviewDue(cell.situation());
    }
}
