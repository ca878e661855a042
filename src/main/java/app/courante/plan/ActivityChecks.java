package app.courante.plan;

import static java.util.stream.Collectors.toMap;

import app.courante.plan.Telephony.PhoneNumber;
import java.util.function.Function;
import java.util.stream.Stream;

/// What is asked of each activity.
final class ActivityChecks {
    /// Activities down to this rank must not hang on one carrier.
    static final int LAST_PRIORITY_RANK = 3;

    private ActivityChecks() {}

    static Stream<Gap> targetsMissing(Plan plan) {
        return plan.activities().stream()
                .flatMap(activity ->
                        Stream.concat(
                                activity.mtpd() == null
                                        ? gap(GapKind.MTPD_MISSING, activity)
                                        : Stream.empty(),
                                activity.rto() == null
                                        ? gap(GapKind.RTO_MISSING, activity)
                                        : Stream.empty()));
    }

    static Stream<Gap> recoveryTooSlow(Plan plan) {
        return plan.activities().stream().flatMap(ActivityChecks::recoveryTooSlow);
    }

    private static Stream<Gap> recoveryTooSlow(Activity activity) {
        var rto = activity.rto();
        var mtpd = activity.mtpd();
        if (rto == null || mtpd == null) return Stream.empty();
        var wrt = activity.wrt();
        var recovered = wrt == null ? rto : rto.plus(wrt);
        return recovered.compareTo(mtpd) > 0
                ? gap(GapKind.RTO_ABOVE_MTPD, activity, recovered, mtpd)
                : Stream.empty();
    }

    static Stream<Gap> singleCarrier(Plan plan) {
        var numbers =
                plan.resources().telephony().numbers().stream()
                        .collect(toMap(PhoneNumber::id, Function.identity(), (a, _) -> a));
        return plan.activities().stream()
                .filter(activity -> activity.priority() <= LAST_PRIORITY_RANK)
                .flatMap(activity -> {
                    var carriers =
                            activity.dependencies().numbers().stream()
                                    .filter(numbers::containsKey)
                                    .map(numbers::get)
                                    .flatMap(ActivityChecks::carriers)
                                    .distinct()
                                    .toList();
                    return carriers.size() == 1
                            ? gap(
                                    GapKind.SINGLE_CARRIER,
                                    activity,
                                    supplierName(plan, carriers.getFirst()))
                            : Stream.empty();
                });
    }

    private static Stream<String> carriers(PhoneNumber number) {
        return Stream.of(number.carrier(), number.secondCarrier()).filter(id -> !id.isEmpty());
    }

    private static String supplierName(Plan plan, String id) {
        return plan.resources().suppliers().stream()
                .filter(supplier -> supplier.id().equals(id))
                .map(Resources.Supplier::name)
                .findFirst()
                .orElse(id);
    }

    private static Stream<Gap> gap(GapKind kind, Activity activity, Object... details) {
        return Stream.of(
                Gap.of(
                        kind,
                        new Place(PlanPart.ACTIVITY, activity.id(), activity.name()),
                        details));
    }
}
