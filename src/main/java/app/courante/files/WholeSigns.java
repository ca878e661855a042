package app.courante.files;

import java.io.IOException;
import java.io.StringReader;

/// Hands out a text in pieces that never end within a sign.
///
/// Signs such as 🔥 are two chars, and the YAML parser stumbles where one lies across two of the
/// pieces that it reads.
final class WholeSigns extends StringReader {
    WholeSigns(String text) {
        super(text);
    }

    @Override
    public int read(char[] piece, int from, int most) throws IOException {
        int count = super.read(piece, from, most);
        if (count < 2 || !Character.isHighSurrogate(piece[from + count - 1])) return count;
        skip(-1);
        return count - 1;
    }
}
