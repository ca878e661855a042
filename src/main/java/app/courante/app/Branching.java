package app.courante.app;

import app.courante.text.Texts;
import app.courante.ui.replay.Branches;
import app.courante.ui.replay.ReplayModel;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Begins exercises from points of a log that is played again; the log itself is only read.
record Branching(Supplier<Texts> texts, Opening opening) implements Branches {
    /// Who begins an exercise that has a history.
    interface Opening {
        /// Shows it once it is there.
        ///
        /// @return calls it off
        Runnable begin(Branch branch, Runnable done, Consumer<String> failed);
    }

    @Override
    public Runnable begin(String name, ReplayModel from, Runnable done, Consumer<String> failed) {
        var branch = Branch.of(name, from.tape().get(), from.spot().get());
        if (!branch.ended()) return opening.begin(branch, done, failed);
        failed.accept(texts.get().of("branch.ended"));
        return () -> {};
    }
}
