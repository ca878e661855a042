package app.courante.crisis;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The answer to a [Command]: facts to write down, or a reason why not.
public sealed interface Decision {
    record Accepted(List<Fact> facts) implements Decision {
        public Accepted {
            facts = List.copyOf(facts);
        }
    }

    record Refused(Refusal why) implements Decision {}

    /// An [Event] with the times its author told; null where the desk's clock is meant.
    ///
    /// @param author empty when it is the one who asks; else the name a log kept elsewhere gives
    record Fact(Event event, @Nullable Moment happened, @Nullable Instant learned, String author) {
        /// With this moment in the place of every time that was not told.
        public Fact given(Moment moment) {
            return new Fact(
                    event,
                    happened == null ? moment : happened,
                    learned == null ? moment.instant() : learned,
                    author);
        }
    }

    static Decision accept(Event event) {
        return accept(event, null, null);
    }

    static Decision accept(Event event, @Nullable Moment happened, @Nullable Instant learned) {
        return new Accepted(List.of(new Fact(event, happened, learned, "")));
    }

    static Decision refuse(Refusal why) {
        return new Refused(why);
    }
}
