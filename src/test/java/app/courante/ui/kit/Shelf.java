package app.courante.ui.kit;

import app.courante.crisis.Attachment;
import app.courante.desk.Answer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Files without a disk.
public final class Shelf implements Attaching {
    /// What was taken out, by name.
    public final List<String> takenOut = new ArrayList<>();

    /// What is chosen next; one that cannot be read.
    public Attachment next = new Attachment("none", 0, "");

    @Override
    public void choose(Consumer<Attachment> kept, Consumer<Answer> failed) {
        kept.accept(next);
    }

    @Override
    public void keep(Path file, Consumer<Attachment> kept, Consumer<Answer> failed) {
        kept.accept(next);
    }

    @Override
    public void takeOut(Attachment file) {
        takenOut.add(file.name());
    }

    @Override
    public void takeOutOfInject(Attachment file) {
        takenOut.add(file.name());
    }
}
