package app.courante.files;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/// The bytes of a text file as text, in the encoding they are found to be in.
///
/// @param oldEncoding whether it was taken for windows-1252 because it is no Unicode
record TableText(String text, boolean oldEncoding) {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final byte[] OLD_WORKBOOK = {
        (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1
    };

    static TableText of(byte[] bytes) throws BadFile {
        if (startsWith(bytes, OLD_WORKBOOK)) throw new BadFile(0, "fault.table-old-workbook");
        if (startsWith(bytes, (byte) 0xff, (byte) 0xfe))
            return unicode(bytes, 2, StandardCharsets.UTF_16LE);
        if (startsWith(bytes, (byte) 0xfe, (byte) 0xff))
            return unicode(bytes, 2, StandardCharsets.UTF_16BE);
        if (startsWith(bytes, (byte) 0xef, (byte) 0xbb, (byte) 0xbf))
            return unicode(bytes, 3, StandardCharsets.UTF_8);
        try {
            return new TableText(withoutNul(decode(bytes, 0, StandardCharsets.UTF_8)), false);
        } catch (CharacterCodingException _) {
            var text = withoutNul(new String(bytes, WINDOWS));
            if (text.chars().anyMatch(TableText::neverTyped))
                throw new BadFile(0, "fault.table-binary");
            return new TableText(text, true);
        }
    }

    private static TableText unicode(byte[] bytes, int from, Charset charset) throws BadFile {
        try {
            return new TableText(withoutNul(decode(bytes, from, charset)), false);
        } catch (CharacterCodingException _) {
            throw new BadFile(0, "fault.table-encoding", charset.name());
        }
    }

    private static String decode(byte[] bytes, int from, Charset charset)
            throws CharacterCodingException {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                .toString();
    }

    private static String withoutNul(String text) throws BadFile {
        int nul = text.indexOf('\0');
        if (nul < 0) return text;
        int line = 1 + (int) text.substring(0, nul).chars().filter(c -> c == '\n').count();
        throw new BadFile(line, "fault.table-nul");
    }

    private static boolean neverTyped(int c) {
        return c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f';
    }

    private static boolean startsWith(byte[] bytes, byte... mark) {
        if (bytes.length < mark.length) return false;
        for (int i = 0; i < mark.length; i++) if (bytes[i] != mark[i]) return false;
        return true;
    }
}
