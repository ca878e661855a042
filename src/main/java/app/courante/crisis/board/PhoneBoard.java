package app.courante.crisis.board;

import app.courante.crisis.ResourceKind;
import app.courante.crisis.ResourceState;
import app.courante.crisis.ResourceStates;
import app.courante.crisis.Situation;
import app.courante.crisis.Switchboard;
import app.courante.crisis.Switchboard.Switch;
import app.courante.crisis.Switchboard.Test;
import app.courante.crisis.TestRoute;
import app.courante.plan.Plan;
import app.courante.plan.Resources.Supplier;
import app.courante.plan.Telephony;
import app.courante.plan.Telephony.Announcement;
import app.courante.plan.Telephony.BorderController;
import app.courante.plan.Telephony.PhoneNumber;
import app.courante.plan.Telephony.Trunk;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Every number of the plan with what carries it, and what was done with it in this crisis.
public record PhoneBoard(List<Line> lines) {
    /// What is asked of the cell about a number, the most pressing first.
    public enum Want {
        /// An emergency service was dialled from behind it in vain.
        EMERGENCY_REPAIR,
        /// It was moved, and no emergency service was dialled from behind it since.
        EMERGENCY_TEST,
        /// It was dialled in vain.
        REPAIR,
        /// It was moved, and nobody dialled it since.
        TEST,
        NOTHING
    }

    /// What a number goes through, by the plan; null where the plan does not say or name it.
    ///
    /// @param secondTrunks those of the second carrier
    public record Chain(
            @Nullable Supplier carrier,
            @Nullable Supplier second,
            @Nullable Trunk trunk,
            @Nullable BorderController controller,
            @Nullable Announcement announcement,
            List<Trunk> secondTrunks) {
        public Chain {
            secondTrunks = List.copyOf(secondTrunks);
        }
    }

    /// Something that carries a number, and how it is.
    ///
    /// @param status null while nobody spoke of it
    public record Link(
            ResourceKind kind, String id, String name, ResourceStates.@Nullable Status status) {
        public ResourceState state() {
            return status == null ? ResourceState.UP : status.state();
        }
    }

    /// One number.
    ///
    /// @param links what carries it now, from the carrier on, as far as the plan names it
    /// @param since since when something is asked; null when nothing is
    public record Line(
            PhoneNumber number,
            Chain chain,
            List<Link> links,
            Switchboard.Line done,
            Want want,
            @Nullable Instant since) {
        public Line {
            links = List.copyOf(links);
        }

        /// How it comes in now; null when as usual.
        public @Nullable Switch switched() {
            return done.switched();
        }
    }

    public PhoneBoard {
        lines = List.copyOf(lines);
    }

    /// Nothing without a plan.
    public static PhoneBoard of(Situation situation) {
        var plan = situation.document();
        if (plan == null) return new PhoneBoard(List.of());
        var parts = new Parts(plan, situation.conduct().resources());
        var done = situation.conduct().voice().switchboard();
        return new PhoneBoard(
                plan.resources().telephony().numbers().stream()
                        .map(number -> line(number, parts, done.line(number.id())))
                        .toList());
    }

    private static Line line(PhoneNumber number, Parts parts, Switchboard.Line done) {
        var wanted = wanted(number, done);
        var chain = parts.chain(number);
        return new Line(
                number,
                chain,
                parts.links(number, chain, done),
                done,
                wanted.want(),
                wanted.since());
    }

    private record Wanted(Want want, @Nullable Instant since) {}

    private static Wanted wanted(PhoneNumber number, Switchboard.Line done) {
        var turn = done.turned();
        var turned = turn == null ? null : turn.at();
        var emergency = current(done, done.emergency());
        var inbound = current(done, done.last(TestRoute.INBOUND));
        boolean routed = !number.emergencyRouting().isBlank();
        if (emergency != null && emergency.failed())
            return new Wanted(Want.EMERGENCY_REPAIR, emergency.at());
        if (routed && turned != null && emergency == null)
            return new Wanted(Want.EMERGENCY_TEST, turned);
        if (inbound != null && inbound.failed()) return new Wanted(Want.REPAIR, inbound.at());
        if (turned != null && inbound == null) return new Wanted(Want.TEST, turned);
        return new Wanted(Want.NOTHING, null);
    }

    /// The test if it was made the way the number comes in now.
    private static @Nullable Test current(Switchboard.Line done, @Nullable Test test) {
        return test != null && done.current(test) ? test : null;
    }

    public Optional<Line> line(String number) {
        return lines.stream().filter(one -> one.number().id().equals(number)).findFirst();
    }

    /// How many numbers something is asked about.
    public int wanting() {
        return (int) lines.stream().filter(one -> one.want() != Want.NOTHING).count();
    }

    /// How many are carried by something that is down or degraded.
    public int broken() {
        return (int)
                lines.stream()
                        .filter(one ->
                                one.links().stream()
                                        .anyMatch(link -> link.state() != ResourceState.UP))
                        .count();
    }

    /// How many come in another way than usual.
    public int moved() {
        return (int) lines.stream().filter(one -> one.switched() != null).count();
    }

    /// The parts of the plan by their ids, looked up once.
    private static final class Parts {
        private final Map<String, Supplier> suppliers;
        private final Map<String, Trunk> trunks;
        private final Map<String, BorderController> controllers;
        private final Map<String, Announcement> announcements;
        private final ResourceStates states;

        Parts(Plan plan, ResourceStates states) {
            this.states = states;
            Telephony telephony = plan.resources().telephony();
            suppliers = by(plan.resources().suppliers(), Supplier::id);
            trunks = by(telephony.trunks(), Trunk::id);
            controllers = by(telephony.borderControllers(), BorderController::id);
            announcements = by(telephony.announcements(), Announcement::id);
        }

        Chain chain(PhoneNumber number) {
            return new Chain(
                    suppliers.get(number.carrier()),
                    suppliers.get(number.secondCarrier()),
                    trunks.get(number.trunk()),
                    controllers.get(number.borderController()),
                    announcements.get(number.announcement()),
                    trunks.values().stream()
                            .filter(one -> one.carrier().equals(number.secondCarrier()))
                            .toList());
        }

        /// What it goes through now; forwarded elsewhere, nothing that the plan knows.
        List<Link> links(PhoneNumber number, Chain chain, Switchboard.Line done) {
            var links = new ArrayList<Link>();
            var moved = done.switched();
            if (moved != null && moved.forwarded()) return links;
            var carrier = moved == null ? chain.carrier() : chain.second();
            if (carrier != null)
                links.add(link(ResourceKind.SUPPLIER, carrier.id(), carrier.name()));
            if (moved == null && chain.trunk() != null)
                links.add(link(ResourceKind.TRUNK, chain.trunk().id(), chain.trunk().name()));
            if (moved != null)
                for (var trunk : chain.secondTrunks())
                    links.add(link(ResourceKind.TRUNK, trunk.id(), trunk.name()));
            var controller = chain.controller();
            if (moved == null && controller != null)
                links.add(link(ResourceKind.BORDER_CONTROLLER, controller.id(), controller.name()));
            var own = link(ResourceKind.NUMBER, number.id(), number.number());
            if (own.status() != null) links.add(own);
            return links;
        }

        private Link link(ResourceKind kind, String id, String name) {
            return new Link(kind, id, name, states.status(kind, id).orElse(null));
        }

        private static <T> Map<String, T> by(List<T> all, Function<T, String> id) {
            var byId = new LinkedHashMap<String, T>();
            for (var one : all) byId.putIfAbsent(id.apply(one), one);
            return byId;
        }
    }
}
