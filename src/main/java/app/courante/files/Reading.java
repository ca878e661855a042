package app.courante.files;

import app.courante.text.Fault;
import java.util.List;

/// What came out of reading a file: what it holds, or everything that is wrong with it.
public sealed interface Reading<T> {
    /// The file could be read as a whole.
    record Done<T>(T content) implements Reading<T> {}

    /// The file was refused; nothing of it may be used.
    record Refused<T>(List<Fault> faults) implements Reading<T> {
        public Refused {
            faults = List.copyOf(faults);
        }
    }
}
