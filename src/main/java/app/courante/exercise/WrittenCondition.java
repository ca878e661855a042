package app.courante.exercise;

import app.courante.exercise.Condition.All;
import app.courante.exercise.Condition.Any;
import app.courante.exercise.Condition.Decided;
import app.courante.exercise.Condition.Done;
import app.courante.exercise.Condition.Fact;
import app.courante.exercise.Condition.Not;
import app.courante.exercise.Condition.Played;
import app.courante.exercise.Condition.Said;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Conditions as text, in the words of either language; they are written in English, as the keys of
/// a document are.
public final class WrittenCondition {
    /// What became of a text.
    public sealed interface Result {
        record Read(Condition condition) implements Result {}

        /// Nobody could read it.
        ///
        /// @param at the piece of the text that was not understood; empty for its end
        record Unreadable(String at) implements Result {}

        /// It names more facts than anybody could keep in mind.
        record TooMany(int most) implements Result {}
    }

    /// The words for a fact are tried one after another while one looks whether it can ever hold.
    static final int MOST_FACTS = 16;

    private static final int DEEPEST = 40;
    private static final Pattern WORD =
            Pattern.compile("\\s*([()]|\"[^\"]*+(?:\"\"[^\"]*+)*+\"|[^\\s()\"]+)");
    private static final Pattern PLAIN = Pattern.compile("[^\\s()\"]+");

    private static final Map<String, Function<String, Fact>> FACTS =
            Map.of(
                    "done", Done::new,
                    "said", Said::new,
                    "decided", Decided::new,
                    "played", Played::new,
                    "fait", Done::new,
                    "dit", Said::new,
                    "décidé", Decided::new,
                    "joué", Played::new);

    /// The words for a fact in either language, one of which a pattern finds.
    public static final String ANY_FACT = "(?<!\\p{L})(" + String.join("|", FACTS.keySet()) + ")";

    private static final Pattern FACT =
            Pattern.compile(
                    "("
                            + ANY_FACT
                            + "\\s*\\(\\s*)"
                            + "(\"[^\"]+(?:\"\"[^\"]*)*\"|[^\\s()\"]+)\\s*\\)",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final List<String> words;
    private int next;

    /// Ends the reading at the word that has come.
    private static final class Stopped extends Exception {
        private static final long serialVersionUID = 1;

        Stopped() {
            super(null, null, false, false);
        }
    }

    private WrittenCondition(List<String> words) {
        this.words = words;
    }

    public static Result read(String text) {
        var reader = new WrittenCondition(words(text));
        try {
            var condition = reader.any(0);
            if (reader.next < reader.words.size()) throw new Stopped();
            return condition.facts().size() > MOST_FACTS
                    ? new Result.TooMany(MOST_FACTS)
                    : new Result.Read(condition);
        } catch (Stopped _) {
            return new Result.Unreadable(reader.peek());
        }
    }

    /// The same text, where these facts that name one thing name another; anything else in it stays
    /// as it is, also what nobody can read.
    ///
    /// @param facts which of them, by their word in lower case
    public static String renamed(String text, Predicate<String> facts, String from, String to) {
        return FACT.matcher(text)
                .replaceAll(found ->
                        Matcher.quoteReplacement(
                                facts.test(found.group(2).toLowerCase(Locale.ROOT))
                                                && bare(found.group(3)).equals(from)
                                        ? found.group(1) + name(to) + ")"
                                        : found.group()));
    }

    /// Whether what this fact names is an inject, not something expected.
    ///
    /// @param fact its word in lower case
    public static boolean namesInject(String fact) {
        var named = FACTS.get(fact);
        return named != null && named.apply("") instanceof Played;
    }

    private static String bare(String name) {
        return name.startsWith("\"")
                ? name.substring(1, name.length() - 1).replace("\"\"", "\"")
                : name;
    }

    /// A thing as a condition names it.
    public static String name(String id) {
        return PLAIN.matcher(id).matches() ? id : '"' + id.replace("\"", "\"\"") + '"';
    }

    static String of(Condition condition) {
        return switch (condition) {
            case Done(var id) -> "done(" + name(id) + ")";
            case Said(var id) -> "said(" + name(id) + ")";
            case Decided(var id) -> "decided(" + name(id) + ")";
            case Played(var id) -> "played(" + name(id) + ")";
            case All(var parts) ->
                    joined(parts, " and ", part -> part instanceof Fact || part instanceof Not);
            case Any(var parts) -> joined(parts, " or ", part -> !(part instanceof Any));
            case Not(var part) ->
                    "not "
                            + (part instanceof Fact || part instanceof Not
                                    ? of(part)
                                    : "(" + of(part) + ")");
        };
    }

    private static String joined(List<Condition> parts, String word, Predicate<Condition> bare) {
        return parts.stream()
                .map(part -> bare.test(part) ? of(part) : "(" + of(part) + ")")
                .collect(Collectors.joining(word));
    }

    private static List<String> words(String text) {
        var words = new ArrayList<String>();
        var found = WORD.matcher(text);
        int at = 0;
        while (found.find(at) && found.start() == at) {
            words.add(found.group(1));
            at = found.end();
        }
        if (!text.substring(at).isBlank()) words.add(text.substring(at).strip());
        return words;
    }

    private Condition any(int depth) throws Stopped {
        var parts = new ArrayList<Condition>();
        do parts.add(all(depth));
        while (takes("or", "ou"));
        return parts.size() == 1 ? parts.getFirst() : new Any(parts);
    }

    private Condition all(int depth) throws Stopped {
        var parts = new ArrayList<Condition>();
        do parts.add(one(depth));
        while (takes("and", "et"));
        return parts.size() == 1 ? parts.getFirst() : new All(parts);
    }

    private Condition one(int depth) throws Stopped {
        if (depth > DEEPEST) throw new Stopped();
        if (takes("not", "non", "pas")) return new Not(one(depth + 1));
        if (takes("(")) {
            var inner = any(depth + 1);
            need(")");
            return inner;
        }
        var word = peek().toLowerCase(Locale.ROOT);
        var fact = FACTS.get(word);
        if (fact == null) throw new Stopped();
        return fact.apply(named());
    }

    private String named() throws Stopped {
        next++;
        need("(");
        var word = peek();
        if (word.isEmpty() || word.equals("(") || word.equals(")")) throw new Stopped();
        boolean quoted = word.startsWith("\"");
        if (quoted && (word.length() < 3 || !word.endsWith("\""))) throw new Stopped();
        next++;
        need(")");
        return bare(word);
    }

    private void need(String word) throws Stopped {
        if (!takes(word)) throw new Stopped();
    }

    private boolean takes(String... either) {
        for (var word : either)
            if (peek().equalsIgnoreCase(word)) {
                next++;
                return true;
            }
        return false;
    }

    private String peek() {
        return next < words.size() ? words.get(next) : "";
    }
}
