package app.courante.console;

import app.courante.crisis.Running.Status;
import app.courante.crisis.Situation;
import app.courante.json.Json;
import app.courante.plan.Activity;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An activity that somebody spoke of, in `status --json`.
///
/// @param service what is still served, in words
/// @param since when it began to run so
/// @param down for how long it has been interrupted; absent when it is not
/// @param rto the time aimed at by the plan
/// @param mtpd the longest interruption by the plan (DMIA)
/// @param left until the longest interruption is reached, all of them taken together; negative when
///   it has passed
record StatusActivity(
        String activity,
        String name,
        String state,
        String service,
        Instant since,
        @Nullable Duration down,
        @Nullable Duration rto,
        @Nullable Duration mtpd,
        @Nullable Duration left) {
    static List<StatusActivity> of(Situation situation, Instant now) {
        var plan = situation.document();
        if (plan == null) return List.of();
        var spoken = situation.conduct().running().activities();
        var lines = new ArrayList<StatusActivity>();
        for (var activity : plan.activities()) {
            var status = spoken.get(activity.id());
            if (status != null) lines.add(line(activity, status, situation.asOf(now)));
        }
        return List.copyOf(lines);
    }

    private static StatusActivity line(Activity activity, Status status, Instant now) {
        var from = status.interrupted();
        var down =
                from == null ? null : Duration.between(from, now).truncatedTo(ChronoUnit.SECONDS);
        var mtpd = activity.mtpd();
        return new StatusActivity(
                activity.id(),
                activity.name(),
                Json.word(status.state()),
                status.service(),
                status.since(),
                down,
                activity.rto(),
                mtpd,
                left(status, mtpd, now));
    }

    /// What it was down before counts too.
    private static @Nullable Duration left(Status status, @Nullable Duration mtpd, Instant now) {
        return mtpd == null || status.interrupted() == null
                ? null
                : mtpd.minus(status.down(now)).truncatedTo(ChronoUnit.SECONDS);
    }
}
