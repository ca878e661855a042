package app.courante.console;

import app.courante.crisis.EntryId;
import app.courante.crisis.Meeting;
import app.courante.crisis.Reports.Given;
import app.courante.crisis.Situation;
import app.courante.crisis.board.Minutes;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The situation reports and the meetings of the cell in `status --json`.
///
/// @param given how many reports there were
/// @param last absent before the first
/// @param meeting the one that is on; absent when none is
/// @param meetings all of them with their minutes, oldest first
record StatusReports(
        int given,
        @Nullable ReportLine last,
        @Nullable MeetingLine meeting,
        List<MinutesLine> meetings) {
    /// @param approver empty for one that was given aloud
    /// @param waiver why the approver is another than the plan names; absent when it is not
    record ReportLine(
            String entry,
            int number,
            String text,
            String approver,
            @Nullable String waiver,
            Instant at) {}

    /// @param item the place on the agenda of what is spoken of, from 1
    /// @param wanted how long it is to be; absent when nobody said
    /// @param left what is left of that; below zero once it is over
    record MeetingLine(
            String entry,
            int number,
            int item,
            String title,
            Instant opened,
            @Nullable Duration wanted,
            @Nullable Duration left) {}

    /// @param closed absent while it is on
    record MinutesLine(
            String entry,
            int number,
            Instant opened,
            @Nullable Instant closed,
            List<ItemLine> items) {}

    /// @param entries what was written down while the item was on
    record ItemLine(int item, String title, Duration spent, List<String> entries) {}

    static StatusReports of(Situation situation, Instant now) {
        var reports = situation.conduct().reports();
        return new StatusReports(
                reports.given().size(),
                line(reports.last()),
                line(reports.meeting(), now),
                Minutes.of(situation, now).meetings().stream()
                        .map(StatusReports::minutes)
                        .toList());
    }

    private static @Nullable ReportLine line(@Nullable Given given) {
        if (given == null) return null;
        var report = given.report();
        return new ReportLine(
                given.id().shown(),
                given.number(),
                given.text(),
                report == null ? "" : report.approver(),
                report == null ? null : report.waiver(),
                given.at());
    }

    private static @Nullable MeetingLine line(@Nullable Meeting meeting, Instant now) {
        if (meeting == null) return null;
        var left = meeting.left(now);
        return new MeetingLine(
                meeting.id().shown(),
                meeting.number(),
                meeting.item(),
                meeting.title(),
                meeting.opened(),
                meeting.wanted(),
                left == null ? null : left.truncatedTo(ChronoUnit.SECONDS));
    }

    private static MinutesLine minutes(Minutes.Sitting sitting) {
        var meeting = sitting.meeting();
        return new MinutesLine(
                meeting.id().shown(),
                meeting.number(),
                meeting.opened(),
                meeting.closed(),
                sitting.items().stream()
                        .map(one ->
                                new ItemLine(
                                        one.item(),
                                        one.title(),
                                        one.spent().truncatedTo(ChronoUnit.SECONDS),
                                        one.entries().stream().map(EntryId::shown).toList()))
                        .toList());
    }
}
