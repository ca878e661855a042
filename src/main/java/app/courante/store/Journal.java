package app.courante.store;

import app.courante.crisis.CrisisId;
import app.courante.crisis.CrisisSummary;
import app.courante.crisis.DeviceId;
import app.courante.crisis.Entry;
import app.courante.crisis.HybridTime;
import app.courante.store.Disk.Tail;
import app.courante.store.EntryCodec.Batch;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/// The log in journal files, one a device: this laptop appends to its own, a line of JSON an entry.
///
/// An entry is acknowledged once its line is written and synced. After a failure nothing more is
/// written until [#reopen] has thrown away what was not acknowledged and looked at the file anew: a
/// sync that failed once may claim success the next time without having kept its promise.
public final class Journal implements EventStore {
    private final Identity identity;
    private final Path ownFile;
    private final Path asideFolder;
    private final Disk disk;
    private final OtherJournals others;
    private final List<Incident> incidents = new ArrayList<>();
    private JournalFolder folder;
    private Tail tail;
    private long length;
    private long lastNumber;
    private String head;
    private HybridTime lastClock;
    private long sealed;
    private boolean failed;

    /// How far its own file is safe; read on any thread.
    private volatile Extent extent = new Extent(Reach.NONE, 0);

    private Journal(Path data, Identity identity, Disk disk) throws IOException {
        this.identity = identity;
        this.disk = disk;
        this.asideFolder = data.resolve("set-aside");
        var journals = data.resolve("journal");
        disk.createFolder(journals);
        disk.syncFolder(data);
        this.folder = JournalFolder.open(journals, disk);
        this.ownFile = folder.fileOf(identity.device());
        this.incidents.addAll(folder.incidents());
        var found = folder.scans().get(ownFile);
        if (found != null && found.newer())
            throw new StoreFailure(Problem.NEWER_VERSION, ownFile, null);
        this.tail = disk.append(ownFile);
        try {
            mend();
        } catch (IOException | RuntimeException e) {
            tail.close();
            throw e;
        }
        var scan = Objects.requireNonNull(folder.scans().get(ownFile));
        this.length = scan.end();
        this.lastNumber = scan.lastNumber();
        this.head = scan.head();
        this.sealed = scan.sealed();
        this.lastClock =
                folder.scans().values().stream()
                        .map(Scan::lastClock)
                        .max(HybridTime::compareTo)
                        .orElse(HybridTime.ZERO);
        this.others = new OtherJournals(folder, identity.device(), disk);
        tell();
    }

    /// Opens the journals of a data folder to append this laptop's entries.
    ///
    /// @throws StoreFailure when they cannot be read or written
    public static Journal open(Path data, Identity identity, Disk disk) {
        try {
            return new Journal(data, identity, disk);
        } catch (IOException e) {
            throw StoreFailure.of(e, data, Problem.WRITE_FAILED);
        }
    }

    /// What the user must be told about the state the files were found in.
    public List<Incident> incidents() {
        return List.copyOf(incidents);
    }

    /// The files as they were looked through last.
    public JournalFolder folder() {
        return folder;
    }

    @Override
    public DeviceId device() {
        return identity.device();
    }

    @Override
    public long lastNumber() {
        return lastNumber;
    }

    @Override
    public HybridTime lastClock() {
        return lastClock;
    }

    @Override
    public void append(List<Entry> entries) {
        var fresh = Appends.fresh(entries, identity.device(), lastNumber);
        if (fresh.isEmpty()) return;
        var batch =
                fresh.size() == 1
                        ? null
                        : new Batch(fresh.getFirst().id().number(), fresh.getLast().id().number());
        var text = new StringBuilder();
        var newHead = head;
        for (var entry : fresh) {
            var line = ChainedLine.chain(EntryCodec.write(entry, batch), newHead);
            newHead = ChainedLine.hash(line);
            text.append(line).append('\n');
        }
        write(text.toString());
        head = newHead;
        lastNumber = fresh.getLast().id().number();
        for (var entry : fresh) lastClock = later(lastClock, entry.times().clock());
        tell();
    }

    /// Adds what is new of the journal of another laptop; what others have of this laptop's own is
    /// passed over.
    @Override
    public List<Entry> receive(Piece piece) {
        if (piece.device().equals(identity.device())) return List.of();
        var fresh = others.add(piece);
        for (var entry : fresh) lastClock = later(lastClock, entry.times().clock());
        return fresh;
    }

    /// How far the journal of each laptop is safe here; asked on any thread.
    public Map<DeviceId, Extent> extents() {
        var all = new TreeMap<>(others.extents());
        all.put(identity.device(), extent);
        return all;
    }

    private void tell() {
        extent = new Extent(new Reach(lastNumber, sealed), length);
    }

    private static HybridTime later(HybridTime a, HybridTime b) {
        return a.compareTo(b) < 0 ? b : a;
    }

    @Override
    public CompletableFuture<List<CrisisSummary>> crises() {
        rescan();
        return CompletableFuture.completedFuture(Crises.of(folder::readAll));
    }

    /// Signs the chain as it stands; does nothing when it is signed already.
    @Override
    public void seal(Instant at) {
        if (sealed == lastNumber) return;
        write(Seal.of(lastNumber, head, at, identity).line() + "\n");
        sealed = lastNumber;
        tell();
    }

    @Override
    public List<Entry> read(@Nullable CrisisId crisis) {
        rescan();
        return folder.read(crisis);
    }

    /// Makes what was appended visible to readers of [#folder].
    public void rescan() {
        var known = folder.scans().get(ownFile);
        try {
            folder = others.rescanned(folder);
            if (known != null && known.end() == length) return;
            folder = folder.rescanned(ownFile, length);
        } catch (IOException e) {
            throw StoreFailure.of(e, ownFile, Problem.READ_FAILED);
        }
    }

    @Override
    public void reopen() {
        if (!failed) return;
        try {
            tail.close();
            tail = disk.append(ownFile);
            if (tail.length() < length)
                throw new IOException("the journal is shorter than what was acknowledged");
            tail.cut(length);
            tail.sync();
            folder = folder.rescanned(ownFile, length);
            var scan = Objects.requireNonNull(folder.scans().get(ownFile));
            if (scan.lastNumber() != lastNumber || !scan.head().equals(head))
                throw new IOException("the journal does not end with the last acknowledged entry");
            failed = false;
        } catch (IOException e) {
            throw StoreFailure.of(e, ownFile, Problem.WRITE_FAILED);
        }
    }

    @Override
    public void close() {
        try (others) {
            tail.close();
        } catch (IOException e) {
            throw StoreFailure.of(e, ownFile, Problem.WRITE_FAILED);
        }
    }

    private void write(String text) {
        if (failed) throw new StoreFailure(Problem.NEEDS_REOPENING, ownFile, null);
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var doing = Problem.WRITE_FAILED;
        try {
            tail.write(bytes);
            doing = Problem.NOT_SYNCED;
            tail.sync();
        } catch (IOException e) {
            failed = true;
            takeBack(e);
            throw StoreFailure.of(e, ownFile, doing);
        }
        length += bytes.length;
    }

    /// What was not acknowledged must not be read at the next start either, should nobody call
    /// [#reopen] before.
    private void takeBack(IOException cause) {
        try {
            tail.cut(length);
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }

    /// Sets aside what a cut-off write left, and begins the file if it is new.
    private void mend() throws IOException {
        var scan = folder.scans().get(ownFile);
        long end = scan == null ? 0 : scan.end();
        boolean whole = end > 0 && tail.length() == end;
        if (tail.length() > end) {
            setAside(end, scan == null ? 0 : scan.lastNumber());
            tail.cut(end);
        }
        if (end == 0)
            tail.write((Header.of(identity).line() + "\n").getBytes(StandardCharsets.UTF_8));
        // A program that was killed may have left here what is written but not yet safe.
        tail.sync();
        disk.syncFolder(Disk.folderOf(ownFile));
        if (!whole) folder = folder.rescanned(ownFile, Long.MAX_VALUE);
    }

    private void setAside(long end, long lastNumber) throws IOException {
        byte[] cutOff;
        try (var in = disk.read(ownFile)) {
            in.skipNBytes(end);
            cutOff = in.readAllBytes();
        }
        disk.createFolder(asideFolder);
        disk.syncFolder(Disk.folderOf(asideFolder));
        // Named by its content: mending that is itself cut off leaves one file, and two different
        // remains never replace each other.
        var name =
                "%s-after-%d-%s.part"
                        .formatted(
                                identity.device(),
                                lastNumber,
                                ChainedLine.sha256(cutOff).substring(0, 8));
        var file = asideFolder.resolve(name);
        disk.replace(file, cutOff);
        incidents.add(new Incident(Incident.Kind.UNFINISHED_WRITE, ownFile, 0, file));
    }
}
