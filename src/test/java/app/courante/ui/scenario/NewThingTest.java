package app.courante.ui.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.courante.document.Edit;
import app.courante.document.Node.Group;
import app.courante.document.Path;
import app.courante.document.Places;
import app.courante.document.ScenarioShape;
import app.courante.exercise.Drills;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What is added to a scenario is told from all that is there.
class NewThingTest {
    private static final Path INJECTS = Path.parse("injects");
    private static final Group DRILL =
            ScenarioShape.tree(
                    Drills.scenario(Drills.inject("1", "T+0"), Drills.inject("7", "T+5")));

    private static List<String> texts(Group document, String list, String key) {
        return Places.groups(document, Path.parse(list)).stream()
                .map(thing -> thing.text(key))
                .toList();
    }

    private static Group after(Edit edit) {
        return edit.in(DRILL);
    }

    @Test
    void aNewInjectHasTheNextNumberAndTheUsualMeans() {
        var added = after(NewThing.insert(DRILL, INJECTS, 1, ScenarioShape.INJECT));
        assertEquals(List.of("1", "8", "7"), texts(added, "injects", "number"));
        assertEquals("call", texts(added, "injects", "means").get(1));
        var first = NewThing.insert(Group.EMPTY, INJECTS, 0, ScenarioShape.INJECT);
        assertEquals(List.of("1"), texts(first.in(Group.EMPTY), "injects", "number"));
    }

    @Test
    void aNewRoleAndWhatIsExpectedHaveIdsThatNoOtherHas() {
        var role = after(NewThing.insert(DRILL, Path.parse("roles"), 1, ScenarioShape.ROLE));
        assertEquals(List.of("cell", "role-2"), texts(role, "roles", "id"));
        assertEquals("player", texts(role, "roles", "side").getLast());
        var expected = Path.parse("injects/0/expected");
        var action = NewThing.insert(DRILL, expected, 1, ScenarioShape.EXPECTED).in(DRILL);
        // Counted over all injects: a condition names it without saying which.
        assertEquals(List.of("e1", "action-3"), texts(action, "injects/0/expected", "id"));
        assertEquals("done", texts(action, "injects/0/expected", "way").getLast());
        var more = NewThing.insert(action, expected, 2, ScenarioShape.EXPECTED).in(action);
        assertEquals("action-4", texts(more, "injects/0/expected", "id").getLast());
    }

    @Test
    void anIdThatIsTakenOutOfTheCountIsPassedOver() {
        var roles = Path.parse("roles");
        var two = after(NewThing.insert(DRILL, roles, 1, ScenarioShape.ROLE));
        var left = new Edit.Remove(roles, 0).in(two);
        var added = NewThing.insert(left, roles, 1, ScenarioShape.ROLE).in(left);
        assertEquals(List.of("role-2", "role-3"), texts(added, "roles", "id"));
    }

    @Test
    void aCopyStandsBehindUnderANumberAndIdsOfItsOwn() {
        var copied = after(NewThing.copy(DRILL, INJECTS, 0, ScenarioShape.INJECT));
        assertEquals(List.of("1", "8", "7"), texts(copied, "injects", "number"));
        assertEquals(
                List.of("Inject 1", "Inject 1", "Inject 7"), texts(copied, "injects", "title"));
        assertEquals(List.of("action-3"), texts(copied, "injects/1/expected", "id"));
        assertEquals(List.of("e1"), texts(copied, "injects/0/expected", "id"));
        var role = after(NewThing.copy(DRILL, Path.parse("roles"), 0, ScenarioShape.ROLE));
        assertEquals(List.of("cell", "role-2"), texts(role, "roles", "id"));
    }
}
