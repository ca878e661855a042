package app.courante.exercise;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What gives an expected action away in the log: `[fact]` of the program, words that a line has
/// near each other in any order, or a fact with such words.
///
/// @param fact empty for words alone
/// @param level counts for [LogFact#LEVEL] only; 0 for any
/// @param words for each the ones that may stand for it, `told|called`
public record LogSign(Optional<LogFact> fact, int level, List<List<String>> words) {
    private static final Pattern FACT = Pattern.compile("\\[([a-z-]+)(?: ([0-9]))?]");

    public LogSign {
        words = List.copyOf(words);
    }

    /// Empty where the brackets hold no fact, or there is nothing.
    public static Optional<LogSign> of(String text) {
        var found = FACT.matcher(text.strip());
        boolean begins = found.lookingAt();
        var fact = begins ? LogFact.of(found.group(1)) : Optional.<LogFact>empty();
        var rest = begins ? text.strip().substring(found.end()) : text;
        if (fact.isEmpty() && rest.length() < text.strip().length()) return Optional.empty();
        if (fact.isEmpty() && rest.strip().startsWith("[")) return Optional.empty();
        var words =
                Stream.of(rest.strip().split("\\s+"))
                        .filter(word -> !word.isEmpty())
                        .map(word -> List.of(word.split("\\|")))
                        .toList();
        if (fact.isEmpty() && words.isEmpty()) return Optional.empty();
        int level = begins && found.group(2) != null ? Integer.parseInt(found.group(2)) : 0;
        return Optional.of(new LogSign(fact, level, words));
    }

    /// What somebody may write so that one of these signs gives it away; empty where none is of
    /// words.
    public static String example(List<String> signs) {
        return signs.stream()
                .flatMap(text -> of(text).stream())
                .filter(sign -> sign.fact().isEmpty())
                .map(LogSign::example)
                .findFirst()
                .orElse("");
    }

    private String example() {
        return words.stream().map(List::getFirst).collect(Collectors.joining(" "));
    }
}
