package app.courante.store;

import app.courante.crisis.Author;
import app.courante.crisis.CrisisId;
import app.courante.crisis.DeviceId;
import app.courante.crisis.Entry;
import app.courante.crisis.EntryId;
import app.courante.crisis.Event;
import app.courante.crisis.HybridTime;
import app.courante.crisis.Moment;
import app.courante.crisis.Times;
import app.courante.crisis.UnknownEvent;
import app.courante.json.Json;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.util.RawValue;

/// Writes an [Entry] as one line of JSON and reads it back.
///
/// Device, number and crisis come first, so that a reader that looks for one crisis need not parse
/// the others. Keys that a newer version added are passed over, and an event that cannot be read
/// here becomes an [UnknownEvent]: what is in the journal was true, and is shown.
final class EntryCodec {
    private static final JsonMapper MAPPER = Json.MAPPER;
    private static final ObjectReader LENIENT =
            MAPPER.reader().without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    /// An entry as it stands in the file. The order of components is the order of keys.
    ///
    /// @param happened null where it is the time of entry, as for most
    /// @param learned likewise
    record Line(
            DeviceId device,
            long number,
            @Nullable CrisisId crisis,
            HybridTime clock,
            ZonedDateTime entered,
            @Nullable Moment happened,
            @Nullable Instant learned,
            String author,
            @Nullable String role,
            String kind,
            JsonNode body,
            @Nullable Batch batch) {}

    /// The entries written together: the file holds all of them or, to a reader, none.
    record Batch(long first, long last) {}

    private EntryCodec() {}

    /// @param batch null for an entry written alone
    static String write(Entry entry, @Nullable Batch batch) {
        var times = entry.times();
        return Json.line(
                new Line(
                        entry.id().device(),
                        entry.id().number(),
                        entry.crisis(),
                        times.clock(),
                        times.entered(),
                        times.happened().equals(Moment.exactly(times.entered()))
                                ? null
                                : times.happened(),
                        times.learned().equals(times.entered().toInstant())
                                ? null
                                : times.learned(),
                        entry.author().name(),
                        entry.author().role().isEmpty() ? null : entry.author().role(),
                        EventNames.of(entry.event()),
                        body(entry.event()),
                        batch));
    }

    static Entry read(byte[] json, int from, int length) {
        Line line = Json.read(LENIENT, Line.class, json, from, length);
        return new Entry(
                new EntryId(line.device, line.number),
                line.crisis,
                new Times(
                        line.happened == null ? Moment.exactly(line.entered) : line.happened,
                        line.learned == null ? line.entered.toInstant() : line.learned,
                        line.entered,
                        line.clock),
                new Author(line.author, line.role == null ? "" : line.role),
                event(line, json, from, length));
    }

    private static JsonNode body(Event event) {
        return event instanceof UnknownEvent(_, var body)
                ? asItStands(body)
                : MAPPER.valueToTree(event);
    }

    /// JSON that is not ours to put in another form, such as `1.10` or a key written twice.
    private static JsonNode asItStands(String json) {
        MAPPER.readTree(json);
        if (json.indexOf('\n') >= 0) throw new IllegalArgumentException("not one line: " + json);
        return MAPPER.getNodeFactory().rawValueNode(new RawValue(json));
    }

    private static Event event(Line line, byte[] json, int from, int length) {
        var type = EventNames.type(line.kind);
        try {
            if (type != null && line.body.isObject()) return Json.read(LENIENT, type, line.body);
        } catch (JacksonException e) {
            // A newer version may write a known event with values this one cannot read.
        }
        return new UnknownEvent(line.kind, rawBody(json, from, length));
    }

    private static String rawBody(byte[] json, int from, int length) {
        try (var parser = MAPPER.createParser(json, from, length)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                boolean body = parser.currentName().equals("body");
                parser.nextToken();
                int start = (int) parser.currentTokenLocation().getByteOffset();
                parser.skipChildren();
                if (!body) continue;
                parser.finishToken();
                int end = (int) parser.currentLocation().getByteOffset();
                return new String(json, from + start, end - start, StandardCharsets.UTF_8);
            }
        }
        throw new IllegalStateException("no body"); // It was read before.
    }
}
