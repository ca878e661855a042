package app.courante.plan;

import java.util.HashSet;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// What is asked of each activity: its targets, and the seven items of its strategy.
final class ActivityChecks {
    private static final Map<GapKind, Predicate<Activity>> OWED =
            Map.of(
                    GapKind.MTPD_MISSING, activity -> activity.mtpd() != null,
                    GapKind.RTO_MISSING, activity -> activity.rto() != null,
                    GapKind.ACTIVITY_WITHOUT_OWNER, activity -> !activity.owner().isEmpty(),
                    GapKind.SERVICE_LEVEL_MISSING,
                            activity -> !activity.strategy().serviceLevelKept().isEmpty(),
                    GapKind.CRISIS_COMMUNICATION_MISSING,
                            activity -> !activity.strategy().crisisCommunication().isEmpty(),
                    GapKind.ACTIVITY_WITHOUT_PROCEDURE,
                            activity -> !activity.strategy().procedure().isEmpty(),
                    GapKind.CRITICAL_RESOURCES_MISSING,
                            activity -> !activity.strategy().criticalResources().isEmpty(),
                    GapKind.RESPONSIBLE_MISSING,
                            activity -> !activity.strategy().responsible().isEmpty(),
                    GapKind.MEANS_MISSING, activity -> !activity.strategy().means().isEmpty());

    private ActivityChecks() {}

    static Stream<Gap> itemsMissing(Inquiry inquiry) {
        var kinds = OWED.keySet().stream().sorted().toList();
        return inquiry.plan().activities().stream()
                .flatMap(activity ->
                        kinds.stream()
                                .filter(kind -> !has(activity, kind))
                                .map(kind -> Gap.of(kind, Place.of(activity))));
    }

    private static boolean has(Activity activity, GapKind kind) {
        return OWED.getOrDefault(kind, _ -> true).test(activity);
    }

    static Stream<Gap> recoveryTooSlow(Inquiry inquiry) {
        return inquiry.plan().activities().stream().flatMap(ActivityChecks::recoveryTooSlow);
    }

    private static Stream<Gap> recoveryTooSlow(Activity activity) {
        var rto = activity.rto();
        var mtpd = activity.mtpd();
        if (rto == null || mtpd == null) return Stream.empty();
        var wrt = activity.wrt();
        var recovered = wrt == null ? rto : rto.plus(wrt);
        return recovered.compareTo(mtpd) > 0
                ? Stream.of(Gap.of(GapKind.RTO_ABOVE_MTPD, Place.of(activity), recovered, mtpd))
                : Stream.empty();
    }

    static Stream<Gap> neverRestored(Inquiry inquiry) {
        var restored = new HashSet<String>();
        for (var task : inquiry.plan().recovery().tasks()) restored.addAll(task.activities());
        return inquiry.plan().activities().stream()
                .filter(activity -> !restored.contains(activity.id()))
                .map(activity -> Gap.of(GapKind.ACTIVITY_NOT_RESTORED, Place.of(activity)));
    }

    static Stream<Gap> priorityWithoutRisk(Inquiry inquiry) {
        var threatened = new HashSet<String>();
        for (var risk : inquiry.plan().risks()) threatened.addAll(risk.activities());
        return inquiry.priorityActivities()
                .filter(activity -> !threatened.contains(activity.id()))
                .map(activity ->
                        Gap.of(GapKind.PRIORITY_ACTIVITY_WITHOUT_RISK, Place.of(activity)));
    }
}
