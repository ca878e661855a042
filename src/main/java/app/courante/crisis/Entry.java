package app.courante.crisis;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/// An [Event] as written down: numbered, timed, signed for by its author, the same on every laptop.
///
/// @param crisis null for what concerns the house and not one crisis, such as the plan in force
public record Entry(
        EntryId id, @Nullable CrisisId crisis, Times times, Author author, Event event) {
    /// The one total order: hybrid clock, then laptop, then number.
    public static final Comparator<Entry> ORDER =
            Comparator.comparing((Entry entry) -> entry.times().clock()).thenComparing(Entry::id);

    /// Noted later than it happened, by more than a minute: "recorded afterwards" on screen.
    public boolean recordedAfterwards() {
        return times.happened().instant().plusSeconds(60).isBefore(times.entered().toInstant());
    }
}
