package app.courante.bench;

import app.courante.crisis.Author;
import app.courante.crisis.CrisisCommand.DeclareCrisis;
import app.courante.crisis.Kind;
import app.courante.crisis.LogCommand.LogEntry;
import app.courante.crisis.Situation;
import app.courante.desk.Desk;
import app.courante.desk.Notebook;
import app.courante.store.Archive;
import app.courante.store.DataFolder;
import app.courante.store.DurableStore;
import app.courante.store.RealDisk;
import app.courante.ui.kit.Seat;
import app.courante.ui.timeline.TimelineModel;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;

/// From Enter to on disk and shown, beside a raw write and sync of the same bytes in the same run.
final class Writing {
    private static final int TURNS = 2000;
    private static final int WARMING = 8000;
    private static final Author AUTHOR = new Author("S. Benali", "téléphonie");

    private final Path data;

    Writing(Path data) {
        this.data = data;
    }

    void run() throws Exception {
        var disk = new RealDisk();
        var clock = Clock.system(ZoneId.of("Europe/Paris"));
        try (var folder = DataFolder.own(data, disk);
                var journal = folder.journal();
                var archiving = Executors.newSingleThreadExecutor();
                var work = Executors.newSingleThreadExecutor()) {
            var archive =
                    new Archive(
                            data,
                            journal.device(),
                            _ -> null,
                            disk,
                            archiving,
                            _ -> {},
                            Throwable::printStackTrace);
            try (var store = new DurableStore(journal, archive, folder.notes())) {
                var desk =
                        new Desk(
                                store,
                                _ -> null,
                                clock,
                                work,
                                Platform::runLater,
                                Throwable::printStackTrace);
                var seat =
                        new Seat(
                                desk,
                                Notebook.of(store, work, Throwable::printStackTrace),
                                new SimpleObjectProperty<>(AUTHOR),
                                new SimpleObjectProperty<>(clock.instant()),
                                clock.getZone());
                var model = new TimelineModel(seat, Situation.of(List.of()));
                desk.watch(model::show);
                desk.open(null);
                measure(desk, model, journal.device().value());
                work.submit(() -> {}).get();
            }
        }
    }

    private void measure(Desk desk, TimelineModel model, String device) throws Exception {
        ask(
                desk,
                () ->
                        desk.execute(
                                new DeclareCrisis("Perte du trunk", 3, "", null), AUTHOR, _ -> {}));
        var corpus = new Corpus(new app.courante.crisis.DeviceId(device));
        var text = corpus.sentence();
        var journal = data.resolve("journal").resolve(device + ".jsonl");
        var logged = enters(WARMING + TURNS, desk, model, text);
        long length = Files.size(journal) / (TURNS + WARMING);
        var line = new byte[(int) length];
        java.util.Arrays.fill(line, (byte) 'x');
        double[] raw;
        try (var channel =
                FileChannel.open(
                        data.resolve("raw"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            raw = Table.times(TURNS, WARMING, _ -> write(channel, line));
        }
        var again = enters(TURNS, desk, model, text);
        var alone = journalAlone();
        Table.head("Writing (" + line.length + " bytes an entry)");
        Table.row("raw write and sync", "ms", raw, "1.00 ×");
        Table.row("a journal line made, written and synced", "ms", alone, Table.ratio(alone, raw));
        Table.row(
                "Enter to on disk and in the screen's model",
                "ms",
                logged,
                Table.ratio(logged, raw));
        Table.row("the same once more, after the raw turns", "ms", again, Table.ratio(again, raw));
    }

    /// What the journal takes of it, without the desk and the two threads.
    private double[] journalAlone() {
        var apart = data.resolve("apart");
        try (var folder = DataFolder.own(apart, new RealDisk());
                var journal = folder.journal()) {
            var mine = new Corpus(journal.device());
            var entries = mine.entries(1, TURNS + WARMING);
            return Table.times(
                    TURNS, WARMING, turn -> journal.append(entries.subList(turn, turn + 1)));
        }
    }

    /// Entries one after the other, each asked on the window's thread as a screen does, timed there
    /// until the answer has come back to it and the model shows the entry.
    private static double[] enters(int turns, Desk desk, TimelineModel model, String text) {
        var times = new double[turns];
        var done = new CountDownLatch(turns);
        Platform.runLater(() -> enter(0, times, done, desk, model, text));
        await(done);
        return Arrays.copyOfRange(times, turns - TURNS, turns);
    }

    private static void enter(
            int turn,
            double[] times,
            CountDownLatch done,
            Desk desk,
            TimelineModel model,
            String text) {
        int before = model.lines().get().size();
        long start = System.nanoTime();
        desk.execute(
                LogEntry.now(Kind.INFORMATION, text),
                AUTHOR,
                _ -> {
                    times[turn] = (System.nanoTime() - start) / 1e6;
                    if (model.lines().get().size() <= before)
                        throw new IllegalStateException("answered before shown");
                    done.countDown();
                    if (turn + 1 < times.length)
                        Platform.runLater(() -> enter(turn + 1, times, done, desk, model, text));
                });
    }

    private static void ask(Desk desk, Runnable question) {
        Platform.runLater(question);
        var done = new CountDownLatch(1);
        desk.execute(LogEntry.now(Kind.INFORMATION, "…"), AUTHOR, _ -> done.countDown());
        await(done);
    }

    private static void await(CountDownLatch done) {
        try {
            done.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void write(FileChannel channel, byte[] line) {
        try {
            channel.write(ByteBuffer.wrap(line));
            channel.force(false);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
