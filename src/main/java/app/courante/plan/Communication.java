package app.courante.plan;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who must hear from us in a crisis, through whom, and in which prepared words.
public record Communication(List<Audience> audiences, List<MessageTemplate> templates) {
    public Communication {
        audiences = List.copyOf(audiences);
        templates = List.copyOf(templates);
    }

    /// People who must hear the same thing.
    ///
    /// @param channels how they are reached, in words
    /// @param speaker the id of the role that speaks to them
    /// @param firstMessageWithin how soon they must have heard once
    public record Audience(
            String id,
            String name,
            String channels,
            String speaker,
            @Nullable Duration firstMessageWithin,
            List<Contact> contacts) {
        public Audience {
            contacts = List.copyOf(contacts);
        }
    }

    /// Somebody outside, kept here so that it is at hand without a network.
    public record Contact(String name, String organisation, String phone, String email) {}

    /// A message prepared in calm, with gaps in curly brackets.
    ///
    /// @param audiences ids of those it is for
    /// @param approver the id of the role without whose word it does not leave
    public record MessageTemplate(
            String id,
            String name,
            List<String> audiences,
            String approver,
            String subject,
            String body) {
        public MessageTemplate {
            audiences = List.copyOf(audiences);
        }
    }
}
