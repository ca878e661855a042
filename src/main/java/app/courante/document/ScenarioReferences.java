package app.courante.document;

import app.courante.document.Node.Group;
import app.courante.document.Node.Items;
import app.courante.document.Node.Text;
import app.courante.exercise.WrittenCondition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What refers to what in a scenario.
public final class ScenarioReferences {
    public static final Referred OBJECTIVES =
            new Referred(Path.parse("objectives"), "", "id", "name", false);
    public static final Referred ROLES = new Referred(Path.parse("roles"), "", "id", "name", false);
    public static final Referred INJECTS =
            new Referred(Path.parse("injects"), "", "number", "title", true);
    public static final Referred EXPECTED =
            new Referred(Path.parse("injects"), "expected", "id", "text", true);
    static final Referred VARIANTS = new Referred(Path.parse("variants"), "", "id", "name", false);

    private static final Map<Shape<?>, Map<String, Referred>> FIELDS =
            Map.of(
                    ScenarioShape.CRITERION,
                    Map.of("expected", EXPECTED, "from", INJECTS),
                    ScenarioShape.EXPECTED,
                    Map.of("by", ROLES),
                    ScenarioShape.INJECT,
                    Map.of("after", INJECTS, "from", ROLES, "to", ROLES, "objectives", OBJECTIVES),
                    ScenarioShape.VARIANT,
                    Map.of("without", INJECTS),
                    ScenarioShape.CHANGE,
                    Map.of("number", INJECTS, "from", ROLES));

    private ScenarioReferences() {}

    /// What a field names; null where it names nothing of the scenario.
    public static @Nullable Referred of(Shape<?> shape, Field field) {
        return FIELDS.getOrDefault(shape, Map.of()).get(field.key());
    }

    /// What is referred to by the text at this place; null where nothing is.
    public static @Nullable Referred keyAt(Path place) {
        return switch (place.toString().replaceAll("/\\d+", "/#")) {
            case "injects/#/number" -> INJECTS;
            case "injects/#/expected/#/id" -> EXPECTED;
            case "objectives/#/id" -> OBJECTIVES;
            case "roles/#/id" -> ROLES;
            default -> null;
        };
    }

    /// Where a fact of a condition leads: to an inject or to what is expected.
    public static Referred of(String fact) {
        return WrittenCondition.namesInject(fact) ? INJECTS : EXPECTED;
    }

    /// The references to one thing, with the whole text that each stands in.
    static List<Reference> to(Group scenario, Referred part, String id) {
        var found = new ArrayList<Reference>();
        gather(scenario, Path.ROOT, ScenarioShape.SCENARIO, part, id, found);
        return found;
    }

    /// A text that names a thing.
    ///
    /// @param condition whether it names it within a condition
    record Reference(Path place, String text, boolean condition) {
        /// The same text once the thing is called otherwise.
        String renamed(Referred part, String from, String to) {
            return condition
                    ? WrittenCondition.renamed(text, fact -> of(fact).equals(part), from, to)
                    : to;
        }
    }

    private static void gather(
            Group group,
            Path place,
            Shape<?> shape,
            Referred part,
            String id,
            List<Reference> found) {
        for (var field : shape.fields()) {
            var at = place.then(field.key());
            var node = group.get(field.key());
            var named = of(shape, field);
            if (part.equals(named)) named(node, at, id, found);
            else if (field.kind().equals(new Kind.Noted(Notation.CONDITION))
                    && node instanceof Text(_, var text)) {
                var reference = new Reference(at, text, true);
                if (!reference.renamed(part, id, id + "\0").equals(text)) found.add(reference);
            }
            var inner = field.inner();
            if (inner == null || !(node instanceof Items(_, var items))) continue;
            for (int i = 0; i < items.size(); i++)
                if (items.get(i) instanceof Group thing)
                    gather(thing, at.at(i), inner, part, id, found);
        }
    }

    private static void named(@Nullable Node node, Path place, String id, List<Reference> found) {
        switch (node) {
            case Text(_, var text) -> {
                if (text.strip().equals(id)) found.add(new Reference(place, text, false));
            }
            case Items(_, var items) -> {
                for (int i = 0; i < items.size(); i++) named(items.get(i), place.at(i), id, found);
            }
            case null, default -> {}
        }
    }
}
