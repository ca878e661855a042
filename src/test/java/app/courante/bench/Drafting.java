package app.courante.bench;

import app.courante.crisis.Author;
import app.courante.crisis.DeviceId;
import app.courante.desk.Desk;
import app.courante.desk.Drafts;
import app.courante.desk.Notebook;
import app.courante.document.Edit.Put;
import app.courante.document.Node;
import app.courante.document.Node.Group;
import app.courante.document.Node.Text;
import app.courante.document.Path;
import app.courante.files.PlanFile;
import app.courante.files.Reading;
import app.courante.files.WrittenPhone;
import app.courante.plan.LargePlan;
import app.courante.plan.PlanId;
import app.courante.store.DraftFolder;
import app.courante.store.MemoryEventStore;
import app.courante.store.RealDisk;
import app.courante.text.Language;
import app.courante.text.Texts;
import app.courante.ui.draft.DraftModel;
import app.courante.ui.draft.DraftView;
import app.courante.ui.kit.Overlay;
import app.courante.ui.kit.Seat;
import app.courante.ui.kit.Words;
import app.courante.ui.plan.Judge;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;

/// A key typed in a draft of a large plan: what it costs on the window's thread until the screen is
/// laid out; writing it down and judging it happen elsewhere.
final class Drafting {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T13:17:02Z"), PARIS);
    private static final List<String> PLACES =
            List.of(
                    "activities/250/name",
                    "people/1500/name",
                    "arrangement/roles/20/summary",
                    "recovery/tasks/2500/name",
                    "recovery/tasks/2500/duration");

    private final java.nio.file.Path folder;

    Drafting(java.nio.file.Path folder) {
        this.folder = folder;
    }

    void run() {
        Table.head("A key typed in a draft of 500 activities, 2 000 people, 3 000 recovery tasks");
        try (var work = Executors.newSingleThreadExecutor();
                var judging = Executors.newSingleThreadExecutor()) {
            var model = onWindowThread(() -> model(work, judging));
            var plan = document();
            onWindowThread(() -> {
                model.begin(null, plan, () -> {});
                return null;
            });
            while (model.shown().get() == null) Thread.onSpinWait();
            var root = onWindowThread(() -> shown(model));
            for (var place : PLACES)
                Table.row(place, "ms", keys(model, root, Path.parse(place)), "");
        }
    }

    private static double[] keys(DraftModel model, StackPane root, Path place) {
        onWindowThread(() -> {
            model.lead(place);
            lay(root);
            return null;
        });
        var times = new double[150];
        for (int i = -80; i < times.length; i++) {
            var text = (i % 2 == 0 ? "1 h 3" : "1 h 30") + i;
            double took =
                    onWindowThread(() -> {
                        long start = System.nanoTime();
                        model.edit(new Put(place, Text.of(text)));
                        lay(root);
                        return (System.nanoTime() - start) / 1e6;
                    });
            if (i >= 0) times[i] = took;
        }
        return times;
    }

    private static void lay(StackPane root) {
        root.applyCss();
        root.layout();
    }

    private static StackPane shown(DraftModel model) {
        var words = new Words(Texts.in(Language.FRENCH), PARIS);
        var root = new StackPane(new DraftView(model, words, new Overlay(), List.of()));
        var scene = new Scene(root, 1440, 900);
        scene.snapshot(null);
        return root;
    }

    private DraftModel model(ExecutorService work, ExecutorService judging) {
        var desk =
                new Desk(
                        new MemoryEventStore(new DeviceId("KXB-0123456789abcdef")),
                        _ -> null,
                        CLOCK,
                        work,
                        Platform::runLater,
                        Throwable::printStackTrace);
        var notebook = new Notebook(Map.of(), (_, _) -> {}, work, Throwable::printStackTrace);
        var seat =
                new Seat(
                        desk,
                        notebook,
                        new SimpleObjectProperty<>(new Author("A", "")),
                        new SimpleObjectProperty<>(CLOCK.instant()),
                        PARIS);
        var drafts =
                new Drafts(
                        new DraftFolder(folder, new RealDisk()),
                        CLOCK,
                        work,
                        Platform::runLater,
                        Throwable::printStackTrace);
        return new DraftModel(
                seat,
                drafts,
                _ -> new PlanId("0".repeat(64)),
                new Judge(new WrittenPhone(), judging, Platform::runLater));
    }

    private static Group document() {
        var content = LargePlan.yaml(500, 2_000, 3_000).getBytes(StandardCharsets.UTF_8);
        if (PlanFile.document("large.yaml", content) instanceof Reading.Done<Node>(var root)
                && root instanceof Group group) return group;
        throw new IllegalStateException("the large plan cannot be read");
    }

    private static <T extends @org.jspecify.annotations.Nullable Object> T onWindowThread(
            java.util.function.Supplier<T> work) {
        var done = new CompletableFuture<T>();
        Platform.runLater(() -> {
            try {
                done.complete(work.get());
            } catch (RuntimeException | Error e) {
                done.completeExceptionally(e);
            }
        });
        return done.join();
    }
}
