package app.courante.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/// One line of a journal, bound to the line before it.
///
/// The line ends in `,"prev":"…","hash":"…"}`: the hash is the SHA-256, in 64 hexadecimal digits,
/// of all bytes of the line before `,"hash"`. So a line is checked on its own bytes, without
/// knowing what they mean, and `head -c` with `sha256sum` can do it by hand.
///
/// @param batchFirst the number of the first entry written together with this one
/// @param batchLast the number of the last of them
record ChainedLine(
        long number,
        @Nullable String crisis,
        long batchFirst,
        long batchLast,
        String prev,
        String hash) {
    private static final int HEX = 64;
    private static final byte[] HASH = bytes(",\"hash\":\"");
    private static final byte[] PREV = bytes(",\"prev\":\"");
    private static final byte[] DEVICE = bytes("{\"device\":\"");
    private static final byte[] NUMBER = bytes("\",\"number\":");
    private static final byte[] CRISIS = bytes(",\"crisis\":\"");
    private static final byte[] BATCH = bytes(",\"batch\":{\"first\":");
    private static final byte[] LAST = bytes(",\"last\":");
    private static final int DEVICE_LENGTH = 20;

    /// Adds to a JSON object what binds it to the line before.
    static String chain(String json, String prev) {
        var content = json.substring(0, json.length() - 1) + ",\"prev\":\"" + prev + "\"";
        return content + ",\"hash\":\"" + sha256(content.getBytes(StandardCharsets.UTF_8)) + "\"}";
    }

    /// Null when these bytes are no whole line as we write them.
    static @Nullable ChainedLine read(byte[] line, int from, int length) {
        int hashAt = from + length - HASH.length - HEX - 2;
        int prevAt = hashAt - PREV.length - HEX - 1;
        if (prevAt < from || !at(line, hashAt, HASH) || !at(line, prevAt, PREV)) return null;
        if (line[from + length - 2] != '"' || line[from + length - 1] != '}') return null;
        var hash = text(line, hashAt + HASH.length, HEX);
        if (!hash.equals(sha256(line, from, hashAt - from))) return null;
        int number = from + DEVICE.length + DEVICE_LENGTH;
        if (!at(line, from, DEVICE) || !at(line, number, NUMBER)) return null;
        long value = number(line, number + NUMBER.length);
        var batch = batch(line, from, prevAt);
        return new ChainedLine(
                value,
                crisis(line, number + NUMBER.length, hashAt),
                batch == null ? value : batch[0],
                batch == null ? value : batch[1],
                text(line, prevAt + PREV.length, HEX),
                hash);
    }

    /// The hash that a chained line ends in.
    static String hash(String line) {
        return line.substring(line.length() - HEX - 2, line.length() - 2);
    }

    static String sha256(byte[] bytes) {
        return sha256(bytes, 0, bytes.length);
    }

    static String sha256(byte[] bytes, int from, int length) {
        var digest = digest();
        digest.update(bytes, from, length);
        return hex(digest.digest());
    }

    static String sha256(InputStream in) throws IOException {
        var digest = digest();
        var buffer = new byte[1 << 16];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer))
            digest.update(buffer, 0, read);
        return hex(digest.digest());
    }

    static String hex(byte[] hash) {
        return HexFormat.of().formatHex(hash);
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // Every Java platform has it.
        }
    }

    private static @Nullable String crisis(byte[] line, int number, int end) {
        int at = number;
        while (at < end && line[at] >= '0' && line[at] <= '9') at++;
        if (!at(line, at, CRISIS)) return null;
        int from = at + CRISIS.length;
        int to = from;
        while (to < end && line[to] != '"') to++;
        return text(line, from, to - from);
    }

    /// The two numbers of a batch, which stands right before `prev`:
    /// `,"batch":{"first":1,"last":9}`; null for an entry written alone.
    private static long @Nullable [] batch(byte[] line, int from, int prevAt) {
        if (line[prevAt - 1] != '}') return null;
        int last = digitsBefore(line, prevAt - 1);
        if (last == prevAt - 1 || !at(line, last - LAST.length, LAST)) return null;
        int first = digitsBefore(line, last - LAST.length);
        int start = first - BATCH.length;
        return first < last - LAST.length && start > from && at(line, start, BATCH)
                ? new long[] {number(line, first), number(line, last)}
                : null;
    }

    private static int digitsBefore(byte[] line, int end) {
        int at = end;
        while (at > 0 && line[at - 1] >= '0' && line[at - 1] <= '9') at--;
        return at;
    }

    private static long number(byte[] line, int from) {
        long value = 0;
        for (int i = from; line[i] >= '0' && line[i] <= '9'; i++)
            value = value * 10 + line[i] - '0';
        return value;
    }

    private static boolean at(byte[] line, int from, byte[] mark) {
        if (from < 0 || from + mark.length > line.length) return false;
        for (int i = 0; i < mark.length; i++) if (line[from + i] != mark[i]) return false;
        return true;
    }

    private static String text(byte[] line, int from, int length) {
        return new String(line, from, length, StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
