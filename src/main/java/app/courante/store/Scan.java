package app.courante.store;

import app.courante.crisis.HybridTime;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What one journal file holds: how far it is whole, and what in it is damaged.
///
/// A bad line is either the end of a write that was cut off, which was never acknowledged and is
/// set aside, or damage to what was once safe. It is damage when a later write follows it: the next
/// write only begins once the one before it is synced.
final class Scan {
    /// The state after a line that ended a batch.
    private record Point(long end, long number, String head) {}

    private final List<Long> damaged = new ArrayList<>();
    private @Nullable Header header;
    private Point safe = new Point(0, 0, "");
    private Point current = safe;
    private long lineCount;
    private long suspectLine;
    private long suspectNumber;
    private final List<Long> suspects = new ArrayList<>();
    private long sealed;
    private byte[] lastLine = new byte[0];

    private Scan() {}

    static Scan of(Disk disk, Path file) throws IOException {
        var scan = new Scan();
        try (var in = disk.read(file)) {
            Lines.visit(in, Long.MAX_VALUE, scan::line);
        }
        return scan;
    }

    /// Null when the first line is no header.
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
        return lastLine.length == 0
                ? HybridTime.ZERO
                : EntryCodec.read(lastLine, 0, lastLine.length).times().clock();
    }

    private void line(byte[] bytes, int from, int length, long offset, boolean ended) {
        lineCount++;
        long end = offset + length + 1;
        if (lineCount == 1) {
            header = ended ? Header.read(bytes, from, length) : null;
            if (header == null) suspect();
            else safe = current = new Point(end, 0, header.hash());
            return;
        }
        var line = ended ? ChainedLine.read(bytes, from, length) : null;
        if (line != null) entry(line, end, bytes, from, length);
        else {
            var seal = ended ? Seal.read(bytes, from, length) : null;
            if (seal != null) seal(seal, end);
            else suspect();
        }
    }

    private void entry(ChainedLine line, long end, byte[] bytes, int from, int length) {
        boolean follows = line.number() == current.number + 1 && line.prev().equals(current.head);
        if (suspectLine == 0 && !follows) suspect();
        if (suspectLine != 0 && line.batchFirst() > suspectNumber) proveDamage();
        current = new Point(end, line.number(), line.hash());
        if (suspectLine == 0 && line.number() == line.batchLast()) {
            safe = current;
            lastLine = java.util.Arrays.copyOfRange(bytes, from, from + length);
        }
    }

    private void seal(Seal seal, long end) {
        if (suspectLine != 0 && seal.seal() >= suspectNumber) proveDamage();
        if (suspectLine != 0) return;
        sealed = seal.seal();
        current = new Point(end, current.number, current.head);
        if (seal.seal() == safe.number) safe = current;
    }

    private void suspect() {
        suspects.add(lineCount);
        if (suspectLine != 0) return;
        suspectLine = lineCount;
        // A header is synced before anything is written behind it: any entry proves that it was
        // there.
        suspectNumber = lineCount == 1 ? 0 : current.number + 1;
    }

    private void proveDamage() {
        damaged.addAll(suspects);
        suspects.clear();
        suspectLine = 0;
    }
}
