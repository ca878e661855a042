package app.courante.console;

import app.courante.crisis.Meeting;
import app.courante.crisis.Reports.Given;
import app.courante.crisis.Situation;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The situation reports and the meetings of the cell in `status --json`.
///
/// @param given how many reports there were
/// @param last absent before the first
/// @param meeting the one that is on; absent when none is
record StatusReports(int given, @Nullable ReportLine last, @Nullable MeetingLine meeting) {
    /// @param approver empty for one that was given aloud
    record ReportLine(String entry, int number, String text, String approver, Instant at) {}

    /// @param item the place on the agenda of what is spoken of, from 1
    record MeetingLine(String entry, int number, int item, String title, Instant opened) {}

    static StatusReports of(Situation situation) {
        var reports = situation.conduct().reports();
        return new StatusReports(
                reports.given().size(), line(reports.last()), line(reports.meeting()));
    }

    private static @Nullable ReportLine line(@Nullable Given given) {
        if (given == null) return null;
        var report = given.report();
        return new ReportLine(
                given.id().shown(),
                given.number(),
                given.text(),
                report == null ? "" : report.approver(),
                given.at());
    }

    private static @Nullable MeetingLine line(@Nullable Meeting meeting) {
        return meeting == null
                ? null
                : new MeetingLine(
                        meeting.id().shown(),
                        meeting.number(),
                        meeting.item(),
                        meeting.title(),
                        meeting.opened());
    }
}
