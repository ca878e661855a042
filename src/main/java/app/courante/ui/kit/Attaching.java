package app.courante.ui.kit;

import app.courante.crisis.Attachment;
import app.courante.desk.Answer;
import java.nio.file.Path;
import java.util.function.Consumer;

/// Brings files into the data folder and out of it, for screens, which know no disk.
public interface Attaching {
    /// Asks for a file and keeps a copy of it; nothing happens when the user thinks better of it.
    ///
    /// @param kept called once the copy is safe; or with one that was not read, which the desk
    ///   refuses
    /// @param failed called when it cannot be kept
    void choose(Consumer<Attachment> kept, Consumer<Answer> failed);

    /// The same for a file that is known.
    void keep(Path file, Consumer<Attachment> kept, Consumer<Answer> failed);

    /// Asks where to, and copies one that was kept; tells where that cannot be.
    void takeOut(Attachment file);

    /// The same for one that comes with an inject.
    void takeOutOfInject(Attachment file);
}
