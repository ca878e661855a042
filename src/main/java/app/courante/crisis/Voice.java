package app.courante.crisis;

/// How a cell can be reached, what it says outside, and what is asked of it from there.
public record Voice(Switchboard switchboard, Messages messages, Solicitations solicitations) {
    /// The folds of all of it.
    static final class Folding implements Fold<Voice> {
        private final Replay<Switchboard> switchboard;
        private final Replay<Messages> messages;
        private final Replay<Solicitations> solicitations;

        Folding() {
            switchboard = new Replay<>(TelephonyEvent.class, Switchboard::of);
            messages = new Replay<>(MessageEvent.class, Messages::of);
            solicitations = new Replay<>(SolicitationEvent.class, Solicitations::of);
        }

        private Folding(Folding other) {
            switchboard = other.switchboard.copy();
            messages = other.messages.copy();
            solicitations = other.solicitations.copy();
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
            return new Voice(switchboard.state(), messages.state(), solicitations.state());
        }
    }
}
