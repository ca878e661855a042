package app.courante.files;

import app.courante.document.Kind;
import app.courante.document.Node;
import app.courante.document.Scalars;
import app.courante.document.WrittenDate;
import app.courante.document.WrittenDuration;
import app.courante.files.TypedCell.Failed;
import app.courante.files.TypedCell.Figure;
import app.courante.files.TypedCell.Moment;
import app.courante.files.TypedCell.NotComputed;
import app.courante.files.TypedCell.Span;
import app.courante.files.TypedCell.Truth;
import app.courante.files.TypedCell.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import java.util.regex.Pattern;

/// Takes a cell of a workbook for a value of the plan, as a plan's document writes it.
///
/// What no value can be made of is left as it is shown, for the plan's reader to tell.
final class PlanCells {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /// A length of time as spreadsheets show it: hours and minutes.
    private static final Pattern HOURS = Pattern.compile("(\\d{1,6}):([0-5]\\d)(?::([0-5]\\d))?");

    private PlanCells() {}

    /// @throws BadFile when the cell shows something else than it holds, or nothing it means
    static Node node(TypedCell cell, Kind kind) throws BadFile {
        var text = text(cell, kind).strip();
        return switch (kind) {
            case Kind.Texts _, Kind.Refs _ ->
                    Node.Items.of(ListedTexts.read(text).stream().map(Node.Text::of).toList());
            case Kind.Flag _ -> Node.Text.of(flag(text));
            case Kind.Length _ -> Node.Text.of(length(text));
            case Kind.Choice(var type) -> Node.Text.of(choice(type, text));
            case Kind.Line _, Kind.Prose _, Kind.Ref _, Kind.Noted _ -> Node.Text.of(text);
            case Kind.Whole _, Kind.Euros _, Kind.Day _, Kind.Clock _ -> Node.Text.of(text);
            case Kind.Nested _, Kind.Many _ -> throw new IllegalArgumentException(kind.toString());
        };
    }

    private static String text(TypedCell cell, Kind kind) throws BadFile {
        return switch (cell) {
            case Words(var text) -> text;
            case Figure figure -> number(figure, kind);
            case Truth(var value) -> {
                if (isText(kind)) throw notText(Boolean.toString(value).toUpperCase(Locale.ROOT));
                yield Boolean.toString(value);
            }
            case Moment(var at) -> moment(at, kind);
            case Span(var length) ->
                    kind instanceof Kind.Length ? WrittenDuration.of(length) : hours(length);
            case Failed(var error) -> throw new BadFile(0, "fault.workbook.error", error);
            case NotComputed _ -> throw new BadFile(0, "fault.workbook.formula");
        };
    }

    private static String number(Figure figure, Kind kind) throws BadFile {
        var value = figure.value();
        int decimals = isText(kind) ? figure.format().decimals() : -1;
        return switch (figure.format().shown()) {
            case PERCENT -> written(value.multiply(HUNDRED), decimals) + " %";
            case OTHER -> {
                if (isText(kind)) throw notText(written(value, -1));
                yield written(value, -1);
            }
            case NUMBER, DATE, TIME, SPAN -> written(value, decimals);
        };
    }

    private static String written(BigDecimal value, int decimals) {
        var rounded =
                decimals < 0
                        ? value.stripTrailingZeros()
                        : value.setScale(decimals, RoundingMode.HALF_UP);
        return rounded.toPlainString();
    }

    private static String moment(LocalDateTime at, Kind kind) {
        boolean wholeDay = at.toLocalTime().equals(LocalTime.MIDNIGHT);
        return wholeDay && !(kind instanceof Kind.Clock)
                ? at.toLocalDate().toString()
                : WrittenDate.of(at);
    }

    private static String hours(Duration length) {
        var minutes =
                String.format(Locale.ROOT, "%02d:%02d", length.toHours(), length.toMinutesPart());
        int seconds = length.toSecondsPart();
        return seconds == 0 ? minutes : minutes + String.format(Locale.ROOT, ":%02d", seconds);
    }

    private static String length(String text) {
        var hours = HOURS.matcher(text);
        if (!hours.matches()) return text;
        var length =
                Duration.ofHours(Long.parseLong(hours.group(1)))
                        .plusMinutes(Long.parseLong(hours.group(2)));
        var seconds = hours.group(3);
        return WrittenDuration.of(
                seconds == null ? length : length.plusSeconds(Long.parseLong(seconds)));
    }

    private static String flag(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "oui", "yes", "vrai", "true", "1", "x" -> "true";
            case "non", "no", "faux", "false", "0" -> "false";
            default -> text;
        };
    }

    private static String choice(Class<? extends Enum<?>> type, String text) {
        for (var constant : type.getEnumConstants())
            for (var language : Headings.ALL)
                if (Headings.bare(language.of(constant)).equals(Headings.bare(text)))
                    return Scalars.word(constant);
        return text;
    }

    private static boolean isText(Kind kind) {
        return switch (kind) {
            case Kind.Line _, Kind.Prose _, Kind.Ref _, Kind.Texts _, Kind.Refs _ -> true;
            case Kind.Whole _, Kind.Euros _, Kind.Flag _, Kind.Choice _ -> false;
            case Kind.Noted _ -> true;
            case Kind.Length _, Kind.Day _, Kind.Clock _, Kind.Nested _, Kind.Many _ -> false;
        };
    }

    private static BadFile notText(String found) {
        return new BadFile(0, "fault.workbook.not-text", found);
    }
}
