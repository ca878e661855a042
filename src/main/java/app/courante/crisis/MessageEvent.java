package app.courante.crisis;

import java.util.List;

/// Facts about what is said to those outside: written, approved, sent, told aloud.
public sealed interface MessageEvent extends Event {
    /// A message was written.
    ///
    /// @param template the one it was made from; with an empty id when it was written freely
    /// @param approver the role without whose word it does not leave; with an empty id when none is
    ///   named
    /// @param sources the entries that something in it was taken from
    record MessageDrafted(
            Named template,
            List<Named> audiences,
            String subject,
            String body,
            Named approver,
            List<EntryId> sources)
            implements MessageEvent {
        public MessageDrafted {
            audiences = List.copyOf(audiences);
            sources = List.copyOf(sources);
        }
    }

    /// The whole message as it reads from now on; whatever word was given for it is void.
    record MessageRevised(
            EntryId message,
            List<Named> audiences,
            String subject,
            String body,
            List<EntryId> sources)
            implements MessageEvent {
        public MessageRevised {
            audiences = List.copyOf(audiences);
            sources = List.copyOf(sources);
        }
    }

    /// A message waits for the approver's word.
    ///
    /// @param title what the message is called, as in all that follows
    record MessageSubmitted(EntryId message, String title) implements MessageEvent {}

    /// A message may leave.
    ///
    /// @param by who gave the word, by name
    /// @param waiver why it was somebody else than the plan names, or its author; else empty
    record MessageApproved(EntryId message, String title, String by, String waiver)
            implements MessageEvent {}

    record MessageRefused(EntryId message, String title, String by, String reason)
            implements MessageEvent {}

    /// A message has left.
    ///
    /// @param channel by what it was sent, in words
    record MessageSent(
            EntryId message, String title, List<Named> audiences, String channel, String by)
            implements MessageEvent {
        public MessageSent {
            audiences = List.copyOf(audiences);
        }
    }

    record MessageDropped(EntryId message, String title, String reason) implements MessageEvent {}

    /// Somebody was told without a written message.
    record AudienceTold(Named audience, String channel, String text, String by)
            implements MessageEvent {}
}
