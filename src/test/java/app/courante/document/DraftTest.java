package app.courante.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.courante.document.Draft.Edited;
import app.courante.document.Draft.Redone;
import app.courante.document.Draft.Undone;
import app.courante.document.Edit.All;
import app.courante.document.Edit.Insert;
import app.courante.document.Edit.Move;
import app.courante.document.Edit.Put;
import app.courante.document.Edit.Remove;
import app.courante.document.Node.Group;
import app.courante.document.Node.Items;
import app.courante.document.Node.Text;
import app.courante.text.Language;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DraftTest {
    private static final Path NAME = Path.parse("identity/title");
    private static final Path PEOPLE = Path.parse("people");

    private final Draft draft = new Draft(Group.EMPTY);

    @Test
    void lettersOfOneWordAreUndoneTogether() {
        type(NAME, "Plan");
        draft.take(new Undone());
        assertEquals(Group.EMPTY, draft.document());
        assertFalse(draft.canUndo());
        draft.take(new Redone());
        assertEquals("Plan", text(NAME));
    }

    @Test
    void aSecondWordIsUndoneByItself() {
        type(NAME, "Plan de crise");
        draft.take(new Undone());
        assertEquals("Plan de ", text(NAME));
    }

    @Test
    void whatIsTypedElsewhereIsUndoneByItself() {
        type(NAME, "Plan");
        type(Path.parse("identity/version"), "1");
        draft.take(new Undone());
        assertEquals("Plan", text(NAME));
    }

    @Test
    void anEditAfterAnUndoForgetsWhatCouldBeDoneAgain() {
        type(NAME, "Plan");
        draft.take(new Undone());
        type(NAME, "A");
        assertFalse(draft.canRedo());
        assertNull(draft.take(new Redone()));
    }

    @Test
    void nothingToUndoChangesNothing() {
        assertNull(draft.take(new Undone()));
        assertEquals(Group.EMPTY, draft.document());
    }

    @Test
    void aPlaceThatIsNotThereIsRefusedAndChangesNothing() {
        type(NAME, "Plan");
        var before = draft.document();
        for (var edit :
                List.of(
                        new Remove(PEOPLE, 0),
                        new Move(PEOPLE, 0, 1),
                        new Insert(PEOPLE, 3, Group.EMPTY),
                        new Put(Path.parse("identity/title/deeper"), Text.of("x")),
                        new Put(PEOPLE.at(4).then("name"), Text.of("x"))))
            assertThrows(IllegalArgumentException.class, () -> draft.take(new Edited(edit)));
        assertSame(before, draft.document());
    }

    @Test
    void anEditOfSeveralIsUndoneAsOne() {
        draft.take(
                new Edited(
                        new All(
                                List.of(
                                        new Insert(PEOPLE, 0, Group.EMPTY),
                                        new Put(PEOPLE.at(0).then("name"), Text.of("A. Roux"))))));
        assertEquals("A. Roux", text(PEOPLE.at(0).then("name")));
        draft.take(new Undone());
        assertEquals(Group.EMPTY, draft.document());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void anyEditsCanBeUndoneToTheBeginningAndDoneAgainToTheEnd(long seed) {
        var random = new Random(seed);
        var start = PlanTreeTest.document(Language.FRENCH);
        var writing = new Draft(start);
        for (int turn = 0; turn < 200; turn++)
            switch (random.nextInt(10)) {
                case 0, 1 -> writing.take(new Undone());
                case 2 -> writing.take(new Redone());
                default -> writing.take(new Edited(any(random, writing.document())));
            }
        while (writing.canRedo()) assertNotNull(writing.take(new Redone()));
        var end = writing.document();
        while (writing.canUndo()) assertNotNull(writing.take(new Undone()));
        assertTrue(start.equals(writing.document()));
        while (writing.canRedo()) assertNotNull(writing.take(new Redone()));
        assertTrue(end.equals(writing.document()));
    }

    private static Edit any(Random random, Group document) {
        var lists =
                List.of(PEOPLE, Path.parse("recovery/tasks"), Path.parse("activities/0/impacts"));
        var list = lists.get(random.nextInt(lists.size()));
        int count = Places.count(document, list);
        if (count == 0) return new Insert(list, 0, Group.EMPTY);
        int at = random.nextInt(count);
        return switch (random.nextInt(6)) {
            case 0 -> new Insert(list, random.nextInt(count + 1), Group.EMPTY);
            case 1 -> new Remove(list, at);
            case 2 -> new Move(list, at, random.nextInt(count));
            case 3 -> new Put(list.at(at).then("name"), null);
            case 4 -> new Put(list.at(at).then("notes"), Items.of(List.of(Text.of("x"))));
            default -> new Put(list.at(at).then("name"), Text.of("n" + random.nextInt(5)));
        };
    }

    private void type(Path place, String text) {
        for (int length = 1; length <= text.length(); length++)
            draft.take(new Edited(new Put(place, Text.of(text.substring(0, length)))));
    }

    private String text(Path place) {
        return Places.at(draft.document(), place) instanceof Text(_, var text) ? text : "";
    }
}
