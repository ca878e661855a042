package app.courante.crisis.board;

import app.courante.crisis.Actions.Action;
import app.courante.crisis.ActivityState;
import app.courante.crisis.EntryId;
import app.courante.crisis.Kind;
import app.courante.crisis.LogLine;
import app.courante.crisis.Named;
import app.courante.crisis.PlanSide;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A line of a situation report before anybody put it into words, with the entries it comes from.
public sealed interface ReportLine {
    /// The entries it comes from, in the order in which they happened.
    List<EntryId> entries();

    /// The level, since when, and how long the crisis has lasted.
    record Level(int level, String name, Instant since, Instant began, List<EntryId> entries)
            implements ReportLine {}

    /// A half of the plan that is active.
    record Active(PlanSide side, String scenario, Instant since, List<EntryId> entries)
            implements ReportLine {}

    /// What was known when the crisis was declared.
    record Known(String text, List<EntryId> entries) implements ReportLine {}

    /// How many entries were written down.
    ///
    /// @param since when the last report was built; null where this is the first
    record Written(int count, @Nullable Instant since, List<EntryId> entries)
            implements ReportLine {}

    /// How many of them are of this kind.
    record Counted(Kind kind, int count, List<EntryId> entries) implements ReportLine {}

    /// The level went from one to another.
    record LevelChange(int from, int to, Instant at, List<EntryId> entries) implements ReportLine {}

    /// An activity runs otherwise than before.
    record ActivityChange(
            Named activity,
            @Nullable ActivityState from,
            ActivityState to,
            String service,
            Instant at,
            List<EntryId> entries)
            implements ReportLine {}

    /// A line of the log as it stands.
    record Told(LogLine line) implements ReportLine {
        @Override
        public List<EntryId> entries() {
            return List.of(line.id());
        }
    }

    /// A line of the log that was put anew.
    record Corrected(LogLine line) implements ReportLine {
        @Override
        public List<EntryId> entries() {
            return List.of(line.id());
        }
    }

    /// A line of the log that waited to be verified, and is.
    record Confirmed(LogLine line) implements ReportLine {
        @Override
        public List<EntryId> entries() {
            return List.of(line.id());
        }
    }

    /// How many more there are than are told one by one.
    record More(int count, List<EntryId> entries) implements ReportLine {}

    /// Nothing is to be told here, which is worth telling.
    record None() implements ReportLine {
        @Override
        public List<EntryId> entries() {
            return List.of();
        }
    }

    /// How an activity runs, against its limits.
    ///
    /// @param down how long it has been interrupted in all; zero when it never was
    /// @param going whether it is interrupted still
    /// @param rto the time aimed at; null when the plan sets none
    /// @param mtpd the longest interruption; null when the plan sets none
    /// @param loss what that costs so far, in euros
    record Running(
            Named activity,
            ActivityState state,
            String service,
            Instant since,
            Duration down,
            boolean going,
            @Nullable Duration rto,
            @Nullable Duration mtpd,
            long loss,
            List<EntryId> entries)
            implements ReportLine {}

    /// What all interruptions cost so far, in euros, and what one more hour costs.
    record Loss(long loss, long anHour, List<EntryId> entries) implements ReportLine {}

    /// An action as it stands.
    record Doing(Action action, boolean late) implements ReportLine {
        @Override
        public List<EntryId> entries() {
            return List.of(action.id());
        }
    }

    /// Something falls due.
    ///
    /// @param name which action or activity; empty for what there is one of
    record Due(What what, String name, Instant at, List<EntryId> entries) implements ReportLine {
        /// What falls due.
        public enum What {
            ACTION,
            RTO,
            MTPD,
            EXIT_REVIEW
        }
    }

    /// Who holds a role.
    ///
    /// @param vacant since when nobody does; null while somebody does
    record Staffed(Named role, List<Named> holders, @Nullable Instant vacant, List<EntryId> entries)
            implements ReportLine {}

    /// When the next report is to come.
    record Next(Instant at, List<EntryId> entries) implements ReportLine {}
}
