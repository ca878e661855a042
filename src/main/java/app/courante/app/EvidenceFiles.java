package app.courante.app;

import app.courante.console.WholeFile;
import app.courante.crisis.Attachment;
import app.courante.desk.Answer;
import app.courante.text.Texts;
import app.courante.ui.kit.Attaching;
import app.courante.ui.kit.Pill.Tone;
import app.courante.ui.shell.Notice;
import app.courante.ui.shell.ShellModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/// The files that are brought as evidence or come with injects, in the data folder of the house.
record EvidenceFiles(House house, ShellModel model, FileChoice files) implements Attaching {
    @Override
    public void choose(Consumer<Attachment> kept, Consumer<Answer> failed) {
        files.open(texts().of("evidence-file.choose"), List.of("*.*"))
                .ifPresent(file -> keep(file, kept, failed));
    }

    /// On a thread of its own, since a large one takes a while.
    @Override
    public void keep(Path file, Consumer<Attachment> kept, Consumer<Answer> failed) {
        Thread.ofVirtual()
                .start(() -> {
                    try {
                        var done = house.attachments().keep(file);
                        house.callers().execute(() -> kept.accept(done));
                    } catch (RuntimeException e) {
                        house.callers().execute(() -> house.desk().failed(e, failed));
                    }
                });
    }

    @Override
    public void takeOut(Attachment file) {
        takeOut(file, "evidence-file.missing", "evidence-file.changed");
    }

    @Override
    public void takeOutOfInject(Attachment file) {
        takeOut(file, "inject-file.missing", "inject-file.changed");
    }

    private void takeOut(Attachment file, String missing, String changed) {
        house.read(
                () -> house.attachments().state(file),
                state -> {
                    switch (state) {
                        case MISSING -> tell(Tone.ACT_NOW, missing, file.name());
                        case CHANGED -> tell(Tone.ACT_NOW, changed, file.name());
                        case WHOLE -> save(file);
                    }
                });
    }

    private void save(Attachment file) {
        files.save(texts().of("evidence-file.save", file.name()), file.name(), "*.*")
                .ifPresent(to ->
                        house.read(
                                () -> copied(file, to),
                                done -> {
                                    if (done)
                                        tell(Tone.FINE, "evidence-file.saved", file.name(), to);
                                    else
                                        tell(
                                                Tone.ACT_NOW,
                                                "evidence-file.not-saved",
                                                file.name(),
                                                to);
                                }));
    }

    private boolean copied(Attachment file, Path to) {
        try {
            WholeFile.write(to, out -> Files.copy(house.attachments().file(file), out));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private void tell(Tone tone, String key, Object... about) {
        model.tell(new Notice(tone, texts().of(key, about), ""));
    }

    private Texts texts() {
        return Texts.in(model.language().get());
    }
}
