package app.courante.files;

import app.courante.document.Field;
import app.courante.document.FieldName;
import app.courante.document.Kind;
import app.courante.document.PlanShape;
import app.courante.document.Scalars;
import app.courante.document.Shape;
import app.courante.document.WrittenDate;
import app.courante.document.WrittenDuration;
import app.courante.plan.PlanPart;
import app.courante.text.Language;
import app.courante.text.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The JSON schema of a plan's file, made from the plan's shape.
///
/// An editor that knows it completes and checks a plan while it is typed. What [PlanFile] takes
/// besides, such as `2 H` or `5 000`, the schema leaves out: it shows the usual way of writing.
public final class PlanSchema {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final String SOMETHING = "\\S";

    private final Texts texts = Texts.in(Language.ENGLISH);
    private final ObjectNode root = MAPPER.createObjectNode();

    private PlanSchema() {}

    /// The schema as its published file holds it.
    public static String text() {
        var indenter = new DefaultIndenter("  ", "\n");
        var printer =
                new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        return MAPPER.writer().with(printer).writeValueAsString(new PlanSchema().whole()) + "\n";
    }

    private ObjectNode whole() {
        root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        root.put("title", "Continuity and recovery plan of Courante");
        group(root, PlanShape.PLAN);
        var others = root.putObject("$defs");
        for (var shape : PlanShape.shapes())
            if (shape != PlanShape.PLAN) group(others.putObject(FieldName.of(shape)), shape);
        return root;
    }

    private void group(ObjectNode schema, Shape<?> shape) {
        schema.put("type", "object");
        var properties = schema.putObject("properties");
        for (var field : shape.fields()) {
            var property = properties.putObject(field.key());
            property.put("title", texts.of(FieldName.of(shape, field)));
            field(property, field);
        }
        var required = shape.fields().stream().filter(Field::required).map(Field::key).toList();
        if (!required.isEmpty()) required.forEach(schema.putArray("required")::add);
        schema.put("additionalProperties", false);
    }

    /// A key with nothing behind it counts as absent, so all that is not required may be null.
    private void field(ObjectNode property, Field field) {
        boolean required = field.required();
        switch (field.kind()) {
            case Kind.Line _, Kind.Prose _, Kind.Noted _ -> text(property, required);
            case Kind.Ref(var part) -> {
                property.put("description", id(part));
                text(property, required);
            }
            case Kind.Whole(var least, var most, _) -> {
                type(property, required, "integer");
                property.put("minimum", least).put("maximum", most);
            }
            case Kind.Euros _ -> {
                type(property, required, "integer");
                property.put("minimum", 0).put("maximum", Scalars.MOST_EUROS);
            }
            case Kind.Flag _ -> type(property, required, "boolean");
            case Kind.Length _ -> pattern(property, required, WrittenDuration.pattern());
            case Kind.Day _ -> {
                pattern(property, required, WrittenDate.DAY);
                property.put("format", "date");
            }
            case Kind.Clock _ -> pattern(property, required, WrittenDate.MOMENT);
            case Kind.Choice(var type) -> choice(property, required, type);
            case Kind.Texts _ -> text(list(property, required), true);
            case Kind.Refs(var part) ->
                    text(list(property, required).put("description", id(part)), true);
            case Kind.Nested(var shape) -> {
                if (required) refer(property, shape);
                else {
                    var either = property.putArray("anyOf");
                    refer(either.addObject(), shape);
                    either.addObject().put("type", "null");
                }
            }
            case Kind.Many(var shape) -> refer(list(property, required), shape);
        }
    }

    /// YAML reads `4.2` as a number and [PlanFile] takes it as it is written.
    private static void text(ObjectNode schema, boolean required) {
        type(schema, required, "string", "number");
        if (required) schema.put("pattern", SOMETHING);
    }

    private static void pattern(ObjectNode property, boolean required, String pattern) {
        type(property, required, "string");
        property.put("pattern", pattern);
    }

    private static void choice(
            ObjectNode property, boolean required, Class<? extends Enum<?>> type) {
        var words = property.putArray("enum");
        Arrays.stream(type.getEnumConstants()).map(Scalars::word).forEach(words::add);
        if (!required) words.addNull();
    }

    private static ObjectNode list(ObjectNode property, boolean required) {
        type(property, required, "array");
        return property.putObject("items");
    }

    private static void type(ObjectNode schema, boolean required, String... types) {
        var all =
                required
                        ? List.of(types)
                        : Stream.concat(Stream.of(types), Stream.of("null")).toList();
        if (all.size() == 1) schema.put("type", all.getFirst());
        else all.forEach(schema.putArray("type")::add);
    }

    private static void refer(ObjectNode schema, Shape<?> shape) {
        schema.put("$ref", "#/$defs/" + FieldName.of(shape));
    }

    private String id(PlanPart part) {
        return texts.of("plan-file.id", texts.of("plan.part", part));
    }
}
