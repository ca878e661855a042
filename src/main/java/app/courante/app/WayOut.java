package app.courante.app;

import app.courante.console.WholeFile;
import app.courante.text.Texts;
import app.courante.ui.kit.Pill.Tone;
import app.courante.ui.shell.Notice;
import app.courante.ui.shell.ShellModel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Function;

/// The way of a file out of a window: asked where, written whole or not at all, and told either
/// way.
record WayOut(ShellModel model, FileChoice files) {
    /// What is said, by the keys of texts.
    ///
    /// @param saved with the file
    /// @param notSaved with the file
    record Said(String choose, String saved, String notSaved) {}

    /// Tells whether it was written.
    ///
    /// @param name what the file would be called
    /// @param content what is written into a file of that name
    boolean save(
            Said said, String name, Function<Path, WholeFile.Content> content, String... others) {
        var texts = Texts.in(model.language().get());
        return files.save(texts.of(said.choose()), name, others)
                .map(file -> {
                    try {
                        WholeFile.write(file, content.apply(file));
                        tell(Tone.FINE, texts.of(said.saved(), file));
                        return true;
                    } catch (IOException e) {
                        tell(Tone.ACT_NOW, texts.of(said.notSaved(), file));
                        return false;
                    }
                })
                .orElse(false);
    }

    private void tell(Tone tone, String sentence) {
        model.tell(new Notice(tone, sentence, ""));
    }
}
