package app.courante.app;

import app.courante.crisis.Attachment;
import app.courante.crisis.Refusal;
import app.courante.desk.Answer;
import app.courante.ui.kit.Attaching;
import java.nio.file.Path;
import java.util.function.Consumer;

/// The files of a log that is played again: they can be taken out, and none is brought.
record ReplayedFiles(Attaching kept) implements Attaching {
    @Override
    public void choose(Consumer<Attachment> done, Consumer<Answer> failed) {
        failed.accept(new Answer.Refused(Refusal.REPLAYED));
    }

    @Override
    public void keep(Path file, Consumer<Attachment> done, Consumer<Answer> failed) {
        failed.accept(new Answer.Refused(Refusal.REPLAYED));
    }

    @Override
    public void takeOut(Attachment file) {
        kept.takeOut(file);
    }

    @Override
    public void takeOutOfInject(Attachment file) {
        kept.takeOutOfInject(file);
    }
}
