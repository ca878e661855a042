package app.courante.ui.kit;

import app.courante.crisis.PlainText;
import app.courante.plan.Person;
import app.courante.plan.Plan;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The roles, people and activities that a plan names, found by what somebody types of a name:
/// case, accents and the rest of the name do not matter.
public final class KnownNames {
    /// What a name is the name of.
    public enum Sort {
        ROLE,
        PERSON,
        ACTIVITY
    }

    /// Who can be given something to do.
    public static final Set<Sort> WHO = EnumSet.of(Sort.ROLE, Sort.PERSON);

    public static final Set<Sort> ACTIVITIES = EnumSet.of(Sort.ACTIVITY);

    private static final Pattern BETWEEN = Pattern.compile("[\\s._-]+");
    private static final int SHORTEST_BEGINNING = 2;
    private static final int SHORTEST_WORD = 3;

    /// Something that has a name.
    ///
    /// @param id empty for somebody the plan does not know
    /// @param detail whose role it is, or what the person does; may be empty
    public record Known(Sort sort, String id, String name, String detail) {
        /// Somebody the plan does not know, by name.
        public static Known outsider(String name) {
            return new Known(Sort.PERSON, "", name, "");
        }

        /// As it is told to the desk: a role by its id, everybody else by name.
        public String told() {
            return sort == Sort.ROLE ? id : name;
        }
    }

    /// What a typed word may mean: nothing, one thing, or several.
    public record Match(List<Known> found) {
        public Match {
            found = List.copyOf(found);
        }

        public @Nullable Known only() {
            return found.size() == 1 ? found.getFirst() : null;
        }
    }

    /// A name with its folded spellings.
    private record Spelt(Known known, String id, String name, List<String> words) {
        static Spelt of(Known known) {
            var name = fold(known.name());
            return new Spelt(
                    known,
                    fold(known.id()),
                    name,
                    List.of(name.split("[ ']+")).stream()
                            .filter(word -> word.length() >= SHORTEST_WORD)
                            .toList());
        }

        boolean is(String typed) {
            return id.equals(typed) || name.equals(typed);
        }

        boolean has(String typed) {
            return words.contains(typed);
        }

        boolean begins(String typed) {
            return id.startsWith(typed)
                    || name.startsWith(typed)
                    || words.stream().anyMatch(word -> word.startsWith(typed));
        }
    }

    private final List<Spelt> all;

    private KnownNames(List<Known> known) {
        all = known.stream().map(Spelt::of).toList();
    }

    /// Those of this plan; none without one.
    public static KnownNames of(@Nullable Plan plan) {
        var known = new ArrayList<Known>();
        if (plan != null) {
            for (var role : plan.arrangement().roles()) {
                var holder =
                        role.holder() == null
                                ? ""
                                : plan.person(role.holder()).map(Person::name).orElse("");
                known.add(new Known(Sort.ROLE, role.id(), role.name(), holder));
            }
            for (var person : plan.people())
                known.add(new Known(Sort.PERSON, person.id(), person.name(), person.function()));
            for (var activity : plan.activities())
                known.add(new Known(Sort.ACTIVITY, activity.id(), activity.name(), ""));
        }
        return new KnownNames(known);
    }

    /// What this word means: an id or a whole name before a word of a name, and that before a
    /// beginning.
    public Match find(String typed, Set<Sort> sorts) {
        var word = fold(typed);
        if (word.isEmpty()) return new Match(List.of());
        var exact = matching(sorts, one -> one.is(word));
        if (!exact.isEmpty()) return new Match(exact);
        var inside = matching(sorts, one -> one.has(word));
        if (!inside.isEmpty()) return new Match(inside);
        return new Match(
                word.length() < SHORTEST_BEGINNING
                        ? List.of()
                        : matching(sorts, one -> one.begins(word)));
    }

    /// What this may be the beginning of, the likeliest first.
    public List<Known> like(String typed, Set<Sort> sorts, int limit) {
        var word = fold(typed);
        var found = new LinkedHashSet<Known>();
        if (!word.isEmpty()) {
            found.addAll(matching(sorts, one -> one.is(word)));
            found.addAll(matching(sorts, one -> one.has(word)));
            found.addAll(matching(sorts, one -> one.name().startsWith(word)));
        }
        found.addAll(matching(sorts, one -> one.begins(word)));
        return found.stream().limit(limit).toList();
    }

    /// The longest whole name that is written in a text from here on; null when there is none.
    public @Nullable Known written(String text, int from, Set<Sort> sorts) {
        Known longest = null;
        if (from >= text.length()) return null;
        var first = PlainText.of(text.substring(from, from + 1));
        for (var one : all) {
            if (!one.name().startsWith(first)) continue;
            int end = from + one.known().name().length();
            if (!sorts.contains(one.known().sort()) || end > text.length()) continue;
            if (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) continue;
            if (!fold(text.substring(from, end)).equals(one.name())) continue;
            if (longest == null || longest.name().length() < one.known().name().length())
                longest = one.known();
        }
        return longest;
    }

    private List<Known> matching(Set<Sort> sorts, Predicate<Spelt> wanted) {
        return all.stream()
                .filter(one -> sorts.contains(one.known().sort()) && wanted.test(one))
                .map(Spelt::known)
                .toList();
    }

    /// `J.Petit`, `j-petit` and `j petit` are one spelling.
    private static String fold(String text) {
        return BETWEEN.matcher(PlainText.of(text.strip())).replaceAll(" ");
    }
}
