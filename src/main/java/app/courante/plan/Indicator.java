package app.courante.plan;

import org.jspecify.annotations.Nullable;

/// Something that is counted of an activity while it is held: calls answered, the longest wait.
///
/// @param unit what the figures count; may be empty
/// @param kept the service level the plan keeps: beyond it the activity is degraded; null when it
///   keeps none
/// @param minimum the least that is still bearable; null when the plan says none
public record Indicator(
        String id,
        String name,
        String unit,
        Direction direction,
        @Nullable Long kept,
        @Nullable Long minimum) {
    /// Which figures are the good ones.
    public enum Direction {
        MORE_IS_BETTER,
        LESS_IS_BETTER
    }

    /// Whether this figure is worse than the service level the plan keeps.
    public boolean belowKept(double value) {
        return kept != null && worse(value, kept);
    }

    public boolean belowMinimum(double value) {
        return minimum != null && worse(value, minimum);
    }

    private boolean worse(double value, long limit) {
        return direction == Direction.MORE_IS_BETTER ? value < limit : value > limit;
    }
}
