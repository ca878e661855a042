package app.courante.crisis;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What may be asked about what is said to those outside.
public sealed interface MessageCommand extends Command {
    /// Writes a message.
    ///
    /// @param template its id in the plan; empty when it is written freely
    /// @param audiences their ids; empty means those of the template
    /// @param subject empty means the template's
    /// @param body empty means the template's, gaps and all
    record DraftMessage(
            String template,
            List<String> audiences,
            String subject,
            String body,
            List<EntryId> sources,
            @Nullable Moment happened)
            implements MessageCommand {}

    record ReviseMessage(
            EntryId message,
            List<String> audiences,
            String subject,
            String body,
            List<EntryId> sources)
            implements MessageCommand {}

    record SubmitMessage(EntryId message) implements MessageCommand {}

    /// Gives the word for a message.
    ///
    /// @param by who gives it; empty means who asks
    /// @param reason needed when that is its author, or does not hold the role that the plan names
    record ApproveMessage(EntryId message, String by, String reason) implements MessageCommand {}

    record RefuseMessage(EntryId message, String by, String reason) implements MessageCommand {}

    /// Logs that a message has left.
    ///
    /// @param audiences empty means all of the message's that have not had it
    record LogSending(
            EntryId message,
            List<String> audiences,
            String channel,
            String by,
            @Nullable Moment happened)
            implements MessageCommand {}

    record DropMessage(EntryId message, String reason) implements MessageCommand {}

    /// Logs that somebody was told aloud.
    record LogTold(
            String audience, String channel, String text, String by, @Nullable Moment happened)
            implements MessageCommand {}
}
