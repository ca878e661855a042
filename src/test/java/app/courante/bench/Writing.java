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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;

/// From Enter to on disk and shown, beside a raw write and sync of the same bytes in the same run.
final class Writing {
    private static final int ROUNDS = 25;
    private static final int TURNS = 100;
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
        enters(WARMING, desk, model, text);
        var file = data.resolve("journal").resolve(device + ".jsonl");
        var line = new byte[(int) (Files.size(file) / WARMING)];
        java.util.Arrays.fill(line, (byte) 'x');
        try (var channel =
                        FileChannel.open(
                                data.resolve("raw"),
                                StandardOpenOption.CREATE,
                                StandardOpenOption.WRITE);
                var folder = DataFolder.own(data.resolve("apart"), new RealDisk());
                var journal = folder.journal()) {
            var entries = new Corpus(journal.device()).entries(1, WARMING + ROUNDS * TURNS);
            Table.times(0, WARMING, _ -> write(channel, line));
            Table.times(0, WARMING, turn -> journal.append(entries.subList(turn, turn + 1)));
            var raw = new Rounds();
            var alone = new Rounds();
            var logged = new Rounds();
            for (int i = 0; i < ROUNDS; i++) {
                int from = WARMING + i * TURNS;
                raw.add(Table.times(TURNS, 0, _ -> write(channel, line)));
                alone.add(
                        Table.times(
                                TURNS,
                                0,
                                turn ->
                                        journal.append(
                                                entries.subList(from + turn, from + turn + 1))));
                logged.add(enters(TURNS, desk, model, text));
            }
            Table.head(
                    "Writing (%d bytes an entry, %d rounds of %d)"
                            .formatted(line.length, ROUNDS, TURNS));
            raw.row("raw write and sync", raw);
            alone.row("a journal line made, written and synced", raw);
            logged.row("Enter to on disk and in the screen's model", raw);
        }
    }

    /// What one thing took, round by round; the things take turns, so that a disk or a core that is
    /// busy with something else slows all of them.
    private static final class Rounds {
        private final List<double[]> rounds = new ArrayList<>();

        void add(double[] times) {
            rounds.add(times);
        }

        /// The ratio is the median of each round's own.
        void row(String what, Rounds to) {
            var ratios = new double[rounds.size()];
            for (int i = 0; i < ratios.length; i++)
                ratios[i] = Table.median(rounds.get(i)) / Table.median(to.rounds.get(i));
            var all = rounds.stream().flatMapToDouble(Arrays::stream).toArray();
            Table.row(what, "ms", all, String.format(Locale.ROOT, "%.2f ×", Table.median(ratios)));
        }
    }

    /// Entries one after the other, each asked on the window's thread as a screen does, timed there
    /// until the answer has come back to it and the model shows the entry.
    private static double[] enters(int turns, Desk desk, TimelineModel model, String text) {
        var times = new double[turns];
        var done = new CountDownLatch(turns);
        Platform.runLater(() -> enter(0, times, done, desk, model, text));
        await(done);
        return times;
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
