package app.courante.ui.plan;

import app.courante.plan.Place;
import app.courante.plan.PlanPart;
import app.courante.plan.Resources.Supplier;
import app.courante.plan.Telephony.Announcement;
import app.courante.plan.Telephony.BorderController;
import app.courante.plan.Telephony.PhoneNumber;
import app.courante.plan.Telephony.RescueSim;
import app.courante.plan.Telephony.Trunk;
import app.courante.ui.plan.Value.Look;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// The telephony kit: numbers with all that carries them and every way to move them, then the rest.
final class TelephonyPage {
    private TelephonyPage() {}

    static Page of(PlanWords words) {
        var telephony = words.plan().resources().telephony();
        var rows = new ArrayList<Row>();
        add(rows, "plan.head.numbers", telephony.numbers(), n -> number(n, words), words);
        add(rows, "plan.head.trunks", telephony.trunks(), t -> trunk(t, words), words);
        add(
                rows,
                "plan.head.border-controllers",
                telephony.borderControllers(),
                c -> controller(c, words),
                words);
        add(
                rows,
                "plan.head.announcements",
                telephony.announcements(),
                a -> announcement(a, words),
                words);
        add(rows, "plan.head.rescue-sims", telephony.rescueSims(), s -> sim(s, words), words);
        return new Page(rows);
    }

    /// A number as others refer to it: its digits and its use.
    static Value number(String id, PlanWords words) {
        return words.plan().resources().telephony().numbers().stream()
                .filter(number -> number.id().equals(id))
                .findFirst()
                .map(number -> Value.beside(Value.figure(number.number()), Value.of(number.use())))
                .orElseGet(() -> words.ref(PlanPart.NUMBER, id));
    }

    private static <T> void add(
            List<Row> into, String key, List<T> things, Function<T, Row> row, PlanWords words) {
        if (things.isEmpty()) return;
        into.add(new Row.Heading(words.of(key)));
        things.stream().map(row).forEach(into::add);
    }

    private static Row number(PhoneNumber number, PlanWords words) {
        var chain =
                Value.joined(
                        " → ",
                        List.of(
                                words.ref(PlanPart.SUPPLIER, number.carrier()),
                                words.ref(PlanPart.TRUNK, number.trunk()),
                                words.ref(PlanPart.BORDER_CONTROLLER, number.borderController()),
                                Value.figure(number.queue())));
        return new Row.Thing(
                new Place(PlanPart.NUMBER, number.id(), number.use()),
                number.use(),
                Value.figure(number.number()),
                new Facts(words)
                        .add("plan.fact.chain", chain)
                        .add("plan.fact.support", support(number.carrier(), words))
                        .ref("plan.fact.second-carrier", PlanPart.SUPPLIER, number.secondCarrier())
                        .add("plan.fact.forwarding", number.forwardingCode())
                        .add("plan.fact.overflow", number.overflow())
                        .add("plan.fact.emergency", number.emergencyRouting())
                        .ref("plan.fact.announcement", PlanPart.ANNOUNCEMENT, number.announcement())
                        .list());
    }

    private static Value support(String carrier, PlanWords words) {
        return words.plan().resources().suppliers().stream()
                .filter(supplier -> supplier.id().equals(carrier))
                .findFirst()
                .map(TelephonyPage::support)
                .orElse(Value.NONE);
    }

    private static Value support(Supplier carrier) {
        return Value.beside(
                Value.figure(carrier.supportLine()), Value.figure(carrier.contractRef()));
    }

    private static Row trunk(Trunk trunk, PlanWords words) {
        return new Row.Thing(
                new Place(PlanPart.TRUNK, trunk.id(), trunk.name()),
                trunk.name(),
                Value.figure(words.of("plan.channels", trunk.channels())),
                new Facts(words)
                        .ref("plan.fact.carrier", PlanPart.SUPPLIER, trunk.carrier())
                        .ref(
                                "plan.fact.border-controller",
                                PlanPart.BORDER_CONTROLLER,
                                trunk.borderController())
                        .owed("plan.fact.failover", Value.of(trunk.failover()))
                        .list());
    }

    private static Row controller(BorderController controller, PlanWords words) {
        return new Row.Thing(
                new Place(PlanPart.BORDER_CONTROLLER, controller.id(), controller.name()),
                controller.name(),
                words.ref(PlanPart.SITE, controller.site()),
                new Facts(words).figure("plan.fact.console", controller.console()).list());
    }

    private static Row announcement(Announcement announcement, PlanWords words) {
        return new Row.Thing(
                new Place(PlanPart.ANNOUNCEMENT, announcement.id(), announcement.name()),
                announcement.name(),
                Value.NONE,
                new Facts(words)
                        .add("plan.fact.spoken", announcement.text())
                        .ref("plan.fact.approver", PlanPart.ROLE, announcement.approver())
                        .list());
    }

    private static Row sim(RescueSim sim, PlanWords words) {
        return new Row.Thing(
                new Place(PlanPart.RESCUE_SIM, sim.number(), sim.number()),
                sim.number(),
                Value.of(sim.carrier(), Look.QUIET),
                new Facts(words)
                        .add("plan.fact.keeper", words.person(sim.keeper()))
                        .add("plan.fact.kept", sim.kept())
                        .list());
    }
}
