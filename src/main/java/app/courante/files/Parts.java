package app.courante.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/// The XML parts of a zipped workbook, unpacked in memory and never onto a disk.
final class Parts {
    private static final int END_RECORD = 22;
    private static final int LONGEST_COMMENT = 0xffff;

    private final Map<String, byte[]> parts = new HashMap<>();
    private long unpacked;

    private Parts() {}

    static Parts unpack(byte[] zip) throws BadFile {
        if (!isWhole(zip)) throw damaged();
        var parts = new Parts();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            int count = 0;
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (++count > TableLimits.PARTS) throw TableLimits.unpackedTooBig();
                // The size is often told in front, so that a bomb is not even lit.
                parts.count(Math.max(0, entry.getSize()));
                parts.take(entry.getName(), in, Math.max(0, entry.getSize()));
            }
        } catch (IOException | IllegalArgumentException _) {
            throw damaged();
        }
        return parts;
    }

    byte @Nullable [] get(String name) {
        return parts.get(key(name));
    }

    private void take(String name, ZipInputStream in, long told) throws IOException, BadFile {
        boolean xml = key(name).endsWith(".xml") || key(name).endsWith(".rels");
        long room = TableLimits.UNPACKED_BYTES - (unpacked - told);
        if (xml) {
            var bytes = in.readNBytes((int) room + 1);
            count(bytes.length - told);
            parts.putIfAbsent(key(name), bytes);
            return;
        }
        var buffer = new byte[1 << 16];
        long length = 0;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            length += read;
            if (length > room) throw TableLimits.unpackedTooBig();
        }
        count(length - told);
    }

    private void count(long bytes) throws BadFile {
        unpacked += bytes;
        if (unpacked > TableLimits.UNPACKED_BYTES) throw TableLimits.unpackedTooBig();
    }

    /// A zip that was cut short has lost the record at its end.
    private static boolean isWhole(byte[] zip) {
        int from = Math.max(0, zip.length - END_RECORD - LONGEST_COMMENT);
        for (int i = zip.length - END_RECORD; i >= from; i--)
            if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 5 && zip[i + 3] == 6)
                return true;
        return false;
    }

    private static BadFile damaged() {
        return new BadFile(0, "fault.table-zip-damaged");
    }

    private static String key(String name) {
        var slashes = name.replace('\\', '/');
        return (slashes.startsWith("/") ? slashes.substring(1) : slashes).toLowerCase(Locale.ROOT);
    }
}
