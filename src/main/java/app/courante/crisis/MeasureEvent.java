package app.courante.crisis;

import java.time.Instant;
import java.util.List;

/// Facts about what is counted of an activity.
public sealed interface MeasureEvent extends Event {
    /// Figures were taken: typed, pasted or read from a file, so one entry may tell of a whole day.
    record MeasuresTaken(Named activity, List<Taken> series) implements MeasureEvent {
        public MeasuresTaken {
            series = List.copyOf(series);
        }
    }

    /// The figures of one indicator, oldest first.
    ///
    /// @param indicator one of the plan, or, with an empty id, whatever was typed
    /// @param unit what the figures count; may be empty
    record Taken(Named indicator, String unit, List<Reading> readings) {
        public Taken {
            readings = List.copyOf(readings);
        }
    }

    /// One figure; a later entry with the same instant takes its place.
    record Reading(Instant at, double value) {}

    /// Figures of an earlier entry do not hold.
    record MeasuresWithdrawn(EntryId measures, Named activity, String reason)
            implements MeasureEvent {}
}
