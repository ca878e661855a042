package app.courante.files;

import app.courante.document.WrittenDate;
import app.courante.document.WrittenDuration;
import java.time.Duration;
import java.time.LocalTime;

/// What stands in a cell of a scenario's workbook, as the text that a person would have typed.
final class CellTexts {
    private static final Duration DAY = Duration.ofDays(1);

    private CellTexts() {}

    /// @param clock whether a span of less than a day is a time on the clock rather than a duration
    /// @throws BadFile when the cell holds no value: an error, or a formula without a result
    static String of(TypedCell cell, boolean clock) throws BadFile {
        return switch (cell) {
            case TypedCell.Words(var text) -> text.strip();
            case TypedCell.Figure(var value, _) -> value.stripTrailingZeros().toPlainString();
            case TypedCell.Truth(var value) -> Boolean.toString(value);
            case TypedCell.Moment(var at) -> WrittenDate.of(at);
            case TypedCell.Span(var length) ->
                    clock && length.compareTo(DAY) < 0
                            ? LocalTime.ofSecondOfDay(length.toSeconds()).toString()
                            : WrittenDuration.of(length);
            case TypedCell.Failed(var error) -> throw new BadFile(0, "fault.workbook.error", error);
            case TypedCell.NotComputed _ -> throw new BadFile(0, "fault.workbook.formula");
        };
    }
}
