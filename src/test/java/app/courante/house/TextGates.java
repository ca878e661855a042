package app.courante.house;

import java.text.ChoiceFormat;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// What people read: both languages whole, every text used, every text asked for there.
final class TextGates {
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^{}]*}");

    /// A space that may break where French has none that does.
    private static final Pattern LOOSE =
            Pattern.compile(
                    "\\S [;:!?»](?![\\p{L}\\d])|«(?: |$)|(?<![\\w.])\\d+"
                            + " (?:h|min|s|%|€|Go)(?![\\p{L}\\d])");

    /// What the program reads and nobody else.
    private static final Pattern PLAIN =
            Pattern.compile("^#|^ *(?:- )?(?:at|delay|within|lasts|startsAt|when|phone|signs):");

    private static final Pattern WORD = Pattern.compile("\\p{L}{2}");

    private TextGates() {}

    static List<Gate> all() {
        return List.of(
                of("both languages have the same keys", TextGates::missing, "only.fr", "only.en"),
                of("a key is written feature.thing", TextGates::shapes, "BadShape"),
                of("a key stands once in a bundle", TextGates::twice, "twice.said"),
                of("no text is empty", each(String::isBlank), "empty.text"),
                of("no straight apostrophe", each(text -> text.contains("'")), "straight.quote"),
                of("every pattern can be read", each(TextGates::isBroken), "broken.pattern"),
                of(
                        "both languages take the same arguments",
                        TextGates::arguments,
                        "other.arguments"),
                of("a text differs between languages", TextGates::same, "same.words"),
                Gate.of(
                        "a French scenario keeps its marks and units on the line",
                        TextGates::loose,
                        "1: title: Un essai : trop",
                        "4:   Il dit"),
                Gate.of(
                        "every text is used",
                        tree -> TextUse.in(tree).unused(),
                        "unused.text",
                        "half.sea"),
                Gate.of(
                        "every text asked for is there",
                        tree -> TextUse.in(tree).unknown(),
                        "unused.absent",
                        "weather"),
                Gate.of(
                        "every field of the plan has its name, and nothing else has one",
                        tree -> TextUse.in(tree).fields(),
                        "field.activity.rto has no name",
                        "choice.site-use.home has no name",
                        "field.sea.depth is no field"));
    }

    private static List<String> loose(Tree tree) {
        var findings = new ArrayList<String>();
        for (var file : tree.scenarios()) {
            int number = 0;
            for (var line : Tree.lines(file)) {
                number++;
                if (!PLAIN.matcher(line).find() && LOOSE.matcher(line).find())
                    findings.add(file + ": " + number + ": " + line);
            }
        }
        return findings;
    }

    private static Gate of(String name, Function<Bundles, List<String>> rule, String... samples) {
        return Gate.of(name, tree -> rule.apply(Bundles.of(tree)), samples);
    }

    private static List<String> missing(Bundles bundles) {
        var findings = new ArrayList<String>();
        for (var key : bundles.keys()) {
            if (!bundles.french().containsKey(key)) findings.add(key + " is not in French");
            if (!bundles.english().containsKey(key)) findings.add(key + " is not in English");
        }
        return findings;
    }

    private static List<String> shapes(Bundles bundles) {
        return bundles.keys().stream().filter(key -> !Bundles.KEY.matcher(key).matches()).toList();
    }

    private static List<String> twice(Bundles bundles) {
        var findings = new ArrayList<String>();
        for (var file : bundles.files()) {
            var seen = new HashSet<String>();
            Tree.lines(file).stream()
                    .filter(line -> !line.startsWith("#") && line.contains("="))
                    .map(line -> line.substring(0, line.indexOf('=')).strip())
                    .filter(key -> !seen.add(key))
                    .forEach(key -> findings.add(file + ": " + key + " stands there twice"));
        }
        return findings;
    }

    private static Function<Bundles, List<String>> each(Predicate<String> isWrong) {
        return bundles -> {
            var findings = new ArrayList<String>();
            for (var bundle : List.of(bundles.french(), bundles.english()))
                bundle.forEach((key, text) -> {
                    if (isWrong.test(text)) findings.add(key + "=" + text);
                });
            return findings;
        };
    }

    /// Also reads the patterns inside a choice, which are otherwise first read when shown.
    private static boolean isBroken(String pattern) {
        try {
            for (var format : new MessageFormat(pattern, Locale.ROOT).getFormats())
                if (format instanceof ChoiceFormat choice)
                    for (var inner : choice.getFormats()) if (isBroken((String) inner)) return true;
            return false;
        } catch (IllegalArgumentException _) {
            return true;
        }
    }

    private static List<String> arguments(Bundles bundles) {
        return bundles.inBoth(
                (french, english) -> !argumentsOf(french).equals(argumentsOf(english)));
    }

    private static Set<String> argumentsOf(String pattern) {
        return new TreeSet<>(
                ARGUMENT.matcher(pattern).results().map(found -> found.group(1)).toList());
    }

    private static List<String> same(Bundles bundles) {
        var allowed = bundles.allowedToBeSame();
        return bundles
                .inBoth((french, english) -> french.equals(english) && hasWords(french))
                .stream()
                .filter(key -> !allowed.contains(key))
                .toList();
    }

    private static boolean hasWords(String pattern) {
        return WORD.matcher(PLACEHOLDER.matcher(pattern).replaceAll("")).find();
    }
}
