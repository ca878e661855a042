package app.courante.console;

import app.courante.console.EntryNames.NoSuchEntry;
import app.courante.crisis.Attachment;
import app.courante.crisis.EntryId;
import app.courante.crisis.Kind;
import app.courante.crisis.Moment;
import app.courante.crisis.Priority;
import app.courante.crisis.TestRoute;
import app.courante.crisis.WrittenReport.Mark;
import app.courante.json.Json;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Fills the parts of a record from the keys of the same names, each by its type: so a command has
/// the keys that it has parts, and nobody writes them down twice.
///
/// A text that is missing is empty, a flag is true, and a time means now, where the command takes
/// it so; everything else has to be there, except what is named here.
///
/// @param files keeps a file before anything refers to it
record Filling(EntryNames entries, ZoneId zone, Function<Path, Attachment> files) {
    /// What is meant when a word is left out.
    private static final Map<Class<?>, Enum<?>> UNSAID =
            Map.of(
                    Kind.class,
                    Kind.INFORMATION,
                    Priority.class,
                    Priority.P2,
                    TestRoute.class,
                    TestRoute.INBOUND,
                    Mark.class,
                    Mark.ADDED);

    /// Texts that may name an entry.
    private static final Set<String> KEYS_OF_THINGS = Set.of("alert", "item", "task");

    <T> T record(Class<T> type, Keys keys) throws LineFault, NoSuchEntry {
        var parts = type.getRecordComponents();
        @Nullable Object[] values = new Object[parts.length];
        for (int i = 0; i < parts.length; i++) values[i] = value(parts[i], keys);
        keys.refuseOthers();
        try {
            var types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return type.getConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName(), e); // Our own records are open to us.
        }
    }

    private @Nullable Object value(RecordComponent part, Keys keys) throws LineFault, NoSuchEntry {
        var key = part.getName();
        var type = part.getType();
        if (type == String.class) return text(key, keys);
        if (type == int.class) return keys.number(key);
        if (type == Integer.class) return keys.has(key) ? keys.number(key) : null;
        if (type == double.class) return keys.decimal(key);
        if (type == boolean.class) return keys.flag(key, true);
        if (type == Moment.class) return WrittenTime.moment(keys.text(key), zone);
        if (type == Instant.class) return WrittenTime.instant(keys.text(key), zone);
        if (type == ZonedDateTime.class) return WrittenTime.at(keys.required(key), zone);
        if (type == Duration.class) {
            var optional = optional(part) && keys.text(key).isEmpty();
            return optional ? null : duration(keys.required(key));
        }
        if (type == EntryId.class) {
            var optional = optional(part) && keys.text(key).isEmpty();
            return optional ? null : entries.entry(keys.required(key));
        }
        if (type == LocalDate.class) {
            var optional = optional(part) && keys.text(key).isEmpty();
            return optional ? null : WrittenTime.day(keys.required(key));
        }
        if (type == Attachment.class)
            return optional(part) && keys.text(key).isEmpty() ? null : file(keys.required(key));
        if (type == List.class) return list(key, part.getGenericType(), keys);
        if (type.isEnum())
            return optional(part) && keys.text(key).isEmpty() ? null : word(key, type, keys);
        throw new IllegalStateException(part.toString());
    }

    private Attachment file(String name) throws LineFault {
        try {
            return files.apply(Path.of(name));
        } catch (InvalidPathException e) {
            throw new LineFault(LineFault.Kind.FILE_UNREADABLE, name);
        }
    }

    /// Whether the command does without it.
    private static boolean optional(RecordComponent part) {
        return part.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private String text(String key, Keys keys) throws LineFault, NoSuchEntry {
        var text = keys.text(key);
        return KEYS_OF_THINGS.contains(key) ? entries.key(text) : text;
    }

    private List<?> list(String key, Type type, Keys keys) throws LineFault, NoSuchEntry {
        var of = ((ParameterizedType) type).getActualTypeArguments()[0];
        if (of == String.class) return keys.texts(key);
        if (of == EntryId.class) {
            var ids = new ArrayList<EntryId>();
            for (var name : keys.texts(key)) ids.add(entries.entry(name));
            return ids;
        }
        var records = new ArrayList<Object>();
        for (var item : keys.list(key)) records.add(record((Class<?>) of, item));
        return records;
    }

    private static Object word(String key, Class<?> type, Keys keys) throws LineFault {
        var unsaid = UNSAID.get(type);
        var word = unsaid == null ? keys.required(key) : keys.text(key);
        if (word.isEmpty() && unsaid != null) return unsaid;
        var words = new ArrayList<String>();
        for (var constant : choices(type)) {
            if (Json.word(constant).equals(word)) return constant;
            words.add(Json.word(constant));
        }
        throw type == Kind.class
                ? LineFault.unknown(LineFault.Kind.KIND_UNKNOWN, word, words)
                : new LineFault(LineFault.Kind.WORD_UNKNOWN, word, key, String.join(", ", words));
    }

    private static List<? extends Enum<?>> choices(Class<?> type) {
        return type == Kind.class
                ? Kind.TYPED
                : Arrays.stream(type.getEnumConstants()).map(one -> (Enum<?>) one).toList();
    }

    private static Duration duration(String text) throws LineFault {
        try {
            return Duration.parse(text);
        } catch (DateTimeParseException e) {
            throw new LineFault(LineFault.Kind.DURATION_UNREADABLE, text);
        }
    }
}
