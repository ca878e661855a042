package app.courante.console;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Standard input line by line, each as soon as it is there.
final class Input {
    /// A whole log read in is one line; what is longer is no command.
    private static final int LONGEST = 64 * 1024 * 1024;

    private final InputStream in;
    private int number;

    Input(InputStream in) {
        this.in = new BufferedInputStream(in);
    }

    /// One line as it came, which may be no text.
    ///
    /// @param number counted from 1
    record Line(int number, ByteBuffer bytes, boolean cut) {
        boolean blank() {
            for (int i = bytes.position(); i < bytes.limit(); i++)
                if (!Character.isWhitespace(bytes.get(i))) return false;
            return true;
        }

        String text() throws LineFault {
            if (cut) throw new LineFault(LineFault.Kind.LINE_TOO_LONG, LONGEST / 1024 / 1024);
            try {
                var text = StandardCharsets.UTF_8.newDecoder().decode(bytes.duplicate()).toString();
                return number == 1 && text.startsWith("\ufeff") ? text.substring(1) : text;
            } catch (CharacterCodingException e) {
                throw new LineFault(LineFault.Kind.NOT_UTF8);
            }
        }
    }

    /// Null at the end.
    @Nullable Line next() throws IOException {
        int read = in.read();
        if (read < 0) return null;
        var bytes = new ByteArrayOutputStream();
        boolean cut = false;
        for (; read >= 0 && read != '\n'; read = in.read()) {
            if (bytes.size() < LONGEST) bytes.write(read);
            else cut = true;
        }
        return new Line(++number, ByteBuffer.wrap(bytes.toByteArray()), cut);
    }
}
