package app.courante.ui.timeline;

import app.courante.crisis.Moment;
import app.courante.crisis.Priority;
import app.courante.ui.kit.KnownNames.Known;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How a typed line is understood.
///
/// @param text what will stand in the log: names written out, and of an action only what is to do
/// @param who does the action; null while nobody is named, and for a line that is no action
/// @param mentioned whom else the line names
/// @param activities which activities the line names
/// @param priority null when none was typed
/// @param due by when the action is to be done; null when no time was typed
/// @param happened when it happened, where the line begins with a time; else null
/// @param doubts what looks like a name and is none, or may be several; only in an action
public record LineReading(
        String text,
        @Nullable Known who,
        List<Known> mentioned,
        List<Known> activities,
        @Nullable Priority priority,
        @Nullable Instant due,
        @Nullable Moment happened,
        List<Doubt> doubts) {
    /// A word with `@` or `#` that does not name one thing.
    ///
    /// @param typed without its sign
    /// @param candidates what it may mean; none when nothing is called so
    public record Doubt(char sign, String typed, List<Known> candidates) {
        public Doubt {
            candidates = List.copyOf(candidates);
        }
    }

    public LineReading {
        mentioned = List.copyOf(mentioned);
        activities = List.copyOf(activities);
        doubts = List.copyOf(doubts);
    }

    /// Why the action cannot be given: somebody is meant, and it is not known who.
    public @Nullable Doubt open() {
        return who != null
                ? null
                : doubts.stream().filter(doubt -> doubt.sign() == '@').findFirst().orElse(null);
    }

    /// Whether anything was understood beyond plain text.
    public boolean plain() {
        return who == null
                && mentioned.isEmpty()
                && activities.isEmpty()
                && priority == null
                && due == null
                && happened == null
                && doubts.isEmpty();
    }
}
