package app.courante.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.courante.document.Node.Group;
import app.courante.exercise.Change;
import app.courante.exercise.Drills;
import app.courante.exercise.Scenario;
import app.courante.exercise.ScenarioCheck;
import app.courante.exercise.Variant;
import app.courante.exercise.Weakness;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ScenarioReferencesTest {
    @Test
    void whatAVariantTellsOtherwiseFollowsTheNumberOfItsInject() {
        var renamed = renamed("injects/0/number", ScenarioReferences.INJECTS, "A1");
        var variant = renamed.variants().getFirst();
        assertEquals("A1", variant.changes().getFirst().number());
        assertEquals(List.of("2"), variant.without());
        assertEquals("A1", renamed.injects().get(1).after());
        assertEquals("played(A1)", String.valueOf(renamed.injects().get(2).when()));
        assertEquals(List.of(), severe(renamed));
    }

    @Test
    void whatAVariantTellsOtherwiseFollowsTheNameOfTheRoleThatSpeaks() {
        var renamed = renamed("roles/0/id", ScenarioReferences.ROLES, "crisis-cell");
        assertEquals("crisis-cell", renamed.variants().getFirst().changes().getFirst().from());
        assertEquals("crisis-cell", renamed.injects().getFirst().from());
        assertEquals(List.of("crisis-cell"), renamed.injects().getFirst().to());
        assertEquals("crisis-cell", renamed.injects().getFirst().expected().getFirst().by());
        assertEquals(List.of(), severe(renamed));
    }

    @Test
    void anInjectThatIsNotThereLeadsToTheFieldThatNamesIt() {
        var found = places(scenario("9", "cell"));
        assertEquals("variants/0/changes/0/number", found.get("UNKNOWN_INJECT 9"));
    }

    @Test
    void aRoleThatIsNotThereLeadsToTheFieldThatNamesIt() {
        var found = places(scenario("1", "prefect"));
        assertEquals("variants/0/changes/0/from", found.get("UNKNOWN_ROLE prefect"));
    }

    @Test
    void whatAVariantLeavesOutAndIsNotThereLeadsToWhatItLeavesOut() {
        var one = scenario("1", "cell");
        var variant = variant("1", "cell", List.of("7"));
        var found = places(with(one, variant));
        assertEquals("variants/0/without", found.get("UNKNOWN_INJECT 7"));
    }

    private static Map<String, String> places(Scenario scenario) {
        var document = ScenarioShape.tree(scenario);
        return ScenarioCheck.of(scenario).stream()
                .filter(one -> one.kind().isSevere())
                .collect(
                        Collectors.toMap(
                                one -> one.kind() + " " + one.details().getFirst(),
                                one -> ScenarioPlaces.of(document, one).toString()));
    }

    private static List<Weakness> severe(Scenario scenario) {
        return ScenarioCheck.of(scenario).stream().filter(one -> one.kind().isSevere()).toList();
    }

    private static Scenario renamed(String place, Referred part, String to) {
        Group document = ScenarioShape.tree(scenario("1", "cell"));
        var changed = new Renaming(document, Path.parse(place), part).to(to).in(document);
        var flaws = new ArrayList<Flaw>();
        var read = ScenarioShape.read(changed, flaws::add);
        assertTrue(flaws.isEmpty(), flaws.toString());
        return read;
    }

    /// Three injects and a variant that tells the first of them otherwise.
    private static Scenario scenario(String changes, String speaks) {
        var drill =
                Drills.scenario(
                        Drills.inject("1", "T+0"),
                        Drills.inject("2", null, "1", null),
                        Drills.inject("3", "T+1", "", "played(1)"));
        return with(drill, variant(changes, speaks, List.of("2")));
    }

    private static Variant variant(String changes, String speaks, List<String> without) {
        return new Variant(
                "worse",
                "Worse",
                "",
                "",
                null,
                null,
                without,
                List.of(new Change(changes, null, "", speaks, "It is worse.", "")));
    }

    private static Scenario with(Scenario drill, Variant variant) {
        return new Scenario(
                drill.title(),
                drill.version(),
                drill.author(),
                drill.context(),
                drill.startsAt(),
                drill.lasts(),
                drill.rules(),
                drill.objectives(),
                drill.roles(),
                drill.injects(),
                List.of(variant));
    }
}
