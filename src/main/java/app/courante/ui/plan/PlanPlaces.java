package app.courante.ui.plan;

import app.courante.plan.Place;
import app.courante.ui.kit.Words;
import java.util.Collection;

/// How places of the plan are named in pictures and sentences.
final class PlanPlaces {
    private static final int NAMED = 5;

    private PlanPlaces() {}

    static String name(Place place) {
        return place.name().isBlank() ? place.id() : place.name();
    }

    /// `Phone reception, Mail and 4 more`.
    static String list(Collection<Place> places, Words words) {
        var names = places.stream().limit(NAMED).map(PlanPlaces::name).toList();
        var said = String.join(", ", names);
        int more = places.size() - names.size();
        return more > 0 ? words.of("plan.picture.and-more", said, more) : said;
    }
}
