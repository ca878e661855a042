package app.courante.files;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/// The text of a file's bytes, once they are known to be text of a bearable size.
final class FileText {
    static final int MOST_MEGABYTES = 20;

    private FileText() {}

    static Optional<String> decode(byte[] bytes, Faults faults) {
        if (bytes.length > MOST_MEGABYTES * 1024 * 1024) {
            faults.add(0, "fault.plan.too-large", MOST_MEGABYTES);
            return Optional.empty();
        }
        var in = ByteBuffer.wrap(bytes);
        var out = CharBuffer.allocate(bytes.length);
        var decoder =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        var result = decoder.decode(in, out, true);
        out.flip();
        if (result.isError()) {
            faults.add(lineAtEnd(out), "fault.plan.not-utf8");
            return Optional.empty();
        }
        var text = withoutMark(out.toString());
        return isReadable(text, faults) ? Optional.of(text) : Optional.empty();
    }

    /// The byte order mark that some editors put in front.
    private static String withoutMark(String text) {
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    private static boolean isReadable(String text, Faults faults) {
        if (text.isBlank()) {
            faults.add(0, "fault.plan.empty");
            return false;
        }
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            var sign = text.codePointAt(i);
            if (!StreamReader.isPrintable(sign)) {
                faults.add(
                        lineAtEnd(text.substring(0, i)),
                        "fault.plan.control-character",
                        "U+%04X".formatted(sign));
                return false;
            }
        }
        return true;
    }

    private static int lineAtEnd(CharSequence text) {
        return 1 + (int) text.chars().filter(sign -> sign == '\n').count();
    }
}
