package app.courante.plan;

import static java.util.stream.Collectors.toMap;

import app.courante.plan.Resources.ItSystem;
import app.courante.plan.Telephony.PhoneNumber;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/// Whether a priority activity hangs on one carrier, one site, or a system with nothing behind it.
final class DependencyChecks {
    private DependencyChecks() {}

    static Stream<Gap> singleCarrier(Inquiry inquiry) {
        var numbers =
                inquiry.plan().resources().telephony().numbers().stream()
                        .collect(toMap(PhoneNumber::id, Function.identity(), (a, _) -> a));
        return inquiry.priorityActivities()
                .flatMap(activity -> {
                    var carriers =
                            activity.dependencies().numbers().stream()
                                    .filter(numbers::containsKey)
                                    .map(numbers::get)
                                    .flatMap(DependencyChecks::carriers)
                                    .distinct()
                                    .toList();
                    return carriers.size() == 1
                            ? Stream.of(
                                    Gap.of(
                                            GapKind.SINGLE_CARRIER,
                                            Place.of(activity),
                                            inquiry.nameOf(PlanPart.SUPPLIER, carriers.getFirst())))
                            : Stream.empty();
                });
    }

    private static Stream<String> carriers(PhoneNumber number) {
        return Stream.of(number.carrier(), number.secondCarrier()).filter(id -> !id.isEmpty());
    }

    static Stream<Gap> singleSite(Inquiry inquiry) {
        return inquiry.priorityActivities()
                .flatMap(activity -> {
                    var sites = activity.dependencies().sites().stream().distinct().toList();
                    return sites.size() == 1
                            ? Stream.of(
                                    Gap.of(
                                            GapKind.SINGLE_SITE,
                                            Place.of(activity),
                                            inquiry.nameOf(PlanPart.SITE, sites.getFirst())))
                            : Stream.empty();
                });
    }

    /// Systems that a priority activity needs, by itself or through other systems.
    static Stream<Gap> systemsWithoutFallback(Inquiry inquiry) {
        var plan = inquiry.plan();
        var covered = new HashSet<String>();
        for (var backup : plan.recovery().backups()) covered.addAll(backup.systems());
        for (var procedure : plan.recovery().procedures()) covered.addAll(procedure.systems());
        return neededFirst(inquiry).entrySet().stream()
                .filter(needed -> needed.getKey().degradedMode().isEmpty())
                .filter(needed -> !covered.contains(needed.getKey().id()))
                .map(needed ->
                        Gap.of(
                                GapKind.SYSTEM_WITHOUT_FALLBACK,
                                Place.of(needed.getKey()),
                                needed.getValue().name()));
    }

    /// Each such system, with the first activity that needs it.
    private static Map<ItSystem, Activity> neededFirst(Inquiry inquiry) {
        var systems =
                inquiry.plan().resources().systems().stream()
                        .collect(toMap(ItSystem::id, Function.identity(), (a, _) -> a));
        var needed = new LinkedHashMap<ItSystem, Activity>();
        inquiry.priorityActivities()
                .forEachOrdered(activity -> {
                    var next = new ArrayDeque<String>(activity.dependencies().systems());
                    for (var id = next.poll(); id != null; id = next.poll()) {
                        var system = systems.get(id);
                        if (system != null && needed.putIfAbsent(system, activity) == null)
                            next.addAll(system.dependsOn());
                    }
                });
        return needed;
    }
}
