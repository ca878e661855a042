package app.courante.exercise;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The same scenario played otherwise: shorter, at night, for beginners.
///
/// @param without numbers of the injects that it leaves out
/// @param startsAt null for that of the scenario
/// @param lasts null for that of the scenario
public record Variant(
        String id,
        String name,
        String description,
        @Nullable LocalTime startsAt,
        @Nullable Duration lasts,
        List<String> without) {
    public Variant {
        without = List.copyOf(without);
    }
}
