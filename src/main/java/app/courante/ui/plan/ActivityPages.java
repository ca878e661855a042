package app.courante.ui.plan;

import app.courante.document.FieldName;
import app.courante.plan.Activity;
import app.courante.plan.Indicator;
import app.courante.plan.Place;
import app.courante.plan.PlanPart;
import app.courante.plan.Strategy;
import app.courante.ui.plan.Page.Column;
import app.courante.ui.plan.Page.Fit;
import app.courante.ui.plan.Value.Look;
import app.courante.ui.plan.Value.Mark;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The activities in their order of priority; one that is chosen tells all about itself.
final class ActivityPages {
    private ActivityPages() {}

    static Page activities(PlanWords words) {
        return new Page(
                List.of(
                        new Column(words.of("plan.col.rank"), 24, Fit.KEEPS),
                        new Column(words.of("plan.col.activity"), 100, Fit.GROWS),
                        new Column(words.of("plan.col.kept"), 76, Fit.GROWS),
                        new Column(words.of("plan.col.mtpd"), 52, Fit.KEEPS),
                        new Column(words.of("plan.col.rto"), 52, Fit.KEEPS),
                        new Column(words.of("plan.col.rpo"), 52, Fit.KEEPS),
                        new Column(words.of("plan.col.loss"), 64, Fit.FIGURES),
                        new Column(words.of("plan.col.owner"), 84, Fit.GROWS)),
                words.plan().activities().stream()
                        .sorted(Comparator.comparingInt(Activity::priority))
                        .map(activity -> line(activity, words))
                        .toList());
    }

    private static Row line(Activity activity, PlanWords words) {
        var means = activity.strategy().means();
        return new Row.Line(
                new Place(PlanPart.ACTIVITY, activity.id(), activity.name()),
                List.of(
                        Value.figure(Integer.toString(activity.priority())),
                        Value.stacked(
                                Value.of(activity.name(), Look.STRONG),
                                Value.of(means.isEmpty() ? "" : means.getFirst(), Look.QUIET)),
                        Value.of(activity.strategy().serviceLevelKept()).or(none(words)),
                        limit(activity.mtpd(), words),
                        limit(activity.rto(), words),
                        limit(activity.rpo(), words),
                        words.euros(activity.eurosLostPerHour()),
                        words.ref(PlanPart.PERSON, activity.owner()).or(none(words))),
                details(activity, words));
    }

    private static Value limit(@Nullable Duration time, PlanWords words) {
        return words.duration(time).or(none(words));
    }

    private static Value none(PlanWords words) {
        return Value.of(words.of("plan.none"), Look.SOON);
    }

    private static List<Row> details(Activity activity, PlanWords words) {
        var rows = new ArrayList<Row>();
        rows.addAll(strategy(activity.strategy(), words));
        for (var variant : activity.variants()) {
            rows.add(new Row.Heading(words.of("plan.head.variant", variant.scenario())));
            rows.addAll(variant(variant.strategy(), words));
        }
        if (!activity.indicators().isEmpty()) {
            rows.add(new Row.Heading(words.of("field.activity.indicators")));
            for (var indicator : activity.indicators()) rows.add(indicator(indicator, words));
        }
        rows.add(new Row.Heading(words.of("plan.head.impacts")));
        rows.addAll(impacts(activity, words));
        rows.add(new Row.Heading(words.of("plan.head.needs")));
        var needs = activity.dependencies();
        rows.addAll(
                new Facts(words)
                        .refs("plan.fact.systems", PlanPart.SYSTEM, needs.systems())
                        .refs("plan.fact.sites", PlanPart.SITE, needs.sites())
                        .refs("plan.fact.suppliers", PlanPart.SUPPLIER, needs.suppliers())
                        .add(
                                "plan.fact.numbers",
                                Value.stacked(
                                        Mark.NONE,
                                        needs.numbers().stream()
                                                .map(id -> TelephonyPage.number(id, words))
                                                .toList()))
                        .rows());
        return rows;
    }

    /// Only the items that differ.
    private static List<Row> variant(Strategy strategy, PlanWords words) {
        return new Facts(words)
                .add("plan.item.kept", strategy.serviceLevelKept())
                .add("plan.item.mtpd", words.duration(strategy.mtpd()))
                .add("plan.item.communication", strategy.crisisCommunication())
                .steps("plan.item.procedure", strategy.procedure())
                .bullets("plan.item.resources", strategy.criticalResources())
                .add("plan.item.people", Value.stacked(Mark.BULLET, people(strategy, words)))
                .bullets("plan.item.means", strategy.means())
                .rows();
    }

    private static List<Value> people(Strategy strategy, PlanWords words) {
        return strategy.responsible().stream()
                .map(one ->
                        Value.joined(
                                "\u00a0: ",
                                List.of(words.person(one.person()), Value.of(one.part()))))
                .toList();
    }

    /// The seven items, always all seven: one that the plan does not give is a hole to see.
    private static List<Row> strategy(Strategy strategy, PlanWords words) {
        return new Facts(words)
                .owed("plan.item.kept", Value.of(strategy.serviceLevelKept()))
                .owed("plan.item.mtpd", words.duration(strategy.mtpd()))
                .owed("plan.item.communication", Value.of(strategy.crisisCommunication()))
                .owed("plan.item.procedure", Value.list(Mark.NUMBER, strategy.procedure()))
                .owed("plan.item.resources", Value.list(Mark.BULLET, strategy.criticalResources()))
                .owed("plan.item.people", Value.stacked(Mark.BULLET, people(strategy, words)))
                .owed("plan.item.means", Value.list(Mark.BULLET, strategy.means()))
                .rows();
    }

    private static Row indicator(Indicator indicator, PlanWords words) {
        return new Row.Thing(
                indicator.name(),
                Value.beside(
                        counted("plan.indicator-kept", indicator.kept(), indicator, words),
                        counted("plan.indicator-minimum", indicator.minimum(), indicator, words),
                        Value.of(words.of(FieldName.of(indicator.direction())), Look.QUIET)));
    }

    private static Value counted(
            String key, @Nullable Long limit, Indicator indicator, PlanWords words) {
        return limit == null
                ? Value.NONE
                : Value.figure(words.of(key, limit, indicator.unit()).strip());
    }

    private static List<Row> impacts(Activity activity, PlanWords words) {
        var rows = new ArrayList<Row>();
        for (var impact : activity.impacts())
            rows.add(
                    new Row.Thing(
                            words.of("plan.after", words.words().duration(impact.after())),
                            Value.beside(
                                    Value.of(words.of("plan.impact-level", impact.level())),
                                    words.euros(impact.euros()),
                                    Value.of(impact.description()))));
        rows.addAll(
                new Facts(words)
                        .add("plan.fact.description", activity.description())
                        .add("plan.fact.minimum", activity.minimumLevel())
                        .add("plan.fact.catching-up", words.duration(activity.wrt()))
                        .bullets("plan.fact.peaks", activity.peakPeriods())
                        .add("plan.fact.owner", words.person(activity.owner()))
                        .rows());
        return rows;
    }
}
