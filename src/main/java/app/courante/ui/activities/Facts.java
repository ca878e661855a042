package app.courante.ui.activities;

import app.courante.crisis.ActivityState;
import app.courante.crisis.EntryId;
import app.courante.crisis.Measures;
import app.courante.crisis.Measures.Point;
import app.courante.crisis.Measures.Series;
import app.courante.crisis.ResourceKind;
import app.courante.crisis.ResourceState;
import app.courante.crisis.ResourceStates;
import app.courante.plan.DependencyGraph.Layer;
import app.courante.plan.Indicator;
import app.courante.plan.Place;
import app.courante.ui.activities.ActivitiesModel.Board;
import app.courante.ui.activities.ActivitiesModel.Line;
import app.courante.ui.kit.Pill.Tone;
import app.courante.ui.kit.Words;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Everything that is known of an activity: its state, its limits, its cost, what falls next, what
/// it stands on, what is counted of it.
record Facts(Words words, Board board, Line line) {
    List<Fact> all() {
        var facts = new ArrayList<Fact>();
        addAll(facts, "activities.head-state", state());
        addAll(facts, "activities.head-loss", loss());
        addAll(facts, "activities.head-measures", measures());
        addAll(facts, "activities.head-needs", needs());
        return facts;
    }

    private void addAll(List<Fact> facts, String heading, List<Fact> group) {
        for (int i = 0; i < group.size(); i++)
            facts.add(i == 0 ? group.get(i).under(words.of(heading)) : group.get(i));
    }

    private List<Fact> state() {
        var facts = new ArrayList<Fact>();
        var names = new ActivityWords(words);
        var status = line.status();
        var said =
                status == null
                        ? words.of("activities.nothing-said")
                        : words.of(
                                "activities.said",
                                words.hour(status.since(), board.at()),
                                status.by().shown());
        facts.add(
                Fact.of(
                                "state",
                                said,
                                status == null ? "" : status.service(),
                                status == null ? List.of() : List.of(status.by()))
                        .with(
                                names.standing(line, words.of("activity-state", line.state())),
                                ActivityWords.tone(line.state())));
        var activity = line.activity();
        var loss = line.loss();
        var down = loss == null ? Duration.ZERO : loss.interrupted();
        limit("rto", activity.rto(), down, facts);
        limit("mtpd", activity.mtpd(), down, facts);
        var ahead = line.ahead();
        if (ahead != null)
            facts.add(
                    Fact.of("ahead", names.ahead(ahead, board.at()), "", ahead.entries())
                            .with(words.of("activities-standing", ahead.standing()), Tone.QUIET));
        return facts;
    }

    private void limit(String key, @Nullable Duration limit, Duration down, List<Fact> facts) {
        var name = words.of("rto".equals(key) ? "activities.rto" : "activities.mtpd");
        if (limit == null) {
            facts.add(Fact.of(key, name, words.of("activities.no-such-limit"), List.of()));
            return;
        }
        var names = new ActivityWords(words);
        double share = down.toSeconds() / (double) Math.max(1, limit.toSeconds());
        boolean over = share > 1;
        boolean lasts = line.state() == ActivityState.INTERRUPTED;
        var text = down.isZero() ? words.duration(limit) : names.limit(down, limit);
        var fact = Fact.of(key, name, text, line.entries());
        if (over) fact = fact.with(words.of("activities.over"), Tone.ACT_NOW);
        else if (lasts && share >= 0.5) fact = fact.with(words.of("activities.near"), Tone.SOON);
        facts.add(fact);
    }

    private List<Fact> loss() {
        var facts = new ArrayList<Fact>();
        var loss = line.loss();
        var names = new ActivityWords(words);
        if (line.activity().eurosLostPerHour() == 0 && line.activity().impacts().isEmpty())
            return facts;
        if (loss == null) {
            facts.add(
                    Fact.of(
                            "loss",
                            words.of("activities.loss-none"),
                            words.of(
                                    "activities.loss-would",
                                    words.euros(line.activity().eurosLostPerHour())),
                            List.of()));
            return facts;
        }
        facts.add(
                Fact.of(
                        "loss",
                        words.of("activities.loss", names.euros(loss.euros())),
                        names.formula(loss),
                        line.entries()));
        facts.add(
                Fact.of(
                        "rate",
                        words.of("activities.rate", names.euros(loss.perHour())),
                        rate(),
                        line.status() == null ? List.of() : List.of(line.status().by())));
        var next = loss.next();
        if (next != null)
            facts.add(
                    Fact.of(
                                    "impact",
                                    names.impact(next, board.at()),
                                    "",
                                    line.status() == null ? List.of() : List.of(line.status().by()))
                            .with(
                                    words.of("plan.impact-level", next.impact().level()),
                                    next.impact().level() >= 4 ? Tone.ACT_NOW : Tone.SOON));
        return facts;
    }

    /// The inputs of the present rate.
    private String rate() {
        var status = line.status();
        if (line.closed()) return words.of("activities.rate-closed");
        var hourly = words.euros(line.activity().eurosLostPerHour());
        return switch (line.state()) {
            case NOMINAL, RESTORED -> words.of("activities.rate-none");
            case INTERRUPTED -> words.of("activities.rate-all", hourly);
            case DEGRADED -> {
                var percent = status == null ? null : status.current().percent();
                yield percent == null
                        ? words.of("activities.share-untold")
                        : words.of("activities.rate-part", hourly, 100 - percent, percent);
            }
        };
    }

    private List<Fact> measures() {
        var facts = new ArrayList<Fact>();
        var activity = line.activity();
        var all = board.situation().conduct().measures().of(activity.id());
        for (var indicator : activity.indicators()) {
            var series =
                    all.stream()
                            .filter(one -> one.indicator().id().equals(indicator.id()))
                            .findFirst();
            if (series.isPresent()) facts.add(measure(series.get(), indicator));
        }
        for (var series : all)
            if (activity.indicators().stream()
                    .noneMatch(one -> one.id().equals(series.indicator().id())))
                facts.add(measure(series, null));
        if (facts.isEmpty()) facts.add(noMeasure());
        return facts;
    }

    private Fact noMeasure() {
        var known =
                String.join(
                        ", ", line.activity().indicators().stream().map(Indicator::name).toList());
        return Fact.of(
                "no-measure",
                words.of("activities.no-measure"),
                known.isEmpty() ? "" : words.of("activities.measure-known", known),
                List.of());
    }

    private Fact measure(Series series, @Nullable Indicator indicator) {
        var names = new ActivityWords(words);
        var last = series.last();
        var more =
                words.of(
                        "activities.measure-at",
                        words.hour(last.at(), board.at()),
                        series.points().size());
        if (indicator != null && indicator.kept() != null)
            more += " · " + words.of("activities.kept", indicator.direction(), indicator.kept());
        var key = Measures.Key.of(series.activity(), series.indicator());
        var fact =
                Fact.of(
                                "measure:" + key.indicator(),
                                words.of(
                                        "activities.measure",
                                        series.indicator().name(),
                                        names.figure(last.value(), series.unit())),
                                more,
                                entries(series))
                        .of(key.indicator());
        if (indicator == null || indicator.kept() == null) return fact;
        if (indicator.belowMinimum(last.value()))
            return fact.with(words.of("activities.beyond-minimum"), Tone.ACT_NOW);
        return indicator.belowKept(last.value())
                ? fact.with(words.of("activities.beyond-kept"), Tone.SOON)
                : fact.with(words.of("activities.kept-well"), Tone.FINE);
    }

    /// The entry of the newest figure first; of a day of figures each entry once.
    private static List<EntryId> entries(Series series) {
        return series.points().reversed().stream().map(Point::by).distinct().toList();
    }

    private List<Fact> needs() {
        var graph = board.graph();
        if (graph == null) return List.of();
        var place =
                graph.in(Layer.ACTIVITIES).stream()
                        .filter(one -> one.id().equals(line.activity().id()))
                        .findFirst();
        if (place.isEmpty()) return List.of();
        var states = board.situation().conduct().resources();
        var facts = new ArrayList<Fact>();
        for (var need : graph.foundationsOf(place.get())) {
            var kind = ResourceKind.of(need.part());
            if (kind != null)
                facts.add(need(need, kind, states.status(kind, need.id()).orElse(null)));
        }
        facts.sort(Comparator.comparingInt(fact -> rank(fact.tone())));
        if (facts.isEmpty())
            facts.add(Fact.of("no-need", words.of("activities.no-need"), "", List.of()));
        return facts;
    }

    private static int rank(Tone tone) {
        return tone == Tone.ACT_NOW ? 0 : tone == Tone.SOON ? 1 : 2;
    }

    private Fact need(Place place, ResourceKind kind, ResourceStates.@Nullable Status status) {
        var state = status == null ? ResourceState.UP : status.state();
        var names = new ActivityWords(words);
        var fact =
                Fact.of(
                                "need:" + kind + "/" + place.id(),
                                place.name(),
                                join(
                                        words.of("plan.part", place.part()),
                                        names.since(status, board.at())),
                                status == null ? List.of() : status.by())
                        .about(new ResourceStates.Resource(kind, place.id()));
        // What nobody spoke of is not said to be well.
        return status == null
                ? fact.with(words.of("activities.not-told"), Tone.QUIET)
                : fact.with(words.of("resource-state", state), ActivityWords.tone(state));
    }

    private static String join(String one, String other) {
        return other.isEmpty() ? one : one + " · " + other;
    }
}
