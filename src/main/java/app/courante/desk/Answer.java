package app.courante.desk;

import app.courante.crisis.Entry;
import app.courante.crisis.Refusal;
import java.util.List;

/// What became of a command.
public sealed interface Answer {
    /// Its entries are on the disk.
    record Done(List<Entry> entries) implements Answer {
        public Done {
            entries = List.copyOf(entries);
        }
    }

    /// It may not be done; nothing was written.
    record Refused(Refusal why) implements Answer {}

    /// It could not be written down. The same failure has been shown to the user; what was typed
    /// must be kept.
    record Failed(Throwable failure) implements Answer {}
}
