package app.courante.plan;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.stream.Stream;

/// Whether ids are unique and references lead somewhere.
final class ReferenceChecks {
    private record Key(PlanPart part, String id) {}

    private ReferenceChecks() {}

    static Stream<Gap> unknown(Inquiry inquiry) {
        return References.of(inquiry.plan())
                .filter(reference -> !reference.id().isEmpty())
                .filter(reference -> !inquiry.knows(reference.target(), reference.id()))
                .map(reference ->
                        Gap.of(GapKind.UNKNOWN_REFERENCE, reference.from(), reference.id()));
    }

    /// One gap for each id given more than once, at the last place that has it.
    static Stream<Gap> duplicates(Inquiry inquiry) {
        var seen = new HashSet<Key>();
        var again = new LinkedHashMap<Key, Place>();
        Places.of(inquiry.plan())
                .forEach(place -> {
                    var key = new Key(place.part(), place.id());
                    if (!seen.add(key)) again.put(key, place);
                });
        return again.values().stream()
                .map(place -> Gap.of(GapKind.DUPLICATE_ID, place, place.id()));
    }
}
