package app.courante.crisis;

import app.courante.crisis.PlanEvent.PlanApproved;
import app.courante.crisis.PlanEvent.PlanPutInForce;
import app.courante.plan.PlanId;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/// A version of the plan that was put in force, or will be.
///
/// @param approver empty when it came in from outside
/// @param from when it takes force
/// @param entry by which it did
public record PlanVersion(
        PlanId plan, String title, String version, String approver, Instant from, Entry entry) {
    /// In the order in which they take force.
    static final Comparator<PlanVersion> ORDER =
            Comparator.comparing(PlanVersion::from).thenComparing(PlanVersion::entry, Entry.ORDER);

    /// The version that this entry brings; null when it brings none.
    public static @Nullable PlanVersion of(Entry entry) {
        var entered = entry.times().entered();
        return switch (entry.event()) {
            case PlanPutInForce(var plan, var title, var version) ->
                    new PlanVersion(plan, title, version, "", entry.times().learned(), entry);
            case PlanApproved(var plan, var title, var version, var approver, var day) -> {
                var from = day.atStartOfDay(entered.getZone());
                yield new PlanVersion(
                        plan,
                        title,
                        version,
                        approver,
                        (from.isBefore(entered) ? entered : from).toInstant(),
                        entry);
            }
            default -> null;
        };
    }

    /// The version that holds at this instant; null when none does yet.
    static @Nullable PlanVersion at(Instant now, Collection<PlanVersion> versions) {
        return versions.stream()
                .filter(version -> !version.from().isAfter(now))
                .max(ORDER)
                .orElse(null);
    }
}
