package app.courante.crisis;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What may be asked about questions that come from outside.
public sealed interface SolicitationCommand extends Command {
    /// Logs that somebody asks something of us.
    ///
    /// @param due until when an answer is wanted; null when nobody said
    record LogSolicitation(
            String from,
            String organisation,
            String asks,
            String channel,
            @Nullable Instant due,
            @Nullable Moment happened)
            implements SolicitationCommand {}

    /// Logs what was answered.
    ///
    /// @param channel by which way; empty means the way the question came
    /// @param by who answered; empty means who asks the desk
    /// @param happened null means now
    record AnswerSolicitation(
            EntryId solicitation,
            String answer,
            String channel,
            String by,
            @Nullable Moment happened)
            implements SolicitationCommand {}

    record DropSolicitation(EntryId solicitation, String reason) implements SolicitationCommand {}
}
