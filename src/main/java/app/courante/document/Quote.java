package app.courante.document;

/// What somebody wrote, short enough to stand in a sentence.
public final class Quote {
    private static final int LONGEST = 60;

    private Quote() {}

    public static String of(String text) {
        var start = text.strip();
        var line = start.substring(0, Math.min(start.length(), 1000)).replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
