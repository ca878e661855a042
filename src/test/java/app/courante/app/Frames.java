package app.courante.app;

import app.courante.bench.LongCrisis;
import app.courante.crisis.CrisisId;
import app.courante.crisis.EntryId;
import app.courante.crisis.Kind;
import app.courante.crisis.LogCommand.LogEntry;
import app.courante.desk.Answer;
import app.courante.store.Archive;
import app.courante.store.DataFolder;
import app.courante.store.DurableStore;
import app.courante.store.RealDisk;
import app.courante.text.Language;
import app.courante.ui.shell.Screen;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;

/// What the window's thread has to do when an entry arrives while a large crisis is on screen: the
/// models, style, layout and a software picture of 1440 × 900. A picture takes its time on any
/// screen; what is told beside it is what an empty second costs.
public final class Frames {
    private static final int TURNS = 60;
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    /// How long the last situation took the models.
    private static double shown;

    private Frames() {}

    private static void later(Runnable task) {
        Platform.runLater(() -> {
            long begun = System.nanoTime();
            task.run();
            shown = (System.nanoTime() - begun) / 1e6;
        });
    }

    public static void run(Path data) throws Exception {
        var crisis = fill(data);
        var clock = Clock.system(PARIS);
        var archived = new CountDownLatch(1);
        var house =
                House.open(
                        data,
                        clock,
                        Frames::later,
                        progress -> {
                            if (progress.ready()) archived.countDown();
                        },
                        Throwable::printStackTrace);
        var window = on(() -> new Window(house, clock, Language.FRENCH, Runnable::run));
        var scene = Frames.<Scene>on(() -> window.scene((_, _) -> Optional.empty(), 1440, 900));
        on(() -> {
            window.open(crisis);
            return true;
        });
        while (!on(() -> window.model().situation().get().running())) Thread.sleep(200);
        archived.await();
        System.out.printf(
                Locale.ROOT,
                "%n%-42s %10s %10s %10s   %s%n",
                "one entry, " + LongCrisis.ENTRIES + " before it, on the window",
                "median",
                "p95",
                "max",
                "of it models (median)");
        for (var screen :
                List.of(
                        Screen.SITUATION,
                        Screen.TIMELINE,
                        Screen.MOBILIZATION,
                        Screen.CHECKLISTS,
                        Screen.ACTIVITIES,
                        Screen.RECOVERY,
                        Screen.REPORTS)) measure(screen, window, scene);
        on(() -> {
            house.close();
            return true;
        });
    }

    private static void measure(Screen screen, Window window, Scene scene) {
        var picture = new WritableImage(1440, 900);
        on(() -> {
            window.model().screen().set(screen);
            scene.snapshot(picture);
            return true;
        });
        var frames = new double[TURNS];
        var models = new double[TURNS];
        for (int i = -20; i < TURNS; i++) {
            var answered = new CompletableFuture<Answer>();
            on(() -> {
                window.model()
                        .seat()
                        .execute(
                                LogEntry.now(Kind.INFORMATION, "Une ligne de plus"),
                                answered::complete);
                return true;
            });
            answered.join();
            int turn = i;
            on(() -> {
                long begun = System.nanoTime();
                scene.snapshot(picture);
                if (turn >= 0) {
                    models[turn] = shown;
                    frames[turn] = shown + (System.nanoTime() - begun) / 1e6;
                }
                return true;
            });
        }
        var still =
                on(() -> {
                    var all = new double[TURNS];
                    for (int i = 0; i < TURNS; i++) {
                        long begun = System.nanoTime();
                        window.tick();
                        scene.snapshot(picture);
                        all[i] = (System.nanoTime() - begun) / 1e6;
                    }
                    return all;
                });
        row(screen.name().toLowerCase(Locale.ROOT) + ", an entry", frames, models);
        row(screen.name().toLowerCase(Locale.ROOT) + ", a second", still, new double[] {0});
    }

    private static void row(String what, double[] all, double[] models) {
        Arrays.sort(all);
        Arrays.sort(models);
        System.out.printf(
                Locale.ROOT,
                "%-42s %7.1f ms %7.1f ms %7.1f ms   %7.1f ms%n",
                what,
                all[all.length / 2],
                all[all.length * 95 / 100],
                all[all.length - 1],
                models[models.length / 2]);
    }

    /// The journal of the crisis, and its plan.
    private static CrisisId fill(Path data) throws Exception {
        var disk = new RealDisk();
        try (var folder = DataFolder.own(data, disk);
                var journal = folder.journal();
                var archiving = Executors.newSingleThreadExecutor()) {
            var archive =
                    new Archive(
                            data,
                            journal.device(),
                            _ -> null,
                            disk,
                            archiving,
                            _ -> {},
                            Throwable::printStackTrace);
            var plan = folder.keepPlan(LongCrisis.plan());
            try (var store = new DurableStore(journal, archive, folder.notes())) {
                var entries = new LongCrisis(journal.device(), plan).entries();
                for (int i = 0; i < entries.size(); i += 5_000)
                    store.append(entries.subList(i, Math.min(entries.size(), i + 5_000)));
                return CrisisId.openedBy(new EntryId(journal.device(), 1));
            }
        }
    }

    private static <T> T on(Supplier<T> work) {
        var done = new CompletableFuture<T>();
        Platform.runLater(() -> {
            try {
                done.complete(work.get());
            } catch (RuntimeException | Error e) {
                done.completeExceptionally(e);
            }
        });
        return done.orTimeout(
                        Duration.ofMinutes(3).toMillis(),
                        java.util.concurrent.TimeUnit.MILLISECONDS)
                .join();
    }
}
