package app.courante.plan;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import app.courante.plan.Recovery.RecoveryTask;
import app.courante.plan.RecoverySchedule.Slot;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What is asked of the order of recovery, of its procedures, and of the way back to normal.
final class RecoveryChecks {
    private RecoveryChecks() {}

    /// Tasks that wait for each other in a circle, one gap a circle.
    static Stream<Gap> cycles(Inquiry inquiry) {
        return inquiry.schedule().circles().stream().map(RecoveryChecks::cycle);
    }

    private static Gap cycle(List<RecoveryTask> circle) {
        return Gap.of(
                GapKind.RECOVERY_CYCLE,
                Place.of(circle.getFirst()),
                circle.stream().map(RecoveryTask::name).collect(joining(" → ")));
    }

    static Stream<Gap> orderContradicted(Inquiry inquiry) {
        var tasks =
                inquiry.plan().recovery().tasks().stream()
                        .collect(toMap(RecoveryTask::id, Function.identity(), (a, _) -> a));
        return inquiry.plan().recovery().tasks().stream()
                .flatMap(task ->
                        task.dependsOn().stream()
                                .filter(tasks::containsKey)
                                .map(tasks::get)
                                .filter(needed -> needed.order() > task.order())
                                .map(needed ->
                                        Gap.of(
                                                GapKind.RECOVERY_ORDER_CONTRADICTED,
                                                Place.of(task),
                                                needed.name())));
    }

    static Stream<Gap> chainsTooLong(Inquiry inquiry) {
        var schedule = inquiry.schedule();
        return Stream.concat(
                inquiry.plan().activities().stream()
                        .flatMap(activity ->
                                tooLong(
                                        Place.of(activity),
                                        schedule.lastOfActivity(activity.id()),
                                        activity.rto())),
                inquiry.plan().resources().systems().stream()
                        .flatMap(system ->
                                tooLong(
                                        Place.of(system),
                                        schedule.lastOfSystem(system.id()),
                                        system.rto())));
    }

    private static Stream<Gap> tooLong(Place place, Optional<Slot> last, @Nullable Duration rto) {
        return last.stream()
                .filter(slot -> rto != null && slot.finish().compareTo(rto) > 0)
                .map(slot ->
                        Gap.of(
                                GapKind.RECOVERY_CHAIN_ABOVE_RTO,
                                place,
                                slot.finish(),
                                rto == null ? Duration.ZERO : rto,
                                slot.task().name()));
    }

    static Stream<Gap> proceduresEmpty(Inquiry inquiry) {
        return inquiry.plan().recovery().procedures().stream()
                .filter(procedure -> procedure.steps().isEmpty())
                .map(procedure -> Gap.of(GapKind.PROCEDURE_EMPTY, Place.of(procedure)));
    }

    static Stream<Gap> returnWithoutCriteria(Inquiry inquiry) {
        return inquiry.plan().recovery().returnToNormal().criteria().isEmpty()
                ? Stream.of(
                        Gap.of(
                                GapKind.RETURN_WITHOUT_CRITERIA,
                                Place.of(PlanPart.RETURN_TO_NORMAL)))
                : Stream.empty();
    }
}
