package app.courante.sync;

import app.courante.crisis.Author;
import app.courante.crisis.DeviceId;
import app.courante.crisis.Entry;
import app.courante.crisis.EntryId;
import app.courante.crisis.Kind;
import app.courante.crisis.LogEvent.EntryLogged;
import app.courante.crisis.Moment;
import app.courante.crisis.Times;
import app.courante.store.DataFolder;
import app.courante.store.Disk;
import app.courante.store.Extent;
import app.courante.store.Journal;
import app.courante.store.JournalLines;
import app.courante.store.Piece;
import app.courante.store.RealDisk;
import app.courante.store.SharedFiles;
import app.courante.store.Verification;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// A laptop with a journal and nothing else, whose user says things.
final class Laptop implements SharedLog, AutoCloseable {
    static final Instant NOW = Instant.parse("2026-11-28T09:00:00Z");
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final Path data;
    private final Disk disk;
    private final DataFolder folder;
    private final Journal journal;
    private final SharedFiles files;

    Laptop(Path data, Disk disk) {
        this.data = data;
        this.disk = disk;
        this.folder = DataFolder.own(data, new RealDisk());
        this.journal = Journal.open(data, folder.identity(), disk);
        this.files = new SharedFiles(data, disk);
    }

    static Laptop in(Path data) {
        return new Laptop(data, new RealDisk());
    }

    DeviceId device() {
        return journal.device();
    }

    Path journalFile(DeviceId of) {
        return DataFolder.journals(data).resolve(of + ".jsonl");
    }

    DataFolder folder() {
        return folder;
    }

    /// Says these, written together.
    synchronized void says(String... texts) {
        long last = journal.lastNumber();
        journal.append(
                IntStream.range(0, texts.length)
                        .mapToObj(i -> entry(last + 1 + i, texts[i]))
                        .toList());
    }

    private Entry entry(long number, String text) {
        var clock = journal.lastClock().next(NOW.toEpochMilli() + number);
        var then = Instant.ofEpochMilli(clock.millis());
        return new Entry(
                new EntryId(journal.device(), number),
                null,
                new Times(Moment.exactly(then, PARIS), then, then.atZone(PARIS), clock),
                new Author("Claire Morel", ""),
                new EntryLogged(Kind.INFORMATION, text, "", true, null));
    }

    synchronized void signs() {
        journal.seal(NOW);
    }

    /// All that is here, in the total order.
    synchronized List<Entry> entries() {
        return journal.read(null);
    }

    /// What is wrong with the folder, as anybody can check it; empty when nothing is.
    String complaint() {
        var broken = Verification.of(DataFolder.journals(data), new RealDisk()).firstBreak();
        return broken == null ? "" : broken.toString();
    }

    @Override
    public Map<DeviceId, Extent> extents() {
        return journal.extents();
    }

    @Override
    public JournalLines lines() {
        return new JournalLines(data, disk);
    }

    @Override
    public synchronized void take(List<Piece> pieces) {
        pieces.forEach(journal::receive);
    }

    @Override
    public Set<String> files() {
        return files.names();
    }

    @Override
    public byte @Nullable [] file(String name) {
        return files.content(name);
    }

    @Override
    public void keep(String name, byte[] content) {
        files.keep(name, content);
    }

    @Override
    public void close() {
        journal.close();
        folder.close();
    }
}
