package app.courante.json;

import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DatabindException;

/// Holds what was read to what its type says: only a component marked `@Nullable` may be missing.
///
/// The compiler checks that of all our code; JSON from outside it cannot see.
final class Whole {
    private static final ClassValue<List<Method>> REQUIRED =
            new ClassValue<>() {
                @Override
                protected List<Method> computeValue(Class<?> type) {
                    var required =
                            Stream.of(type.getRecordComponents())
                                    .filter(Whole::required)
                                    .map(RecordComponent::getAccessor)
                                    .toList();
                    required.forEach(AccessibleObject::trySetAccessible);
                    return required;
                }
            };

    private Whole() {}

    /// @throws DatabindException when something is missing in it
    static <T extends Record> T checked(@Nullable T value) {
        if (value == null) throw DatabindException.from((JsonParser) null, "null");
        try {
            for (var component : REQUIRED.get(value.getClass())) {
                Object content = component.invoke(value);
                if (content == null)
                    throw DatabindException.from((JsonParser) null, "no " + component.getName());
                if (content instanceof Record inner) checked(inner);
            }
            return value;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e); // Our own records are open to us.
        }
    }

    private static boolean required(RecordComponent component) {
        return !component.getType().isPrimitive()
                && !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }
}
