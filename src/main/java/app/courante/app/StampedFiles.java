package app.courante.app;

import app.courante.text.Texts;
import app.courante.ui.shell.ShellModel;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The files of a window: what leaves an exercise says so by its name, whatever stands in it.
record StampedFiles(FileChoice files, ShellModel model, boolean exercise) implements FileChoice {
    @Override
    public Optional<Path> open(String title, List<String> endings) {
        return files.open(title, endings);
    }

    @Override
    public Optional<Path> save(String title, String name, String... others) {
        return files.save(title, stamped(name), others);
    }

    private String stamped(String name) {
        if (!exercise && !model.situation().get().exercise().isPrepared()) return name;
        return Texts.in(model.language().get()).of("exercise.word") + "-" + name;
    }
}
