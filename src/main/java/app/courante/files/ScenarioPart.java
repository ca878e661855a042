package app.courante.files;

import app.courante.document.Field;
import app.courante.document.Kind;
import app.courante.document.ScenarioShape;
import app.courante.document.Shape;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The sheets of a scenario's workbook: the scenario itself, and a table for each list of it.
enum ScenarioPart {
    SCENARIO(ScenarioShape.SCENARIO, "", null),
    INJECTS(ScenarioShape.INJECT, "injects", null),
    EXPECTED(ScenarioShape.EXPECTED, "expected", INJECTS),
    OBJECTIVES(ScenarioShape.OBJECTIVE, "objectives", null),
    CRITERIA(ScenarioShape.CRITERION, "criteria", OBJECTIVES),
    ROLES(ScenarioShape.ROLE, "roles", null),
    VARIANTS(ScenarioShape.VARIANT, "variants", null),
    CHANGES(ScenarioShape.CHANGE, "changes", VARIANTS);

    /// What the columns are called; each has one text, `scenario-heading.…`.
    enum Heading {
        FIELD,
        VALUE,
        INJECT,
        OBJECTIVE,
        VARIANT,
        TITLE,
        VERSION,
        AUTHOR,
        CONTEXT,
        STARTS_AT,
        LASTS,
        RULES,
        NUMBER,
        AT,
        AFTER,
        DELAY,
        WHEN,
        FROM,
        TO,
        MEANS,
        CONTENT,
        ATTACHMENT,
        ATTACHMENT_HASH,
        OBJECTIVES,
        NOTES,
        OFF,
        ID,
        TEXT,
        WAY,
        BY,
        WITHIN,
        SIGNS,
        NAME,
        DESCRIPTION,
        EXPECTED,
        COUNTED_FROM,
        SIDE,
        PLAN_ROLE,
        PHONE,
        WITHOUT
    }

    @SuppressWarnings("ImmutableEnumChecker") // A shape is a value that nobody changes.
    private final Shape<?> shape;

    private final String list;
    private final @Nullable ScenarioPart owner;

    ScenarioPart(Shape<?> shape, String list, @Nullable ScenarioPart owner) {
        this.shape = shape;
        this.list = list;
        this.owner = owner;
    }

    Shape<?> shape() {
        return shape;
    }

    /// The key of its list, in the scenario or in what owns its things.
    String list() {
        return list;
    }

    /// The sheet of what its things belong to; null where that is the scenario.
    @Nullable ScenarioPart owner() {
        return owner;
    }

    /// The heading of the column that names the owner.
    Heading ownerHeading() {
        if (owner == VARIANTS) return Heading.VARIANT;
        return owner == INJECTS ? Heading.INJECT : Heading.OBJECTIVE;
    }

    /// The key by which others name its things.
    String idKey() {
        return this == INJECTS ? "number" : "id";
    }

    /// The fields that have a column, or a row of the form.
    List<Field> fields() {
        return shape.fields().stream()
                .filter(field -> !(field.kind() instanceof Kind.Many))
                .toList();
    }

    Heading heading(String key) {
        var heading = ScenarioShape.heading(shape, shape.field(key));
        var name = heading.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT);
        return Arrays.stream(Heading.values())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
