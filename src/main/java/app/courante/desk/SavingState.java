package app.courante.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Counts what is on its way to the disk; lives on the callers' thread.
final class SavingState {
    private final List<Consumer<Saving>> watchers = new ArrayList<>();
    private int pending;
    private boolean failed;

    void watch(Consumer<Saving> watcher) {
        watchers.add(watcher);
        watcher.accept(state());
    }

    void begin() {
        pending++;
        tell();
    }

    void end(Answer answer) {
        pending--;
        // A refusal says nothing about the disk: what failed before is still not saved.
        if (answer instanceof Answer.Failed) failed = true;
        else if (answer instanceof Answer.Done) failed = false;
        tell();
    }

    private Saving state() {
        if (failed) return Saving.NOT_SAVED;
        return pending > 0 ? Saving.SAVING : Saving.SAVED;
    }

    private void tell() {
        watchers.forEach(watcher -> watcher.accept(state()));
    }
}
