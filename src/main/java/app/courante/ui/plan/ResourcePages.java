package app.courante.ui.plan;

import app.courante.plan.Person;
import app.courante.plan.Place;
import app.courante.plan.PlanPart;
import app.courante.plan.Resources.ItSystem;
import app.courante.plan.Resources.Positions;
import app.courante.plan.Resources.Site;
import app.courante.plan.Resources.Supplier;
import app.courante.ui.plan.Page.Column;
import app.courante.ui.plan.Page.Fit;
import app.courante.ui.plan.Value.Look;
import app.courante.ui.plan.Value.Mark;
import java.util.List;

/// What the activities run on, telephony aside: sites, systems, suppliers, and people.
final class ResourcePages {
    private ResourcePages() {}

    static Page sites(PlanWords words) {
        return new Page(
                words.plan().resources().sites().stream().map(site -> site(site, words)).toList());
    }

    private static Row site(Site site, PlanWords words) {
        var positions = site.positions().stream().map(some -> positions(some, words)).toList();
        return new Row.Thing(
                new Place(PlanPart.SITE, site.id(), site.name()),
                site.name(),
                Value.beside(
                        Value.of(words.words().of("plan.site", site.use()), Look.QUIET),
                        Value.figure(words.of("plan.positions", site.positionCount()))),
                new Facts(words)
                        .add("plan.fact.address", site.address())
                        .add("plan.fact.access", site.access())
                        .add("plan.fact.positions", Value.stacked(Mark.BULLET, positions))
                        .list());
    }

    private static Value positions(Positions some, PlanWords words) {
        return Value.beside(
                Value.of(some.name()),
                Value.figure(words.of("plan.positions", some.count())),
                words.refs(PlanPart.ACTIVITY, some.activities()));
    }

    static Page systems(PlanWords words) {
        return new Page(
                words.plan().resources().systems().stream()
                        .map(system -> system(system, words))
                        .toList());
    }

    private static Row system(ItSystem system, PlanWords words) {
        return new Row.Thing(
                new Place(PlanPart.SYSTEM, system.id(), system.name()),
                system.name(),
                Value.NONE,
                new Facts(words)
                        .add("plan.fact.purpose", system.purpose())
                        .add("plan.fact.location", system.location())
                        .add("plan.fact.rto", words.duration(system.rto()))
                        .add("plan.fact.rpo", words.duration(system.rpo()))
                        .refs("plan.fact.depends-on", PlanPart.SYSTEM, system.dependsOn())
                        .add("plan.fact.degraded", system.degradedMode())
                        .add("plan.fact.owner", words.person(system.owner()))
                        .ref("plan.fact.supplier", PlanPart.SUPPLIER, system.supplier())
                        .list());
    }

    static Page suppliers(PlanWords words) {
        return new Page(
                words.plan().resources().suppliers().stream()
                        .map(supplier -> supplier(supplier, words))
                        .toList());
    }

    private static Row supplier(Supplier supplier, PlanWords words) {
        return new Row.Thing(
                new Place(PlanPart.SUPPLIER, supplier.id(), supplier.name()),
                supplier.name(),
                Value.NONE,
                new Facts(words)
                        .add("plan.fact.service", supplier.service())
                        .add(
                                "plan.fact.support",
                                Value.beside(
                                        Value.figure(supplier.supportLine()),
                                        Value.of(supplier.supportHours())))
                        .figure("plan.fact.contract", supplier.contractRef())
                        .add("plan.fact.escalation", supplier.accountManager())
                        .add("plan.fact.repair-within", words.duration(supplier.repairWithin()))
                        .list());
    }

    static Page people(PlanWords words) {
        return new Page(
                List.of(
                        new Column(words.of("plan.col.person"), 120, Fit.GROWS),
                        new Column(words.of("plan.col.phones"), 124, Fit.KEEPS),
                        new Column(words.of("plan.col.email"), 184, Fit.GROWS),
                        new Column(words.of("plan.col.confirmed"), 84, Fit.KEEPS)),
                words.plan().people().stream().map(person -> person(person, words)).toList());
    }

    private static Row person(Person person, PlanWords words) {
        return new Row.Line(
                new Place(PlanPart.PERSON, person.id(), person.name()),
                List.of(
                        Value.stacked(
                                Value.of(person.name(), Look.STRONG),
                                Value.of(person.function(), Look.QUIET)),
                        Value.stacked(
                                        Mark.NONE,
                                        person.phones().stream().map(Value::figure).toList())
                                .or(Value.of(words.of("plan.none"), Look.SOON)),
                        Value.of(person.email(), Look.QUIET).or(PlanWords.dash()),
                        words.date(person.confirmedOn()).or(PlanWords.dash())),
                List.of());
    }
}
