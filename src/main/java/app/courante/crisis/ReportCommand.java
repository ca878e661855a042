package app.courante.crisis;

import app.courante.crisis.WrittenReport.Part;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What may be asked about situation reports and the meetings of the cell.
public sealed interface ReportCommand extends Command {
    /// Says that a situation report was given.
    ///
    /// @param happened null means now
    record GiveReport(String text, @Nullable Moment happened) implements ReportCommand {}

    /// Gives a written report that somebody approved.
    ///
    /// @param text what it says in short
    /// @param approver who answers for it
    /// @param reason needed when that is nobody who holds the role that the plan names
    /// @param asOf the instant it tells of; null means now
    /// @param upTo the last entry that it takes into account; null means all
    /// @param next when the next one is to come; null leaves it to the plan's rhythm
    /// @param happened null means now
    record IssueReport(
            String text,
            String approver,
            String reason,
            @Nullable Instant asOf,
            @Nullable EntryId upTo,
            @Nullable Instant next,
            List<Part> parts,
            @Nullable Moment happened)
            implements ReportCommand {}

    /// Opens a meeting of the cell at the first item of its agenda.
    ///
    /// @param wanted how long it is to be; null means as long as the last, or as is usual
    /// @param happened null means now
    record OpenMeeting(List<String> agenda, @Nullable Duration wanted, @Nullable Moment happened)
            implements ReportCommand {}

    /// Turns to an item of the meeting that is on.
    ///
    /// @param item its place on the agenda, from 1
    record ReachItem(int item, @Nullable Moment happened) implements ReportCommand {}

    /// Ends the meeting that is on.
    ///
    /// @param next when the next one is; null leaves it to the plan's rhythm
    /// @param happened null means now
    record CloseMeeting(@Nullable Instant next, @Nullable Moment happened)
            implements ReportCommand {}
}
