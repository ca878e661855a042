package app.courante.store;

import app.courante.crisis.Entry;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The files of a data folder on some disk, opened as the program opens them.
record Desktop(Identity identity, Journal journal, Notes notes) implements AutoCloseable {
    static final Path DATA = Path.of("/data");
    static final Path JOURNALS = DATA.resolve("journal");

    static Desktop open(Disk disk) {
        var identity = Identity.in(DATA.resolve("device.key"), disk);
        return new Desktop(
                identity,
                Journal.open(DATA, identity, disk),
                Notes.open(DATA.resolve("notes.jsonl"), disk));
    }

    /// Every entry there is, of every laptop and every crisis.
    List<Entry> entries() {
        var entries = new ArrayList<Entry>();
        journal.rescan();
        journal.folder().readAll(entries::add);
        return entries;
    }

    Path file() {
        return JOURNALS.resolve(identity.device() + ".jsonl");
    }

    @Override
    public void close() {
        notes.close();
        journal.close();
    }
}
