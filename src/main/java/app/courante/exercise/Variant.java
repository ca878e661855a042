package app.courante.exercise;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The same scenario played otherwise: shorter, at night, for beginners.
///
/// @param context empty for that of the scenario
/// @param startsAt null for that of the scenario
/// @param lasts null for that of the scenario
/// @param without numbers of the injects that it leaves out
/// @param changes what it tells otherwise
public record Variant(
        String id,
        String name,
        String description,
        String context,
        @Nullable LocalTime startsAt,
        @Nullable Duration lasts,
        List<String> without,
        List<Change> changes) {
    public Variant {
        without = List.copyOf(without);
        // A log of before there were any has neither.
        changes = changes == null ? List.of() : List.copyOf(changes);
        context = context == null ? "" : context;
    }
}
