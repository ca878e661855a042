package app.courante.app;

import app.courante.store.BranchedLog;
import app.courante.store.RealDisk;
import app.courante.store.StoreFailure;
import app.courante.text.Texts;
import app.courante.ui.replay.Branches;
import app.courante.ui.replay.ReplayModel;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Begins exercises from points of a log that is played again; the log itself is only read.
///
/// @param source the folder of a house in earnest or of an exercise
/// @param exercises below which the new one gets its folder
record Branching(Path source, Path exercises, ZoneId zone, Supplier<Texts> texts, Opening opening)
        implements Branches {
    /// Who opens an exercise whose history is written.
    interface Opening {
        void open(Path folder, Branch branch, Runnable done, Consumer<String> failed);
    }

    @Override
    public void begin(String name, ReplayModel from, Runnable done, Consumer<String> failed) {
        var branch = Branch.of(name, from.tape().get(), from.spot().get());
        if (branch.ended()) {
            failed.accept(texts.get().of("branch.ended"));
            return;
        }
        var day = LocalDate.ofInstant(branch.at(), zone);
        var folder = RunFolders.fresh(exercises, day, name);
        try {
            new BranchedLog(source, new RealDisk()).write(branch.history(), folder);
        } catch (StoreFailure failure) {
            failed.accept(Failures.sentence(failure, texts.get()));
            return;
        }
        opening.open(folder, branch, done, failed);
    }
}
