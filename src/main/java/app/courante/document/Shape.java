package app.courante.document;

import app.courante.plan.PlanPart;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What one record of the plan looks like as a group of keys: a field for each component, in order.
public final class Shape<T extends Record> {
    private final Class<T> type;
    private final @Nullable PlanPart part;
    private final List<Field> fields;
    private final List<String> keys;
    private final RecordComponent[] components;
    private final Constructor<T> constructor;

    private Shape(Class<T> type, @Nullable PlanPart part, List<Field> fields) {
        this.type = type;
        this.part = part;
        this.fields = List.copyOf(fields);
        this.keys = fields.stream().map(Field::key).toList();
        this.components = type.getRecordComponents();
        var names = Arrays.stream(components).map(RecordComponent::getName).toList();
        if (!names.equals(keys))
            throw new IllegalArgumentException(type + " has " + names + ", not " + keys);
        try {
            this.constructor =
                    type.getDeclaredConstructor(
                            Arrays.stream(components)
                                    .map(RecordComponent::getType)
                                    .toArray(Class[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /// The shape of a record that is not a part by itself.
    static <T extends Record> Shape<T> of(Class<T> type, Field... fields) {
        return new Shape<>(type, null, List.of(fields));
    }

    /// The shape of a record that the plan names as a part.
    static <T extends Record> Shape<T> of(PlanPart part, Class<T> type, Field... fields) {
        return new Shape<>(type, part, List.of(fields));
    }

    public Class<T> type() {
        return type;
    }

    /// What the plan calls such a thing; null for what is only a piece of a thing.
    public @Nullable PlanPart part() {
        return part;
    }

    public List<Field> fields() {
        return fields;
    }

    public List<String> keys() {
        return keys;
    }

    /// The field under this key.
    ///
    /// @throws IllegalArgumentException when the shape has none
    public Field field(String key) {
        int at = keys.indexOf(key);
        if (at < 0) throw new IllegalArgumentException(type + " has no " + key);
        return fields.get(at);
    }

    /// What stands at this place of a document of this shape; null where it has no such place.
    public @Nullable Kind kindAt(Path path) {
        @Nullable Kind kind = new Kind.Nested(this);
        for (var step : path.steps()) kind = kind == null ? null : kind.in(step);
        return kind;
    }

    /// This shape and those of everything in it, each once, in the order of the document.
    public List<Shape<?>> all() {
        var shapes = new LinkedHashSet<Shape<?>>();
        gather(shapes);
        return List.copyOf(shapes);
    }

    private void gather(Set<Shape<?>> shapes) {
        if (!shapes.add(this)) return;
        for (var field : fields) {
            var inner = field.inner();
            if (inner != null) inner.gather(shapes);
        }
    }

    /// Whether its things are referred to by an id of their own.
    public boolean hasId() {
        return keys.contains("id");
    }

    /// The key whose text a person knows the thing by; the first required one that is no id.
    public String nameKey() {
        return fields.stream()
                .filter(field -> field.required() && !field.key().equals("id"))
                .filter(field ->
                        field.kind() instanceof Kind.Line || field.kind() instanceof Kind.Prose)
                .findFirst()
                .or(() ->
                        fields.stream()
                                .filter(field -> field.kind() instanceof Kind.Line)
                                .findFirst())
                .orElse(fields.getFirst())
                .key();
    }

    /// The key by whose value one of a list's things is known again after a change.
    public String identityKey() {
        return hasId()
                ? "id"
                : fields.stream()
                        .filter(Field::required)
                        .findFirst()
                        .orElse(fields.getFirst())
                        .key();
    }

    /// Whether an absent value of this field is null rather than empty.
    boolean nullable(int index) {
        return components[index].getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    Class<?> typeOf(int index) {
        return components[index].getType();
    }

    /// @param values one for each field, in order
    T make(@Nullable Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (InstantiationException | IllegalAccessException e) {
            throw new IllegalStateException(e); // The records of the plan are public.
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(type + " refuses " + Arrays.toString(values), e);
        }
    }

    /// What the record holds under each field, in order.
    @Nullable Object[] values(Object made) {
        var values = new @Nullable Object[components.length];
        for (int i = 0; i < values.length; i++)
            try {
                values[i] = components[i].getAccessor().invoke(made);
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException(e);
            }
        return values;
    }
}
