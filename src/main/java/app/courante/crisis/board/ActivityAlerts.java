package app.courante.crisis.board;

import app.courante.crisis.PlanSide;
import app.courante.crisis.Running.Status;
import app.courante.crisis.Situation;
import app.courante.crisis.board.Alert.Where;
import app.courante.plan.Activity;
import app.courante.plan.Plan;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;

/// Time runs out for an interrupted activity: its longest interruption (DMIA), into which all its
/// interruptions count, its time aimed at (RTO), and the last moment at which a recovery that is
/// decided can still keep that time.
final class ActivityAlerts {
    private static final Duration WARNING = Duration.ofMinutes(30);

    private ActivityAlerts() {}

    static void raise(
            Situation situation, Plan plan, Map<String, Duration> recoveryTimes, Alarm alarm) {
        var running = situation.conduct().running();
        for (var activity : plan.activities()) {
            var status = running.activities().get(activity.id());
            if (status == null || status.interrupted() == null) continue;
            longest(activity, status, status.interrupted(), alarm);
            aimed(activity, status, status.interrupted(), alarm);
            var takes = recoveryTimes.get(activity.id());
            if (!decided(situation) && takes != null)
                decide(activity, status, status.interrupted(), takes, alarm);
        }
    }

    /// The tasks of a recovery are of no scenario: whatever it is activated for, all of them begin.
    private static boolean decided(Situation situation) {
        return situation.conduct().course().standing().stream()
                .anyMatch(one -> one.side() == PlanSide.RECOVERY);
    }

    private static void longest(Activity activity, Status status, Instant from, Alarm alarm) {
        var mtpd = activity.mtpd();
        if (mtpd == null) return;
        // One rule with the bar: what it was down before counts.
        var limit = Objects.requireNonNull(status.limit(mtpd));
        var call = about("mtpd", activity, alarm).naming(status.service()).due(limit);
        if (call.raise(AlertKind.MTPD_PASSED, Severity.NOW, Alarm.later(from, limit))) return;
        var quarter = limit.minus(mtpd.dividedBy(4));
        if (call.raise(AlertKind.MTPD_NEAR, Severity.NOW, Alarm.later(from, quarter))) return;
        var half = limit.minus(mtpd.dividedBy(2));
        call.raise(AlertKind.MTPD_NEAR, Severity.SOON, Alarm.later(from, half));
    }

    private static void aimed(Activity activity, Status status, Instant from, Alarm alarm) {
        var rto = activity.rto();
        if (rto == null) return;
        var limit = Objects.requireNonNull(status.limit(rto));
        var call = about("rto", activity, alarm).due(limit);
        if (call.raise(AlertKind.RTO_PASSED, Severity.NOW, Alarm.later(from, limit))) return;
        var quarter = limit.minus(rto.dividedBy(4));
        call.raise(AlertKind.RTO_NEAR, Severity.SOON, Alarm.later(from, quarter));
    }

    /// The RTO minus the time that recovering takes by the plan; where that is longer, the moment
    /// has passed as soon as the activity is down.
    private static void decide(
            Activity activity, Status status, Instant from, Duration takes, Alarm alarm) {
        var rto = activity.rto();
        if (rto == null) return;
        var last = Objects.requireNonNull(status.limit(rto)).minus(takes);
        var call = about("decide", activity, alarm).due(last);
        if (call.raise(AlertKind.DECIDE_PASSED, Severity.NOW, Alarm.later(from, last))) return;
        call.raise(AlertKind.DECIDE_NEAR, Severity.NOW, Alarm.later(from, last.minus(WARNING)));
    }

    private static Alarm.Call about(String what, Activity activity, Alarm alarm) {
        return alarm.about(
                what + ":" + activity.id(), activity.name(), Where.ACTIVITIES, activity.id());
    }
}
