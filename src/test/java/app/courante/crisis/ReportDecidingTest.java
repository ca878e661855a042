package app.courante.crisis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import app.courante.crisis.LogCommand.LogEntry;
import app.courante.crisis.ReportCommand.CloseMeeting;
import app.courante.crisis.ReportCommand.IssueReport;
import app.courante.crisis.ReportCommand.OpenMeeting;
import app.courante.crisis.ReportCommand.ReachItem;
import app.courante.crisis.ReportEvent.MeetingClosed;
import app.courante.crisis.ReportEvent.MeetingItemReached;
import app.courante.crisis.ReportEvent.MeetingOpened;
import app.courante.crisis.ReportEvent.ReportGiven;
import app.courante.crisis.RoleCommand.TakeRole;
import app.courante.crisis.WrittenReport.Line;
import app.courante.crisis.WrittenReport.Mark;
import app.courante.crisis.WrittenReport.Part;
import app.courante.crisis.board.Rhythm;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Written situation reports, and the meetings of the cell.
class ReportDecidingTest {
    private static final List<String> AGENDA = List.of("Tour de table", "Décisions");
    private static final List<Part> PARTS =
            List.of(new Part("Faits", List.of(new Line(Mark.ADDED, "Trunk coupé", "", List.of()))));

    static Stream<Case> refusals() {
        var cell = Cell.active(2);
        return Stream.of(
                refused(Cell.house(), issue("Calme", "Claire", null), Refusal.NO_CRISIS),
                refused(cell, issue(" ", "Claire", null), Refusal.TEXT_MISSING),
                refused(cell, issue("Calme", " ", null), Refusal.APPROVER_MISSING),
                refused(
                        cell,
                        new IssueReport("x", "Claire", " ", null, null, null, PARTS, null),
                        Refusal.APPROVER_OTHER),
                refused(cell, issue("x".repeat(20_001), "Claire", null), Refusal.TEXT_TOO_LONG),
                refused(cell, issue("Calme", "Claire", Cell.minute(-5)), Refusal.DUE_IN_PAST),
                refused(
                        cell,
                        new IssueReport("x", "y", "z", null, null, null, PARTS, Cell.time(3)),
                        Refusal.TIME_IN_FUTURE),
                refused(cell, new OpenMeeting(List.of(), null, null), Refusal.TEXT_MISSING),
                refused(cell, new OpenMeeting(List.of(" "), null, null), Refusal.TEXT_MISSING),
                refused(cell, new OpenMeeting(AGENDA, null, Cell.time(3)), Refusal.TIME_IN_FUTURE),
                refused(
                        cell,
                        new OpenMeeting(AGENDA, Duration.ZERO, null),
                        Refusal.MEETING_LENGTH_OUT_OF_RANGE),
                refused(
                        cell,
                        new OpenMeeting(AGENDA, Duration.ofHours(13), null),
                        Refusal.MEETING_LENGTH_OUT_OF_RANGE),
                refused(cell, new ReachItem(1, null), Refusal.MEETING_NOT_OPEN),
                refused(cell, new CloseMeeting(null, null), Refusal.MEETING_NOT_OPEN),
                refused(sitting(), new OpenMeeting(AGENDA, null, null), Refusal.MEETING_OPEN),
                refused(sitting(), new ReachItem(0, null), Refusal.AGENDA_ITEM_UNKNOWN),
                refused(sitting(), new ReachItem(3, null), Refusal.AGENDA_ITEM_UNKNOWN),
                refused(sitting(), new CloseMeeting(Cell.minute(-5), null), Refusal.DUE_IN_PAST));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void whatMayNotBeIsRefused(Case refusal) {
        refusal.check();
    }

    @Test
    void aReportKeepsItsApproverAndEveryLineAsItWasApproved() {
        var cell = Cell.active(2).when(new TakeRole("director", "claire", null)).at(30);
        var last = cell.last();
        var report =
                new WrittenReport("Claire Morel", null, cell.now(), last, Cell.minute(60), PARTS);
        assertEquals(
                List.of(new ReportGiven(1, "Calme", report)),
                cell.events(issue(" Calme ", " Claire Morel ", Cell.minute(60))));
        var given = cell.when(issue("Calme", "Claire Morel", null)).reports().last();
        assertNotNull(given);
        assertEquals(PARTS, Objects.requireNonNull(given.report()).parts());
    }

    @Test
    void whoDoesNotDirectTheCellApprovesOnlyWithAReasonThatIsKept() {
        var cell = Cell.active(2);
        var bare = new IssueReport("Calme", "Marc Petit", " ", null, null, null, PARTS, null);
        assertEquals(cell.refusal(Refusal.APPROVER_OTHER), cell.decide(bare));
        cell.when(issue("Calme", "Marc Petit", null));
        var report = Objects.requireNonNull(cell.reports().last()).report();
        assertEquals("Seule", Objects.requireNonNull(report).waiver());
        assertEquals("Marc Petit (Seule)", report.signature());
        cell.when(new TakeRole("director", "marc", null)).when(bare);
        var foreseen = Objects.requireNonNull(cell.reports().last()).report();
        assertNull(Objects.requireNonNull(foreseen).waiver());
    }

    @Test
    void withoutAPlanNobodyIsForeseenAndAnybodyApproves() {
        var bare = new IssueReport("Calme", "Marc", "", null, null, null, PARTS, null);
        var given = Cell.withoutPlan().when(bare).reports().last();
        assertNotNull(given);
        assertNull(Objects.requireNonNull(given.report()).waiver());
    }

    @Test
    void whatIsWrittenWhileAReportIsEditedIsNewsForTheNext() {
        var cell = Cell.active(2).at(30);
        var upTo = cell.last();
        cell.when(LogEntry.now(Kind.INFORMATION, "Entre-temps"));
        cell.when(
                new IssueReport(
                        "Calme", "Claire", "Seule", Cell.minute(30), upTo, null, PARTS, null));
        assertEquals(upTo, Objects.requireNonNull(cell.reports().last()).upTo());
    }

    @Test
    void aMeetingGoesFromItemToItemAndTellsHowLongEachTook() {
        var cell = sitting();
        var id = cell.last();
        assertEquals(
                List.of(new MeetingItemReached(id, 2, "Décisions")),
                cell.events(new ReachItem(2, null)));
        cell.at(4).when(new ReachItem(2, null)).at(6).when(new ReachItem(1, null));
        cell.at(7).when(new CloseMeeting(Cell.minute(40), null)).at(90);
        var meeting = cell.reports().meetings().getFirst();
        assertEquals(Duration.ofMinutes(5), meeting.spent(1, cell.now()));
        assertEquals(Duration.ofMinutes(2), meeting.spent(2, cell.now()));
        assertEquals(Duration.ofMinutes(7), meeting.length(cell.now()));
        assertNull(cell.reports().meeting());
        assertEquals(
                List.of(new MeetingOpened(2, AGENDA, Duration.ofMinutes(20))),
                cell.events(new OpenMeeting(AGENDA, null, null)));
    }

    @Test
    void aMeetingIsClosedWithTheTimeOfTheNextReport() {
        var cell = sitting();
        var id = cell.last();
        assertEquals(
                List.of(new MeetingClosed(id, 1, Cell.minute(40))),
                cell.events(new CloseMeeting(Cell.minute(40), null)));
    }

    @Test
    void aMeetingTellsWhatIsLeftOfItsTimeAndByHowMuchItIsOver() {
        var cell = Cell.active(2).when(new OpenMeeting(AGENDA, Duration.ofMinutes(10), null));
        var meeting = Objects.requireNonNull(cell.reports().meeting());
        assertEquals(Duration.ofMinutes(3), meeting.left(Cell.minute(7)));
        assertEquals(Meeting.Pace.WITHIN, meeting.pace(Cell.minute(7)));
        assertEquals(Meeting.Pace.ENDING, meeting.pace(Cell.minute(8)));
        assertEquals(Meeting.Pace.ENDING, meeting.pace(Cell.minute(10)));
        assertEquals(Meeting.Pace.OVER, meeting.pace(Cell.minute(11)));
        assertEquals(Duration.ofMinutes(-1), meeting.left(Cell.minute(11)));
    }

    @Test
    void aMeetingIsToBeAsLongAsTheLastElseTwentyMinutesAndNeverLongerThanTheRhythm() {
        var cell = Cell.active(2);
        assertEquals(Duration.ofMinutes(20), Rhythm.meetingLength(cell.situation()));
        cell.when(new OpenMeeting(AGENDA, Duration.ofMinutes(7), null));
        cell.when(new CloseMeeting(null, null));
        assertEquals(
                List.of(new MeetingOpened(2, AGENDA, Duration.ofMinutes(7))),
                cell.events(new OpenMeeting(AGENDA, null, null)));
        var often = CellPlan.with("reportEvery: 1 h", "reportEvery: 15 min");
        var hurried = Cell.active(often, 2, Cell.START).situation();
        assertEquals(Duration.ofMinutes(15), Rhythm.meetingLength(hurried));
    }

    @Test
    void aMeetingThatWasClosedOnAnotherLaptopGoesOnNowhere() {
        var cell = sitting();
        var id = cell.last();
        cell.given(new MeetingClosed(id, 1, null), new MeetingItemReached(id, 2, "Décisions"));
        assertEquals(1, cell.reports().meetings().getFirst().item());
    }

    private static Cell sitting() {
        return Cell.active(2).when(new OpenMeeting(AGENDA, null, null));
    }

    private static IssueReport issue(String text, String approver, @Nullable Instant next) {
        return new IssueReport(text, approver, "Seule", null, null, next, PARTS, null);
    }

    private static Case refused(Cell given, Command when, Refusal then) {
        return new Case(given, when, then);
    }
}
