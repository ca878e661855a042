package app.courante.document;

import static app.courante.document.ScenarioReferences.INJECTS;
import static app.courante.document.ScenarioReferences.OBJECTIVES;
import static app.courante.document.ScenarioReferences.ROLES;
import static app.courante.document.ScenarioReferences.VARIANTS;

import app.courante.document.Node.Group;
import app.courante.exercise.Weakness;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Where a scenario says, or ought to say, what is wrong with it.
public final class ScenarioPlaces {
    private ScenarioPlaces() {}

    /// The field to mend, or what holds it.
    public static Path of(Group scenario, Weakness weakness) {
        var id = weakness.place();
        return switch (weakness.kind()) {
            case NO_INJECT -> INJECTS.list();
            case NUMBER_TWICE ->
                    last(scenario, INJECTS, id).map(at -> at.then("number")).orElse(INJECTS.list());
            case ID_TWICE -> twice(scenario, id);
            case UNKNOWN_INJECT, UNKNOWN_EXPECTED -> named(scenario, weakness);
            case UNKNOWN_OBJECTIVE -> inject(scenario, id, "objectives");
            case UNKNOWN_ROLE -> role(scenario, weakness);
            case OTHER_WAY, IMPOSSIBLE, WAITS_IN_VAIN -> inject(scenario, id, "when");
            case CLOCK_WITHOUT_START -> Path.parse("startsAt");
            case SWITCHED_OFF -> inject(scenario, id, "off");
            case NO_TIME, AFTER_THE_END -> inject(scenario, id, "at");
            case FOLLOWS_NOTHING -> inject(scenario, id, "after");
            case NOTHING_EXPECTED, UNKNOWN_SIGN -> inject(scenario, id, "expected");
            case NOTHING_SAID -> inject(scenario, id, "content");
            case REACHES_NOBODY -> inject(scenario, id, "to");
            case UNSERVED -> objective(scenario, id, "name");
            case NO_CRITERION, NOT_MEASURABLE, NEVER_ASKED -> objective(scenario, id, "criteria");
        };
    }

    private static Path inject(Group scenario, String number, String key) {
        return first(scenario, INJECTS, number).map(at -> at.then(key)).orElse(INJECTS.list());
    }

    private static Path objective(Group scenario, String id, String key) {
        return first(scenario, OBJECTIVES, id).map(at -> at.then(key)).orElse(OBJECTIVES.list());
    }

    /// An inject or an expected action that is named and not there: by an inject, an objective or a
    /// variant.
    private static Path named(Group scenario, Weakness weakness) {
        var id = weakness.place();
        var inject = first(scenario, INJECTS, id);
        if (inject.isPresent()) {
            var after = Places.at(scenario, inject.get().then("after"));
            boolean follows = after instanceof Node.Text(_, var text) && says(text, weakness);
            return inject.get().then(follows ? "after" : "when");
        }
        return first(scenario, OBJECTIVES, id)
                .map(at -> at.then("criteria"))
                .or(() ->
                        first(scenario, VARIANTS, id)
                                .map(at ->
                                        changed(scenario, at, "number", weakness)
                                                .orElse(at.then("without"))))
                .orElse(INJECTS.list());
    }

    private static Path role(Group scenario, Weakness weakness) {
        var at = first(scenario, INJECTS, weakness.place());
        if (at.isEmpty())
            return first(scenario, VARIANTS, weakness.place())
                    .map(variant ->
                            changed(scenario, variant, "from", weakness)
                                    .orElse(variant.then("changes")))
                    .orElse(INJECTS.list());
        var inject = (Group) Objects.requireNonNull(Places.at(scenario, at.get()));
        if (says(inject.text("from"), weakness)) return at.get().then("from");
        boolean to =
                inject.get("to") instanceof Node.Items(_, var items)
                        && items.stream()
                                .anyMatch(item ->
                                        item instanceof Node.Text(_, var text)
                                                && says(text, weakness));
        return at.get().then(to ? "to" : "expected");
    }

    /// The field of what a variant tells otherwise that says so.
    private static Optional<Path> changed(
            Group scenario, Path variant, String key, Weakness weakness) {
        var list = variant.then("changes");
        var changes = Places.groups(scenario, list);
        return IntStream.range(0, changes.size())
                .filter(i -> says(changes.get(i).text(key), weakness))
                .mapToObj(i -> list.at(i).then(key))
                .findFirst();
    }

    private static boolean says(String text, Weakness weakness) {
        return !weakness.details().isEmpty()
                && text.strip().equals(String.valueOf(weakness.details().getFirst()));
    }

    private static Path twice(Group scenario, String id) {
        return Stream.of(OBJECTIVES, ROLES, VARIANTS)
                .filter(part -> ranks(scenario, part, id).size() > 1)
                .flatMap(part -> last(scenario, part, id).stream())
                .findFirst()
                .orElseGet(() -> expected(scenario, id));
    }

    private static Path expected(Group scenario, String id) {
        var injects = Places.groups(scenario, INJECTS.list());
        for (int i = injects.size() - 1; i >= 0; i--) {
            var actions = Places.groups(injects.get(i), Path.ROOT.then("expected"));
            for (int j = actions.size() - 1; j >= 0; j--)
                if (actions.get(j).text("id").strip().equals(id))
                    return INJECTS.list().at(i).then("expected").at(j).then("id");
        }
        return INJECTS.list();
    }

    private static Optional<Path> first(Group scenario, Referred part, String id) {
        return ranks(scenario, part, id).stream().findFirst().map(part.list()::at);
    }

    private static Optional<Path> last(Group scenario, Referred part, String id) {
        var ranks = ranks(scenario, part, id);
        return ranks.isEmpty() ? Optional.empty() : Optional.of(part.list().at(ranks.getLast()));
    }

    private static List<Integer> ranks(Group scenario, Referred part, String id) {
        var things = Places.groups(scenario, part.list());
        return Stream.iterate(0, i -> i < things.size(), i -> i + 1)
                .filter(i -> things.get(i).text(part.key()).strip().equals(id))
                .toList();
    }
}
