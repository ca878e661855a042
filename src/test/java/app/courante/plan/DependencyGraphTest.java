package app.courante.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.courante.plan.DependencyGraph.Layer;
import app.courante.plan.DependencyGraph.Need;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DependencyGraphTest {
    private static final String CENTRE =
            """
            identity: {title: Plan, version: 1}
            activities:
              - {id: chat, name: Chat, priority: 9, dependencies: {systems: [crm]}}
              - {id: calls, name: Calls, priority: 1, dependencies:
                  {systems: [acd], sites: [lyon, dijon], numbers: [main], suppliers: [red, blue, host]}}
            resources:
              sites: [{id: lyon, name: Lyon}, {id: dijon, name: Dijon}]
              systems:
                - {id: net, name: Network}
                - {id: acd, name: ACD, dependsOn: [net]}
                - {id: crm, name: CRM, dependsOn: [net], supplier: host}
              suppliers: [{id: red, name: Red}, {id: blue, name: Blue}, {id: host, name: Host}]
              telephony:
                borderControllers: [{id: sbc, name: SBC, site: lyon}]
                trunks: [{id: t1, name: T1, carrier: red, borderController: sbc}]
                numbers: [{id: main, number: 06 39 98 00 01, use: Main, carrier: red,
                  secondCarrier: blue, trunk: t1, borderController: sbc}]
            """;

    private static Set<String> ids(Collection<Place> places) {
        return places.stream().map(Place::id).collect(Collectors.toSet());
    }

    private static Place place(DependencyGraph graph, String id) {
        for (var layer : Layer.values())
            for (var place : graph.in(layer)) if (place.id().equals(id)) return place;
        throw new AssertionError("no " + id);
    }

    @Test
    void activitiesStandByPriorityAndTelephonyBeforeSystems() {
        var graph = DependencyGraph.of(Plans.of(CENTRE));
        assertEquals(
                List.of("calls", "chat"),
                graph.in(Layer.ACTIVITIES).stream().map(Place::id).toList());
        assertEquals(
                List.of("main", "t1", "sbc", "net", "acd", "crm"),
                graph.in(Layer.SYSTEMS).stream().map(Place::id).toList());
    }

    @Test
    void whatFallsIsFoundOverSeveralSteps() {
        var graph = DependencyGraph.of(Plans.of(CENTRE));
        var fallen = place(graph, "net");
        assertEquals(Set.of("acd", "crm", "calls", "chat"), ids(graph.touchedBy(fallen)));
        assertEquals(Set.of("acd", "crm", "calls", "chat"), ids(graph.stoppedBy(fallen)));
        assertEquals(Set.of("net"), ids(graph.foundationsOf(place(graph, "acd"))));
    }

    @Test
    void aCarrierWithASecondOneIsFeltButStopsOnlyItsTrunk() {
        var graph = DependencyGraph.of(Plans.of(CENTRE));
        var carrier = place(graph, "red");
        assertEquals(Set.of("t1", "main", "calls"), ids(graph.touchedBy(carrier)));
        assertEquals(Set.of("t1"), ids(graph.stoppedBy(carrier)));
    }

    @Test
    void oneSiteOfTwoIsReplaceable() {
        var graph = DependencyGraph.of(Plans.of(CENTRE));
        var lyon = place(graph, "lyon");
        assertEquals(Set.of("sbc", "t1"), ids(graph.stoppedBy(lyon)));
        assertTrue(
                graph.neededBy(lyon).contains(new Need(place(graph, "calls"), lyon, true)),
                graph.neededBy(lyon)::toString);
    }

    @Test
    void aNumberWithoutSecondCarrierFallsWithItsOwn() {
        var graph = DependencyGraph.of(Plans.of(CENTRE.replace("secondCarrier: blue, ", "")));
        assertEquals(Set.of("t1", "main", "calls"), ids(graph.stoppedBy(place(graph, "red"))));
    }

    @Test
    void onlyWhatStopsAnActivityOfTheFirstRanksIsASinglePoint() {
        var graph = DependencyGraph.of(Plans.of(CENTRE));
        assertEquals(Set.of("net", "acd", "main", "host"), ids(graph.singlePoints().keySet()));
        assertEquals(
                Set.of("calls"),
                ids(graph.singlePoints().getOrDefault(place(graph, "net"), List.of())),
                "not the chat");
    }

    @Test
    void circlesAndReferencesToNothingAreBorne() {
        var graph =
                DependencyGraph.of(
                        Plans.of(
                                """
                                identity: {title: Plan, version: 1}
                                activities: [{id: a, name: A, priority: 1, dependencies: {systems: [x, lost]}}]
                                resources:
                                  systems: [{id: x, name: X, dependsOn: [y]}, {id: y, name: Y, dependsOn: [x]}]
                                """));
        var x = place(graph, "x");
        assertEquals(Set.of("y", "a"), ids(graph.touchedBy(x)));
        assertEquals(Set.of("y", "a"), ids(graph.stoppedBy(x)));
        assertEquals(Set.of("y"), ids(graph.foundationsOf(x)));
        assertEquals(1, graph.needsOf(place(graph, "a")).size());
    }
}
