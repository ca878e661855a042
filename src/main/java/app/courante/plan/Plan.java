package app.courante.plan;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// The whole plan, continuity (PCA) and recovery (PRA), as one immutable document.
///
/// Things refer to each other by id. An id is unique among things of its kind, and a reference may
/// lead nowhere: a plan with such a hole can still be read and shown, [PlanCheck] tells of it. What
/// a plan leaves out is an empty text, an empty list, or null where a component says so.
public record Plan(
        Identity identity,
        Purpose purpose,
        List<CrisisLevel> levels,
        List<Activity> activities,
        List<Risk> risks,
        CrisisArrangement arrangement,
        List<Person> people,
        Communication communication,
        List<ContractDeadline> contractDeadlines,
        Obligations obligations,
        Resources resources,
        Recovery recovery,
        Upkeep upkeep) {
    public Plan {
        levels = List.copyOf(levels);
        activities = List.copyOf(activities);
        risks = List.copyOf(risks);
        people = List.copyOf(people);
        contractDeadlines = List.copyOf(contractDeadlines);
    }

    public Optional<CrisisLevel> level(int number) {
        return levels.stream().filter(level -> level.number() == number).findFirst();
    }

    public Optional<Activity> activity(String id) {
        return find(activities, Activity::id, id);
    }

    public Optional<Person> person(String id) {
        return find(people, Person::id, id);
    }

    public Optional<Role> role(String id) {
        return find(arrangement.roles(), Role::id, id);
    }

    /// The role that directs the cell, and answers for what the plan gives to nobody else: the
    /// director's, else the first that is called.
    public Optional<Role> director() {
        return role("director")
                .or(() -> arrangement.calledAt(Integer.MAX_VALUE).stream().findFirst());
    }

    public Optional<CrisisArrangement.OnCall> onCall(String id) {
        return find(arrangement.onCall(), CrisisArrangement.OnCall::id, id);
    }

    /// The events that the plan knows ways for: those of activities' variants and of action cards,
    /// each once, in the order of the plan.
    public List<String> scenarios() {
        return Stream.concat(
                        activities.stream()
                                .flatMap(activity -> activity.variants().stream())
                                .map(Activity.Variant::scenario),
                        arrangement.actionCards().stream()
                                .map(CrisisArrangement.ActionCard::scenario))
                .filter(scenario -> !scenario.isEmpty())
                .distinct()
                .toList();
    }

    private static <T> Optional<T> find(List<T> things, Function<T, String> idOf, String id) {
        return things.stream().filter(thing -> idOf.apply(thing).equals(id)).findFirst();
    }
}
