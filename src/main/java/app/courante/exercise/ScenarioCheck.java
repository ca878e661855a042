package app.courante.exercise;

import app.courante.exercise.Condition.Decided;
import app.courante.exercise.Condition.Done;
import app.courante.exercise.Condition.Fact;
import app.courante.exercise.Condition.Played;
import app.courante.exercise.Condition.Said;
import app.courante.exercise.ExpectedAction.Way;
import app.courante.exercise.Weakness.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What a scenario lacks: references that lead nowhere, injects that would never be played, injects
/// that ask for nothing, objectives that nothing serves.
public final class ScenarioCheck {
    /// What the injects that may be played ask for.
    private record Asked(Set<String> numbers, Set<String> actions, Set<String> objectives) {
        Asked(Scenario played, Reach reach) {
            this(new HashSet<>(), new HashSet<>(), new HashSet<>());
            for (var inject : played.injects()) {
                if (reach.hindrance(inject) != null) continue;
                numbers.add(inject.number());
                for (var action : inject.expected()) actions.add(action.id());
                objectives.addAll(inject.objectives());
            }
        }
    }

    private final Scenario scenario;
    private final Set<String> numbers;
    private final Map<String, ExpectedAction> expected = new HashMap<>();
    private final Set<String> objectives;
    private final Set<String> roles;
    private final List<Weakness> found = new ArrayList<>();

    private ScenarioCheck(Scenario scenario) {
        this.scenario = scenario;
        this.numbers = all(scenario.injects(), Inject::number);
        this.objectives = all(scenario.objectives(), Objective::id);
        this.roles = all(scenario.roles(), PlayedRole::id);
        for (var inject : scenario.injects())
            for (var action : inject.expected()) expected.putIfAbsent(action.id(), action);
    }

    /// In the order of the document.
    public static List<Weakness> of(Scenario scenario) {
        return of(scenario, scenario);
    }

    /// What is wrong with a variant. What is left out may still be referred to.
    ///
    /// @param played the scenario as the variant plays it
    @SuppressWarnings("ReferenceEquality") // The same scenario, not an equal one.
    static List<Weakness> of(Scenario whole, Scenario played) {
        var check = new ScenarioCheck(whole);
        check.document();
        var reach = Reach.of(played);
        check.objectives(new Asked(played, reach));
        for (var inject : played.injects()) check.inject(inject, reach);
        if (played == whole) check.variants();
        return List.copyOf(check.found);
    }

    private void document() {
        if (scenario.injects().isEmpty()) add(Kind.NO_INJECT, "", scenario.title());
        twice(scenario.injects(), Inject::number, Inject::title, Kind.NUMBER_TWICE);
        twice(scenario.objectives(), Objective::id, Objective::name, Kind.ID_TWICE);
        twice(scenario.roles(), PlayedRole::id, PlayedRole::name, Kind.ID_TWICE);
        twice(scenario.variants(), Variant::id, Variant::name, Kind.ID_TWICE);
        var actions = scenario.injects().stream().flatMap(i -> i.expected().stream()).toList();
        twice(actions, ExpectedAction::id, ExpectedAction::text, Kind.ID_TWICE);
    }

    private void objectives(Asked asked) {
        for (var objective : scenario.objectives()) {
            var id = objective.id();
            if (!asked.objectives().contains(id)) add(Kind.UNSERVED, id, objective.name());
            if (objective.criteria().isEmpty()) add(Kind.NO_CRITERION, id, objective.name());
            for (var criterion : objective.criteria()) criterion(criterion, objective, asked);
        }
    }

    private void criterion(Criterion criterion, Objective objective, Asked asked) {
        var id = objective.id();
        if (criterion.within() == null && criterion.expected().isEmpty())
            add(Kind.NOT_MEASURABLE, id, objective.name(), criterion.text());
        for (var action : criterion.expected())
            if (!expected.containsKey(action))
                add(Kind.UNKNOWN_EXPECTED, id, objective.name(), action);
            else if (!asked.actions().contains(action))
                add(Kind.NEVER_ASKED, id, objective.name(), criterion.text(), action);
        var from = criterion.from();
        number(from, id, objective.name());
        if (numbers.contains(from) && !asked.numbers().contains(from))
            add(Kind.NEVER_ASKED, id, objective.name(), criterion.text(), from);
    }

    private void inject(Inject inject, Reach reach) {
        var number = inject.number();
        var title = inject.title();
        number(inject.after(), number, title);
        role(inject.from(), number, title);
        inject.to().forEach(role -> role(role, number, title));
        for (var objective : inject.objectives())
            if (!objectives.contains(objective))
                add(Kind.UNKNOWN_OBJECTIVE, number, title, objective);
        for (var action : inject.expected()) {
            role(action.by(), number, title);
            for (var sign : action.signs())
                if (LogSign.of(sign).isEmpty()) add(Kind.UNKNOWN_SIGN, number, title, sign);
        }
        var when = inject.when();
        if (when != null) when.facts().forEach(fact -> fact(fact, number, title));
        if (inject.at() instanceof InjectTime.OnClock(_, var time) && scenario.startsAt() == null)
            add(Kind.CLOCK_WITHOUT_START, number, title, time.toString());
        var hindrance = reach.hindrance(inject);
        if (hindrance != null) add(hindrance, number, title);
        if (inject.expected().isEmpty()) add(Kind.NOTHING_EXPECTED, number, title);
        if (inject.content().isEmpty() && inject.attachment().isEmpty())
            add(Kind.NOTHING_SAID, number, title);
        if (inject.to().isEmpty()) add(Kind.REACHES_NOBODY, number, title);
    }

    private void variants() {
        for (var variant : scenario.variants()) {
            for (var left : variant.without()) number(left, variant.id(), variant.name());
            for (var change : variant.changes()) {
                number(change.number(), variant.id(), variant.name());
                role(change.from(), variant.id(), variant.name());
            }
            if (numbers.containsAll(variant.without())) stranded(variant);
        }
    }

    /// What would never be played only because this variant leaves out what it waits for.
    private void stranded(Variant variant) {
        var played = scenario.as(variant);
        var whole = Reach.of(scenario);
        var reach = Reach.of(played);
        for (var inject : played.injects()) {
            var hindrance = reach.hindrance(inject);
            if (hindrance != null && whole.hindrance(inject) == null)
                add(hindrance, inject.number(), inject.title() + " / " + variant.name());
        }
    }

    private void fact(Fact fact, String number, String title) {
        if (fact instanceof Played(var other)) {
            number(other, number, title);
            return;
        }
        var action = expected.get(fact.id());
        if (action == null) add(Kind.UNKNOWN_EXPECTED, number, title, fact.id());
        else if (action.way() != way(fact)) add(Kind.OTHER_WAY, number, title, fact.toString());
    }

    private static Way way(Fact fact) {
        return switch (fact) {
            case Done _, Played _ -> Way.DONE;
            case Said _ -> Way.SAID;
            case Decided _ -> Way.DECIDED;
        };
    }

    private void number(String number, String place, String name) {
        if (!number.isEmpty() && !numbers.contains(number))
            add(Kind.UNKNOWN_INJECT, place, name, number);
    }

    private void role(String role, String place, String name) {
        if (!role.isEmpty() && !roles.contains(role)) add(Kind.UNKNOWN_ROLE, place, name, role);
    }

    private <T> void twice(
            List<T> things, Function<T, String> id, Function<T, String> name, Kind kind) {
        var seen = new HashSet<String>();
        for (var thing : things)
            if (!seen.add(id.apply(thing))) add(kind, id.apply(thing), name.apply(thing));
    }

    private static <T> Set<String> all(List<T> things, Function<T, String> id) {
        return things.stream().map(id).collect(Collectors.toSet());
    }

    private void add(Kind kind, String place, String name, Object... details) {
        found.add(new Weakness(kind, place, name, List.of(details)));
    }
}
