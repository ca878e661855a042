package app.courante.text;

/// The spaces of French typography, where no line may break: a narrow one before `;`, `!` and `?`,
/// a full one before a colon and inside quotation marks.
///
/// Bundles are typed with plain spaces; what is shown has these.
final class FrenchSpaces {
    private static final char FULL = '\u00a0';
    private static final char NARROW = '\u202f';
    private static final char NONE = '\0';

    private FrenchSpaces() {}

    static String in(String text) {
        var spaced = new StringBuilder(text);
        for (int at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1))
            spaced.setCharAt(
                    at, between(before(text, at), after(text, at + 1), after(text, at + 2)));
        return spaced.toString();
    }

    /// @param behind what follows the sign after the space
    private static char between(char before, char after, char behind) {
        if (before == '«' || after == '»') return FULL;
        boolean last = behind == NONE || Character.isWhitespace(behind);
        return switch (after) {
            case ':' -> last ? FULL : ' ';
            case ';', '!', '?' ->
                    before != ',' && (last || "»)”\".,".indexOf(behind) >= 0) ? NARROW : ' ';
            default -> ' ';
        };
    }

    private static char before(String text, int at) {
        return at == 0 ? NONE : text.charAt(at - 1);
    }

    private static char after(String text, int at) {
        return at < text.length() ? text.charAt(at) : NONE;
    }
}
