package app.courante.crisis.board;

import app.courante.crisis.Actions.Action;
import app.courante.crisis.ActivityState;
import app.courante.crisis.Deadlines.Deadline;
import app.courante.crisis.EntryId;
import app.courante.crisis.Foresight.Hypothesis;
import app.courante.crisis.Foresight.Request;
import app.courante.crisis.Kind;
import app.courante.crisis.LogLine;
import app.courante.crisis.Messages.Message;
import app.courante.crisis.Named;
import app.courante.crisis.PlanSide;
import app.courante.crisis.Solicitations.Solicitation;
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
    /// @param loss what interruptions and degraded service cost so far, in euros
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

    /// What all of it costs so far, in euros, and what one more hour costs.
    ///
    /// @param partly whether a part is not counted because nobody told how much is served
    record Loss(long loss, long anHour, boolean partly, List<EntryId> entries)
            implements ReportLine {}

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

    /// What is told of one matter of the cell, and in no other part.
    sealed interface Matter extends ReportLine {}

    /// Something that must be filed outside, or was.
    ///
    /// @param due null while nothing that counts has begun
    /// @param binding whether it must be filed now
    /// @param unchecked whether nobody has held its rule against the official text
    record Filing(
            Deadline deadline,
            @Nullable Instant due,
            boolean binding,
            boolean late,
            boolean unchecked)
            implements Matter {
        @Override
        public List<EntryId> entries() {
            return deadline.entries();
        }
    }

    /// How far the recovery has come.
    ///
    /// @param end when the last task will be done; null when nothing says so
    /// @param open the blocked task that makes it uncertain, by its name; empty when none does
    record Progress(int done, int whole, @Nullable Instant end, String open, List<EntryId> entries)
            implements Matter {}

    /// When an interrupted activity will be back.
    ///
    /// @param back null when its tasks wait for each other
    /// @param margin what is left until its limit; negative when it comes back too late
    /// @param open as for the progress
    record Back(
            String name,
            Instant limit,
            @Nullable Instant back,
            Duration margin,
            String open,
            List<EntryId> entries)
            implements Matter {}

    /// A task of the recovery that runs or is blocked.
    record Task(TaskLine task) implements Matter {
        @Override
        public List<EntryId> entries() {
            return task.told().entries();
        }
    }

    /// A number that comes in another way than usual, or of which something is asked.
    record Phone(PhoneBoard.Line line, List<EntryId> entries) implements Matter {}

    /// Whether an audience has heard from us.
    record Audience(AudienceBoard.Line line, boolean late, List<EntryId> entries)
            implements Matter {}

    /// A message that waits for somebody's word, or to be sent.
    record Waiting(Message message) implements Matter {
        @Override
        public List<EntryId> entries() {
            return List.of(message.entry());
        }
    }

    /// A question from outside that is open.
    record Asked(Solicitation question, boolean late) implements Matter {
        @Override
        public List<EntryId> entries() {
            return List.of(question.id());
        }
    }

    /// What may come.
    record Assumed(Hypothesis hypothesis) implements Matter {
        @Override
        public List<EntryId> entries() {
            return hypothesis.entries();
        }
    }

    /// What was asked of others and is not here.
    record Wanted(Request request, boolean late) implements Matter {
        @Override
        public List<EntryId> entries() {
            return request.entries();
        }
    }

    /// What was said at a meeting on one item of its agenda.
    record Minute(int meeting, String item, List<LogLine> lines) implements Matter {
        public Minute {
            lines = List.copyOf(lines);
        }

        @Override
        public List<EntryId> entries() {
            return lines.stream().map(LogLine::id).toList();
        }
    }
}
