package app.courante.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.courante.document.Node.Group;
import app.courante.document.Node.Text;
import app.courante.exercise.Drills;
import org.junit.jupiter.api.Test;

/// What refers to a thing follows while the text is typed by which it is referred to.
class RenamingTest {
    private static final Path NUMBER = Path.parse("injects/0/number");
    private static final Path ACTION = Path.parse("injects/0/expected/0/id");
    private static final Group DRILL =
            ScenarioShape.tree(
                    Drills.scenario(
                            Drills.inject("1", "T+0"),
                            Drills.inject("2", null, "1", "played(1) and not done(e1)")));

    private static String text(Group document, String place) {
        return Places.at(document, Path.parse(place)) instanceof Text(_, var text) ? text : "";
    }

    @Test
    void theReferencesToAnInjectFollowAtEachKey() {
        var renaming = new Renaming(DRILL, NUMBER, ScenarioReferences.INJECTS);
        var document = DRILL;
        for (var typed : new String[] {"1b", "1b c", "3"}) {
            document = renaming.to(typed).in(document);
            assertEquals(typed, text(document, "injects/0/number"));
            assertEquals(typed, text(document, "injects/1/after"));
        }
        assertEquals("played(3) and not done(e1)", text(document, "injects/1/when"));
    }

    @Test
    void whatIsExpectedIsRenamedInConditionsAndCriteriaAndNothingElseIs() {
        var renamed = new Renaming(DRILL, ACTION, ScenarioReferences.EXPECTED).to("move").in(DRILL);
        assertEquals("move", text(renamed, "injects/0/expected/0/id"));
        assertEquals("played(1) and not done(move)", text(renamed, "injects/1/when"));
        assertEquals("e2", text(renamed, "injects/1/expected/0/id"));
        assertEquals("1", text(renamed, "injects/1/after"));
    }

    @Test
    void anEmptyTextOnTheWayLeavesTheReferencesThatTheNextOneTakesAlong() {
        var renaming = new Renaming(DRILL, NUMBER, ScenarioReferences.INJECTS);
        var emptied = renaming.to("").in(DRILL);
        assertEquals("", text(emptied, "injects/0/number"));
        assertEquals("1", text(emptied, "injects/1/after"));
        assertEquals("9", text(renaming.to("9").in(emptied), "injects/1/after"));
    }

    @Test
    void ofTwoThatAreCalledTheSameNothingFollows() {
        var twice =
                ScenarioShape.tree(
                        Drills.scenario(
                                Drills.inject("1", "T+0"),
                                Drills.inject("1", "T+5"),
                                Drills.inject("2", "T+9", "1", null)));
        var renamed = new Renaming(twice, NUMBER, ScenarioReferences.INJECTS).to("3").in(twice);
        assertEquals("3", text(renamed, "injects/0/number"));
        assertEquals("1", text(renamed, "injects/2/after"));
    }

    @Test
    void itGoesOnOnlyWhereItStoppedTyping() {
        var renaming = new Renaming(DRILL, NUMBER, ScenarioReferences.INJECTS);
        assertTrue(renaming.continues(DRILL, NUMBER));
        assertFalse(renaming.continues(DRILL, ACTION));
        var typed = renaming.to("12").in(DRILL);
        assertTrue(renaming.continues(typed, NUMBER));
        assertFalse(renaming.continues(DRILL, NUMBER), "undone meanwhile");
    }
}
