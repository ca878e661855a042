package app.courante.bench;

import app.courante.crisis.Author;
import app.courante.crisis.DeviceId;
import app.courante.crisis.LogLine;
import app.courante.crisis.Situation;
import app.courante.desk.Desk;
import app.courante.desk.Notebook;
import app.courante.store.MemoryEventStore;
import app.courante.text.Language;
import app.courante.text.Texts;
import app.courante.ui.kit.LongList;
import app.courante.ui.kit.Seat;
import app.courante.ui.kit.Words;
import app.courante.ui.timeline.LogRow;
import app.courante.ui.timeline.TimelineModel;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;

/// Scrolling a long list against a short one, and searching as one types.
final class Showing {
    private static final DeviceId DEVICE = new DeviceId("KXB-0123456789abcdef");
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Instant NOW = Instant.parse("2026-11-23T13:17:02Z");
    private static final int FRAMES = 400;

    void run() {
        var corpus = new Corpus(DEVICE);
        var million = Situation.of(corpus.entries(1, 1_000_000)).log().lines();
        var few = million.subList(0, 200);
        Table.head(
                "Scrolling the main courante (CSS, layout and software picture of 1000 × 800, each frame)");
        var small = frames(few, 57);
        Table.row("200 entries, by 57 pixels a frame", "ms", small, "1.00 ×");
        var large = frames(million, 57);
        Table.row(
                "1 000 000 entries, by 57 pixels a frame", "ms", large, Table.ratio(large, small));
        var jumps = jumps(million);
        Table.row(
                "1 000 000 entries, thumb dragged anywhere",
                "ms",
                jumps,
                Table.ratio(jumps, small));
        search(Situation.of(corpus.entries(1, 100_000)));
    }

    private static double[] frames(List<LogLine> lines, double pixels) {
        return onWindowThread(() -> {
            var list = list(lines);
            var scene = new Scene(new StackPane(list), 1000, 800);
            var picture = new WritableImage(1000, 800);
            scene.snapshot(picture);
            return Table.times(
                    FRAMES,
                    100,
                    i -> {
                        list.scrollBy(i % 100 < 80 ? pixels : -3 * pixels);
                        scene.snapshot(picture);
                    });
        });
    }

    private static double[] jumps(List<LogLine> lines) {
        return onWindowThread(() -> {
            var list = list(lines);
            var scene = new Scene(new StackPane(list), 1000, 800);
            var picture = new WritableImage(1000, 800);
            scene.snapshot(picture);
            var random = new Random(7);
            return Table.times(
                    FRAMES,
                    50,
                    _ -> {
                        list.reveal(random.nextInt(lines.size()));
                        scene.snapshot(picture);
                    });
        });
    }

    private static LongList<LogLine> list(List<LogLine> lines) {
        var list =
                new LongList<LogLine>(
                        LogLine::id,
                        new LogRow(
                                        new Words(Texts.in(Language.FRENCH), PARIS),
                                        () -> NOW,
                                        _ -> Optional.empty())
                                ::of);
        list.show(lines.reversed());
        return list;
    }

    private static void search(Situation situation) {
        Table.head("Searching as one types, 100 000 entries");
        var typed =
                List.of(
                        "r",
                        "re",
                        "ret",
                        "reta",
                        "retab",
                        "retabl",
                        "retabl l",
                        "retabl ly",
                        "retabl lyon",
                        "hebergeur",
                        "introuvable");
        var times =
                onWindowThread(() -> {
                    var work = (java.util.concurrent.Executor) Runnable::run;
                    var desk =
                            new Desk(
                                    new MemoryEventStore(DEVICE),
                                    _ -> null,
                                    Clock.fixed(NOW, PARIS),
                                    work,
                                    work,
                                    Throwable::printStackTrace);
                    var notebook =
                            new Notebook(Map.of(), (_, _) -> {}, work, Throwable::printStackTrace);
                    var seat =
                            new Seat(
                                    desk,
                                    notebook,
                                    new SimpleObjectProperty<>(new Author("A", "")),
                                    new SimpleObjectProperty<>(NOW),
                                    PARIS);
                    var model = new TimelineModel(seat, situation);
                    model.show(situation);
                    return Table.times(
                            typed.size() * 15,
                            typed.size() * 5,
                            i -> model.search().set(typed.get(i % typed.size())));
                });
        Table.row("one key in the search field", "ms", times, "");
    }

    private static <T> T onWindowThread(Supplier<T> work) {
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
