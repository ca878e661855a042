package app.courante.crisis.board;

import app.courante.crisis.Hushes.Hush;
import app.courante.crisis.PlanSide;
import app.courante.crisis.Situation;
import app.courante.plan.ActivityRecovery;
import app.courante.plan.DependencyGraph;
import app.courante.plan.Plan;
import app.courante.plan.RecoverySchedule;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Tells what is alarming at an instant: a pure function of the situation, its plan and the time.
///
/// An alert goes when its cause goes, when somebody acknowledges it or puts it off, or, unless it
/// is about what must be filed outside, when the crisis is closed; and never by time alone.
public final class AlertWatch {
    private static final Comparator<Alert> ORDER =
            Comparator.comparing((Alert alert) -> !alert.rings())
                    .thenComparing(Alert::severity)
                    .thenComparing(alert -> alert.due() == null ? alert.since() : alert.due())
                    .thenComparing(Alert::key);

    private final @Nullable Plan plan;
    private final Map<String, Duration> recoveryTimes;
    private final @Nullable DependencyGraph graph;
    private final RecoveryOutline outline;
    private final Boards boards;

    private AlertWatch(@Nullable Plan plan, Boards boards) {
        this.plan = plan;
        this.boards = boards;
        this.outline = RecoveryOutline.by(plan);
        this.recoveryTimes = plan == null ? Map.of() : recoveryTimes(plan);
        this.graph = plan == null ? null : DependencyGraph.of(plan);
    }

    /// A watch by this plan; what takes long is worked out here once.
    public static AlertWatch by(@Nullable Plan plan) {
        return by(plan, new Boards());
    }

    /// The same for one who has boards to share.
    public static AlertWatch by(@Nullable Plan plan, Boards boards) {
        return new AlertWatch(plan, boards);
    }

    public @Nullable Plan plan() {
        return plan;
    }

    public Alerts alerts(Situation situation, Instant now) {
        var alarm = new Alarm(now);
        SignalAlerts.raise(situation, alarm);
        // What is owed to an authority outlives the crisis.
        if (situation.crisis() != null) DeadlineAlerts.raise(situation, alarm);
        if (situation.running()) {
            RhythmAlerts.raise(situation, alarm);
            ForesightAlerts.raise(situation.conduct().foresight(), alarm);
            CallAlerts.raise(boards.callOut(situation, now), situation.conduct().calls(), alarm);
            RoleAlerts.raise(boards.roles(situation), situation, alarm);
            CardAlerts.raise(boards.cards(situation), alarm);
            ActionAlerts.raise(situation.conduct().actions(), alarm);
            PhoneAlerts.raise(boards.phones(situation), alarm);
            if (plan != null && situation.conduct().course().active(PlanSide.RECOVERY))
                RecoveryAlerts.raise(RecoveryBoard.of(outline, situation, now), alarm);
            VoiceAlarms.raise(boards.audiences(situation), situation.conduct().voice(), alarm);
            if (plan != null) ActivityAlerts.raise(situation, plan, recoveryTimes, alarm);
            if (plan != null && graph != null) ServiceAlerts.raise(situation, plan, graph, alarm);
        }
        return new Alerts(
                alarm.raised().stream()
                        .map(alert -> alert.with(hush(alert, situation, now)))
                        .sorted(ORDER)
                        .toList());
    }

    /// What was hushed before it became as severe as it is rings again.
    private static @Nullable Hush hush(Alert alert, Situation situation, Instant now) {
        var hush = situation.conduct().hushes().alerts().get(alert.key());
        if (hush == null || hush.at().isBefore(alert.since())) return null;
        return hush.until() == null || now.isBefore(hush.until()) ? hush : null;
    }

    private static Map<String, Duration> recoveryTimes(Plan plan) {
        var schedule = RecoverySchedule.of(plan.recovery().tasks());
        var times = new HashMap<String, Duration>();
        for (var activity : plan.activities()) {
            var projected = ActivityRecovery.of(activity, plan, schedule).projected();
            if (projected != null) times.put(activity.id(), projected);
        }
        return Map.copyOf(times);
    }
}
