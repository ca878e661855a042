package app.courante.files.cap;

/// A text as XML 1.0 can hold it: what it cannot hold (control characters, halves of signs) is
/// shown as a mark, and every end of a line is one sign.
final class XmlText {
    private static final int MARK = 0xFFFD;

    private XmlText() {}

    static String of(String text) {
        var clean = new StringBuilder(text.length());
        text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .codePoints()
                .forEach(sign -> clean.appendCodePoint(holds(sign) ? sign : MARK));
        return clean.toString();
    }

    /// The production `Char` of XML 1.0.
    private static boolean holds(int sign) {
        return sign == '\t'
                || sign == '\n'
                || (sign >= 0x20 && sign <= 0xD7FF)
                || (sign >= 0xE000 && sign <= 0xFFFD)
                || sign >= 0x10000;
    }
}
