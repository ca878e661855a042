package app.courante.crisis.board;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// What is left of a word without its endings, so that `basculé`, `basculons` and `bascule` are
/// one.
///
/// A stemmer of its own: those of libraries answer for searching libraries of text and weigh more
/// than the scenario does; here a dozen words of one action have to meet, and no two actions. A
/// word is taken the French and the English way, for a log is not bound to a language.
final class Stem {
    private static final List<String> FRENCH =
            longestFirst(
                    "issements issement issaient issons issent issez issant issait ications"
                            + " ication ations ation ements ement ments ment aient erons eront"
                            + " erait erez erai eras era ions ion ons ents ent entes ente antes"
                            + " ante ants ant ais ait ees ee es er ez e irons iront ira ir is it"
                            + " ies ie us s x");
    private static final List<String> ENGLISH =
            longestFirst(
                    "ications ication ations ation ings ing ied ies ed ments ment ions ion ers er"
                            + " es e s y ly");
    private static final int LEAST = 3;

    private Stem() {}

    private static List<String> longestFirst(String endings) {
        return Stream.of(endings.split(" "))
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    /// @param word without accents and capitals
    static String french(String word) {
        return stem(word, FRENCH);
    }

    static String english(String word) {
        return stem(word, ENGLISH);
    }

    private static String stem(String word, List<String> endings) {
        if (word.length() <= LEAST || Character.isDigit(word.charAt(word.length() - 1)))
            return word;
        int end = word.length();
        for (var ending : endings)
            if (word.endsWith(ending) && end - ending.length() >= least(ending)) {
                end -= ending.length();
                break;
            }
        while (end > LEAST && "aeiuy".indexOf(word.charAt(end - 1)) >= 0) end--;
        if (end > LEAST && word.charAt(end - 1) == word.charAt(end - 2)) end--;
        return word.substring(0, end);
    }

    /// `agent` and `client` do not end in a plural of verbs.
    private static int least(String ending) {
        return ending.startsWith("en") || ending.equals("is") || ending.equals("it")
                ? LEAST + 1
                : LEAST;
    }
}
