package app.courante.plan;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Everything that falls due in the upkeep of a plan, the most urgent first.
///
/// What the plan gives no date for is a gap of the plan and not found here, with two exceptions: a
/// backup that was never restored and a contact that was never confirmed are due from the day the
/// plan is in force.
public final class UpkeepCalendar {
    public static final Period RESTORE_TEST_EVERY = Period.ofYears(1);
    public static final Period CONTACT_HOLDS = Period.ofMonths(6);

    private static final Comparator<DueDate> URGENCY =
            Comparator.comparing(DueDate::on).thenComparing(DueDate::kind);

    private final Plan plan;
    private final LocalDate today;
    private final Map<String, String> names;
    private final List<DueDate> found = new ArrayList<>();

    private UpkeepCalendar(Plan plan, LocalDate today) {
        this.plan = plan;
        this.today = today;
        this.names = plan.people().stream().collect(toMap(Person::id, Person::name, (a, _) -> a));
    }

    public static List<DueDate> of(Plan plan, LocalDate today) {
        var calendar = new UpkeepCalendar(plan, today);
        calendar.planReview();
        calendar.upkeep();
        calendar.improvements();
        calendar.preventions();
        calendar.restoreTests();
        calendar.contacts();
        return calendar.found.stream().sorted(URGENCY).toList();
    }

    private void planReview() {
        var identity = plan.identity();
        var place = new Place(PlanPart.IDENTITY, "", identity.title());
        add(DueKind.PLAN_REVIEW, place, "", identity.approvedOn(), identity.reviewBefore());
    }

    private void upkeep() {
        for (var review : plan.upkeep().reviews())
            add(
                    DueKind.REVIEW,
                    new Place(PlanPart.REVIEW, review.id(), review.subject()),
                    review.owner(),
                    review.last(),
                    review.next());
        for (var test : plan.upkeep().tests())
            add(
                    DueKind.TEST,
                    new Place(PlanPart.TEST, test.id(), test.name()),
                    test.owner(),
                    test.last(),
                    test.next());
        for (var training : plan.upkeep().trainings())
            add(
                    DueKind.TRAINING,
                    new Place(PlanPart.TRAINING, training.id(), training.name()),
                    training.owner(),
                    training.last(),
                    training.next());
    }

    private void improvements() {
        for (var improvement : plan.upkeep().improvements()) {
            var place = new Place(PlanPart.IMPROVEMENT, improvement.id(), improvement.finding());
            if (improvement.doneOn() == null)
                once(
                        DueKind.IMPROVEMENT,
                        improvement.id(),
                        place,
                        improvement.action().isBlank()
                                ? improvement.finding()
                                : improvement.action(),
                        improvement.owner(),
                        improvement.due());
        }
    }

    /// Preventions have no id: they are known by their rank in their risk.
    private void preventions() {
        for (var risk : plan.risks()) {
            var place = new Place(PlanPart.RISK, risk.id(), risk.threat());
            for (int i = 0; i < risk.preventions().size(); i++) {
                var prevention = risk.preventions().get(i);
                if (prevention.doneOn() == null)
                    once(
                            DueKind.PREVENTION,
                            risk.id() + "/" + i,
                            place,
                            prevention.action(),
                            prevention.owner(),
                            prevention.due());
            }
        }
    }

    /// Whoever looks after the first system that a backup brings back sees to its test.
    private void restoreTests() {
        var owners =
                plan.resources().systems().stream()
                        .collect(
                                toMap(
                                        Resources.ItSystem::id,
                                        Resources.ItSystem::owner,
                                        (a, _) -> a));
        for (var backup : plan.recovery().backups())
            add(
                    DueKind.RESTORE_TEST,
                    new Place(PlanPart.BACKUP, backup.id(), backup.name()),
                    backup.systems().stream()
                            .map(system -> owners.getOrDefault(system, ""))
                            .findFirst()
                            .orElse(""),
                    backup.lastRestoreTest(),
                    after(backup.lastRestoreTest(), RESTORE_TEST_EVERY));
    }

    /// One date for all contacts that one round of calls would confirm: those due by now, or within
    /// a month of the first.
    private void contacts() {
        if (plan.people().isEmpty()) return;
        var first = plan.people().stream().min(Comparator.comparing(this::confirmBy)).orElseThrow();
        var on = confirmBy(first);
        var lastOfRound = (on.isBefore(today) ? today : on).plusDays(DueState.SOON_DAYS);
        int round =
                (int)
                        plan.people().stream()
                                .filter(person -> !confirmBy(person).isAfter(lastOfRound))
                                .count();
        var place = new Place(PlanPart.PERSON, first.id(), first.name());
        keep(DueKind.CONTACTS, "", place, "", "", round, first.confirmedOn(), on);
    }

    private LocalDate confirmBy(Person person) {
        return after(person.confirmedOn(), CONTACT_HOLDS);
    }

    /// Once more, so long after the last time; what was never done is due since the plan is in
    /// force.
    private LocalDate after(@Nullable LocalDate last, Period rhythm) {
        return last != null
                ? last.plus(rhythm)
                : Objects.requireNonNullElse(plan.identity().inForceFrom(), today);
    }

    /// What comes round; without a day it is not looked for here.
    private void add(
            DueKind kind,
            Place place,
            String owner,
            @Nullable LocalDate last,
            @Nullable LocalDate on) {
        if (on != null) keep(kind, place.id(), place, "", owner, 0, last, on);
    }

    private void once(
            DueKind kind,
            String id,
            Place place,
            String action,
            String owner,
            @Nullable LocalDate on) {
        if (on != null) keep(kind, id, place, action, owner, 0, null, on);
    }

    private void keep(
            DueKind kind,
            String id,
            Place place,
            String action,
            String owner,
            int people,
            @Nullable LocalDate last,
            LocalDate on) {
        var key = kind.name().toLowerCase(Locale.ROOT) + "/" + id;
        var state = DueState.of(on, today);
        found.add(new DueDate(key, kind, place, action, name(owner), people, last, on, state));
    }

    /// An id that names nobody is shown itself: the plan's gaps tell of it.
    private String name(String owner) {
        return names.getOrDefault(owner, owner);
    }
}
