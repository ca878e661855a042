package app.courante.files;

import app.courante.files.YamlNode.Entry;
import app.courante.files.YamlNode.Mapping;
import app.courante.files.YamlNode.Scalar;
import app.courante.files.YamlNode.Sequence;
import app.courante.text.NearestWord;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The keys of one group, read one by one by type.
///
/// A value that is absent or wrong is answered with something harmless, and the fault is noted, so
/// that one reading finds all faults. Whoever reads a group asks for every key it knows; a key that
/// was never asked for is unknown.
final class Fields {
    /// Spaces between thousands, as in 5 000.
    private static final Pattern GROUPING = Pattern.compile("(?<=\\d)[ \u00a0\u202f](?=\\d{3})");

    private final Mapping mapping;
    private final Faults faults;
    private final Map<String, Entry> entries = new HashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();

    private Fields(Mapping mapping, Faults faults) {
        this.mapping = mapping;
        this.faults = faults;
        for (var entry : mapping.entries()) entries.put(entry.key(), entry);
    }

    /// Reads a group and tells of the keys that its reader does not know.
    static <T> T read(Mapping mapping, Faults faults, Function<Fields, T> reader) {
        var fields = new Fields(mapping, faults);
        var content = reader.apply(fields);
        fields.reportUnknown();
        return content;
    }

    /// A text that must be there.
    String required(String key) {
        requireValue(key);
        return text(key);
    }

    /// A text; empty when absent.
    String text(String key) {
        return scalar(key).map(scalar -> scalar.text().strip()).orElse("");
    }

    @Nullable String textOrNull(String key) {
        var text = text(key);
        return text.isEmpty() ? null : text;
    }

    int number(String key, int least, int most, int otherwise) {
        return (int) wholeNumber(key, least, most, otherwise);
    }

    int requiredNumber(String key, int least, int most) {
        requireValue(key);
        return number(key, least, most, least);
    }

    /// An amount in euros; 0 when absent.
    long euros(String key) {
        return wholeNumber(key, 0, 1_000_000_000_000L, 0);
    }

    boolean flag(String key) {
        return switch (text(key)) {
            case "true" -> true;
            case "", "false" -> false;
            default -> {
                fault(key, "fault.plan.flag");
                yield false;
            }
        };
    }

    @Nullable Duration duration(String key) {
        return value(key, "fault.plan.duration", WrittenDuration::parse);
    }

    Duration requiredDuration(String key) {
        requireValue(key);
        var duration = duration(key);
        return duration == null ? Duration.ZERO : duration;
    }

    @Nullable LocalDate date(String key) {
        return value(key, "fault.plan.date", WrittenDate::day);
    }

    @Nullable LocalDateTime dateTime(String key) {
        return value(key, "fault.plan.date-time", WrittenDate::moment);
    }

    /// A constant, written in lower case with hyphens; the first one when absent.
    <E extends Enum<E>> E choice(String key, Class<E> type) {
        var constants = type.getEnumConstants();
        var text = text(key);
        if (text.isEmpty()) return constants[0];
        for (var constant : constants) if (word(constant).equals(text)) return constant;
        var known = Arrays.stream(constants).map(Fields::word).toList();
        fault(key, "fault.plan.choice", String.join(", ", known));
        return constants[0];
    }

    List<String> texts(String key) {
        return items(key).flatMap(item -> itemText(key, item).stream()).toList();
    }

    <T> List<T> list(String key, Function<Fields, T> reader) {
        return items(key).flatMap(item -> item(key, item, reader).stream()).toList();
    }

    /// A group; an absent one is read as empty, and nothing is required of it.
    <T> T group(String key, Function<Fields, T> reader) {
        return switch (node(key)) {
            case Mapping group -> read(group, faults, reader);
            case null -> absent(reader);
            case Scalar _, Sequence _ -> {
                fault(key, "fault.plan.group-expected");
                yield absent(reader);
            }
        };
    }

    <T> T requiredGroup(String key, Function<Fields, T> reader) {
        requireValue(key);
        return group(key, reader);
    }

    private static <T> T absent(Function<Fields, T> reader) {
        return reader.apply(new Fields(new Mapping(0, List.of()), new Faults("")));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private long wholeNumber(String key, long least, long most, long otherwise) {
        var text = GROUPING.matcher(text(key)).replaceAll("");
        if (text.isEmpty()) return otherwise;
        if (text.matches("-?\\d{1,15}")) {
            var number = Long.parseLong(text);
            if (number >= least && number <= most) return number;
        }
        fault(key, "fault.plan.number", least, most);
        return otherwise;
    }

    private <T> @Nullable T value(
            String key, String faultKey, Function<String, Optional<T>> parser) {
        var text = text(key);
        if (text.isEmpty()) return null;
        var value = parser.apply(text);
        if (value.isEmpty()) fault(key, faultKey);
        return value.orElse(null);
    }

    private Stream<YamlNode> items(String key) {
        return switch (node(key)) {
            case null -> Stream.empty();
            case Sequence list -> list.items().stream();
            case Scalar _, Mapping _ -> {
                fault(key, "fault.plan.list-expected");
                yield Stream.empty();
            }
        };
    }

    private Optional<String> itemText(String key, YamlNode item) {
        return switch (item) {
            case Scalar(_, String text) when !text.isBlank() -> Optional.of(text.strip());
            case Scalar _, Sequence _, Mapping _ -> {
                faults.add(item.line(), "fault.plan.text-item", key, item.quote());
                yield Optional.empty();
            }
        };
    }

    private <T> Optional<T> item(String key, YamlNode item, Function<Fields, T> reader) {
        return switch (item) {
            case Mapping group -> Optional.of(read(group, faults, reader));
            case Scalar _, Sequence _ -> {
                faults.add(item.line(), "fault.plan.group-item", key, item.quote());
                yield Optional.empty();
            }
        };
    }

    private Optional<Scalar> scalar(String key) {
        return switch (node(key)) {
            case null -> Optional.empty();
            case Scalar scalar -> Optional.of(scalar);
            case Sequence _, Mapping _ -> {
                fault(key, "fault.plan.text-expected");
                yield Optional.empty();
            }
        };
    }

    /// Null too for a key without a value.
    private @Nullable YamlNode node(String key) {
        asked.add(key);
        var entry = entries.get(key);
        if (entry == null) return null;
        return entry.value() instanceof Scalar(_, String text) && text.isBlank()
                ? null
                : entry.value();
    }

    /// Always with the key and what was found as the first two details.
    private void fault(String key, String faultKey, Object... expected) {
        var entry = entries.get(key);
        if (entry == null) return;
        var details = Stream.concat(Stream.of(key, entry.value().quote()), Stream.of(expected));
        faults.add(entry.line(), faultKey, details.toArray());
    }

    private void requireValue(String key) {
        if (node(key) != null) return;
        var entry = entries.get(key);
        faults.add(entry == null ? mapping.line() : entry.line(), "fault.plan.missing-key", key);
    }

    private void reportUnknown() {
        for (var entry : mapping.entries()) {
            if (asked.contains(entry.key())) continue;
            var key = Faults.quote(entry.key());
            NearestWord.of(entry.key(), asked)
                    .ifPresentOrElse(
                            near ->
                                    faults.add(
                                            entry.line(), "fault.plan.unknown-key-near", key, near),
                            () ->
                                    faults.add(
                                            entry.line(),
                                            "fault.plan.unknown-key",
                                            key,
                                            String.join(", ", asked)));
        }
    }
}
