package app.courante.console;

import app.courante.crisis.EntryId;
import app.courante.crisis.Measures.Series;
import app.courante.crisis.ResourceStates;
import app.courante.crisis.Situation;
import app.courante.crisis.board.Lookahead;
import app.courante.crisis.board.Losses;
import app.courante.json.Json;
import app.courante.plan.DependencyGraph;
import app.courante.plan.Indicator;
import app.courante.plan.Plan;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What the crisis costs, what is down, what falls next and what was counted, in `status --json`.
///
/// @param euros lost until now
/// @param eurosPerHour at the present rate
/// @param partly whether a part is not counted because nobody told how much is served
/// @param ahead what falls next if what is down stays down
record StatusHolding(
        int euros,
        int eurosPerHour,
        boolean partly,
        List<LossLine> losses,
        List<ResourceLine> resources,
        List<AheadLine> ahead,
        List<MeasureLine> measures) {
    /// @param interrupted for how long in all
    /// @param next what the plan foresees next if it lasts
    record LossLine(
            String activity,
            String name,
            int euros,
            int eurosPerHour,
            Duration interrupted,
            Duration degraded,
            @Nullable NextLine next,
            List<String> entries) {}

    record NextLine(Instant at, int euros, int level, String description) {}

    record ResourceLine(
            String kind,
            String resource,
            String name,
            String state,
            String note,
            Instant since,
            List<String> entries) {}

    /// @param resource what is down beneath it; absent when nothing is
    /// @param mtpd when its longest interruption is reached; absent while it runs
    record AheadLine(
            String activity,
            String name,
            String standing,
            @Nullable String resource,
            @Nullable Instant rto,
            @Nullable Instant mtpd,
            List<String> entries) {}

    /// The newest figure of an indicator.
    ///
    /// @param kept the service level the plan keeps
    /// @param figures how many there are in all
    record MeasureLine(
            String activity,
            String indicator,
            String name,
            String unit,
            double value,
            Instant at,
            @Nullable Integer kept,
            int figures,
            String entry) {}

    static @Nullable StatusHolding of(Situation situation, Instant now) {
        var plan = situation.document();
        if (plan == null || situation.crisis() == null) return null;
        var losses = Losses.of(situation, now);
        var conduct = situation.conduct();
        return new StatusHolding(
                whole(losses.euros()),
                whole(losses.perHour()),
                losses.partly(),
                losses.lines().stream().map(StatusHolding::loss).toList(),
                conduct.resources().resources().values().stream()
                        .sorted(
                                Comparator.comparing(ResourceStates.Status::since)
                                        .thenComparing(one -> one.resource().id()))
                        .map(StatusHolding::resource)
                        .toList(),
                conduct.resources().resources().isEmpty()
                                && conduct.running().activities().isEmpty()
                        ? List.of()
                        : Lookahead.of(DependencyGraph.of(plan), situation).lines().stream()
                                .map(StatusHolding::ahead)
                                .toList(),
                conduct.measures().all().stream().map(one -> measure(one, plan)).toList());
    }

    private static LossLine loss(Losses.Line line) {
        var next = line.next();
        return new LossLine(
                line.activity().id(),
                line.activity().name(),
                whole(line.euros()),
                whole(line.perHour()),
                line.interrupted().truncatedTo(ChronoUnit.SECONDS),
                line.degraded().truncatedTo(ChronoUnit.SECONDS),
                next == null
                        ? null
                        : new NextLine(
                                next.at(),
                                Math.clamp(next.impact().euros(), 0, Integer.MAX_VALUE),
                                next.impact().level(),
                                next.impact().description()),
                shown(line.status().entries()));
    }

    private static ResourceLine resource(ResourceStates.Status status) {
        return new ResourceLine(
                Json.word(status.kind()),
                status.resource().id(),
                status.resource().name(),
                Json.word(status.state()),
                status.note(),
                status.since(),
                shown(status.by()));
    }

    private static AheadLine ahead(Lookahead.Line line) {
        var cause = line.cause();
        return new AheadLine(
                line.activity().id(),
                line.activity().name(),
                Json.word(line.standing()),
                cause == null ? null : cause.resource().name(),
                line.rto(),
                line.mtpd(),
                shown(line.entries()));
    }

    private static MeasureLine measure(Series series, Plan plan) {
        var last = series.last();
        return new MeasureLine(
                series.activity().id(),
                series.indicator().id(),
                series.indicator().name(),
                series.unit(),
                last.value(),
                last.at(),
                plan.activity(series.activity().id()).stream()
                        .flatMap(activity -> activity.indicators().stream())
                        .filter(one -> one.id().equals(series.indicator().id()))
                        .map(Indicator::kept)
                        .filter(Objects::nonNull)
                        .map(kept -> (Integer) whole(kept))
                        .findFirst()
                        .orElse(null),
                series.points().size(),
                last.by().shown());
    }

    /// Whole euros, as far as JSON readers count.
    private static int whole(double amount) {
        return (int) Math.min(Integer.MAX_VALUE, Math.round(amount));
    }

    private static List<String> shown(List<EntryId> entries) {
        return entries.stream().map(EntryId::shown).toList();
    }
}
