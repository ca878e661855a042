package app.courante.crisis.board;

import app.courante.crisis.ActivityState;
import app.courante.crisis.ResourceStates;
import app.courante.crisis.Situation;
import app.courante.crisis.board.Alert.Where;
import app.courante.crisis.board.Lookahead.Line;
import app.courante.crisis.board.Lookahead.Standing;
import app.courante.plan.Activity;
import app.courante.plan.DependencyGraph;
import app.courante.plan.Plan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/// What is down stops activities of which nobody said so, and measures tell another story than was
/// said.
final class ServiceAlerts {
    private ServiceAlerts() {}

    static void raise(Situation situation, Plan plan, DependencyGraph graph, Alarm alarm) {
        down(Lookahead.of(graph, situation), alarm);
        var measures = situation.conduct().measures();
        if (measures.all().isEmpty()) return;
        for (var activity : plan.activities())
            if (!activity.indicators().isEmpty())
                measured(situation, activity, ServiceLevels.of(activity, measures), alarm);
    }

    /// One alert for each thing that is down, however many activities it takes with it.
    private static void down(Lookahead ahead, Alarm alarm) {
        var byCause = new LinkedHashMap<ResourceStates.Status, List<Line>>();
        for (var line : ahead.in(Standing.STOPPED))
            if (line.cause() != null)
                byCause.computeIfAbsent(line.cause(), _ -> new ArrayList<>()).add(line);
        byCause.forEach((cause, lines) -> {
            var first = lines.getFirst();
            var call =
                    alarm.about(
                                    "down:" + cause.kind() + "/" + cause.resource().id(),
                                    cause.resource().name(),
                                    Where.ACTIVITIES,
                                    first.activity().id())
                            .naming(first.activity().name())
                            .counting(lines.size());
            var limit = first.mtpd();
            var mtpd = first.activity().mtpd();
            if (limit == null || mtpd == null) {
                call.raise(AlertKind.RESOURCE_STOPS, Severity.SOON, cause.since());
                return;
            }
            var due = call.due(limit);
            if (!due.raise(AlertKind.RESOURCE_BREAKS, Severity.NOW, limit.minus(mtpd.dividedBy(4))))
                due.raise(AlertKind.RESOURCE_BREAKS, Severity.SOON, cause.since());
        });
    }

    private static void measured(
            Situation situation, Activity activity, ServiceLevels levels, Alarm alarm) {
        var status = situation.conduct().running().activities().get(activity.id());
        var state = status == null ? ActivityState.NOMINAL : status.state();
        var worst = levels.unbearable();
        if (worst != null
                && state != ActivityState.INTERRUPTED
                && (status == null || !worst.at().isBefore(status.since()))) {
            alarm.about(
                            "minimum:" + activity.id(),
                            activity.name(),
                            Where.ACTIVITIES,
                            activity.id())
                    .naming(worst.indicator().name())
                    .raise(AlertKind.MINIMUM_BROKEN, Severity.NOW, worst.at());
            return;
        }
        var latest = levels.latest();
        boolean bySomebody =
                status != null
                        && (state == ActivityState.INTERRUPTED
                                || (state == ActivityState.DEGRADED
                                        && status.current().measured() == null));
        if (bySomebody
                && status != null
                && latest != null
                && levels.broken() == null
                && latest.at().isAfter(status.since()))
            alarm.about("back:" + activity.id(), activity.name(), Where.ACTIVITIES, activity.id())
                    .naming(latest.indicator().name())
                    .raise(AlertKind.SERVICE_BACK, Severity.SOON, latest.at());
    }
}
