package app.courante.crisis.deciding;

import static app.courante.crisis.Decision.refuse;

import app.courante.crisis.ActivityEvent.ActivityChanged;
import app.courante.crisis.ActivityEvent.Measured;
import app.courante.crisis.ActivityState;
import app.courante.crisis.Decision;
import app.courante.crisis.Decision.Accepted;
import app.courante.crisis.Decision.Fact;
import app.courante.crisis.EntryId;
import app.courante.crisis.MeasureCommand;
import app.courante.crisis.MeasureCommand.LogMeasures;
import app.courante.crisis.MeasureCommand.Measure;
import app.courante.crisis.MeasureCommand.WithdrawMeasures;
import app.courante.crisis.MeasureEvent.MeasuresTaken;
import app.courante.crisis.MeasureEvent.MeasuresWithdrawn;
import app.courante.crisis.MeasureEvent.Reading;
import app.courante.crisis.MeasureEvent.Taken;
import app.courante.crisis.Moment;
import app.courante.crisis.Named;
import app.courante.crisis.PlainText;
import app.courante.crisis.Refusal;
import app.courante.crisis.board.ServiceLevels;
import app.courante.plan.Activity;
import app.courante.plan.Indicator;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Decides about measures. One that crosses the service level the plan keeps sets its activity
/// degraded in the same breath, and one that comes back sets it restored, unless a person said
/// otherwise.
record MeasureDeciding(Ground ground) {
    /// A quarter-hourly figure of ten days for ten indicators.
    private static final int MOST = 10_000;

    private static final int LONGEST_NAME = 120;

    Decision decide(MeasureCommand command) {
        return switch (command) {
            case LogMeasures measures -> log(measures);
            case WithdrawMeasures back -> withdraw(back);
        };
    }

    private Decision log(LogMeasures command) {
        var refusal = whyNot(command);
        if (refusal != null) return refuse(refusal);
        var activity =
                Objects.requireNonNull(ground.plan()).activity(command.activity()).orElseThrow();
        var named = new Named(activity.id(), activity.name());
        var series = series(activity, command.measures());
        var last = ground.now();
        var times = new ArrayList<Instant>();
        for (var one : series) for (var reading : one.readings()) times.add(reading.at());
        times.sort(null);
        if (!times.isEmpty()) last = times.getLast();
        var facts = new ArrayList<Fact>();
        boolean now = command.measures().stream().allMatch(one -> one.at() == null);
        var happened = now ? null : Moment.exactly(last, ground.zone());
        facts.add(new Fact(new MeasuresTaken(named, series), happened, null, ""));
        var follows = follows(activity, named, series);
        if (follows != null) facts.add(follows);
        return new Accepted(facts);
    }

    private @Nullable Refusal whyNot(LogMeasures command) {
        var refusal = ground.whyNotByPlan();
        if (refusal != null) return refusal;
        if (Objects.requireNonNull(ground.plan()).activity(command.activity()).isEmpty())
            return Refusal.ACTIVITY_UNKNOWN;
        if (command.measures().isEmpty()) return Refusal.MEASURE_MISSING;
        if (command.measures().size() > MOST) return Refusal.MEASURES_TOO_MANY;
        for (var measure : command.measures()) {
            if (measure.indicator().isBlank()) return Refusal.MEASURE_NAMELESS;
            if (measure.indicator().length() > LONGEST_NAME
                    || measure.unit().length() > LONGEST_NAME) return Refusal.TEXT_TOO_LONG;
            if (!Double.isFinite(measure.value())) return Refusal.MEASURE_MISSING;
            if (measure.value() < 0) return Refusal.MEASURE_NEGATIVE;
            var at = measure.at();
            if (at != null && at.isAfter(ground.now().plus(Ground.CLOCK_SLACK)))
                return Refusal.TIME_IN_FUTURE;
        }
        return null;
    }

    /// One figure an instant: of two, the one that was told last.
    private List<Taken> series(Activity activity, List<Measure> measures) {
        var readings = new LinkedHashMap<Named, TreeMap<Instant, Double>>();
        var units = new LinkedHashMap<Named, String>();
        for (var measure : measures) {
            var planned = indicator(activity, measure.indicator().strip());
            var named =
                    planned == null
                            ? new Named("", measure.indicator().strip())
                            : new Named(planned.id(), planned.name());
            readings.computeIfAbsent(named, _ -> new TreeMap<>())
                    .put(measure.at() == null ? ground.now() : measure.at(), measure.value());
            units.put(named, planned == null ? measure.unit().strip() : planned.unit());
        }
        var series = new ArrayList<Taken>();
        readings.forEach((named, told) -> {
            var points = new ArrayList<Reading>();
            told.forEach((at, value) -> points.add(new Reading(at, value)));
            series.add(new Taken(named, units.getOrDefault(named, ""), points));
        });
        return series;
    }

    private static @Nullable Indicator indicator(Activity activity, String typed) {
        for (var one : activity.indicators()) if (one.id().equals(typed)) return one;
        for (var one : activity.indicators())
            if (PlainText.of(one.name()).equals(PlainText.of(typed))) return one;
        return null;
    }

    /// What the measures make of the activity; null when they change nothing. A figure older than
    /// the last word about the activity is history, and what a person said is a person's to change.
    private @Nullable Fact follows(Activity activity, Named named, List<Taken> series) {
        var conduct = ground.situation().conduct();
        var status = conduct.running().activities().get(activity.id());
        var state = status == null ? ActivityState.NOMINAL : status.state();
        var levels = ServiceLevels.of(activity, conduct.measures()).with(series);
        var worst = levels.broken();
        boolean runs = state == ActivityState.NOMINAL || state == ActivityState.RESTORED;
        if (runs && worst != null && (status == null || !worst.at().isBefore(status.since())))
            return changed(named, ActivityState.DEGRADED, worst);
        var back = levels.latest();
        boolean byMeasure =
                status != null
                        && state == ActivityState.DEGRADED
                        && status.current().measured() != null;
        if (byMeasure
                && status != null
                && worst == null
                && back != null
                && !back.at().isBefore(status.since()))
            return changed(named, ActivityState.RESTORED, back);
        return null;
    }

    private Fact changed(Named activity, ActivityState state, ServiceLevels.Level level) {
        var measured =
                new Measured(
                        new Named(level.indicator().id(), level.indicator().name()),
                        level.value(),
                        Objects.requireNonNull(level.indicator().kept()));
        return new Fact(
                new ActivityChanged(activity, state, "", null, measured),
                Moment.exactly(level.at(), ground.zone()),
                null,
                "");
    }

    private Decision withdraw(WithdrawMeasures command) {
        var refusal = ground.whyNotRunning();
        if (refusal != null) return refuse(refusal);
        if (command.reason().isBlank()) return refuse(Refusal.REASON_MISSING);
        for (var series : ground.situation().conduct().measures().all())
            for (var point : series.points())
                if (point.by().equals(command.measures()))
                    return withdrawn(command, series.activity());
        return refuse(Refusal.MEASURES_UNKNOWN);
    }

    private Decision withdrawn(WithdrawMeasures command, Named activity) {
        var facts = new ArrayList<Fact>();
        var gone = new MeasuresWithdrawn(command.measures(), activity, command.reason().strip());
        facts.add(new Fact(gone, null, null, ""));
        var planned = ground.plan() == null ? null : ground.plan().activity(activity.id());
        if (planned != null && planned.isPresent()) {
            var judged = judgedWithout(command.measures(), planned.get(), activity);
            if (judged != null) facts.add(judged);
        }
        return new Accepted(facts);
    }

    /// What the figures that are left make of an activity that figures had set degraded or
    /// restored, from now on; null when it stays so.
    private @Nullable Fact judgedWithout(EntryId gone, Activity activity, Named named) {
        var conduct = ground.situation().conduct();
        var status = conduct.running().activities().get(activity.id());
        if (status == null || status.current().measured() == null) return null;
        var levels = ServiceLevels.without(activity, conduct.measures(), gone);
        var worst = levels.broken();
        if (status.state() == ActivityState.RESTORED && worst != null)
            return new Fact(changed(named, ActivityState.DEGRADED, worst).event(), null, null, "");
        if (status.state() != ActivityState.DEGRADED || worst != null) return null;
        var back = levels.latest();
        var event =
                back == null
                        ? new ActivityChanged(named, ActivityState.NOMINAL, "", null, null)
                        : changed(named, ActivityState.RESTORED, back).event();
        return new Fact(event, null, null, "");
    }
}
