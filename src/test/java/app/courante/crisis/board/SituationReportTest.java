package app.courante.crisis.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.courante.crisis.ActionCommand.EndAction;
import app.courante.crisis.ActionCommand.GiveAction;
import app.courante.crisis.ActivityCommand.ChangeActivity;
import app.courante.crisis.ActivityState;
import app.courante.crisis.Cell;
import app.courante.crisis.CellPlan;
import app.courante.crisis.CrisisCommand.ChangeLevel;
import app.courante.crisis.DeadlineCommand.FileDeadline;
import app.courante.crisis.DeadlineCommand.StartDeadline;
import app.courante.crisis.Kind;
import app.courante.crisis.LogCommand.ConfirmEntry;
import app.courante.crisis.LogCommand.CorrectEntry;
import app.courante.crisis.LogCommand.LogEntry;
import app.courante.crisis.LogEvent.EntryLogged;
import app.courante.crisis.Priority;
import app.courante.crisis.RecoveryCommand.BlockTask;
import app.courante.crisis.RecoveryCommand.StartTask;
import app.courante.crisis.RecoveryPlan;
import app.courante.crisis.ReportCommand.GiveReport;
import app.courante.crisis.ReportCommand.IssueReport;
import app.courante.crisis.RoleCommand.TakeRole;
import app.courante.crisis.VoicePlan;
import app.courante.crisis.board.ReportLine.ActivityChange;
import app.courante.crisis.board.ReportLine.Confirmed;
import app.courante.crisis.board.ReportLine.Corrected;
import app.courante.crisis.board.ReportLine.Doing;
import app.courante.crisis.board.ReportLine.Due;
import app.courante.crisis.board.ReportLine.LevelChange;
import app.courante.crisis.board.ReportLine.More;
import app.courante.crisis.board.ReportLine.None;
import app.courante.crisis.board.ReportLine.Running;
import app.courante.crisis.board.ReportLine.Staffed;
import app.courante.crisis.board.ReportLine.Told;
import app.courante.crisis.board.ReportLine.Written;
import app.courante.crisis.board.SituationReport.Part;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class SituationReportTest {
    @Test
    void aCrisisThatHasJustBegunHasAReportThatSaysWhatThereIsNot() {
        var report = report(Cell.declared());
        assertEquals(1, report.number());
        assertEquals(List.of(new None()), lines(report, Part.FACTS));
        assertEquals(List.of(new None()), lines(report, Part.ACTIONS));
        assertEquals(List.of(new None()), lines(report, Part.UNVERIFIED));
    }

    @Test
    void whatIsVerifiedStandsApartFromWhatIsNot() {
        var cell = Cell.active(2).when(told("Câble coupé", true)).when(told("Dijon aussi", false));
        assertEquals(List.of("Câble coupé"), texts(cell, Part.FACTS));
        assertEquals(List.of("Dijon aussi"), texts(cell, Part.UNVERIFIED));
    }

    @Test
    void aFactIsToldInOneReportAndWhatIsUnverifiedInEachUntilItIsNot() {
        var cell = Cell.active(2).when(told("Câble coupé", true)).when(told("Dijon aussi", false));
        var doubtful = cell.last();
        cell.at(30).when(new GiveReport("Calme", null)).at(40).when(told("Retour", true));
        assertEquals(List.of("Retour"), texts(cell, Part.FACTS));
        assertEquals(List.of("Dijon aussi"), texts(cell, Part.UNVERIFIED));
        cell.at(45).when(new ConfirmEntry(doubtful, "Superviseur"));
        assertEquals(List.of(new None()), lines(report(cell), Part.UNVERIFIED));
        assertEquals(
                List.of(doubtful),
                lines(report(cell), Part.CHANGES).stream()
                        .filter(Confirmed.class::isInstance)
                        .flatMap(line -> line.entries().stream())
                        .toList());
    }

    @Test
    void whatHappenedBeforeTheLastReportAndWasWrittenAfterItIsNews() {
        var cell = Cell.active(2).at(30).when(new GiveReport("Calme", null)).at(40);
        cell.when(new LogEntry(Kind.INFORMATION, "Sur papier", "", true, "", Cell.time(20), null));
        assertEquals(List.of("Sur papier"), texts(cell, Part.FACTS));
    }

    @Test
    void whatWasWrittenWhileTheReportWasEditedIsInTheNext() {
        var cell = Cell.active(2).at(30);
        var upTo = cell.last();
        cell.at(32).when(told("Entre-temps", true)).at(35);
        cell.when(
                new IssueReport(
                        "x", "Claire", "Seule", Cell.minute(30), upTo, null, List.of(), null));
        assertEquals(List.of("Entre-temps"), texts(cell, Part.FACTS));
    }

    @Test
    void aCorrectionSinceTheLastReportIsTold() {
        var cell = Cell.active(2).when(told("Câble coupé", true));
        var line = cell.last();
        cell.at(30).when(new GiveReport("x", null)).at(31);
        cell.when(new CorrectEntry(line, "Fibre coupée", "mal entendu", null));
        assertTrue(
                lines(report(cell), Part.CHANGES).stream()
                        .anyMatch(one ->
                                one instanceof Corrected(var told)
                                        && told.wording().text().equals("Fibre coupée")));
        assertEquals(List.of(new None()), lines(report(cell), Part.FACTS));
    }

    @Test
    void theLevelAndTheActivitiesThatTurnedAreToldWithWhatTheyWere() {
        var cell = Cell.active(2).when(down("calls")).at(30).when(new GiveReport("x", null));
        cell.at(40).when(new ChangeLevel(3, "Pire", List.of(), ""));
        var level = cell.last();
        cell.at(41).when(new ChangeActivity("calls", ActivityState.RESTORED, "", null));
        var changes = lines(report(cell), Part.CHANGES);
        assertTrue(
                changes.contains(new LevelChange(2, 3, Cell.minute(40), List.of(level))),
                changes::toString);
        assertTrue(
                changes.stream()
                        .anyMatch(one ->
                                one instanceof ActivityChange(_, var from, var to, _, _, _)
                                        && from == ActivityState.INTERRUPTED
                                        && to == ActivityState.RESTORED));
    }

    @Test
    void theLossIsThatOfTheActivitiesBoardDegradedServiceIncluded() {
        var cell = Cell.active(2).when(down("calls")).at(30);
        cell.when(new ChangeActivity("calls", ActivityState.DEGRADED, "50 %", null)).at(90);
        var lines = lines(report(cell), Part.ACTIVITIES);
        var loss = (ReportLine.Loss) lines.getFirst();
        // Half an hour at 3 000 €, and an hour at half of it; 1 500 € one more hour.
        assertEquals(3_000, loss.loss());
        assertEquals(1_500, loss.anHour());
        assertEquals(2, loss.entries().size());
    }

    @Test
    void aMatterOfWhichThereIsNothingToTellHasNoPart() {
        var parts = report(Cell.active(2)).sections().stream().map(one -> one.part()).toList();
        for (var part : List.of(Part.RECOVERY, Part.TELEPHONY, Part.FILINGS, Part.FORESIGHT))
            assertFalse(parts.contains(part), part.name());
    }

    @Test
    void theRecoveryIsToldWithWhatIsBlockedAndWhatComesBackTooLate() {
        var cell = RecoveryPlan.cell().when(down("calls"));
        cell.at(5).when(new StartTask("net", "", "", null)).at(10);
        cell.when(new BlockTask("net", "Salle fermée", "Gardien", null, null)).at(400);
        var lines = lines(report(cell), Part.RECOVERY);
        assertEquals(4, ((ReportLine.Progress) lines.get(0)).whole());
        var back = (ReportLine.Back) lines.get(1);
        assertTrue(back.margin().isNegative(), back::toString);
        assertFalse(back.entries().isEmpty());
        var task = (ReportLine.Task) lines.get(2);
        assertEquals("net", task.task().id());
        assertEquals(2, task.entries().size());
    }

    @Test
    void whatIsFiledAndWhoHeardStandInTheReportAndWhatIsFiledIsToldOnce() {
        var cell = VoicePlan.cell();
        cell.when(new StartDeadline("gdpr-33", "Fichier", "", null, null));
        var deadline = cell.last();
        cell.at(50);
        var filing = (ReportLine.Filing) lines(report(cell), Part.FILINGS).getFirst();
        assertEquals(Cell.minute(72 * 60), filing.due());
        var audience = (ReportLine.Audience) lines(report(cell), Part.COMMUNICATION).getFirst();
        assertTrue(audience.late());
        cell.when(new FileDeadline(deadline, "CNIL-1", "", "Claire", "", null, null));
        assertEquals(1, lines(report(cell), Part.FILINGS).size());
        cell.at(60).when(new GiveReport("x", null)).at(70);
        assertTrue(report(cell).sections().stream().noneMatch(one -> one.part() == Part.FILINGS));
    }

    @Test
    void anInterruptedActivityIsHeldAgainstItsLimitsAcrossTheChangeOfClocks() {
        var cell = Cell.active(CellPlan.PLAN, 2, Cell.paris("2026-10-25T01:30:00").toInstant());
        cell.when(down("calls"));
        var entry = cell.last();
        // From half past one to half past three that night is three hours.
        cell.at(Cell.paris("2026-10-25T03:30:00").toInstant());
        var running =
                lines(report(cell), Part.ACTIVITIES).stream()
                        .filter(Running.class::isInstance)
                        .map(Running.class::cast)
                        .toList();
        assertEquals(1, running.size());
        assertEquals(Duration.ofHours(3), running.getFirst().down());
        assertEquals(List.of(entry), running.getFirst().entries());
        var due =
                lines(report(cell), Part.DEADLINES).stream()
                        .filter(Due.class::isInstance)
                        .map(line -> ((Due) line).at())
                        .toList();
        assertTrue(due.contains(Cell.paris("2026-10-25T04:30:00").toInstant()), due::toString);
    }

    @Test
    void lateActionsComeFirstAndOneDoneIsToldOnce() {
        var cell = Cell.active(2).when(give("Plus tard", 90)).when(give("Prévenir", 20)).at(30);
        var late = cell.last();
        var actions = lines(report(cell), Part.ACTIONS);
        assertTrue(
                actions.getFirst() instanceof Doing(var action, var isLate)
                        && isLate
                        && action.id().equals(late));
        cell.when(new EndAction(late, "42 clients"));
        assertEquals(2, lines(report(cell), Part.ACTIONS).size());
        cell.at(40).when(new GiveReport("x", null));
        assertEquals(1, lines(report(cell), Part.ACTIONS).size());
    }

    @Test
    void whoHoldsARoleLeadsToTheEntryThatSaysSoAndAVacancyIsTold() {
        var cell = Cell.active(2).at(5).when(new TakeRole("director", "claire", null));
        var entry = cell.last();
        var staffed = lines(report(cell), Part.CELL).stream().map(line -> (Staffed) line).toList();
        var director = staffed.getFirst();
        assertEquals("director", director.role().id());
        assertEquals(List.of(entry), director.entries());
        assertTrue(staffed.stream().anyMatch(one -> one.vacant() != null));
    }

    @Test
    void tenThousandFactsAreTheLastFewAndANumber() {
        var cell = Cell.active(2);
        for (int i = 0; i < 40; i++) cell.given(entry("Fait " + i));
        var facts = lines(report(cell), Part.FACTS);
        assertEquals(News.LONGEST + 1, facts.size());
        assertTrue(facts.getFirst() instanceof More(var count, _) && count == 25);
        assertEquals("Fait 39", ((Told) facts.getLast()).line().wording().text());
    }

    @Test
    void everyCountLeadsToAllThatItCounts() {
        var cell = Cell.active(2).when(told("a", true)).when(told("b", true));
        var report = report(cell);
        for (var section : report.sections())
            for (var line : section.lines()) {
                if (line instanceof Written(var count, _, var ids)) assertEquals(count, ids.size());
                if (line instanceof ReportLine.Counted(_, var count, var ids))
                    assertEquals(count, ids.size());
            }
        assertFalse(lines(report, Part.CHANGES).isEmpty());
    }

    @Test
    void entriesOfALaptopInAnotherZoneAreTold() {
        var cell = Cell.active(2).at(30).when(new GiveReport("x", null));
        cell.onAnotherLaptop().at(31).when(told("De Londres", true));
        assertEquals(List.of("De Londres"), texts(cell, Part.FACTS));
        assertEquals(cell.last(), report(cell).upTo());
    }

    private static EntryLogged entry(String text) {
        return new EntryLogged(Kind.INFORMATION, text, "", true, null);
    }

    private static List<String> texts(Cell cell, Part part) {
        return lines(report(cell), part).stream()
                .filter(Told.class::isInstance)
                .map(line -> ((Told) line).line().wording().text())
                .toList();
    }

    private static List<ReportLine> lines(SituationReport report, Part part) {
        return report.sections().stream()
                .filter(section -> section.part() == part)
                .findFirst()
                .orElseThrow()
                .lines();
    }

    private static SituationReport report(Cell cell) {
        return SituationReport.of(cell.situation(), cell.now());
    }

    private static LogEntry told(String text, boolean verified) {
        return new LogEntry(Kind.INFORMATION, text, "Superviseur", verified, "", null, null);
    }

    private static ChangeActivity down(String activity) {
        return new ChangeActivity(activity, ActivityState.INTERRUPTED, "", null);
    }

    private static GiveAction give(String text, long due) {
        return new GiveAction(text, "it", Cell.minute(due), Priority.P1, null);
    }
}
