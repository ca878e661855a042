package app.courante.crisis;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What may be asked about measures.
public sealed interface MeasureCommand extends Command {
    /// Tells figures of an activity, all of them or none.
    ///
    /// @param activity its id in the plan
    record LogMeasures(String activity, List<Measure> measures) implements MeasureCommand {
        public LogMeasures {
            measures = List.copyOf(measures);
        }
    }

    /// One figure.
    ///
    /// @param indicator an indicator's id or name in the plan, or any name
    /// @param unit may be empty; the plan's own where it names one
    /// @param at when it was counted; null means now
    record Measure(String indicator, double value, String unit, @Nullable Instant at) {}

    /// Takes back the figures of an entry.
    record WithdrawMeasures(EntryId measures, String reason) implements MeasureCommand {}
}
