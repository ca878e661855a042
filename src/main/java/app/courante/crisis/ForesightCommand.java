package app.courante.crisis;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What may be asked about what the cell looks ahead to.
public sealed interface ForesightCommand extends Command {
    /// Writes down what may come.
    ///
    /// @param answers what is to be done then, one an item
    record StateHypothesis(
            String text,
            Likelihood likelihood,
            String trigger,
            List<String> answers,
            @Nullable Moment happened)
            implements ForesightCommand {
        public StateHypothesis {
            answers = List.copyOf(answers);
        }
    }

    record ChangeHypothesis(
            EntryId hypothesis,
            String text,
            Likelihood likelihood,
            String trigger,
            List<String> answers)
            implements ForesightCommand {
        public ChangeHypothesis {
            answers = List.copyOf(answers);
        }
    }

    /// It has come; its prepared answers are given as actions at once.
    ///
    /// @param give whether they are
    /// @param to who does them: a role's id, a role's or a person's name; may be empty
    record RealiseHypothesis(
            EntryId hypothesis, String note, boolean give, String to, @Nullable Moment happened)
            implements ForesightCommand {}

    record DropHypothesis(EntryId hypothesis, String reason) implements ForesightCommand {}

    record AskSupport(
            String what,
            String quantity,
            String of,
            @Nullable Instant due,
            @Nullable Moment happened)
            implements ForesightCommand {}

    record PromiseSupport(EntryId request, @Nullable Instant expected, String note)
            implements ForesightCommand {}

    /// Notes that it came, or a part of it.
    ///
    /// @param quantity what came; empty means all of it
    /// @param expected when the rest is to come; null when that was not said
    record ReceiveSupport(
            EntryId request,
            String quantity,
            @Nullable Instant expected,
            String note,
            @Nullable Moment happened)
            implements ForesightCommand {}

    record RefuseSupport(EntryId request, String reason) implements ForesightCommand {}

    record CancelSupport(EntryId request, String reason) implements ForesightCommand {}
}
