package app.courante.crisis;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Facts about what the cell looks ahead to: what may come, and what it has asked for.
public sealed interface ForesightEvent extends Event {
    /// Something that may come, and what is to be done then.
    ///
    /// @param trigger by what one would know that it has come
    /// @param answers what is to be done then, each an action
    record HypothesisStated(
            String text, Likelihood likelihood, String trigger, List<String> answers)
            implements ForesightEvent {
        public HypothesisStated {
            answers = List.copyOf(answers);
        }
    }

    /// The whole hypothesis as it stands from now on.
    record HypothesisChanged(
            EntryId hypothesis,
            String text,
            Likelihood likelihood,
            String trigger,
            List<String> answers)
            implements ForesightEvent {
        public HypothesisChanged {
            answers = List.copyOf(answers);
        }
    }

    /// It has come.
    record HypothesisCameTrue(EntryId hypothesis, String text, String note)
            implements ForesightEvent {}

    record HypothesisDropped(EntryId hypothesis, String text, String reason)
            implements ForesightEvent {}

    /// Something was asked of somebody outside the cell.
    ///
    /// @param quantity in words: `20 postes`
    /// @param due for when; null when no time was set
    record SupportAsked(String what, String quantity, String of, @Nullable Instant due)
            implements ForesightEvent {}

    /// They said yes.
    ///
    /// @param expected when it is to come; null when they did not say
    record SupportPromised(EntryId request, String what, @Nullable Instant expected, String note)
            implements ForesightEvent {}

    /// A part of it came, the rest is awaited.
    ///
    /// @param quantity what came, in words: `4 postes`
    /// @param left what was still to come by then; empty when that cannot be counted
    /// @param expected when the rest is to come; null when that was not said
    record SupportPartArrived(
            EntryId request,
            String what,
            String quantity,
            String left,
            @Nullable Instant expected,
            String note)
            implements ForesightEvent {}

    record SupportArrived(EntryId request, String what, String note) implements ForesightEvent {}

    record SupportRefused(EntryId request, String what, String reason) implements ForesightEvent {}

    record SupportCancelled(EntryId request, String what, String reason)
            implements ForesightEvent {}
}
