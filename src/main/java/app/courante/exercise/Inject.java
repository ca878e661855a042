package app.courante.exercise;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A piece of the story as it reaches the players.
///
/// From its time on it is due as soon as its condition holds. The time is either written, or that
/// of the inject it comes after and a delay; an inject with neither is due a delay after its
/// condition began to hold.
///
/// @param after number of the inject that it moves with; empty for none
/// @param delay how long after that one, or after the condition; counts only where no time is
///   written
/// @param from id of the role that speaks
/// @param to ids of the roles that are to get it
/// @param attachment what comes with it: a file's name, or the words on a sheet of paper
/// @param attachmentHash the SHA-256 of that file's content; empty where no file comes
/// @param objectives ids of those it serves
/// @param off kept, but not played
public record Inject(
        String number,
        String title,
        @Nullable InjectTime at,
        String after,
        @Nullable Duration delay,
        @Nullable Condition when,
        String from,
        List<String> to,
        Means means,
        String content,
        String attachment,
        String attachmentHash,
        List<ExpectedAction> expected,
        List<String> objectives,
        String notes,
        boolean off) {
    /// How an inject reaches the players.
    public enum Means {
        CALL,
        MAIL,
        MESSAGE,
        RADIO,
        IN_PERSON,
        DOCUMENT,
        MEDIA,
        ALARM,
        OTHER
    }

    public Inject {
        to = List.copyOf(to);
        expected = List.copyOf(expected);
        objectives = List.copyOf(objectives);
        // A log of before files could come has none.
        attachmentHash = attachmentHash == null ? "" : attachmentHash;
    }

    /// The same with this file.
    public Inject with(String file, String hash) {
        return new Inject(
                number,
                title,
                at,
                after,
                delay,
                when,
                from,
                to,
                means,
                content,
                file,
                hash,
                expected,
                objectives,
                notes,
                off);
    }
}
