package app.courante.store;

import app.courante.crisis.DeviceId;
import app.courante.crisis.Entry;
import app.courante.store.Disk.Tail;
import app.courante.store.LineCheck.Point;
import app.courante.store.UnfitLines.Flaw;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The journal of another laptop as far as it has come here: its lines are added as that laptop
/// wrote them, once they are found whole and to follow the last one.
final class OtherJournal implements AutoCloseable {
    private final DeviceId device;
    private final Path file;
    private final Disk disk;
    private final boolean sound;
    private Point point;
    private long length;
    private @Nullable Tail tail;

    /// @param found how its file was found; null where there is none
    OtherJournal(DeviceId device, Path file, Disk disk, @Nullable Scan found) {
        this.device = device;
        this.file = file;
        this.disk = disk;
        this.sound = found == null || (found.damaged().isEmpty() && !found.newer());
        this.length = found == null ? 0 : found.end();
        this.point =
                found == null || length == 0
                        ? Point.NOTHING
                        : new Point(
                                found.header(), found.lastNumber(), found.head(), found.sealed());
    }

    Reach reach() {
        return new Reach(point.number(), point.sealed());
    }

    /// How many bytes of the file are safe.
    long length() {
        return length;
    }

    /// Adds what is new of these lines; safe when this returns.
    ///
    /// @return the entries that came
    /// @throws UnfitLines when they are not what they should be
    /// @throws StoreFailure when they cannot be written; they can be handed on again
    List<Entry> add(List<byte[]> lines) {
        if (!sound) throw new UnfitLines(Flaw.DAMAGED_HERE, device);
        var check = new LineCheck(device, point);
        for (var line : lines) check.line(line);
        var fresh = check.fresh();
        if (fresh.isEmpty()) return List.of();
        write(bytes(fresh));
        point = check.point();
        return check.entries();
    }

    private void write(byte[] bytes) {
        var doing = Problem.WRITE_FAILED;
        try {
            var open = tail == null ? open() : tail;
            open.write(bytes);
            doing = Problem.NOT_SYNCED;
            open.sync();
        } catch (IOException e) {
            giveUp(e);
            throw StoreFailure.of(e, file, doing);
        }
        length += bytes.length;
    }

    /// What a cut-off write has left comes once more from the laptop that sent it.
    private Tail open() throws IOException {
        var opened = disk.append(file);
        try {
            if (opened.length() < length)
                throw new IOException("the journal is shorter than what was acknowledged");
            opened.cut(length);
            opened.sync();
            disk.syncFolder(Disk.folderOf(file));
        } catch (IOException e) {
            opened.close();
            throw e;
        }
        tail = opened;
        return opened;
    }

    /// A sync that failed once may claim success the next time: the file is opened anew before
    /// anything else is written.
    private void giveUp(IOException cause) {
        try {
            if (tail == null) return;
            tail.cut(length);
            tail.close();
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
        tail = null;
    }

    private static byte[] bytes(List<byte[]> lines) {
        var all = new ByteArrayOutputStream();
        for (var line : lines) {
            all.writeBytes(line);
            all.write('\n');
        }
        return all.toByteArray();
    }

    @Override
    public void close() throws IOException {
        if (tail != null) tail.close();
    }
}
