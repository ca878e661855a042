package app.courante.plan;

import java.util.function.Function;
import java.util.stream.Stream;

/// Everything in a plan that has an id.
public final class Places {
    private Places() {}

    public static Stream<Place> of(Plan plan) {
        return Stream.of(
                        plan.levels().stream().map(Place::of),
                        plan.activities().stream().map(Place::of),
                        plan.risks().stream().map(Place::of),
                        plan.people().stream().map(Place::of),
                        plan.contractDeadlines().stream().map(Place::of),
                        of(plan.arrangement()),
                        of(plan.communication()),
                        of(plan.resources()),
                        of(plan.resources().telephony()),
                        of(plan.recovery()),
                        of(plan.upkeep()))
                .flatMap(Function.identity());
    }

    private static Stream<Place> of(CrisisArrangement arrangement) {
        return Stream.of(
                        arrangement.roles().stream().map(Place::of),
                        arrangement.onCall().stream().map(Place::of),
                        arrangement.meetingPlaces().stream().map(Place::of),
                        arrangement.bridges().stream().map(Place::of),
                        arrangement.actionCards().stream().map(Place::of))
                .flatMap(Function.identity());
    }

    private static Stream<Place> of(Communication communication) {
        return Stream.concat(
                communication.audiences().stream().map(Place::of),
                communication.templates().stream().map(Place::of));
    }

    private static Stream<Place> of(Resources resources) {
        return Stream.of(
                        resources.sites().stream().map(Place::of),
                        resources.systems().stream().map(Place::of),
                        resources.suppliers().stream().map(Place::of))
                .flatMap(Function.identity());
    }

    private static Stream<Place> of(Telephony telephony) {
        return Stream.of(
                        telephony.trunks().stream().map(Place::of),
                        telephony.borderControllers().stream().map(Place::of),
                        telephony.numbers().stream().map(Place::of),
                        telephony.announcements().stream().map(Place::of))
                .flatMap(Function.identity());
    }

    private static Stream<Place> of(Recovery recovery) {
        return Stream.of(
                        recovery.backups().stream().map(Place::of),
                        recovery.procedures().stream().map(Place::of),
                        recovery.tasks().stream().map(Place::of))
                .flatMap(Function.identity());
    }

    private static Stream<Place> of(Upkeep upkeep) {
        return Stream.of(
                        upkeep.reviews().stream().map(Place::of),
                        upkeep.tests().stream().map(Place::of),
                        upkeep.trainings().stream().map(Place::of),
                        upkeep.improvements().stream().map(Place::of))
                .flatMap(Function.identity());
    }
}
