package app.courante.plan;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.util.LinkedHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Whether ids are unique and references lead somewhere.
final class ReferenceChecks {
    private record Key(PlanPart part, String id) {}

    private ReferenceChecks() {}

    static Stream<Gap> unknown(Plan plan) {
        var known = Places.of(plan).map(ReferenceChecks::key).collect(toSet());
        return References.of(plan)
                .filter(reference -> !reference.id().isEmpty())
                .filter(reference -> !known.contains(new Key(reference.target(), reference.id())))
                .map(reference ->
                        Gap.of(GapKind.UNKNOWN_REFERENCE, reference.from(), reference.id()));
    }

    static Stream<Gap> duplicates(Plan plan) {
        return Places.of(plan)
                .collect(groupingBy(ReferenceChecks::key, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .filter(same -> same.size() > 1)
                .map(same -> Gap.of(GapKind.DUPLICATE_ID, same.getLast(), same.getLast().id()));
    }

    private static Key key(Place place) {
        return new Key(place.part(), place.id());
    }
}
