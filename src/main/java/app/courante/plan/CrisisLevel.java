package app.courante.plan;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One level of alert: when to enter it, when to leave it, and its rhythm.
///
/// @param number from 1, the calmest
/// @param activation the criteria, any one of which activates the level
/// @param standDown the criteria that must all hold before it is left
/// @param callOutWithin how soon the cell must be staffed
/// @param reportEvery the time between two situation reports
public record CrisisLevel(
        int number,
        String name,
        String description,
        List<String> activation,
        List<String> standDown,
        @Nullable Duration callOutWithin,
        @Nullable Duration reportEvery) {
    public CrisisLevel {
        activation = List.copyOf(activation);
        standDown = List.copyOf(standDown);
    }
}
