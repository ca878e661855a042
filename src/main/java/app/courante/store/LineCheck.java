package app.courante.store;

import app.courante.crisis.DeviceId;
import app.courante.crisis.Entry;
import app.courante.store.UnfitLines.Flaw;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/// Looks at lines that another laptop hands on, one after the other: each must follow the last one
/// that is here, be as it was written, and be one that can be read.
final class LineCheck {
    /// The state of a journal after a line.
    ///
    /// @param header null before the first line
    record Point(@Nullable Header header, long number, String head, long sealed) {
        static final Point NOTHING = new Point(null, 0, "", 0);
    }

    private final DeviceId device;
    private final long known;
    private final List<byte[]> fresh = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();
    private Point point;

    /// The last entry of those written together that is still to come; 0 between batches.
    private long batchLast;

    LineCheck(DeviceId device, Point point) {
        this.device = device;
        this.point = point;
        this.known = point.number();
    }

    /// @throws UnfitLines when it is not what it should be
    void line(byte[] bytes) {
        var entry = ChainedLine.read(bytes, 0, bytes.length);
        if (entry != null) entry(entry, bytes);
        else {
            var seal = Seal.read(bytes, 0, bytes.length);
            if (seal != null) seal(seal, bytes);
            else header(bytes);
        }
    }

    /// The lines that are new, once all were looked at.
    ///
    /// @throws UnfitLines when the last entries came in part
    List<byte[]> fresh() {
        if (batchLast != 0) throw unfit(Flaw.BATCH);
        return fresh;
    }

    List<Entry> entries() {
        return entries;
    }

    Point point() {
        return point;
    }

    private void header(byte[] bytes) {
        var read = Header.read(bytes, 0, bytes.length);
        if (read == null) throw unfit(point.header() == null ? Flaw.HEADER : Flaw.LINE);
        if (read.newer()) throw unfit(Flaw.NEWER);
        if (!read.device().equals(device)) throw unfit(Flaw.HEADER);
        var here = point.header();
        if (here != null) {
            if (!here.equals(read)) throw unfit(Flaw.HEADER);
            return; // Sent once more, since no entry had come behind it.
        }
        fresh.add(bytes);
        point = new Point(read, 0, read.hash(), 0);
    }

    private void entry(ChainedLine line, byte[] bytes) {
        if (point.header() == null) throw unfit(Flaw.HEADER);
        if (line.number() <= known) return; // It is here.
        if (line.number() != point.number() + 1 || !line.prev().equals(point.head()))
            throw unfit(Flaw.CHAIN);
        boolean begins = batchLast == 0;
        if (begins ? line.batchFirst() != line.number() : line.batchLast() != batchLast)
            throw unfit(Flaw.BATCH);
        var read = read(bytes);
        if (!read.id().device().equals(device) || read.id().number() != line.number())
            throw unfit(Flaw.LINE);
        fresh.add(bytes);
        entries.add(read);
        batchLast = line.number() == line.batchLast() ? 0 : line.batchLast();
        point = new Point(point.header(), line.number(), line.hash(), point.sealed());
    }

    /// A line that nobody can read would keep the whole folder from being opened.
    private Entry read(byte[] bytes) {
        try {
            return EntryCodec.read(bytes, 0, bytes.length);
        } catch (JacksonException e) {
            throw unfit(Flaw.LINE);
        }
    }

    private void seal(Seal seal, byte[] bytes) {
        var header = point.header();
        if (header == null) throw unfit(Flaw.HEADER);
        if (seal.seal() <= point.sealed() || seal.seal() < known) return; // It is here.
        if (batchLast != 0) throw unfit(Flaw.BATCH);
        if (seal.seal() != point.number()
                || !seal.of().equals(point.head())
                || !seal.signedBy(header.key())) throw unfit(Flaw.SIGNATURE);
        fresh.add(bytes);
        point = new Point(header, point.number(), point.head(), seal.seal());
    }

    private UnfitLines unfit(Flaw flaw) {
        return new UnfitLines(flaw, device);
    }
}
