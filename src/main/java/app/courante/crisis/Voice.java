package app.courante.crisis;

import org.jspecify.annotations.Nullable;

/// How a cell can be reached, what it says outside, and what is asked of it from there.
public record Voice(Switchboard switchboard, Messages messages, Solicitations solicitations) {
    /// Whether it is made of the very same parts.
    @SuppressWarnings("ReferenceEquality")
    private boolean made(Voice other) {
        return switchboard == other.switchboard
                && messages == other.messages
                && solicitations == other.solicitations;
    }

    /// The folds of all of it.
    static final class Folding implements Fold<Voice> {
        private final Replay<Switchboard> switchboard;
        private final Replay<Messages> messages;
        private final Replay<Solicitations> solicitations;
        private @Nullable Voice state;

        Folding() {
            switchboard = new Replay<>(TelephonyEvent.class, Switchboard::of);
            messages = new Replay<>(MessageEvent.class, Messages::of);
            solicitations = new Replay<>(SolicitationEvent.class, Solicitations::of);
        }

        private Folding(Folding other) {
            switchboard = other.switchboard.copy();
            messages = other.messages.copy();
            solicitations = other.solicitations.copy();
            state = other.state;
        }

        @Override
        public Folding copy() {
            return new Folding(this);
        }

        @Override
        public void apply(Entry entry) {
            switchboard.apply(entry);
            messages.apply(entry);
            solicitations.apply(entry);
        }

        @Override
        public Voice state() {
            var fresh = new Voice(switchboard.state(), messages.state(), solicitations.state());
            var known = state;
            if (known != null && known.made(fresh)) return known;
            state = fresh;
            return fresh;
        }
    }
}
