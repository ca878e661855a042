package app.courante.plan;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A plan under check: the day it is, and what many checks look up in it.
final class Inquiry {
    /// Activities down to this rank are asked for more than the others.
    static final int LAST_PRIORITY_RANK = 3;

    private record Key(PlanPart part, String id) {}

    private final Plan plan;
    private final LocalDate today;
    private final PhoneRule phones;
    private final RecoverySchedule schedule;
    private final Map<Key, String> names;

    Inquiry(Plan plan, LocalDate today, PhoneRule phones) {
        this.plan = plan;
        this.today = today;
        this.phones = phones;
        this.schedule = RecoverySchedule.of(plan.recovery().tasks());
        this.names =
                Places.of(plan)
                        .collect(
                                toMap(
                                        place -> new Key(place.part(), place.id()),
                                        Place::name,
                                        (first, _) -> first));
    }

    Plan plan() {
        return plan;
    }

    LocalDate today() {
        return today;
    }

    PhoneRule phones() {
        return phones;
    }

    RecoverySchedule schedule() {
        return schedule;
    }

    /// The activities that must not hang on one thing.
    Stream<Activity> priorityActivities() {
        return plan.activities().stream()
                .filter(activity -> activity.priority() <= LAST_PRIORITY_RANK);
    }

    boolean knows(PlanPart part, String id) {
        return names.containsKey(new Key(part, id));
    }

    /// What the plan calls the thing; its id when there is no such thing.
    String nameOf(PlanPart part, String id) {
        return names.getOrDefault(new Key(part, id), id);
    }

    /// Whether the day has gone by; a day that is not set never does.
    boolean past(@Nullable LocalDate day) {
        return day != null && day.isBefore(today);
    }
}
