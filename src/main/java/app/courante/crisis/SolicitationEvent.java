package app.courante.crisis;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Facts about questions that come from outside.
public sealed interface SolicitationEvent extends Event {
    /// Somebody asks something of us.
    ///
    /// @param from who asks, by name
    /// @param organisation for whom; may be empty
    /// @param due until when an answer was promised or asked for; null when nobody said
    record SolicitationReceived(
            String from, String organisation, String asks, String channel, @Nullable Instant due)
            implements SolicitationEvent {}

    /// It was answered.
    ///
    /// @param channel by which way; null when nobody said
    record SolicitationAnswered(
            EntryId solicitation, String asks, String answer, @Nullable String channel, String by)
            implements SolicitationEvent {}

    record SolicitationDropped(EntryId solicitation, String asks, String reason)
            implements SolicitationEvent {}
}
