package app.courante.text;

import java.util.regex.Pattern;

/// The spaces of French typography, where no line may break: a narrow one before `;`, `!` and `?`,
/// a full one before a colon and inside quotation marks.
///
/// Bundles are typed with plain spaces; what is shown has these.
final class FrenchSpaces {
    private static final String FULL = "\u00a0";
    private static final String NARROW = "\u202f";
    private static final Pattern COLON = Pattern.compile(" :(?=\\s|$)");
    private static final Pattern MARK = Pattern.compile("(?<!,) ([;!?])(?=[\\s»)”\".,\u00a0]|$)");

    private FrenchSpaces() {}

    static String in(String text) {
        var quoted = text.replace("« ", "«" + FULL).replace(" »", FULL + "»");
        return MARK.matcher(COLON.matcher(quoted).replaceAll(FULL + ":")).replaceAll(NARROW + "$1");
    }
}
