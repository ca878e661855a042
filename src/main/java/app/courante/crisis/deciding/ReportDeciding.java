package app.courante.crisis.deciding;

import static app.courante.crisis.Decision.accept;
import static app.courante.crisis.Decision.refuse;

import app.courante.crisis.Decision;
import app.courante.crisis.Entry;
import app.courante.crisis.EntryId;
import app.courante.crisis.LogLine;
import app.courante.crisis.Meeting;
import app.courante.crisis.Moment;
import app.courante.crisis.Refusal;
import app.courante.crisis.ReportCommand;
import app.courante.crisis.ReportCommand.CloseMeeting;
import app.courante.crisis.ReportCommand.GiveReport;
import app.courante.crisis.ReportCommand.IssueReport;
import app.courante.crisis.ReportCommand.OpenMeeting;
import app.courante.crisis.ReportCommand.ReachItem;
import app.courante.crisis.ReportEvent.MeetingClosed;
import app.courante.crisis.ReportEvent.MeetingItemReached;
import app.courante.crisis.ReportEvent.MeetingOpened;
import app.courante.crisis.ReportEvent.ReportGiven;
import app.courante.crisis.Reports;
import app.courante.crisis.WrittenReport;
import app.courante.crisis.WrittenReport.Part;
import app.courante.crisis.board.Rhythm;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Decides about situation reports and the meetings of the cell.
record ReportDeciding(Ground ground) {
    /// A report of this many characters is a book, and no situation report.
    private static final int LONGEST_REPORT = 500_000;

    private static final Duration LONGEST_MEETING = Duration.ofHours(12);

    Decision decide(ReportCommand command) {
        var refusal = ground.whyNotRunning();
        if (refusal != null) return refuse(refusal);
        return switch (command) {
            case GiveReport report -> give(report);
            case IssueReport report -> issue(report);
            case OpenMeeting meeting -> open(meeting);
            case ReachItem item -> reach(item);
            case CloseMeeting meeting -> close(meeting);
        };
    }

    private Reports reports() {
        return ground.situation().conduct().reports();
    }

    private Decision give(GiveReport command) {
        if (command.text().isBlank()) return refuse(Refusal.TEXT_MISSING);
        if (Ground.tooLong(command.text())) return refuse(Refusal.TEXT_TOO_LONG);
        if (ground.inFuture(command.happened())) return refuse(Refusal.TIME_IN_FUTURE);
        return accept(
                new ReportGiven(reports().next(), command.text().strip(), null),
                command.happened(),
                null);
    }

    private Decision issue(IssueReport command) {
        if (command.text().isBlank()) return refuse(Refusal.TEXT_MISSING);
        if (Ground.tooLong(command.text()) || length(command.parts()) > LONGEST_REPORT)
            return refuse(Refusal.TEXT_TOO_LONG);
        if (command.approver().isBlank()) return refuse(Refusal.APPROVER_MISSING);
        boolean foreseen = foreseen(command.approver().strip());
        if (!foreseen && command.reason().isBlank()) return refuse(Refusal.APPROVER_OTHER);
        if (ground.inFuture(command.happened())) return refuse(Refusal.TIME_IN_FUTURE);
        if (past(command.next(), command.happened())) return refuse(Refusal.DUE_IN_PAST);
        var asOf = command.asOf() == null ? at(command.happened()) : command.asOf();
        var report =
                new WrittenReport(
                        command.approver().strip(),
                        foreseen ? null : command.reason().strip(),
                        asOf,
                        command.upTo() == null ? lastEntry() : command.upTo(),
                        command.next(),
                        command.parts());
        return accept(
                new ReportGiven(reports().next(), command.text().strip(), report),
                command.happened(),
                null);
    }

    /// Whether it is the word of whoever directs the cell, where the plan says which role does.
    private boolean foreseen(String approver) {
        var plan = ground.plan();
        return plan == null
                || plan.director().map(role -> ground.holds(approver, role.id())).orElse(true);
    }

    private static int length(List<Part> parts) {
        int length = 0;
        for (var part : parts)
            for (var line : part.lines()) length += line.text().length() + line.built().length();
        return length;
    }

    private @Nullable EntryId lastEntry() {
        return ground.situation().log().lines().stream()
                .map(LogLine::entry)
                .max(Entry.ORDER)
                .map(Entry::id)
                .orElse(null);
    }

    private Decision open(OpenMeeting command) {
        if (reports().meeting() != null) return refuse(Refusal.MEETING_OPEN);
        var agenda = command.agenda().stream().map(String::strip).toList();
        if (agenda.isEmpty() || agenda.stream().anyMatch(String::isEmpty))
            return refuse(Refusal.TEXT_MISSING);
        if (agenda.stream().anyMatch(Ground::tooLong)) return refuse(Refusal.TEXT_TOO_LONG);
        if (ground.inFuture(command.happened())) return refuse(Refusal.TIME_IN_FUTURE);
        var wanted =
                command.wanted() == null
                        ? Rhythm.meetingLength(ground.situation())
                        : command.wanted();
        if (!wanted.isPositive() || wanted.compareTo(LONGEST_MEETING) > 0)
            return refuse(Refusal.MEETING_LENGTH_OUT_OF_RANGE);
        return accept(
                new MeetingOpened(reports().nextMeeting(), agenda, wanted),
                command.happened(),
                null);
    }

    private Decision reach(ReachItem command) {
        Meeting meeting = reports().meeting();
        if (meeting == null) return refuse(Refusal.MEETING_NOT_OPEN);
        int item = command.item();
        if (item < 1 || item > meeting.agenda().size()) return refuse(Refusal.AGENDA_ITEM_UNKNOWN);
        if (ground.inFuture(command.happened())) return refuse(Refusal.TIME_IN_FUTURE);
        return accept(
                new MeetingItemReached(meeting.id(), item, meeting.agenda().get(item - 1)),
                command.happened(),
                null);
    }

    private Decision close(CloseMeeting command) {
        Meeting meeting = reports().meeting();
        if (meeting == null) return refuse(Refusal.MEETING_NOT_OPEN);
        if (ground.inFuture(command.happened())) return refuse(Refusal.TIME_IN_FUTURE);
        if (past(command.next(), command.happened())) return refuse(Refusal.DUE_IN_PAST);
        return accept(
                new MeetingClosed(meeting.id(), meeting.number(), command.next()),
                command.happened(),
                null);
    }

    /// Whether a time that is to come went by before the fact that announces it.
    private boolean past(@Nullable Instant next, @Nullable Moment happened) {
        return next != null && next.isBefore(at(happened).minus(Ground.CLOCK_SLACK));
    }

    private Instant at(@Nullable Moment happened) {
        return happened == null ? ground.now() : happened.instant();
    }
}
