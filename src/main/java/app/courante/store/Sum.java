package app.courante.store;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.CRC32C;

/// The check sum of a line that is nobody's evidence: enough to know what a disk has damaged.
final class Sum {
    private Sum() {}

    /// CRC-32C in eight hexadecimal digits.
    static String of(String line) {
        var crc = new CRC32C();
        crc.update(line.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().toHexDigits((int) crc.getValue());
    }
}
