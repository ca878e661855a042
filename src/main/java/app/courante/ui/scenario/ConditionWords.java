package app.courante.ui.scenario;

import app.courante.document.ScenarioReferences;
import app.courante.exercise.WrittenCondition;
import app.courante.ui.draft.Completing;
import app.courante.ui.draft.Names;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Offers what a fact of a condition may name while it is typed: `done(` and then the names of what
/// is expected.
record ConditionWords(Names names) implements Completing {
    private static final int OFFERED = 12;
    private static final Pattern NAMED =
            Pattern.compile(
                    WrittenCondition.ANY_FACT + "\\s*\\(([^()]*)$",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern WORD = Pattern.compile("(?<!\\p{L})(\\p{L}+)$");
    private static final List<String> FACTS =
            List.of("done(", "said(", "decided(", "played(", "not ");

    @Override
    public List<String> like(String typed) {
        var named = NAMED.matcher(typed);
        if (named.find()) {
            var part = ScenarioReferences.of(named.group(1).toLowerCase(Locale.ROOT));
            return names.like(part, named.group(2), OFFERED);
        }
        var word = WORD.matcher(typed);
        if (!word.find() || typed.endsWith(")")) return List.of();
        var begun = word.group(1).toLowerCase(Locale.ROOT);
        var words = Stream.concat(FACTS.stream(), Stream.of("and ", "or "));
        return words.filter(one -> one.startsWith(begun) && !one.strip().equals(begun)).toList();
    }

    @Override
    public String taken(String typed, String chosen) {
        var named = NAMED.matcher(typed);
        if (named.find()) {
            var part = ScenarioReferences.of(named.group(1).toLowerCase(Locale.ROOT));
            var id = names.idOf(part, chosen);
            return typed.substring(0, named.start(2)) + WrittenCondition.name(id) + ")";
        }
        var word = WORD.matcher(typed);
        return word.find() ? typed.substring(0, word.start()) + chosen : typed + chosen;
    }
}
