package app.courante.document;

import app.courante.plan.PlanPart;
import org.jspecify.annotations.Nullable;

/// What a field of the plan holds, and so how it is read, written and typed in.
public sealed interface Kind {
    /// A text of one line.
    record Line() implements Kind {}

    /// A text of several lines.
    record Prose() implements Kind {}

    /// A whole number.
    ///
    /// @param otherwise what an absent one counts as
    record Whole(long least, long most, long otherwise) implements Kind {}

    /// A whole amount of euros; an absent one counts as none.
    record Euros() implements Kind {}

    /// Yes or no; no when absent.
    record Flag() implements Kind {}

    /// A length of time, read and written as [WrittenDuration] does.
    record Length() implements Kind {}

    /// A day, `2026-09-02`.
    record Day() implements Kind {}

    /// A day and a time on the clock of the place, `2026-09-02 23:00`.
    record Clock() implements Kind {}

    /// A value with a notation of its own.
    record Noted(Notation notation) implements Kind {}

    /// One of some words; the first one when absent.
    record Choice(Class<? extends Enum<?>> type) implements Kind {}

    /// The id of one thing of the plan.
    record Ref(PlanPart part) implements Kind {}

    /// A list of texts.
    record Texts() implements Kind {}

    /// A list of ids of things of the plan.
    record Refs(PlanPart part) implements Kind {}

    /// A group of fields.
    record Nested(Shape<?> shape) implements Kind {}

    /// A list of groups of fields.
    record Many(Shape<?> shape) implements Kind {}

    /// What stands under this key, or at this rank; null where this holds no such thing.
    default @Nullable Kind in(String step) {
        boolean rank = step.matches("\\d{1,9}");
        return switch (this) {
            case Nested(var shape) -> shape.keys().contains(step) ? shape.field(step).kind() : null;
            case Many(var shape) -> rank ? new Nested(shape) : null;
            case Texts _ -> rank ? new Prose() : null;
            case Refs(var part) -> rank ? new Ref(part) : null;
            case Line _, Prose _, Whole _, Euros _, Flag _ -> null;
            case Length _, Day _, Clock _, Noted _, Choice _, Ref _ -> null;
        };
    }
}
