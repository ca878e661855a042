package app.courante.files;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/// The parts of a zipped workbook, found by the directory at its end and unpacked in memory.
///
/// The directory tells the size of every part, so that nothing is unpacked that is too big.
final class Parts {
    private static final int END_MARK = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xffff;
    private static final int ENTRY_MARK = 0x02014b50;
    private static final int ENTRY_LENGTH = 46;
    private static final int HEADER_LENGTH = 30;
    private static final int ENCRYPTED = 1;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    private final ByteBuffer zip;
    private final Map<String, Part> parts = new HashMap<>();

    /// Where a part begins, how it is packed, and what it must be when unpacked.
    private record Part(int header, int method, int packed, int unpacked, int crc) {}

    private Parts(byte[] zip) {
        this.zip = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
    }

    static Parts in(byte[] zip) throws BadFile {
        var parts = new Parts(zip);
        try {
            parts.readDirectory();
        } catch (IndexOutOfBoundsException _) {
            throw damaged();
        }
        return parts;
    }

    /// Unpacks one part; null where there is none of this name.
    byte @Nullable [] get(String name) throws BadFile {
        var part = parts.get(key(name));
        if (part == null) return null;
        try {
            var bytes = unpack(part);
            var crc = new CRC32();
            crc.update(bytes);
            if ((int) crc.getValue() != part.crc()) throw damaged();
            return bytes;
        } catch (IndexOutOfBoundsException | DataFormatException _) {
            throw damaged();
        }
    }

    /// The names of all parts, in lower case.
    List<String> names() {
        return List.copyOf(parts.keySet());
    }

    private void readDirectory() throws BadFile {
        int end = end();
        int count = zip.getShort(end + 10) & 0xffff;
        int at = zip.getInt(end + 16);
        long total = 0;
        if (count > TableLimits.PARTS) throw TableLimits.unpackedTooBig();
        for (int i = 0; i < count; i++) {
            if (zip.getInt(at) != ENTRY_MARK) throw damaged();
            int nameLength = zip.getShort(at + 28) & 0xffff;
            var name = new byte[nameLength];
            zip.get(at + ENTRY_LENGTH, name);
            total += zip.getInt(at + 24) & 0xffffffffL;
            if (total > TableLimits.UNPACKED_BYTES) throw TableLimits.unpackedTooBig();
            boolean encrypted = (zip.getShort(at + 8) & ENCRYPTED) != 0;
            var part =
                    new Part(
                            zip.getInt(at + 42),
                            encrypted ? -1 : zip.getShort(at + 10),
                            zip.getInt(at + 20),
                            zip.getInt(at + 24),
                            zip.getInt(at + 16));
            parts.putIfAbsent(key(new String(name, StandardCharsets.UTF_8)), part);
            int extras = zip.getShort(at + 30) & 0xffff;
            int comment = zip.getShort(at + 32) & 0xffff;
            at += ENTRY_LENGTH + nameLength + extras + comment;
        }
    }

    /// Where the record stands that ends every whole zip; one that was cut short has lost it.
    private int end() throws BadFile {
        int last = zip.limit() - END_LENGTH;
        for (int at = last; at >= 0 && at >= last - LONGEST_COMMENT; at--)
            if (zip.getInt(at) == END_MARK) return at;
        throw damaged();
    }

    private byte[] unpack(Part part) throws BadFile, DataFormatException {
        int from =
                part.header()
                        + HEADER_LENGTH
                        + (zip.getShort(part.header() + 26) & 0xffff)
                        + (zip.getShort(part.header() + 28) & 0xffff);
        var packed = zip.slice(from, part.packed());
        var bytes = new byte[part.unpacked()];
        if (part.method() == STORED && part.packed() == part.unpacked()) {
            packed.get(bytes);
            return bytes;
        }
        if (part.method() != DEFLATED) throw damaged();
        try (var inflater = new Inflater(true)) {
            inflater.setInput(packed);
            int length = 0;
            while (length < bytes.length) {
                int more = inflater.inflate(bytes, length, bytes.length - length);
                if (more == 0) throw damaged();
                length += more;
            }
        }
        return bytes;
    }

    private static BadFile damaged() {
        return new BadFile(0, "fault.table-zip-damaged");
    }

    private static String key(String name) {
        var slashes = name.replace('\\', '/');
        return (slashes.startsWith("/") ? slashes.substring(1) : slashes).toLowerCase(Locale.ROOT);
    }
}
