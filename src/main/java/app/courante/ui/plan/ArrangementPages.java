package app.courante.ui.plan;

import app.courante.plan.CrisisArrangement.ActionCard;
import app.courante.plan.CrisisArrangement.CardStep;
import app.courante.plan.CrisisArrangement.OnCall;
import app.courante.plan.CrisisArrangement.Turn;
import app.courante.plan.Place;
import app.courante.plan.Plan;
import app.courante.plan.PlanPart;
import app.courante.plan.Role;
import app.courante.ui.plan.Value.Look;
import app.courante.ui.plan.Value.Mark;
import java.util.ArrayList;
import java.util.List;

/// The crisis cell: its roles, how it is alerted and where it meets, its action cards.
final class ArrangementPages {
    private ArrangementPages() {}

    static Page roles(PlanWords words) {
        return new Page(
                words.plan().arrangement().roles().stream()
                        .map(role -> role(role, words))
                        .toList());
    }

    private static Row role(Role role, PlanWords words) {
        return new Row.Thing(
                new Place(PlanPart.ROLE, role.id(), role.name()),
                role.name(),
                Value.of(words.of("plan.from-level", role.fromLevel()), Look.QUIET),
                new Facts(words)
                        .add("plan.fact.summary", role.summary())
                        .add("plan.fact.holder", holder(role, words))
                        .owed("plan.fact.deputies", words.people(Mark.NUMBER, role.deputies()))
                        .add("plan.fact.on-call", onCall(role, words))
                        .bullets("plan.fact.duties", role.duties())
                        .add(
                                "plan.fact.exclusive",
                                role.exclusive() ? words.of("plan.exclusive") : "")
                        .list());
    }

    private static Value holder(Role role, PlanWords words) {
        var holder = role.holder();
        return holder == null
                ? Value.of(words.of("plan.vacant"), Look.MISSING)
                : words.person(holder);
    }

    /// Each rota with whoever is on call today.
    private static Value onCall(Role role, PlanWords words) {
        return Value.stacked(
                Mark.NONE,
                role.onCall().stream()
                        .map(id -> {
                            var today =
                                    words.plan().onCall(id).stream()
                                            .flatMap(rota -> rota.on(words.today()).stream())
                                            .map(words::person)
                                            .toList();
                            return Value.joined(
                                    "\u00a0: ",
                                    List.of(
                                            words.ref(PlanPart.ON_CALL, id),
                                            Value.joined(", ", today)));
                        })
                        .toList());
    }

    static Page alert(PlanWords words) {
        var arrangement = words.plan().arrangement();
        var rows = new ArrayList<Row>();
        rows.addAll(callOrder(words));
        section(rows, "plan.head.call-out", CallOutRows.callOut(words), words);
        section(rows, "plan.head.detection", detection(words), words);
        section(
                rows,
                "plan.head.on-call",
                arrangement.onCall().stream().map(rota -> rota(rota, words)).toList(),
                words);
        section(rows, "plan.head.duty", CallOutRows.duty(words), words);
        section(rows, "plan.head.meeting-places", meetingPlaces(words), words);
        section(rows, "plan.head.bridges", bridges(words), words);
        section(
                rows,
                "plan.head.agenda",
                new Facts(words).steps("plan.fact.agenda", arrangement.launchAgenda()).rows(),
                words);
        return new Page(rows);
    }

    private static void section(List<Row> into, String key, List<Row> rows, PlanWords words) {
        if (rows.isEmpty()) return;
        into.add(new Row.Heading(words.of(key)));
        into.addAll(rows);
    }

    private static List<Row> callOrder(PlanWords words) {
        var plan = words.plan();
        var calls = plan.arrangement().callOrder().stream().map(id -> call(plan, id, words));
        var order = Value.stacked(Mark.NUMBER, calls.toList());
        if (order.isEmpty()) return List.of();
        var facts = new Facts(words).add("plan.fact.call-order", order).list();
        return List.of(
                new Row.Heading(words.of("plan.head.call-order")),
                new Row.Thing(new Place(PlanPart.CALL_ORDER, "", ""), "", Value.NONE, facts));
    }

    private static Value call(Plan plan, String id, PlanWords words) {
        var holder = plan.role(id).map(role -> holder(role, words)).orElse(Value.NONE);
        return Value.joined("\u00a0: ", List.of(words.ref(PlanPart.ROLE, id), holder));
    }

    private static List<Row> detection(PlanWords words) {
        return words.plan().arrangement().detection().stream()
                .<Row>map(source ->
                        new Row.Thing(
                                null,
                                source.name(),
                                Value.NONE,
                                new Facts(words)
                                        .add("plan.fact.signal", source.signal())
                                        .add("plan.fact.alerts", source.alerts())
                                        .list()))
                .toList();
    }

    private static Row rota(OnCall rota, PlanWords words) {
        var turns = rota.turns().stream().map(turn -> turn(turn, words)).toList();
        return new Row.Thing(
                new Place(PlanPart.ON_CALL, rota.id(), rota.name()),
                rota.name(),
                Value.of(rota.hours(), Look.QUIET),
                new Facts(words).owed("plan.fact.turns", Value.stacked(Mark.BULLET, turns)).list());
    }

    private static Value turn(Turn turn, PlanWords words) {
        var from = turn.from();
        var until = turn.until();
        boolean now =
                (from != null || until != null)
                        && (from == null || !from.isAfter(words.today()))
                        && (until == null || !until.isBefore(words.today()));
        return Value.beside(
                words.person(turn.person()),
                Value.joined(" – ", List.of(words.date(from), words.date(until))),
                now ? Value.of(words.of("plan.now"), Look.STRONG) : Value.NONE);
    }

    private static List<Row> meetingPlaces(PlanWords words) {
        return words.plan().arrangement().meetingPlaces().stream()
                .<Row>map(place ->
                        new Row.Thing(
                                new Place(PlanPart.MEETING_PLACE, place.id(), place.name()),
                                place.name(),
                                words.ref(PlanPart.SITE, place.site()),
                                new Facts(words)
                                        .add("plan.fact.access", place.access())
                                        .bullets("plan.fact.equipment", place.equipment())
                                        .list()))
                .toList();
    }

    private static List<Row> bridges(PlanWords words) {
        return words.plan().arrangement().bridges().stream()
                .<Row>map(bridge ->
                        new Row.Thing(
                                new Place(PlanPart.BRIDGE, bridge.id(), bridge.name()),
                                bridge.name(),
                                Value.NONE,
                                new Facts(words)
                                        .figure("plan.fact.phone", bridge.phone())
                                        .figure("plan.fact.code", bridge.code())
                                        .figure("plan.fact.link", bridge.link())
                                        .list()))
                .toList();
    }

    static Page cards(PlanWords words) {
        return new Page(
                words.plan().arrangement().actionCards().stream()
                        .map(card -> card(card, words))
                        .toList());
    }

    private static Row card(ActionCard card, PlanWords words) {
        var steps = card.steps().stream().map(step -> step(step, words)).toList();
        return new Row.Thing(
                new Place(PlanPart.ACTION_CARD, card.id(), card.title()),
                card.title(),
                Value.beside(
                        words.ref(PlanPart.ROLE, card.role()),
                        Value.of(words.of("plan.from-level", card.fromLevel()), Look.QUIET)),
                new Facts(words)
                        .add("plan.fact.scenario", card.scenario())
                        .owed("plan.fact.steps", Value.stacked(Mark.NUMBER, steps))
                        .list());
    }

    private static Value step(CardStep step, PlanWords words) {
        var within = step.within();
        return Value.beside(
                Value.of(step.text()),
                within == null
                        ? Value.NONE
                        : Value.of(
                                words.of("plan.within", words.words().duration(within)),
                                Look.FIGURE),
                step.optional() ? Value.of(words.of("plan.optional"), Look.QUIET) : Value.NONE,
                step.condition().isEmpty()
                        ? Value.NONE
                        : Value.of(words.of("plan.only-if", step.condition()), Look.QUIET));
    }
}
