package app.courante.ui.plan;

import app.courante.plan.DependencyGraph;
import app.courante.plan.Place;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The part of the dependency graph that a chosen thing concerns.
///
/// @param chosen null when nothing is
/// @param stopped what has no other way when it falls
/// @param touched what feels its fall, the stopped included
/// @param foundations what it stands on
record Reach(
        @Nullable Place chosen, Set<Place> stopped, Set<Place> touched, Set<Place> foundations) {
    static final Reach NONE = new Reach(null, Set.of(), Set.of(), Set.of());

    /// What a thing is to the chosen one.
    enum Standing {
        CHOSEN,
        STOPPED,
        TOUCHED,
        FOUNDATION,
        APART
    }

    static Reach of(@Nullable Place chosen, DependencyGraph graph) {
        return chosen == null
                ? NONE
                : new Reach(
                        chosen,
                        graph.stoppedBy(chosen),
                        graph.touchedBy(chosen),
                        graph.foundationsOf(chosen));
    }

    Standing of(Place place) {
        if (place.equals(chosen)) return Standing.CHOSEN;
        if (stopped.contains(place)) return Standing.STOPPED;
        if (touched.contains(place)) return Standing.TOUCHED;
        return foundations.contains(place) ? Standing.FOUNDATION : Standing.APART;
    }

    boolean concerns(Place place) {
        return of(place) != Standing.APART;
    }

    /// Whether the fall or the support runs along the tie between these two.
    boolean runsAlong(Place of, Place on) {
        boolean falls = touched.contains(of) && (touched.contains(on) || on.equals(chosen));
        boolean carries =
                foundations.contains(on) && (foundations.contains(of) || of.equals(chosen));
        return falls || carries;
    }
}
