package app.courante.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.courante.document.Draft;
import app.courante.document.Draft.Edited;
import app.courante.document.Draft.Redone;
import app.courante.document.Draft.Step;
import app.courante.document.Draft.Undone;
import app.courante.document.DraftHead;
import app.courante.document.Edit.All;
import app.courante.document.Edit.Insert;
import app.courante.document.Edit.Move;
import app.courante.document.Edit.Put;
import app.courante.document.Edit.Remove;
import app.courante.document.Node.Entry;
import app.courante.document.Node.Group;
import app.courante.document.Node.Text;
import app.courante.document.Path;
import app.courante.plan.PlanId;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftFolderTest {
    private static final Path PEOPLE = Path.parse("people");
    private static final DraftHead HEAD =
            new DraftHead(
                    "20261124-003000-000",
                    Instant.parse("2026-11-24T00:30:00Z"),
                    new PlanId("ab".repeat(32)));
    private static final List<Step> STEPS =
            List.of(
                    put("identity/title", "Plan « d’été »\n\ud83d\ude80"),
                    new Edited(new Insert(PEOPLE, 0, person("A"))),
                    new Edited(new Insert(PEOPLE, 1, person("B"))),
                    new Edited(new Move(PEOPLE, 0, 1)),
                    new Undone(),
                    new Redone(),
                    new Edited(
                            new All(
                                    List.of(
                                            new Remove(PEOPLE, 0),
                                            new Put(Path.parse("identity/title"), null)))),
                    put("identity/version", "2"));

    @TempDir java.nio.file.Path data;
    private DraftFolder drafts;
    private java.nio.file.Path file;

    @BeforeEach
    void open() {
        drafts = new DraftFolder(data, new RealDisk());
        file = data.resolve("drafts").resolve(HEAD.id() + ".jsonl");
    }

    @Test
    void whatWasTypedUndoneAndDoneAgainIsThereAfterAnotherStart() {
        drafts.begin(HEAD, Group.EMPTY);
        for (var step : STEPS) drafts.add(HEAD.id(), List.of(step));
        var found = new DraftFolder(data, new RealDisk()).all();
        assertEquals(1, found.size());
        assertEquals(HEAD, found.getFirst().head());
        var expected = replayed(STEPS.size());
        assertEquals(expected.document(), found.getFirst().draft().document());
        while (expected.canUndo()) {
            assertTrue(found.getFirst().draft().canUndo());
            expected.take(new Undone());
            found.getFirst().draft().take(new Undone());
            assertEquals(expected.document(), found.getFirst().draft().document());
        }
        assertFalse(found.getFirst().draft().canUndo());
    }

    @Test
    void aFileCutAnywhereHoldsEveryStepWhoseLineIsWhole() throws IOException {
        drafts.begin(HEAD, Group.EMPTY);
        var ends = new ArrayList<Long>(List.of(Files.size(file)));
        for (var step : STEPS) {
            drafts.add(HEAD.id(), List.of(step));
            ends.add(Files.size(file));
        }
        drafts.close();
        var whole = Files.readAllBytes(file);
        for (int length = Math.toIntExact(ends.getFirst()); length < whole.length; length++) {
            Files.write(file, Arrays.copyOf(whole, length));
            int cut = length;
            // The newline after a line is not needed for it to count.
            int steps = (int) ends.stream().skip(1).filter(end -> end - 1 <= cut).count();
            var found = new DraftFolder(data, new RealDisk()).all().getFirst().draft();
            assertEquals(replayed(steps).document(), found.document(), "cut at " + length);
        }
    }

    @Test
    void whatIsWrittenAfterATornLineCounts() throws IOException {
        drafts.begin(HEAD, Group.EMPTY);
        drafts.add(HEAD.id(), STEPS.subList(0, 2));
        drafts.close();
        var whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length - 9));
        var again = new DraftFolder(data, new RealDisk());
        again.add(HEAD.id(), List.of(put("identity/version", "7")));
        var found = again.all().getFirst().draft().document();
        assertEquals("7", ((Group) found.entries().getLast().value()).text("version"));
        again.close();
    }

    @Test
    void aDamagedLineIsPassedOverAndADamagedBeginningIsNoDraft() throws IOException {
        drafts.begin(HEAD, Group.EMPTY);
        drafts.add(HEAD.id(), STEPS.subList(0, 1));
        drafts.close();
        var whole = Files.readAllBytes(file);
        for (int at = 0; at < whole.length; at++) {
            var damaged = whole.clone();
            damaged[at] ^= 4;
            Files.write(file, damaged);
            var found = new DraftFolder(data, new RealDisk()).all();
            for (var kept : found)
                assertTrue(
                        List.of(Group.EMPTY, replayed(1).document())
                                .contains(kept.draft().document()),
                        "byte " + at);
        }
    }

    @Test
    void aDiscardedDraftIsSetAsideNotDeleted() {
        drafts.begin(HEAD, Group.EMPTY);
        drafts.add(HEAD.id(), STEPS);
        drafts.discard(HEAD.id());
        assertEquals(List.of(), drafts.all());
        assertTrue(
                Files.exists(data.resolve("set-aside").resolve("draft-" + HEAD.id() + ".jsonl")));
    }

    @Test
    void withoutAFolderThereIsNoDraft() {
        assertEquals(List.of(), drafts.all());
        drafts.discard("nothing");
    }

    private static Draft replayed(int steps) {
        var draft = new Draft(Group.EMPTY);
        STEPS.subList(0, steps).forEach(draft::take);
        return draft;
    }

    private static Step put(String place, String text) {
        return new Edited(new Put(Path.parse(place), Text.of(text)));
    }

    private static Group person(String name) {
        return new Group(0, List.of(new Entry(0, "name", Text.of(name))));
    }
}
