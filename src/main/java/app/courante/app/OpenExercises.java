package app.courante.app;

import app.courante.app.ExerciseHall.Opener;
import app.courante.desk.Answer;
import app.courante.store.StoreFailure;
import app.courante.text.Texts;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.logging.Level;

/// The exercises that are open. One is shown only when its log is an exercise's, and what fails on
/// the way leaves nothing open.
final class OpenExercises {
    private final Opener opener;
    private final Supplier<Texts> texts;
    private final Map<Path, ExerciseRoom> shown = new HashMap<>();

    /// Those that have no window yet.
    private final Map<Path, ExerciseRoom> opening = new HashMap<>();

    OpenExercises(Opener opener, Supplier<Texts> texts) {
        this.opener = opener;
        this.texts = texts;
    }

    /// Opens one, without a window yet.
    ///
    /// @param first done with it
    /// @param failed called with a sentence when it cannot be
    void open(Path folder, Consumer<String> failed, Consumer<ExerciseRoom> first) {
        var _ =
                guarded(
                        folder,
                        failed,
                        () -> {
                            var room = opener.open(folder);
                            opening.put(folder, room);
                            first.accept(room);
                        });
    }

    /// Shows one that was opened, if it could be prepared.
    ///
    /// @param done called once its window is there
    void show(
            Path folder, boolean solo, Answer prepared, Runnable done, Consumer<String> failed) {
        switch (prepared) {
            case Answer.Done _ -> {
                if (guarded(folder, failed, () -> show(folder, solo))) done.run();
            }
            case Answer.Refused(var why) -> {
                leave(folder);
                failed.accept(texts.get().of("refusal", why));
            }
            case Answer.Failed(var failure) -> {
                leave(folder);
                failed.accept(Failures.sentence(failure, texts.get()));
            }
        }
    }

    /// Opens and shows one that was prepared before; one that is open comes to the front.
    void takeUp(Path folder, boolean solo, Consumer<String> failed) {
        var known = shown.get(folder);
        if (known != null) opener.show(known, solo, () -> {});
        else if (!opening.containsKey(folder)) open(folder, failed, _ -> show(folder, solo));
    }

    private void show(Path folder, boolean solo) {
        var room = opening.get(folder);
        // It was left meanwhile, with the program.
        if (room == null) return;
        opener.show(room, solo, () -> shown.remove(folder));
        opening.remove(folder);
        shown.put(folder, room);
    }

    private boolean guarded(Path folder, Consumer<String> failed, Runnable task) {
        try {
            task.run();
            return true;
        } catch (RuntimeException failure) {
            leave(folder);
            failed.accept(Failures.sentence(failure, texts.get()));
            // All else is a defect of the program, and told as one.
            if (!(failure instanceof StoreFailure)) throw failure;
            return false;
        }
    }

    private void leave(Path folder) {
        var room = opening.remove(folder);
        if (room == null) return;
        try {
            room.close();
        } catch (StoreFailure failure) {
            ProgramLog.LOGGER.log(Level.WARNING, "an exercise was not closed", failure);
        }
    }

    /// Leaves every exercise that is open.
    void close() {
        for (var rooms : List.of(opening, shown)) {
            for (var room : List.copyOf(rooms.values())) room.close();
            rooms.clear();
        }
    }
}
