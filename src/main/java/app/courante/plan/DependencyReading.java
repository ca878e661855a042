package app.courante.plan;

import app.courante.plan.DependencyGraph.Choice;
import app.courante.plan.DependencyGraph.Layer;
import app.courante.plan.Telephony.PhoneNumber;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/// Reads from a plan what each thing cannot do without, and where it has the choice.
final class DependencyReading {
    private final List<Place> places = new ArrayList<>();
    private final Map<PlanPart, Map<String, Place>> known = new HashMap<>();
    private final List<Choice> choices = new ArrayList<>();
    private final List<Place> priorities = new ArrayList<>();
    private final Set<Place> carriers = new HashSet<>();

    DependencyReading(Plan plan) {
        var activities =
                plan.activities().stream()
                        .sorted(Comparator.comparingInt(Activity::priority))
                        .toList();
        activities.forEach(this::know);
        Places.of(plan)
                .filter(place -> Layer.of(place.part()).isPresent())
                .sorted(Comparator.comparingInt(place -> rank(place.part())))
                .forEach(this::know);
        var telephony = plan.resources().telephony();
        telephony(telephony);
        plan.resources().systems().forEach(this::system);
        activities.forEach(this::activity);
    }

    /// Each thing once, activities by priority.
    List<Place> places() {
        return places;
    }

    /// Of each list one is enough.
    List<Choice> choices() {
        return choices;
    }

    /// The activities of the first ranks.
    List<Place> priorities() {
        return priorities;
    }

    private static int rank(PlanPart part) {
        return switch (part) {
            case ACTIVITY -> 0;
            case NUMBER -> 1;
            case TRUNK -> 2;
            case BORDER_CONTROLLER -> 3;
            default -> 4;
        };
    }

    private void know(Activity activity) {
        var place = Place.of(activity);
        if (know(place) && activity.priority() <= Inquiry.LAST_PRIORITY_RANK) priorities.add(place);
    }

    private boolean know(Place place) {
        var ofPart = known.computeIfAbsent(place.part(), _ -> new HashMap<>());
        if (ofPart.putIfAbsent(place.id(), place) != null) return false;
        places.add(place);
        return true;
    }

    private void telephony(Telephony telephony) {
        for (var controller : telephony.borderControllers())
            one(
                    place(PlanPart.BORDER_CONTROLLER, controller.id()),
                    places(PlanPart.SITE, controller.site()));
        for (var trunk : telephony.trunks()) {
            var from = place(PlanPart.TRUNK, trunk.id());
            var carrier = places(PlanPart.SUPPLIER, trunk.carrier());
            carriers.addAll(carrier);
            one(from, carrier);
            one(from, places(PlanPart.BORDER_CONTROLLER, trunk.borderController()));
        }
        telephony.numbers().forEach(this::number);
    }

    /// A second carrier takes the number over, and a code forwards it at the first: then its trunk
    /// and its border controller can be done without.
    private void number(PhoneNumber number) {
        var from = place(PlanPart.NUMBER, number.id());
        var carrier = places(PlanPart.SUPPLIER, number.carrier());
        var second = places(PlanPart.SUPPLIER, number.secondCarrier());
        carriers.addAll(carrier);
        carriers.addAll(second);
        one(from, both(carrier, second));
        var round = number.forwardingCode().isBlank() ? second : both(carrier, second);
        one(from, places(PlanPart.TRUNK, number.trunk()), round);
        one(from, places(PlanPart.BORDER_CONTROLLER, number.borderController()), round);
    }

    private void system(Resources.ItSystem system) {
        var from = place(PlanPart.SYSTEM, system.id());
        for (var id : system.dependsOn()) one(from, places(PlanPart.SYSTEM, id));
        one(from, places(PlanPart.SUPPLIER, system.supplier()));
    }

    private void activity(Activity activity) {
        var from = place(PlanPart.ACTIVITY, activity.id());
        var needs = activity.dependencies();
        for (var id : needs.systems()) one(from, places(PlanPart.SYSTEM, id));
        one(from, places(PlanPart.SITE, needs.sites()));
        one(from, places(PlanPart.NUMBER, needs.numbers()));
        var suppliers = places(PlanPart.SUPPLIER, needs.suppliers());
        one(from, suppliers.stream().filter(carriers::contains).toList());
        for (var supplier : suppliers)
            if (!carriers.contains(supplier)) one(from, List.of(supplier));
    }

    private void one(Place from, List<Place> among) {
        if (!among.isEmpty()) choices.add(new Choice(from, among));
    }

    /// One of these, or else one of those that can stand in for them.
    private void one(Place from, List<Place> usual, List<Place> instead) {
        if (!usual.isEmpty()) one(from, both(usual, instead));
    }

    private static List<Place> both(List<Place> some, List<Place> others) {
        return Stream.concat(some.stream(), others.stream()).distinct().toList();
    }

    private Place place(PlanPart part, String id) {
        return Objects.requireNonNull(known.getOrDefault(part, Map.of()).get(id));
    }

    private List<Place> places(PlanPart part, String id) {
        return places(part, List.of(id));
    }

    private List<Place> places(PlanPart part, List<String> ids) {
        var ofPart = known.getOrDefault(part, Map.of());
        return ids.stream().flatMap(id -> Stream.ofNullable(ofPart.get(id))).distinct().toList();
    }
}
