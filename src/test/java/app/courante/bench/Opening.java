package app.courante.bench;

import app.courante.crisis.Situation;
import app.courante.store.DataFolder;
import app.courante.store.H2Store;
import app.courante.store.JournalFolder;
import app.courante.store.RealDisk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/// Opening a log of 100 000 entries, folding it, filling the archive, and what stays in memory.
final class Opening {
    private static final int ENTRIES = 100_000;

    private final Path data;

    Opening(Path data) {
        this.data = data;
    }

    void run() throws IOException {
        var disk = new RealDisk();
        Corpus corpus;
        try (var folder = DataFolder.own(data, disk);
                var journal = folder.journal()) {
            corpus = new Corpus(journal.device());
            for (int from = 1; from <= ENTRIES; from += 1000)
                journal.append(corpus.entries(from, from + 999));
        }
        Table.head("Opening " + ENTRIES + " entries");
        var opening = Table.times(7, 3, _ -> open(corpus));
        Table.row("journal looked through, read and folded", "ms", opening, "");
        var entries = JournalFolder.open(DataFolder.journals(data), disk).read(corpus.crisis());
        var folding = Table.times(15, 5, _ -> Situation.of(entries));
        Table.row("folding alone", "ms", folding, "");
        Table.fact(
                "entries folded a second",
                String.format(Locale.ROOT, "%,.0f", ENTRIES / Table.median(folding) * 1000));
        var filling = Table.times(3, 1, this::fill);
        Table.row("archive made anew (H2)", "ms", filling, "");
        Table.fact("bytes on disk an entry, journal", String.valueOf(journalBytes() / ENTRIES));
        memory(corpus);
    }

    private Situation open(Corpus corpus) {
        return Situation.of(
                JournalFolder.open(DataFolder.journals(data), new RealDisk())
                        .read(corpus.crisis()));
    }

    private void fill(int turn) {
        var journals = JournalFolder.open(DataFolder.journals(data), new RealDisk());
        var batch = new java.util.ArrayList<app.courante.crisis.Entry>();
        try (var store =
                H2Store.open(
                        data.resolve("fill" + turn),
                        new app.courante.crisis.DeviceId("KXB-0123456789abcdef"),
                        _ -> null)) {
            journals.readAll(entry -> {
                batch.add(entry);
                if (batch.size() == 1000) {
                    store.add(batch);
                    batch.clear();
                }
            });
            store.add(batch);
        }
    }

    private long journalBytes() throws IOException {
        try (var files = Files.list(DataFolder.journals(data))) {
            return Files.size(files.findFirst().orElseThrow());
        }
    }

    private void memory(Corpus corpus) throws IOException {
        var kept = open(corpus);
        for (int i = 0; i < 3; i++) System.gc();
        var runtime = Runtime.getRuntime();
        Table.fact(
                "heap in use with them on screen",
                (runtime.totalMemory() - runtime.freeMemory()) / (1 << 20) + " MiB");
        var status = Path.of("/proc/self/status");
        if (Files.exists(status))
            for (var line : Files.readAllLines(status))
                if (line.startsWith("VmRSS"))
                    Table.fact("resident memory of the bench", line.substring(6).strip());
        if (kept.log().lines().size() != ENTRIES) throw new IllegalStateException("lost some");
    }
}
