package app.courante.store;

import app.courante.crisis.DeviceId;
import app.courante.crisis.Entry;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// The journals of all other laptops in a data folder.
final class OtherJournals implements AutoCloseable {
    private final Disk disk;
    private final Function<DeviceId, Path> files;
    private final Map<DeviceId, OtherJournal> all = new HashMap<>();

    /// Read on any thread.
    private volatile Map<DeviceId, Extent> extents = Map.of();

    OtherJournals(JournalFolder folder, DeviceId own, Disk disk) {
        this.disk = disk;
        this.files = folder::fileOf;
        folder.scans()
                .forEach((file, scan) -> {
                    var name = String.valueOf(file.getFileName());
                    var device = name.substring(0, name.length() - JournalFolder.ENDING.length());
                    // A copy that somebody laid beside it is read, but never written to.
                    if (DeviceId.isOne(device) && !device.equals(own.value()))
                        all.put(
                                new DeviceId(device),
                                new OtherJournal(new DeviceId(device), file, disk, scan));
                });
        tell();
    }

    Map<DeviceId, Extent> extents() {
        return extents;
    }

    /// Adds what is new of this.
    List<Entry> add(Piece piece) {
        var journal =
                all.computeIfAbsent(
                        piece.device(),
                        device -> new OtherJournal(device, files.apply(device), disk, null));
        var entries = journal.add(piece.lines());
        tell();
        return entries;
    }

    /// The same folder with what came since it was looked through.
    JournalFolder rescanned(JournalFolder folder) throws IOException {
        var newer = folder;
        for (var one : extents.entrySet()) {
            var file = files.apply(one.getKey());
            long length = one.getValue().length();
            var known = newer.scans().get(file);
            if (length > 0 && (known == null || known.end() != length))
                newer = newer.rescanned(file, length);
        }
        return newer;
    }

    private void tell() {
        var now = new HashMap<DeviceId, Extent>();
        all.forEach((device, journal) ->
                now.put(device, new Extent(journal.reach(), journal.length())));
        extents = Map.copyOf(now);
    }

    @Override
    public void close() throws IOException {
        for (var journal : all.values()) journal.close();
    }
}
