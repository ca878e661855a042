package app.courante.plan;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What stands on what, from the activities down to the suppliers, and what falls with each.
///
/// An activity stands on systems, sites, numbers and suppliers, a number on trunks and carriers, a
/// system on other systems. Where the plan names several for one use (two carriers of a number, the
/// sites of an activity), the loss of one is felt, and only the loss of all stops what stands on
/// them. Circles are borne, and what the plan refers to without describing it is left out.
public final class DependencyGraph {
    private final Map<Layer, List<Place>> layers = new EnumMap<>(Layer.class);
    private final Map<Place, List<Need>> needs = new HashMap<>();
    private final Map<Place, List<Need>> needed = new HashMap<>();
    private final Map<Place, List<Choice>> choicesWith = new HashMap<>();
    private final Map<Place, List<Place>> singlePoints = new LinkedHashMap<>();

    /// From what is sold to what is bought.
    public enum Layer {
        ACTIVITIES,
        SYSTEMS,
        SITES,
        SUPPLIERS;

        /// The layer of things of this kind; empty when they are not part of the graph.
        public static Optional<Layer> of(PlanPart part) {
            return switch (part) {
                case ACTIVITY -> Optional.of(ACTIVITIES);
                case NUMBER, TRUNK, BORDER_CONTROLLER, SYSTEM -> Optional.of(SYSTEMS);
                case SITE -> Optional.of(SITES);
                case SUPPLIER -> Optional.of(SUPPLIERS);
                default -> Optional.empty();
            };
        }
    }

    /// One thing that stands on another.
    ///
    /// @param replaceable true when the plan names another for the same use
    public record Need(Place of, Place on, boolean replaceable) {}

    /// Things of which one suffices.
    record Choice(Place of, List<Place> among) {
        Choice {
            among = List.copyOf(among);
        }
    }

    private DependencyGraph(DependencyReading reading) {
        for (var layer : Layer.values()) layers.put(layer, new ArrayList<>());
        for (var place : reading.places())
            Layer.of(place.part()).ifPresent(layer -> places(layer).add(place));
        for (var choice : reading.choices())
            for (var on : choice.among()) {
                add(choice.of(), on, choice.among().size() > 1);
                choicesWith.computeIfAbsent(on, _ -> new ArrayList<>()).add(choice);
            }
        for (var place : reading.places()) {
            if (place.part() == PlanPart.ACTIVITY) continue;
            var stopped = new LinkedHashSet<>(reading.priorities());
            stopped.retainAll(stoppedBy(place));
            if (!stopped.isEmpty()) singlePoints.put(place, List.copyOf(stopped));
        }
    }

    public static DependencyGraph of(Plan plan) {
        return new DependencyGraph(new DependencyReading(plan));
    }

    /// The things of a layer: activities by priority, the others as the plan lists them.
    public List<Place> in(Layer layer) {
        return List.copyOf(places(layer));
    }

    /// What it stands on itself.
    public List<Need> needsOf(Place place) {
        return needs.getOrDefault(place, List.of());
    }

    /// What stands on it itself.
    public List<Need> neededBy(Place place) {
        return needed.getOrDefault(place, List.of());
    }

    /// Everything it stands on, over any number of steps.
    public Set<Place> foundationsOf(Place place) {
        var found = new LinkedHashSet<Place>();
        var next = new ArrayDeque<>(List.of(place));
        for (var here = next.poll(); here != null; here = next.poll())
            for (var need : needsOf(here)) if (found.add(need.on())) next.add(need.on());
        found.remove(place);
        return found;
    }

    /// Everything that feels its loss, over any number of steps.
    public Set<Place> touchedBy(Place place) {
        var found = new LinkedHashSet<Place>();
        var next = new ArrayDeque<>(List.of(place));
        for (var here = next.poll(); here != null; here = next.poll())
            for (var need : neededBy(here)) if (found.add(need.of())) next.add(need.of());
        found.remove(place);
        return found;
    }

    /// Of what feels its loss, that for which the plan names no other way.
    public Set<Place> stoppedBy(Place place) {
        return stoppedBy(List.of(place));
    }

    /// The same when all of these are lost together.
    public Set<Place> stoppedBy(Collection<Place> places) {
        var stopped = new LinkedHashSet<>(places);
        var next = new ArrayDeque<>(stopped);
        for (var here = next.poll(); here != null; here = next.poll())
            for (var choice : choicesWith.getOrDefault(here, List.of()))
                if (stopped.containsAll(choice.among()) && stopped.add(choice.of()))
                    next.add(choice.of());
        stopped.removeAll(places);
        return stopped;
    }

    /// Each thing whose loss alone stops activities of the first ranks, and which these are.
    public Map<Place, List<Place>> singlePoints() {
        return Collections.unmodifiableMap(singlePoints);
    }

    private List<Place> places(Layer layer) {
        return layers.computeIfAbsent(layer, _ -> new ArrayList<>());
    }

    /// Two things may be tied more than once; the tie without another way counts.
    private void add(Place of, Place on, boolean replaceable) {
        var now = needs.computeIfAbsent(of, _ -> new ArrayList<>());
        var known = now.stream().filter(need -> need.on().equals(on)).findFirst();
        if (known.isPresent() && (replaceable || !known.get().replaceable())) return;
        var back = needed.computeIfAbsent(on, _ -> new ArrayList<>());
        known.ifPresent(weaker -> {
            now.remove(weaker);
            back.remove(weaker);
        });
        var need = new Need(of, on, replaceable);
        now.add(need);
        back.add(need);
    }
}
