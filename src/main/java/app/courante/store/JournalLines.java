package app.courante.store;

import app.courante.crisis.DeviceId;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Reads the journals of a folder to hand their lines on, each from where it was left: what is safe
/// in a journal never changes, so that any thread may read it. One for each laptop handed to.
public final class JournalLines {
    private final Path journals;
    private final Disk disk;
    private final Map<DeviceId, Place> places = new HashMap<>();

    /// Behind which entry it was left.
    private record Place(long number, long offset) {}

    public JournalLines(Path data, Disk disk) {
        this.journals = DataFolder.journals(data);
        this.disk = disk;
    }

    /// The lines behind an entry; what was written together is not taken apart.
    ///
    /// @param number that of the entry; 0 for the whole journal
    /// @param safe how many bytes of the journal may be read
    /// @param budget about how many bytes are wanted; the first batch comes whole
    /// @throws StoreFailure when they cannot be read
    public Piece after(DeviceId device, long number, long safe, int budget) {
        var file = journals.resolve(device + JournalFolder.ENDING);
        try {
            var left = places.get(device);
            long from =
                    left != null && left.number == number
                            ? left.offset
                            : number == 0 ? 0 : endOf(file, number, safe);
            var portion = new Portion(number, from);
            long all = Math.max(0, safe - from);
            long limit = Math.min(all, budget);
            while (limit > 0) {
                portion = new Portion(number, from);
                try (var in = disk.read(file)) {
                    in.skipNBytes(from);
                    Lines.visit(in, limit, portion);
                }
                limit = portion.whole.isEmpty() && limit < all ? Math.min(all, 2 * limit) : 0;
            }
            places.put(device, portion.place);
            return new Piece(device, portion.whole);
        } catch (IOException e) {
            throw StoreFailure.of(e, file, Problem.READ_FAILED);
        }
    }

    /// Where the line of this entry ends; if nothing of it is found, where all that is safe ends.
    private long endOf(Path file, long number, long safe) throws IOException {
        var end = new long[] {safe};
        try (var in = disk.read(file)) {
            Lines.visit(
                    in,
                    safe,
                    (bytes, from, length, offset, _) -> {
                        var line = ChainedLine.read(bytes, from, length);
                        if (line != null && line.number() == number) end[0] = offset + length + 1;
                    });
        }
        return end[0];
    }

    /// Whole batches, as far as they go.
    private static final class Portion implements Lines.Visitor {
        private final List<byte[]> whole = new ArrayList<>();
        private final List<byte[]> begun = new ArrayList<>();
        private final long start;
        private long number;
        private Place place;

        Portion(long number, long start) {
            this.number = number;
            this.start = start;
            this.place = new Place(number, start);
        }

        @Override
        public void line(byte[] bytes, int from, int length, long offset, boolean ended) {
            if (!ended) return;
            var line = ChainedLine.read(bytes, from, length);
            begun.add(Arrays.copyOfRange(bytes, from, from + length));
            if (line != null) number = line.number();
            if (line != null && line.number() != line.batchLast()) return;
            whole.addAll(begun);
            begun.clear();
            place = new Place(number, start + offset + length + 1);
        }
    }
}
