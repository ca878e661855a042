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

/// Time runs out for an interrupted activity: its longest interruption (DMIA), its time aimed at
/// (RTO), and the last moment at which a recovery that is decided can still keep that time.
final class ActivityAlerts {
    private static final Duration WARNING = Duration.ofMinutes(30);

    private ActivityAlerts() {}

    static void raise(
            Situation situation, Plan plan, Map<String, Duration> recoveryTimes, Alarm alarm) {
        var running = situation.conduct().running();
        boolean decided = situation.conduct().course().active(PlanSide.RECOVERY);
        for (var activity : plan.activities()) {
            var status = running.activities().get(activity.id());
            if (status == null || status.interrupted() == null) continue;
            longest(activity, status, status.interrupted(), alarm);
            aimed(activity, status.interrupted(), alarm);
            var takes = recoveryTimes.get(activity.id());
            if (!decided && takes != null) decide(activity, status.interrupted(), takes, alarm);
        }
    }

    private static void longest(Activity activity, Status status, Instant from, Alarm alarm) {
        var mtpd = activity.mtpd();
        if (mtpd == null) return;
        var limit = from.plus(mtpd);
        var call = about("mtpd", activity, alarm).naming(status.service()).due(limit);
        if (call.raise(AlertKind.MTPD_PASSED, Severity.NOW, limit)) return;
        if (call.raise(AlertKind.MTPD_NEAR, Severity.NOW, limit.minus(mtpd.dividedBy(4)))) return;
        call.raise(AlertKind.MTPD_NEAR, Severity.SOON, limit.minus(mtpd.dividedBy(2)));
    }

    private static void aimed(Activity activity, Instant from, Alarm alarm) {
        var rto = activity.rto();
        if (rto == null) return;
        var limit = from.plus(rto);
        var call = about("rto", activity, alarm).due(limit);
        if (!call.raise(AlertKind.RTO_PASSED, Severity.NOW, limit))
            call.raise(AlertKind.RTO_NEAR, Severity.SOON, limit.minus(rto.dividedBy(4)));
    }

    /// The RTO minus the time that recovering takes by the plan; where that is longer, the moment
    /// has passed as soon as the activity is down.
    private static void decide(Activity activity, Instant from, Duration takes, Alarm alarm) {
        var rto = activity.rto();
        if (rto == null) return;
        var last = from.plus(rto).minus(takes);
        var call = about("decide", activity, alarm).due(last);
        if (call.raise(AlertKind.DECIDE_PASSED, Severity.NOW, later(from, last))) return;
        call.raise(AlertKind.DECIDE_NEAR, Severity.NOW, later(from, last.minus(WARNING)));
    }

    private static Alarm.Call about(String what, Activity activity, Alarm alarm) {
        return alarm.about(
                what + ":" + activity.id(), activity.name(), Where.ACTIVITIES, activity.id());
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
