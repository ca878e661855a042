package app.courante.files;

import java.util.List;

/// What stands between the cells of a CSV file: found by looking for the character that comes
/// equally often in every record.
final class Separator {
    private static final List<Character> CANDIDATES = List.of(',', ';', '\t', '|');

    /// Enough text to see the shape of the table.
    private static final int SAMPLE = 64 * 1024;

    private static final int RECORDS = 50;

    private Separator() {}

    static char of(String text) {
        char best = ',';
        int bestScore = 0;
        for (char candidate : CANDIDATES) {
            int score = score(text, candidate);
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return best;
    }

    /// How many records have as many cells as the first, each weighing as much as it has cells.
    private static int score(String text, char candidate) {
        int end = Math.min(text.length(), SAMPLE);
        int inFirst = -1;
        int alike = 0;
        int records = 0;
        int count = 0;
        boolean quoted = false;
        for (int i = 0; i < end && records < RECORDS; i++) {
            char c = text.charAt(i);
            if (c == '"') quoted = !quoted;
            else if (c == candidate && !quoted) count++;
            boolean over = !quoted && endsLine(text, i);
            if (over || i == end - 1) {
                if (inFirst < 0) inFirst = count;
                if (count == inFirst) alike++;
                records++;
                count = 0;
            }
        }
        return alike * 100 * Integer.signum(inFirst) + Math.min(inFirst, 99);
    }

    private static boolean endsLine(String text, int i) {
        if (text.charAt(i) == '\n') return true;
        return text.charAt(i) == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n');
    }
}
