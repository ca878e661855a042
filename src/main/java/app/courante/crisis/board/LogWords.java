package app.courante.crisis.board;

import app.courante.crisis.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// The words of a line one after another, each with where it stands. Times of the day are no words.
final class LogWords {
    /// What says that something is not so.
    static final Set<String> DENIALS =
            Set.of(
                    "pas", "jamais", "aucun", "aucune", "ni", "non", "rien", "not", "never", "no",
                    "none", "nobody", "nothing", "cannot", "neither", "nor");

    /// A number, a word, or a mark that parts what is said.
    private static final Pattern TOKEN =
            Pattern.compile(
                    "\\d{1,2}(?::| ?h ?)\\d\\d(?![\\d])|\\d{1,2} ?h(?![a-z])"
                            + "|[a-z]+-\\d+|[a-z0-9]+|[.!?;:,()\\n]");

    private static final String SPACES = "[\\u00a0\\u202f ]+";
    private static final String DENIAL = "aucune";

    /// Stands for the `à` before what is to be done.
    static final String INTENT = "afaire";

    private static final Pattern TO_DO =
            Pattern.compile(
                    "\\b[àÀ] (?!partir)(?=\\p{Ll}+(?:er|ir|re)\\b)",
                    Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern TIME = Pattern.compile("\\d{1,2}(?::| ?h ?)\\d\\d|\\d{1,2} ?h");

    private static final Set<String> TURNS = Set.of("et", "mais", "and", "but", "or");

    /// @param sentence rank of the sentence
    /// @param part rank of what commas and the like part
    /// @param clause the same, where colons part as well
    record Word(String text, int sentence, int part, int clause) {}

    private final List<Word> words = new ArrayList<>();
    private final List<Boolean> asks = new ArrayList<>();

    private LogWords() {}

    static LogWords of(String text) {
        var all = new LogWords();
        // A space that does not break is a space; `don't` is a denial, `à prévenir` an intent.
        var marked = TO_DO.matcher(text.replaceAll(SPACES, " ")).replaceAll(" " + INTENT + " ");
        var plain =
                PlainText.of(marked).replace("n't", " not").replace("personne n", DENIAL + " n");
        var token = TOKEN.matcher(plain);
        int part = 0;
        int clause = 0;
        while (token.find()) {
            var found = token.group();
            switch (found) {
                case ".", "!", "?", ";", "\n" -> {
                    all.end(found.equals("?"));
                    part++;
                    clause++;
                }
                case ",", "(", ")" -> {
                    part++;
                    clause++;
                }
                case ":" -> clause++;
                default -> {
                    if (TURNS.contains(found)) {
                        part++;
                        clause++;
                    }
                    var word = TIME.matcher(found).matches() ? "#" : found.replace("-", "");
                    all.words.add(new Word(word, all.asks.size(), part, clause));
                }
            }
        }
        all.end(false);
        return all;
    }

    private void end(boolean asked) {
        boolean empty = words.isEmpty() || words.getLast().sentence() < asks.size();
        // What ends twice, `?!`, ends once.
        if (!empty) asks.add(asked);
        else if (asked && !asks.isEmpty()) asks.set(asks.size() - 1, true);
    }

    List<Word> words() {
        return words;
    }

    String text(int at) {
        return at < 0 || at >= words.size() ? "" : words.get(at).text();
    }

    /// Whether the sentence with this word asks something.
    boolean isAsked(int at) {
        var sentence = words.get(at).sentence();
        if (asks.get(sentence)) return true;
        int first = first(at);
        return switch (text(first)) {
            case "qui", "who", "did" -> true;
            case "est" -> text(first + 1).equals("ce");
            default -> false;
        };
    }

    /// Where the sentence with this word begins.
    int first(int at) {
        int first = at;
        while (first > 0 && words.get(first - 1).sentence() == words.get(at).sentence()) first--;
        return first;
    }
}
