package app.courante.crisis.cap;

import app.courante.crisis.cap.CapTerm.MessageType;
import app.courante.crisis.cap.CapTerm.Scope;
import java.time.OffsetDateTime;
import java.util.List;

/// A message of the Common Alerting Protocol, ready to be written.
///
/// @param exercise whether it is of an exercise, which nobody chooses: it follows from the log
/// @param sender whose it is, without a space
/// @param sent when the word for it was given
/// @param audiences the names of those it is for
/// @param follows those it takes the place of or withdraws; none of a first one
/// @param incident what all messages of one crisis have in common
public record CapMessage(
        String identifier,
        String sender,
        OffsetDateTime sent,
        boolean exercise,
        MessageType type,
        Scope scope,
        List<String> audiences,
        List<Reference> follows,
        String incident,
        Content info) {
    /// How another message names one.
    public record Reference(String sender, String identifier, OffsetDateTime sent) {}

    /// What is said.
    ///
    /// @param event what happens: the title of the crisis
    /// @param began when it began
    /// @param senderName whose message it is, as people say
    /// @param headline in one line
    /// @param description the message itself
    public record Content(
            String event,
            OffsetDateTime began,
            String senderName,
            String headline,
            String description,
            CapChoice choice) {}

    public CapMessage {
        audiences = List.copyOf(audiences);
        follows = List.copyOf(follows);
    }
}
