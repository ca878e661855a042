package app.courante.crisis.deciding;

import static app.courante.crisis.Decision.accept;
import static app.courante.crisis.Decision.refuse;

import app.courante.crisis.ActivityCommand;
import app.courante.crisis.ActivityCommand.ChangeActivity;
import app.courante.crisis.ActivityEvent.ActivityChanged;
import app.courante.crisis.ActivityState;
import app.courante.crisis.Decision;
import app.courante.crisis.Named;
import app.courante.crisis.Refusal;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Decides about the activities of the organisation.
record ActivityDeciding(Ground ground) {
    private static final int ALL = 100;

    /// A service that is told as a share begins with it: `60 %, agents at home`.
    private static final Pattern SHARE = Pattern.compile("(\\d{1,3})[ \u00a0\u202f]?%.*");

    Decision decide(ActivityCommand command) {
        return switch (command) {
            case ChangeActivity change -> change(change);
        };
    }

    private Decision change(ChangeActivity command) {
        var refusal = ground.whyNotByPlan();
        if (refusal != null) return refuse(refusal);
        var activity = Objects.requireNonNull(ground.plan()).activity(command.activity());
        if (activity.isEmpty()) return refuse(Refusal.ACTIVITY_UNKNOWN);
        if (ground.inFuture(command.happened())) return refuse(Refusal.TIME_IN_FUTURE);
        if (Ground.tooLong(command.service())) return refuse(Refusal.TEXT_TOO_LONG);
        var told = command.percent();
        if (told != null && (told < 0 || told > ALL)) return refuse(Refusal.PERCENT_OUT_OF_RANGE);
        var service = command.service().strip();
        var percent = command.state() == ActivityState.DEGRADED ? percent(told, service) : null;
        if (percent != null && percent == 0) return refuse(Refusal.DEGRADED_TO_NOTHING);
        if (command.happened() == null && same(command, service, percent))
            return refuse(Refusal.ACTIVITY_UNCHANGED);
        return accept(
                new ActivityChanged(
                        new Named(activity.get().id(), activity.get().name()),
                        command.state(),
                        service,
                        percent,
                        null),
                command.happened(),
                null);
    }

    /// Nothing new is told. Whoever tells since when may tell it of another hour.
    private boolean same(ChangeActivity command, String service, @Nullable Integer percent) {
        var before = ground.situation().conduct().running().activities().get(command.activity());
        if (before == null) return command.state() == ActivityState.NOMINAL && service.isEmpty();
        return before.state() == command.state()
                && before.service().equals(service)
                && Objects.equals(before.current().percent(), percent);
    }

    private static @Nullable Integer percent(@Nullable Integer told, String service) {
        if (told != null) return told;
        var share = SHARE.matcher(service);
        if (!share.matches()) return null;
        int read = Integer.parseInt(share.group(1));
        return read <= ALL ? (Integer) read : null;
    }
}
