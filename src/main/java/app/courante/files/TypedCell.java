package app.courante.files;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDateTime;

/// What a spreadsheet holds in a cell that is not empty, with the type it has there.
sealed interface TypedCell {
    record Words(String text) implements TypedCell {}

    record Figure(BigDecimal value, NumberFormat format) implements TypedCell {}

    record Truth(boolean value) implements TypedCell {}

    /// A day, or a day and a time.
    record Moment(LocalDateTime at) implements TypedCell {}

    /// A time of the day, or a length of time.
    record Span(Duration length) implements TypedCell {}

    /// A value that went wrong, such as `#REF!`.
    record Failed(String error) implements TypedCell {}

    /// A formula whose result the file does not hold.
    record NotComputed() implements TypedCell {}
}
