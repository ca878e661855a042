package app.courante.plan;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How one activity is kept going, in the seven items that a continuity plan owes for each.
///
/// @param serviceLevelKept the service promised while the activity runs degraded
/// @param mtpd the longest interruption that can be borne (DMIA)
/// @param crisisCommunication what is said to whom while it lasts
/// @param procedure the steps, in order
/// @param criticalResources what must be at hand
/// @param responsible who does it, and as what
/// @param means what it is done with
public record Strategy(
        String serviceLevelKept,
        @Nullable Duration mtpd,
        String crisisCommunication,
        List<String> procedure,
        List<String> criticalResources,
        List<Responsible> responsible,
        List<String> means) {
    public Strategy {
        procedure = List.copyOf(procedure);
        criticalResources = List.copyOf(criticalResources);
        responsible = List.copyOf(responsible);
        means = List.copyOf(means);
    }

    /// A person and what that person does for the activity.
    public record Responsible(String person, String part) {}
}
