package app.courante.desk;

import app.courante.document.Draft;
import app.courante.document.Draft.Step;
import app.courante.document.DraftHead;
import app.courante.document.Node.Group;
import app.courante.plan.PlanId;
import app.courante.store.DraftFolder;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /// A draft and what is known of it.
    public record Kept(DraftHead head, Draft draft) {}

    private final DraftFolder folder;
    private final Clock clock;
    private final Executor work;
    private final Executor callers;
    private final Consumer<Throwable> failures;
    private final Map<String, List<Step>> pending = new HashMap<>();
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
    public void all(Consumer<List<Kept>> answer) {
        run(() -> {
            var found =
                    folder.all().stream().map(one -> new Kept(one.head(), one.draft())).toList();
            callers.execute(() -> answer.accept(found));
        });
    }

    /// Begins a draft with this document.
    ///
    /// @param base the version it comes from; null when from none
    public void begin(@Nullable PlanId base, Group document, Consumer<Kept> answer) {
        run(() -> {
            var now = clock.instant();
            var head = new DraftHead(freshId(NAME.format(now)), now, base);
            folder.begin(head, document);
            callers.execute(() -> answer.accept(new Kept(head, new Draft(document))));
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
        boolean waiting;
        synchronized (pending) {
            var steps = pending.computeIfAbsent(draft.id(), _ -> new ArrayList<>());
            waiting = !steps.isEmpty();
            steps.add(step);
        }
        if (!waiting || writing == 0) write(draft.id());
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
        if (writing++ == 0) tell(false);
        work.execute(() -> {
            var failure = written(draft);
            callers.execute(() -> {
                writing--;
                if (failure != null) failures.accept(failure);
                else if (isPending(draft)) write(draft);
                else tellIfSaved();
            });
        });
    }

    /// Another draft may still wait for a disk that works again.
    private void tellIfSaved() {
        boolean all;
        synchronized (pending) {
            all = pending.values().stream().allMatch(List::isEmpty);
        }
        if (writing == 0 && all) tell(true);
    }

    private boolean isPending(String draft) {
        synchronized (pending) {
            return !pending.getOrDefault(draft, List.of()).isEmpty();
        }
    }

    private @Nullable RuntimeException written(String draft) {
        List<Step> steps;
        synchronized (pending) {
            steps = List.copyOf(pending.getOrDefault(draft, List.of()));
        }
        if (steps.isEmpty()) return null;
        try {
            folder.add(draft, steps);
        } catch (RuntimeException failure) {
            return failure;
        }
        synchronized (pending) {
            var left = pending.get(draft);
            if (left != null) left.subList(0, steps.size()).clear();
        }
        return null;
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
