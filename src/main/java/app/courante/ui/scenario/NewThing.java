package app.courante.ui.scenario;

import static app.courante.document.ScenarioReferences.EXPECTED;
import static app.courante.document.ScenarioReferences.INJECTS;

import app.courante.document.Edit;
import app.courante.document.Edit.Insert;
import app.courante.document.Node;
import app.courante.document.Node.Entry;
import app.courante.document.Node.Group;
import app.courante.document.Node.Items;
import app.courante.document.Node.Text;
import app.courante.document.Path;
import app.courante.document.Places;
import app.courante.document.Referred;
import app.courante.document.ScenarioShape;
import app.courante.document.Shape;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// New things of a scenario, with what tells them from all others.
final class NewThing {
    private static final Map<Shape<?>, String> WORDS =
            Map.of(
                    ScenarioShape.OBJECTIVE, "objective",
                    ScenarioShape.ROLE, "role",
                    ScenarioShape.EXPECTED, "action",
                    ScenarioShape.VARIANT, "variant");

    private NewThing() {}

    /// An empty one; what must be chosen begins with the most usual.
    static Edit insert(Group document, Path list, int at, Shape<?> shape) {
        var entries = new ArrayList<Entry>();
        var word = WORDS.get(shape);
        if (shape.equals(ScenarioShape.INJECT)) {
            entries.add(entry("number", nextNumber(document)));
            entries.add(entry("means", "call"));
        } else if (word != null)
            entries.add(entry("id", freshId(ids(document, list, shape), word)));
        if (shape.equals(ScenarioShape.ROLE)) entries.add(entry("side", "player"));
        if (shape.equals(ScenarioShape.EXPECTED)) entries.add(entry("way", "done"));
        return new Insert(list, at, new Group(0, entries));
    }

    /// The same once more behind it, under a number of its own; what it expects gets ids of its
    /// own.
    static Edit copy(Group document, Path list, int index, Shape<?> shape) {
        var thing = Places.groups(document, list).get(index);
        if (shape.equals(ScenarioShape.INJECT)) {
            var copy = thing.with("number", Text.of(nextNumber(document)));
            return new Insert(list, index + 1, expected(document, copy));
        }
        var word = WORDS.get(shape);
        var copy =
                word == null
                        ? thing
                        : thing.with("id", Text.of(freshId(ids(document, list, shape), word)));
        return new Insert(list, index + 1, copy);
    }

    private static Group expected(Group document, Group inject) {
        if (!(inject.get("expected") instanceof Items(_, var items))) return inject;
        var taken = new HashSet<>(texts(document, EXPECTED));
        var fresh = new ArrayList<Node>();
        for (var item : items) {
            if (!(item instanceof Group action)) continue;
            var id = freshId(taken, "action");
            taken.add(id);
            fresh.add(action.with("id", Text.of(id)));
        }
        return inject.with("expected", Items.of(fresh));
    }

    private static Set<String> ids(Group document, Path list, Shape<?> shape) {
        return shape.equals(ScenarioShape.EXPECTED)
                ? texts(document, EXPECTED)
                : texts(document, new Referred(list, "", "id", "name", false));
    }

    private static Set<String> texts(Group document, Referred part) {
        return part.in(document).stream()
                .map(one -> one.text(part.key()).strip())
                .collect(Collectors.toSet());
    }

    private static String nextNumber(Group document) {
        var taken = texts(document, INJECTS);
        int highest =
                taken.stream()
                        .filter(text -> text.matches("\\d{1,6}"))
                        .mapToInt(Integer::parseInt)
                        .max()
                        .orElse(taken.size());
        return Integer.toString(highest + 1);
    }

    private static String freshId(Set<String> taken, String word) {
        int number = taken.size() + 1;
        while (taken.contains(word + "-" + number)) number++;
        return word + "-" + number;
    }

    private static Entry entry(String key, String text) {
        return new Entry(0, key, Text.of(text));
    }
}
