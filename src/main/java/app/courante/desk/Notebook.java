package app.courante.desk;

import app.courante.store.DurableStore;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// What this laptop remembers for itself, by name: drafts of what is being typed, and settings.
///
/// Each change is written on the `work` thread; a burst of changes of one note costs one write, so
/// that it can be called at every key.
public final class Notebook {
    private final Map<String, String> known = new ConcurrentHashMap<>();
    private final Map<String, String> pending = new ConcurrentHashMap<>();
    private final BiConsumer<String, String> write;
    private final Executor work;
    private final Consumer<Throwable> failures;

    /// A notebook over the notes as they were read.
    ///
    /// @param failures told on the `work` thread
    public Notebook(
            Map<String, String> notes,
            BiConsumer<String, String> write,
            Executor work,
            Consumer<Throwable> failures) {
        known.putAll(notes);
        this.write = write;
        this.work = work;
        this.failures = failures;
    }

    /// The notebook of a data folder.
    public static Notebook of(DurableStore store, Executor work, Consumer<Throwable> failures) {
        return new Notebook(store.notes(), store::note, work, failures);
    }

    /// What was put last under this name; empty when nothing was.
    public String get(String name) {
        return known.getOrDefault(name, "");
    }

    /// Remembers; an empty content forgets.
    public void put(String name, String content) {
        if (content.equals(known.put(name, content))) return;
        if (pending.put(name, content) == null) work.execute(() -> write(name));
    }

    private void write(String name) {
        var content = pending.remove(name);
        if (content == null) return;
        try {
            write.accept(name, content);
        } catch (RuntimeException failure) {
            failures.accept(failure);
        }
    }
}
