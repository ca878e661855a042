package app.courante.json;

import app.courante.crisis.CrisisId;
import app.courante.crisis.DeviceId;
import app.courante.crisis.EntryId;
import app.courante.crisis.HybridTime;
import app.courante.crisis.Kind;
import app.courante.crisis.Moment;
import app.courante.exercise.Condition;
import app.courante.exercise.InjectTime;
import app.courante.exercise.WrittenCondition;
import app.courante.plan.PlanId;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.DateTimeException;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/// The one mapper between values and JSON, so that the domain needs to know nothing of it.
///
/// Identities, times and kinds are strings that a person can read; what is null is left out; a key
/// that is not known is refused, except where the reader says otherwise.
public final class Json {
    public static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .addModule(values())
                    .changeDefaultPropertyInclusion(
                            all -> all.withValueInclusion(JsonInclude.Include.NON_NULL))
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                    .build();

    private Json() {}

    /// The value as one line of JSON that comes back as it was from any file.
    ///
    /// Half of a surrogate pair has no bytes in UTF-8 and would end up as a question mark, so it is
    /// written as an escape.
    public static String line(Object value) {
        var json = MAPPER.writeValueAsString(value);
        var whole = new StringBuilder(json.length());
        json.codePoints()
                .forEach(point -> {
                    if (point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE)
                        whole.appendCodePoint(point);
                    else whole.append("\\u").append(Integer.toHexString(point));
                });
        return whole.toString();
    }

    /// Reads a record that has everything its type says is there.
    ///
    /// @throws tools.jackson.core.JacksonException when it has not, or is no such JSON
    public static <T extends Record> T read(
            ObjectReader reader, Class<T> type, byte[] json, int from, int length) {
        @Nullable T value = reader.forType(type).readValue(json, from, length);
        return Whole.checked(value);
    }

    /// The same out of JSON that was parsed already.
    public static <T> T read(ObjectReader reader, Class<T> type, JsonNode json) {
        T value = reader.treeToValue(json, type);
        if (value instanceof Record record) Whole.checked(record);
        return value;
    }

    private static SimpleModule values() {
        var module = new SimpleModule("values");
        text(module, DeviceId.class, DeviceId::toString, DeviceId::new);
        text(module, EntryId.class, EntryId::toString, EntryId::parse);
        text(module, CrisisId.class, CrisisId::toString, CrisisId::new);
        text(module, PlanId.class, PlanId::toString, PlanId::new);
        text(module, HybridTime.class, HybridTime::toString, HybridTime::parse);
        text(module, ZonedDateTime.class, ZonedDateTime::toString, Moments::zoned);
        text(module, Moment.class, Moments::write, Moments::read);
        text(module, InjectTime.class, InjectTime::toString, Json::time);
        text(module, Condition.class, Condition::toString, Json::condition);
        text(module, Kind.class, Json::word, text -> Kind.valueOf(constant(text)));
        return module;
    }

    private static InjectTime time(String text) {
        return InjectTime.parse(text).orElseThrow(() -> new IllegalArgumentException(text));
    }

    private static Condition condition(String text) {
        if (WrittenCondition.read(text) instanceof WrittenCondition.Result.Read(var read))
            return read;
        throw new IllegalArgumentException(text);
    }

    /// The word for a constant in JSON: lower case with hyphens.
    public static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The name of the constant that this word stands for.
    public static String constant(String word) {
        return word.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    /// The constant that such a word stands for.
    ///
    /// @throws IllegalArgumentException when there is none
    public static <E extends Enum<E>> E constant(Class<E> type, String word) {
        return Enum.valueOf(type, constant(word));
    }

    private static <T> void text(
            SimpleModule module,
            Class<T> type,
            Function<T, String> write,
            Function<String, T> read) {
        module.addSerializer(type, new TextWriter<>(type, write));
        module.addDeserializer(type, new TextReader<>(type, read));
    }

    private static final class TextWriter<T> extends StdSerializer<T> {
        private final Function<T, String> write;

        TextWriter(Class<T> type, Function<T, String> write) {
            super(type);
            this.write = write;
        }

        @Override
        public void serialize(T value, JsonGenerator json, SerializationContext context) {
            json.writeString(write.apply(value));
        }
    }

    private static final class TextReader<T> extends StdDeserializer<T> {
        private final Class<T> type;
        private final Function<String, T> read;

        TextReader(Class<T> type, Function<String, T> read) {
            super(type);
            this.type = type;
            this.read = read;
        }

        @Override
        public T deserialize(JsonParser json, DeserializationContext context) {
            if (!json.hasToken(JsonToken.VALUE_STRING))
                return type.cast(context.handleUnexpectedToken(type, json));
            var text = json.getString();
            try {
                return read.apply(text);
            } catch (IllegalArgumentException | DateTimeException e) {
                return type.cast(context.handleWeirdStringValue(type, text, "%s", e.getMessage()));
            }
        }
    }
}
