package app.courante.document;

import app.courante.plan.PlanPart;
import org.jspecify.annotations.Nullable;

/// One key of a group and what stands under it.
///
/// @param required without it the thing cannot be shown or referred to; what a plan ought to hold
///   besides is for the plan's check to say
public record Field(String key, Kind kind, boolean required) {
    /// The shape of the group or of the groups that stand under it; null when none do.
    @Nullable Shape<?> inner() {
        return switch (kind) {
            case Kind.Nested(var shape) -> shape;
            case Kind.Many(var shape) -> shape;
            default -> null;
        };
    }

    Field asRequired() {
        return new Field(key, kind, true);
    }

    static Field line(String key) {
        return of(key, new Kind.Line());
    }

    static Field prose(String key) {
        return of(key, new Kind.Prose());
    }

    static Field whole(String key, long least, long most, long otherwise) {
        return of(key, new Kind.Whole(least, most, otherwise));
    }

    static Field euros(String key) {
        return of(key, new Kind.Euros());
    }

    static Field flag(String key) {
        return of(key, new Kind.Flag());
    }

    static Field length(String key) {
        return of(key, new Kind.Length());
    }

    static Field day(String key) {
        return of(key, new Kind.Day());
    }

    static Field clock(String key) {
        return of(key, new Kind.Clock());
    }

    static Field noted(String key, Notation notation) {
        return of(key, new Kind.Noted(notation));
    }

    static Field choice(String key, Class<? extends Enum<?>> type) {
        return of(key, new Kind.Choice(type));
    }

    static Field ref(String key, PlanPart part) {
        return of(key, new Kind.Ref(part));
    }

    static Field texts(String key) {
        return of(key, new Kind.Texts());
    }

    static Field refs(String key, PlanPart part) {
        return of(key, new Kind.Refs(part));
    }

    static Field nested(String key, Shape<?> shape) {
        return of(key, new Kind.Nested(shape));
    }

    static Field many(String key, Shape<?> shape) {
        return of(key, new Kind.Many(shape));
    }

    private static Field of(String key, Kind kind) {
        return new Field(key, kind, false);
    }
}
