package app.courante.crisis.board;

import app.courante.crisis.ActivityState;
import app.courante.crisis.EntryId;
import app.courante.crisis.Running;
import app.courante.crisis.Running.Period;
import app.courante.crisis.Running.Status;
import app.courante.crisis.Situation;
import app.courante.plan.Activity;
import app.courante.plan.Activity.Impact;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the crisis has cost until an instant and what it costs an hour, by the plan's own figures.
///
/// An interrupted activity loses all of its hourly loss, a degraded one the share that is not
/// served; while nobody told that share nothing is counted, and it is said so.
///
/// @param lines of each activity that was ever down or degraded, in the order of the plan
public record Losses(List<Line> lines) {
    private static final double HOUR = Duration.ofHours(1).toMillis();
    private static final double ALL = 100;

    /// What one activity has cost.
    ///
    /// @param euros until now
    /// @param perHour at the present rate; 0 once the crisis is closed
    /// @param interrupted for how long in all
    /// @param degraded for how long in all
    /// @param untold for how long it was degraded to nobody knows what
    /// @param next what the plan foresees next of an interruption that lasts; null when nothing
    public record Line(
            Activity activity,
            Status status,
            double euros,
            double perHour,
            Duration interrupted,
            Duration degraded,
            Duration untold,
            @Nullable NextImpact next) {
        /// Whether a part of the loss is not counted because nobody told how much is served.
        public boolean partly() {
            return !untold.isZero() && activity.eurosLostPerHour() > 0;
        }
    }

    /// An impact that comes when an interruption lasts.
    public record NextImpact(Impact impact, Instant at) {}

    public Losses {
        lines = List.copyOf(lines);
    }

    public static Losses of(Situation situation, Instant now) {
        var plan = situation.document();
        if (plan == null) return new Losses(List.of());
        var until = situation.asOf(now);
        boolean lasts = situation.running();
        var lines = new ArrayList<Line>();
        for (var activity : plan.activities()) {
            var status = situation.conduct().running().activities().get(activity.id());
            if (status != null && touched(status)) lines.add(line(activity, status, until, lasts));
        }
        return new Losses(lines);
    }

    /// Those that cost something by the plan: without them nothing is to be told of a loss.
    public List<Line> priced() {
        return lines.stream().filter(line -> line.activity().eurosLostPerHour() > 0).toList();
    }

    private static boolean touched(Status status) {
        return status.periods().stream().anyMatch(period -> lostShare(period) != 0);
    }

    private static Line line(Activity activity, Status status, Instant until, boolean lasts) {
        double euros = 0;
        var interrupted = Duration.ZERO;
        var degraded = Duration.ZERO;
        var untold = Duration.ZERO;
        for (var period : status.periods()) {
            var length = length(period, until);
            var share = lostShare(period);
            if (share > 0) euros += activity.eurosLostPerHour() * share * length.toMillis() / HOUR;
            if (period.state() == ActivityState.INTERRUPTED) interrupted = interrupted.plus(length);
            if (period.state() == ActivityState.DEGRADED) degraded = degraded.plus(length);
            if (share < 0) untold = untold.plus(length);
        }
        double rate =
                lasts ? activity.eurosLostPerHour() * Math.max(0, lostShare(status.current())) : 0;
        return new Line(
                activity,
                status,
                euros,
                rate,
                interrupted,
                degraded,
                untold,
                lasts ? next(activity, status.interrupted(), until) : null);
    }

    private static Duration length(Period period, Instant now) {
        var end = period.until() == null ? now : period.until();
        return end.isBefore(period.from()) ? Duration.ZERO : Duration.between(period.from(), end);
    }

    /// The share of the usual service that is lost, 0 to 1; negative when nobody told.
    public static double lostShare(Running.Period period) {
        return switch (period.state()) {
            case NOMINAL, RESTORED -> 0;
            case INTERRUPTED -> 1;
            case DEGRADED -> period.percent() == null ? -1 : (ALL - period.percent()) / ALL;
        };
    }

    private static @Nullable NextImpact next(
            Activity activity, @Nullable Instant from, Instant now) {
        if (from == null) return null;
        return activity.impacts().stream()
                .map(impact -> new NextImpact(impact, from.plus(impact.after())))
                .filter(next -> next.at().isAfter(now))
                .min(Comparator.comparing(NextImpact::at))
                .orElse(null);
    }

    public Optional<Line> line(String activity) {
        return lines.stream().filter(line -> line.activity().id().equals(activity)).findFirst();
    }

    public double euros() {
        return lines.stream().mapToDouble(Line::euros).sum();
    }

    public double perHour() {
        return lines.stream().mapToDouble(Line::perHour).sum();
    }

    /// Whether a part of the sum is not counted.
    public boolean partly() {
        return lines.stream().anyMatch(Line::partly);
    }

    /// The entries that the sum comes from.
    public List<EntryId> entries() {
        var entries = new LinkedHashSet<EntryId>();
        for (var line : priced()) entries.addAll(line.status().entries());
        return List.copyOf(entries);
    }
}
