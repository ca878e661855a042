package app.courante.crisis;

/// How a cell can be reached and what it says outside.
public record Voice(Switchboard switchboard) {
    /// The folds of all of it.
    static final class Folding implements Fold<Voice> {
        private final Replay<Switchboard> switchboard =
                new Replay<>(TelephonyEvent.class, Switchboard::of);

        @Override
        public void apply(Entry entry) {
            switchboard.apply(entry);
        }

        @Override
        public Voice state() {
            return new Voice(switchboard.state());
        }
    }
}
