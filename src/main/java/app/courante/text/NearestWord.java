package app.courante.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/// Guesses which known word somebody meant.
public final class NearestWord {
    private static final int LONGEST = 40;

    private NearestWord() {}

    /// The known word with the fewest letters to change, unless that is most of them.
    public static Optional<String> of(String word, Collection<String> known) {
        if (word.length() > LONGEST) return Optional.empty();
        var most = Math.max(1, word.length() / 2);
        return known.stream()
                .filter(other -> distance(word, other) <= most)
                .min(Comparator.comparingInt(other -> distance(word, other)));
    }

    /// Letters to add, drop or replace (Levenshtein), whatever their case.
    private static int distance(String from, String to) {
        var a = from.toLowerCase(Locale.ROOT);
        var b = to.toLowerCase(Locale.ROOT);
        var row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) row[j] = j;
        for (int i = 1; i <= a.length(); i++) {
            var diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                var replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
