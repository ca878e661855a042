package app.courante.document;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Single values, from the text that stands for them and back.
public final class Scalars {
    /// Spaces between thousands, as in 5 000.
    private static final Pattern GROUPING = Pattern.compile("(?<=\\d)[ \u00a0\u202f](?=\\d{3})");

    public static final long MOST_EUROS = 1_000_000_000_000L;

    /// What became of a text.
    public sealed interface Result {}

    /// The text stands for this value.
    public record Read(Object value) implements Result {}

    /// The text stands for nothing of its kind.
    ///
    /// @param expected what the sentence names besides the key and what was found
    public record Unreadable(String faultKey, List<Object> expected) implements Result {}

    private Scalars() {}

    /// Reads a text that is not blank; a kind that is no single value reads as the text itself.
    public static Result read(Kind kind, String text) {
        return switch (kind) {
            case Kind.Whole(var least, var most, _) -> whole(text, least, most);
            case Kind.Euros _ -> whole(text, 0, MOST_EUROS);
            case Kind.Flag _ ->
                    switch (text) {
                        case "true" -> new Read(true);
                        case "false" -> new Read(false);
                        default -> new Unreadable("fault.plan.flag", List.of());
                    };
            case Kind.Choice(var type) -> choice(type, text);
            case Kind.Length _ -> orElse(WrittenDuration.parse(text), "fault.plan.duration");
            case Kind.Day _ -> orElse(WrittenDate.day(text), "fault.plan.date");
            case Kind.Clock _ -> orElse(WrittenDate.moment(text), "fault.plan.date-time");
            case Kind.Noted(var notation) -> notation.read(text);
            case Kind.Line _, Kind.Prose _, Kind.Ref _, Kind.Texts _, Kind.Refs _ -> new Read(text);
            case Kind.Nested _, Kind.Many _ -> new Read(text);
        };
    }

    /// The word that stands for a constant in a document: `TWO_WORDS` is `two-words`.
    public static String word(Enum<?> constant) {
        return constant.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /// The text that stands for this value.
    static String write(Object value) {
        return switch (value) {
            case Duration time -> WrittenDuration.of(time);
            case LocalDateTime moment -> WrittenDate.of(moment);
            case Enum<?> constant -> word(constant);
            default -> value.toString();
        };
    }

    /// What an absent value of this kind counts as where it cannot be null.
    static Object absent(Kind kind) {
        return switch (kind) {
            case Kind.Whole(_, _, var otherwise) -> otherwise;
            case Kind.Euros _ -> 0L;
            case Kind.Flag _ -> false;
            case Kind.Choice(var type) -> type.getEnumConstants()[0];
            case Kind.Length _ -> Duration.ZERO;
            case Kind.Day _, Kind.Clock _, Kind.Noted _ ->
                    throw new IllegalArgumentException("no day that could stand for none");
            case Kind.Line _, Kind.Prose _, Kind.Ref _ -> "";
            case Kind.Texts _, Kind.Refs _, Kind.Nested _, Kind.Many _ -> List.of();
        };
    }

    /// Whole numbers are read as long and held as the record has them.
    static Object as(Class<?> type, Object value) {
        return type == int.class && value instanceof Long number
                ? (Object) Math.toIntExact(number)
                : value;
    }

    private static Result whole(String text, long least, long most) {
        var digits = GROUPING.matcher(text).replaceAll("");
        if (digits.matches("-?\\d{1,15}")) {
            var number = Long.parseLong(digits);
            if (number >= least && number <= most) return new Read(number);
        }
        return new Unreadable("fault.plan.number", List.of(least, most));
    }

    private static Result choice(Class<? extends Enum<?>> type, String text) {
        var constants = type.getEnumConstants();
        for (var constant : constants) if (word(constant).equals(text)) return new Read(constant);
        var known = Arrays.stream(constants).map(Scalars::word).toList();
        return new Unreadable("fault.plan.choice", List.of(String.join(", ", known)));
    }

    private static <T extends @Nullable Object> Result orElse(Optional<T> read, String faultKey) {
        return read.<Result>map(Read::new).orElseGet(() -> new Unreadable(faultKey, List.of()));
    }
}
