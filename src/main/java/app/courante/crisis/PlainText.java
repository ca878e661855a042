package app.courante.crisis;

import java.text.Normalizer;
import java.util.Locale;

/// Text without case and accents, for search: `Hébergeur` and `HEBERGEUR` are found by `hebergeur`.
public final class PlainText {
    /// Latin letters with their marks, folded once; a table is thirty times faster than normalising
    /// each text.
    private static final char[] LATIN = new char[0x250];

    static {
        for (char c = 0; c < LATIN.length; c++) {
            var plain = normalised(String.valueOf(c));
            LATIN[c] = plain.length() == 1 ? plain.charAt(0) : 0;
        }
    }

    private PlainText() {}

    public static String of(String text) {
        var plain = new char[text.length()];
        for (int i = 0; i < plain.length; i++) {
            char c = text.charAt(i);
            if (c == '’') c = '\'';
            // Œ, ligatures and everything beyond Latin take the slow way.
            if (c >= LATIN.length || LATIN[c] == 0) return normalised(text.replace('’', '\''));
            plain[i] = LATIN[c];
        }
        return new String(plain);
    }

    private static String normalised(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace("œ", "oe")
                .replace("æ", "ae");
    }
}
