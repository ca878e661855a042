package app.courante.store;

import app.courante.crisis.HybridTime;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/// What one journal file holds: how far it is whole, and what in it is damaged.
///
/// A bad line is either the end of a write that was cut off, which was never acknowledged and is
/// set aside, or damage to what was once safe. It is damage when a later write follows it: a write
/// only begins once the one before it is synced, and has nothing between its own lines.
final class Scan {
    /// The state after a line.
    private record Point(long end, long number, String head) {}

    private final List<Long> damaged = new ArrayList<>();
    private @Nullable Header header;
    private Point safe = new Point(0, 0, "");
    private Point current = safe;
    private long lineCount;
    private long sealed;
    private byte[] lastLine = new byte[0];

    /// Bad lines of which it is not yet known what they were.
    private final List<Long> suspects = new ArrayList<>();

    /// The state before the first of them.
    private Point trusted = safe;

    private Scan() {}

    static Scan of(Disk disk, Path file) throws IOException {
        return of(disk, file, Long.MAX_VALUE);
    }

    /// Looks through a file that is being written.
    ///
    /// @param limit how far its writes were acknowledged
    static Scan of(Disk disk, Path file, long limit) throws IOException {
        var scan = new Scan();
        try (var in = disk.read(file)) {
            Lines.visit(in, limit, scan::line);
        }
        // With nothing behind it, a header of another version is not worth a refusal.
        if (scan.lineCount == 1 && scan.newer()) {
            scan.header = null;
            scan.safe = new Point(0, 0, "");
        }
        return scan;
    }

    /// Whether a newer version of the program has written this file.
    boolean newer() {
        return header != null && header.newer();
    }

    /// Null where the first line is none.
    @Nullable Header header() {
        return header;
    }

    /// Where the last whole write ends; what lies beyond was cut off.
    long end() {
        return safe.end;
    }

    long lastNumber() {
        return safe.number;
    }

    String head() {
        return safe.head;
    }

    /// The number of the last entry under a seal.
    long sealed() {
        return sealed;
    }

    /// The lines, counted from 1, that once were safe and cannot be read any more.
    List<Long> damaged() {
        return List.copyOf(damaged);
    }

    HybridTime lastClock() {
        try {
            return lastLine.length == 0
                    ? HybridTime.ZERO
                    : EntryCodec.read(lastLine, 0, lastLine.length).times().clock();
        } catch (JacksonException e) {
            return HybridTime.ZERO;
        }
    }

    private void line(byte[] bytes, int from, int length, long offset, boolean ended) {
        lineCount++;
        long end = offset + length + 1;
        if (lineCount == 1 && ended) header = Header.read(bytes, from, length);
        var line = ended ? ChainedLine.read(bytes, from, length) : null;
        var seal = ended && line == null ? Seal.read(bytes, from, length) : null;
        if (lineCount == 1 && header != null)
            safe = current = new Point(end, 0, ChainedLine.sha256(bytes, from, length));
        else if (line != null) {
            entry(line, end);
            if (safe.end == end) lastLine = Arrays.copyOfRange(bytes, from, from + length);
        } else if (seal != null) seal(seal, end);
        else suspect();
    }

    private void entry(ChainedLine line, long end) {
        if (!suspects.isEmpty()) {
            if (line.batchFirst() > trusted.number + 1 || follows(line, trusted)) proveDamage();
        } else if (!follows(line, current)) {
            if (line.number() == current.number + 1) doubtPredecessor();
            else suspect();
        }
        current = new Point(end, line.number(), line.hash());
        if (suspects.isEmpty() && line.number() == line.batchLast()) safe = current;
    }

    private void seal(Seal seal, long end) {
        boolean genuine = header == null || seal.signedBy(header.key());
        if (genuine && !suspects.isEmpty() && seal.seal() >= trusted.number) proveDamage();
        boolean fits =
                seal.seal() > current.number
                        || (seal.seal() == current.number && seal.of().equals(current.head));
        if (!genuine || !fits) suspect();
        if (!suspects.isEmpty()) return;
        sealed = seal.seal();
        // Where the line before is damaged, its seal still tells the number and the hash it had.
        safe = current = new Point(end, seal.seal(), seal.of());
    }

    private static boolean follows(ChainedLine line, Point point) {
        return line.number() == point.number + 1 && line.prev().equals(point.head);
    }

    /// A line that bears its own hash is as it was written, so what it is chained to has changed.
    private void doubtPredecessor() {
        damaged.add(current.number == 0 ? 1 : lineCount);
        if (current.number == 0) header = null;
    }

    private void suspect() {
        // A header is synced before anything is written behind it: any entry proves that it was
        // there.
        if (suspects.isEmpty()) trusted = lineCount == 1 ? new Point(0, -1, "") : current;
        suspects.add(lineCount);
    }

    private void proveDamage() {
        damaged.addAll(suspects);
        suspects.clear();
    }
}
