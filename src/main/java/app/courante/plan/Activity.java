package app.courante.plan;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One activity of the organisation: what its loss costs, what it needs, how it goes on.
///
/// @param priority its rank, 1 being the first to protect
/// @param owner a person's id; empty when nobody answers for it
/// @param minimumLevel the least service that is still bearable (MBCO)
/// @param rto the time aimed at for its recovery
/// @param wrt the work left once its systems are back: catching up, checking
/// @param rpo the most data it may lose, as a time (PDMA)
/// @param indicators what is counted of it while it is held
public record Activity(
        String id,
        String name,
        int priority,
        String description,
        String owner,
        String minimumLevel,
        @Nullable Duration rto,
        @Nullable Duration wrt,
        @Nullable Duration rpo,
        long eurosLostPerHour,
        List<String> peakPeriods,
        Dependencies dependencies,
        List<Impact> impacts,
        Strategy strategy,
        List<Variant> variants,
        List<Indicator> indicators) {
    public Activity {
        variants = List.copyOf(variants);
        indicators = List.copyOf(indicators);
        peakPeriods = List.copyOf(peakPeriods);
        impacts = List.copyOf(impacts);
    }

    /// The longest interruption that can be borne (DMIA); the strategy states it.
    public @Nullable Duration mtpd() {
        return strategy.mtpd();
    }

    /// What changes of the strategy when one thing in particular has happened.
    ///
    /// @param scenario what has happened, in words: the loss of a site, of a carrier
    /// @param strategy the items that differ; those left empty are as ever
    public record Variant(String scenario, Strategy strategy) {}

    /// What an activity cannot run without, by id.
    public record Dependencies(
            List<String> systems,
            List<String> sites,
            List<String> suppliers,
            List<String> numbers) {
        public Dependencies {
            systems = List.copyOf(systems);
            sites = List.copyOf(sites);
            suppliers = List.copyOf(suppliers);
            numbers = List.copyOf(numbers);
        }
    }

    /// How bad an interruption has become by a point in time.
    ///
    /// @param after the time since the interruption began
    /// @param level 1 hardly felt, 5 unbearable
    public record Impact(Duration after, int level, long euros, String description) {}
}
