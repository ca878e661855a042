package app.courante.files;

import app.courante.document.Node;
import app.courante.document.Node.Group;
import app.courante.document.Node.Items;
import app.courante.document.Node.Text;
import app.courante.document.Scalars;
import app.courante.plan.rule.ClockStart;
import app.courante.plan.rule.Duty;
import app.courante.plan.rule.FilingStep;
import app.courante.plan.rule.HolidayCalendar;
import app.courante.plan.rule.HolidayCalendar.Fixed;
import app.courante.plan.rule.Regime;
import app.courante.plan.rule.Rule;
import app.courante.plan.rule.Rulebook;
import app.courante.plan.rule.Term;
import app.courante.plan.rule.Trait;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Reads the rules of law and the calendars of member states from the program's own files.
///
/// They come with the program and are read by its tests, so a slip in them is a bug and throws.
public final class RuleBooks {
    private static final Set<String> RULE_KEYS =
            Set.of(
                    "id",
                    "from",
                    "regime",
                    "step",
                    "law",
                    "unchecked",
                    "starts",
                    "after",
                    "within",
                    "cap",
                    "weekends",
                    "except",
                    "only",
                    "not",
                    "reasons",
                    "name");

    private RuleBooks() {}

    /// The one that comes with the program; read once.
    public static Rulebook own() {
        return Own.BOOK;
    }

    private static final class Own {
        static final Rulebook BOOK = read(text("deadlines.yaml"), text("calendars.yaml"));
    }

    private static String text(String name) {
        try (var in = RuleBooks.class.getResourceAsStream("/app/courante/rule/" + name)) {
            if (in == null) throw new IllegalStateException("missing " + name);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Reads a book from the text of its two files.
    ///
    /// @throws IllegalArgumentException when they do not say what a book says
    static Rulebook read(String rules, String calendars) {
        return new Rulebook(
                groups(rules, "rules").map(RuleBooks::rule).toList(),
                groups(calendars, "calendars").map(RuleBooks::calendar).toList());
    }

    private static Stream<Group> groups(String text, String key) {
        var faults = new Faults(key);
        var root = YamlTree.of(text, faults);
        if (root.isPresent()
                && faults.isEmpty()
                && root.get() instanceof Group group
                && group.get(key) instanceof Items items)
            return items.items().stream().map(RuleBooks::group);
        throw new IllegalArgumentException(key + " " + faults.all());
    }

    private static Group group(Node node) {
        if (node instanceof Group group) return group;
        throw new IllegalArgumentException("line " + node.line());
    }

    private static Rule rule(Group group) {
        for (var entry : group.entries())
            if (!RULE_KEYS.contains(entry.key()))
                throw new IllegalArgumentException("line " + entry.line() + ": " + entry.key());
        return new Rule(
                new Duty(
                        needed(group, "id"),
                        word(Regime.class, needed(group, "regime")),
                        word(FilingStep.class, needed(group, "step")),
                        group.text("name")),
                LocalDate.parse(needed(group, "from")),
                needed(group, "law"),
                says(group, "unchecked", "yes"),
                word(ClockStart.class, needed(group, "starts")),
                texts(group, "after"),
                Term.parse(needed(group, "within")),
                group.text("cap").isEmpty() ? null : Duration.parse(group.text("cap")),
                says(group, "weekends", "noon"),
                traits(group, "except"),
                traits(group, "only"),
                traits(group, "not"),
                says(group, "reasons", "late"));
    }

    private static HolidayCalendar calendar(Group group) {
        return new HolidayCalendar(
                needed(group, "id"),
                ZoneId.of(needed(group, "zone")),
                texts(group, "fixed").stream().map(Fixed::parse).toList(),
                texts(group, "easter").stream().map(Integer::valueOf).toList());
    }

    private static String needed(Group group, String key) {
        var text = group.text(key);
        if (text.isEmpty())
            throw new IllegalArgumentException("line " + group.line() + ": no " + key);
        return text;
    }

    /// Whether the one word that this key may have stands there.
    private static boolean says(Group group, String key, String word) {
        var text = group.text(key);
        if (!text.isEmpty() && !text.equals(word))
            throw new IllegalArgumentException("line " + group.line() + ": " + key + " " + text);
        return !text.isEmpty();
    }

    private static List<Trait> traits(Group group, String key) {
        return texts(group, key).stream().map(text -> word(Trait.class, text)).toList();
    }

    private static List<String> texts(Group group, String key) {
        return switch (group.get(key)) {
            case null -> List.of();
            case Items(_, var items) ->
                    items.stream()
                            .map(item -> item instanceof Text text ? text.text() : "")
                            .toList();
            case Text(_, var text) -> List.of(text);
            case Group inner -> throw new IllegalArgumentException("line " + inner.line());
        };
    }

    private static <E extends Enum<E>> E word(Class<E> type, String word) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> Scalars.word(constant).equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(type.getSimpleName() + " " + word));
    }
}
