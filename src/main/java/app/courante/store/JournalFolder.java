package app.courante.store;

import app.courante.crisis.CrisisId;
import app.courante.crisis.CrisisSummary;
import app.courante.crisis.DeviceId;
import app.courante.crisis.Entry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/// The journal files of a data folder, one a device, to be read; reading changes nothing and needs
/// no lock.
public final class JournalFolder {
    static final String ENDING = ".jsonl";

    private final Path folder;
    private final Disk disk;
    private final Map<Path, Scan> scans;

    private JournalFolder(Path folder, Disk disk, Map<Path, Scan> scans) {
        this.folder = folder;
        this.disk = disk;
        this.scans = scans;
    }

    /// Looks through all files once: which lines are whole, and how far.
    ///
    /// @throws StoreFailure when a file cannot be read
    public static JournalFolder open(Path folder, Disk disk) {
        var scans = new TreeMap<Path, Scan>();
        try {
            for (var file : disk.list(folder))
                if (file.toString().endsWith(ENDING)) scans.put(file, Scan.of(disk, file));
        } catch (IOException e) {
            throw StoreFailure.of(e, folder, Problem.READ_FAILED);
        }
        return new JournalFolder(folder, disk, scans);
    }

    Path fileOf(DeviceId device) {
        return folder.resolve(device + ENDING);
    }

    /// What each file holds, in the order of the devices' names.
    Map<Path, Scan> scans() {
        return scans;
    }

    /// How many entries the files hold.
    long entries() {
        return scans.values().stream().mapToLong(Scan::lastNumber).sum();
    }

    /// The same folder after this file has grown.
    ///
    /// @param limit how far its writes were acknowledged
    JournalFolder rescanned(Path file, long limit) throws IOException {
        var newer = new TreeMap<>(scans);
        newer.put(file, Scan.of(disk, file, limit));
        return new JournalFolder(folder, disk, newer);
    }

    /// What must be told of the files as they are found.
    public List<Incident> incidents() {
        var found = new ArrayList<Incident>();
        scans.forEach((file, scan) -> {
            if (scan.newer()) found.add(new Incident(Incident.Kind.NEWER_FORM, file, 1, null));
            for (var line : scan.damaged())
                found.add(
                        new Incident(
                                line == 1
                                        ? Incident.Kind.DAMAGED_HEADER
                                        : Incident.Kind.DAMAGED_LINE,
                                file,
                                line,
                                null));
        });
        return found;
    }

    /// The entries of the house, and those of this crisis if one is named, in the total order.
    public List<Entry> read(@Nullable CrisisId crisis) {
        var entries = new ArrayList<Entry>();
        visit(
                line ->
                        line.crisis() == null
                                || (crisis != null && line.crisis().equals(crisis.value())),
                entries::add);
        entries.sort(Entry.ORDER);
        return entries;
    }

    /// Every entry of every crisis, file by file.
    public void readAll(Consumer<Entry> reader) {
        visit(_ -> true, reader);
    }

    /// All crises, the latest first.
    public List<CrisisSummary> crises() {
        return Crises.of(this::readAll);
    }

    /// The entries that opened a crisis, in the total order.
    public List<Entry> openings() {
        var openings = new ArrayList<Entry>();
        visit(
                JournalFolder::opens,
                entry -> {
                    // The number alone may be that of another laptop's entry.
                    if (CrisisId.openedBy(entry.id()).equals(entry.crisis())) openings.add(entry);
                });
        openings.sort(Entry.ORDER);
        return openings;
    }

    /// A crisis is named after the entry that opened it.
    private static boolean opens(ChainedLine line) {
        return line.crisis() != null && line.crisis().endsWith("/" + line.number());
    }

    private interface Wanted {
        boolean test(ChainedLine line);
    }

    private void visit(Wanted wanted, Consumer<Entry> reader) {
        scans.forEach((file, scan) -> {
            try (var in = disk.read(file)) {
                Lines.visit(
                        in,
                        scan.end(),
                        (bytes, from, length, _, _) -> {
                            var line = ChainedLine.read(bytes, from, length);
                            if (line != null && wanted.test(line))
                                reader.accept(EntryCodec.read(bytes, from, length));
                        });
            } catch (IOException | UncheckedIOException | JacksonException e) {
                throw new StoreFailure(Problem.READ_FAILED, file, e);
            }
        });
    }
}
