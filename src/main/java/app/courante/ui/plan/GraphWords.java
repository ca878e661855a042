package app.courante.ui.plan;

import app.courante.plan.DependencyGraph;
import app.courante.plan.Place;
import app.courante.plan.PlanPart;
import app.courante.ui.kit.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Says in sentences what the dependency picture shows, under it and to whoever listens.
final class GraphWords {
    private final DependencyGraph graph;
    private final Words words;

    GraphWords(DependencyGraph graph, Words words) {
        this.graph = graph;
        this.words = words;
    }

    List<String> of(Reach reach) {
        var chosen = reach.chosen();
        return chosen == null ? whole() : about(chosen, reach);
    }

    private List<String> whole() {
        var single = graph.singlePoints();
        var worst =
                single.keySet().stream()
                        .sorted(
                                Comparator.comparingInt((Place place) ->
                                        -single.getOrDefault(place, List.of()).size()))
                        .toList();
        return worst.isEmpty()
                ? List.of(words.of("plan.picture.no-single"))
                : List.of(
                        words.of(
                                "plan.picture.single",
                                worst.size(),
                                PlanPlaces.list(worst, words)));
    }

    private List<String> about(Place chosen, Reach reach) {
        var said = new ArrayList<String>();
        said.add(
                words.of(
                        "plan.picture.chosen",
                        PlanPlaces.name(chosen),
                        words.of("plan.part", chosen.part())));
        if (chosen.part() != PlanPart.ACTIVITY) said.add(fall(reach));
        if (!reach.foundations().isEmpty())
            said.add(
                    words.of(
                            "plan.picture.stands-on", PlanPlaces.list(reach.foundations(), words)));
        else if (chosen.part() == PlanPart.ACTIVITY)
            said.add(words.of("plan.picture.stands-on-nothing"));
        return said;
    }

    private String fall(Reach reach) {
        var stopped = activities(reach.stopped());
        var felt = new HashSet<>(reach.touched());
        felt.removeAll(reach.stopped());
        var touched = activities(felt);
        if (stopped.isEmpty() && touched.isEmpty()) return words.of("plan.picture.falls-alone");
        var parts = new ArrayList<String>();
        if (!stopped.isEmpty())
            parts.add(
                    words.of(
                            "plan.picture.stops", stopped.size(), PlanPlaces.list(stopped, words)));
        if (!touched.isEmpty())
            parts.add(
                    words.of(
                            "plan.picture.touches",
                            touched.size(),
                            PlanPlaces.list(touched, words)));
        return String.join(" ", parts);
    }

    /// In their order of priority.
    private List<Place> activities(Set<Place> places) {
        return graph.in(DependencyGraph.Layer.ACTIVITIES).stream()
                .filter(places::contains)
                .toList();
    }
}
