package app.courante.desk;

import app.courante.document.Draft;
import app.courante.document.Draft.Step;
import app.courante.document.DraftHead;
import app.courante.document.KeptDraft;
import app.courante.document.Node.Group;
import app.courante.plan.PlanId;
import app.courante.store.DraftFolder;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The drafts of the plan on this laptop, kept at each key.
///
/// Steps are written on the `work` thread, those of a burst together; answers are given on the
/// `callers` thread. A step whose write failed is tried again with the next one, and told once: the
/// draft on screen stays whole.
public final class Drafts {
    /// How a draft's file is named: by when it was begun.
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS").withZone(ZoneOffset.UTC);

    private final DraftFolder folder;
    private final Clock clock;
    private final Executor work;
    private final Executor callers;
    private final Consumer<Throwable> failures;
    private final Map<String, List<Step>> pending = new HashMap<>();

    /// The drafts whose pending steps a task on the `work` thread will write.
    private final Set<String> called = new HashSet<>();

    private final List<Consumer<Boolean>> watchers = new ArrayList<>();
    private int writing;

    /// The drafts of this folder.
    ///
    /// @param failures told on the `callers` thread
    public Drafts(
            DraftFolder folder,
            Clock clock,
            Executor work,
            Executor callers,
            Consumer<Throwable> failures) {
        this.folder = folder;
        this.clock = clock;
        this.work = work;
        this.callers = callers;
        this.failures = failures;
    }

    /// Adds a watcher of whether all steps are on disk. Called on the `callers` thread.
    public void watchSaved(Consumer<Boolean> watcher) {
        watchers.add(watcher);
    }

    /// All drafts, the one begun last in front.
    public void all(Consumer<List<KeptDraft>> answer) {
        run(() -> {
            var found = folder.all();
            callers.execute(() -> answer.accept(found));
        });
    }

    /// Begins a draft with this document.
    ///
    /// @param base the version it comes from; null when from none
    public void begin(@Nullable PlanId base, Group document, Consumer<KeptDraft> answer) {
        begin(NAME.format(clock.instant()), base, document, answer);
    }

    /// The same under a name, or one like it where that is taken.
    public void begin(
            String name, @Nullable PlanId base, Group document, Consumer<KeptDraft> answer) {
        run(() -> {
            var head = new DraftHead(freshId(name), clock.instant(), base);
            folder.begin(head, document);
            callers.execute(() -> answer.accept(new KeptDraft(head, new Draft(document))));
        });
    }

    /// Takes back a draft that was put away; then those that there are.
    public void takeBack(String draft, Consumer<List<KeptDraft>> answer) {
        run(() -> {
            folder.takeBack(draft);
            var found = folder.all();
            callers.execute(() -> answer.accept(found));
        });
    }

    /// The clock may stand, or be set back.
    private String freshId(String wanted) {
        var id = wanted;
        for (int more = 2; folder.isTaken(id); more++) id = wanted + "-" + more;
        return id;
    }

    /// Writes down what was done to a draft. Called on the `callers` thread, at each key.
    public void keep(DraftHead draft, Step step) {
        synchronized (pending) {
            pending.computeIfAbsent(draft.id(), _ -> new ArrayList<>()).add(step);
        }
        write(draft.id());
    }

    /// Tries once more to write what a disk refused. Called on the `callers` thread, before the
    /// `work` thread ends.
    public void flush() {
        List<String> waiting;
        synchronized (pending) {
            waiting = List.copyOf(pending.keySet());
        }
        waiting.forEach(this::write);
    }

    /// Puts a draft away.
    public void discard(DraftHead draft, Runnable done) {
        run(() -> {
            synchronized (pending) {
                pending.remove(draft.id());
            }
            folder.discard(draft.id());
            callers.execute(() -> {
                tellIfSaved();
                done.run();
            });
        });
    }

    private void write(String draft) {
        synchronized (pending) {
            if (!called.add(draft)) return;
        }
        if (writing++ == 0) tell(false);
        work.execute(() -> {
            var failure = written(draft);
            callers.execute(() -> {
                writing--;
                if (failure != null) failures.accept(failure);
                tellIfSaved();
            });
        });
    }

    /// A draft may still wait for a disk that works again.
    private void tellIfSaved() {
        boolean all;
        synchronized (pending) {
            all = pending.isEmpty();
        }
        if (writing == 0 && all) tell(true);
    }

    private @Nullable RuntimeException written(String draft) {
        List<Step> steps;
        synchronized (pending) {
            // Before taking them: whoever adds from now on calls again.
            called.remove(draft);
            steps = pending.remove(draft);
        }
        if (steps == null) return null;
        try {
            folder.add(draft, steps);
            return null;
        } catch (RuntimeException failure) {
            synchronized (pending) {
                var since = pending.put(draft, steps);
                if (since != null) steps.addAll(since);
            }
            return failure;
        }
    }

    private void tell(boolean saved) {
        watchers.forEach(watcher -> watcher.accept(saved));
    }

    private void run(Runnable task) {
        work.execute(() -> {
            try {
                task.run();
            } catch (RuntimeException failure) {
                callers.execute(() -> failures.accept(failure));
            }
        });
    }
}
