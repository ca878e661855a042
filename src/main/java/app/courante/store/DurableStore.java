package app.courante.store;

import app.courante.crisis.CrisisId;
import app.courante.crisis.CrisisSummary;
import app.courante.crisis.DeviceId;
import app.courante.crisis.Entry;
import app.courante.crisis.HybridTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/// The log of a data folder: the journal first, which makes an entry safe; then the archive, which
/// answers questions.
public final class DurableStore implements EventStore {
    private final Journal journal;
    private final Archive archive;
    private final Notes notes;

    public DurableStore(Journal journal, Archive archive, Notes notes) {
        this.journal = journal;
        this.archive = archive;
        this.notes = notes;
        archive.open(journal.folder(), notes.all());
    }

    /// What the user must be told about the state the journals were found in.
    public List<Incident> incidents() {
        return journal.incidents();
    }

    @Override
    public DeviceId device() {
        return journal.device();
    }

    @Override
    public long lastNumber() {
        return journal.lastNumber();
    }

    @Override
    public HybridTime lastClock() {
        return journal.lastClock();
    }

    @Override
    public void append(List<Entry> entries) {
        journal.append(entries);
        archive.add(List.copyOf(entries));
    }

    @Override
    public List<Entry> receive(Piece piece) {
        var fresh = journal.receive(piece);
        archive.add(fresh);
        return fresh;
    }

    /// How far the journal of each laptop is safe here; asked on any thread.
    public Map<DeviceId, Extent> extents() {
        return journal.extents();
    }

    @Override
    public List<Entry> read(@Nullable CrisisId crisis) {
        return journal.read(crisis);
    }

    @Override
    public void reopen() {
        journal.reopen();
    }

    /// The entries that opened a crisis, in the total order; read from the journals, so ready at
    /// once.
    public List<Entry> openings() {
        return journal.folder().openings();
    }

    @Override
    public void seal(Instant at) {
        journal.seal(at);
    }

    @Override
    public CompletableFuture<List<CrisisSummary>> crises() {
        return archive.crises();
    }

    /// The entries of all crises that hold these words, the latest first.
    public CompletableFuture<List<Entry>> find(String words, int limit) {
        return archive.find(words, limit);
    }

    /// Everything this laptop remembers, by name.
    public Map<String, String> notes() {
        return notes.all();
    }

    /// Remembers a draft or a setting of this laptop; an empty content forgets.
    public void note(String name, String content) {
        if (notes.get(name).equals(content)) return;
        notes.put(name, content);
        archive.note(name, content);
    }

    /// Closes the archive cleanly, then the journal.
    @Override
    public void close() {
        try (journal;
                notes) {
            journal.rescan();
            archive.close(journal.folder()).join();
        }
    }
}
