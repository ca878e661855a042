package app.courante.crisis;

import static app.courante.crisis.CellPlan.person;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.courante.crisis.CrisisEvent.CrisisClosed;
import app.courante.crisis.ReviewCommand.DropImprovement;
import app.courante.crisis.ReviewCommand.NoteHotWash;
import app.courante.crisis.ReviewCommand.ProposeImprovement;
import app.courante.crisis.ReviewCommand.TakeImprovements;
import app.courante.crisis.ReviewEvent.HotWashNoted;
import app.courante.crisis.ReviewEvent.ImprovementProposed;
import app.courante.crisis.ReviewEvent.ImprovementTaken;
import app.courante.crisis.board.Improvements;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReviewDecidingTest {
    private static final String LONG = "x".repeat(20_001);
    private static final EntryId NONE = new EntryId(Facts.B, 9);

    static Stream<Case> refusals() {
        var proposed = proposed();
        var id = proposed.last();
        var dropped = proposed().when(new DropImprovement(id, "Déjà fait"));
        return Stream.of(
                refused(Cell.house(), note("Bien"), Refusal.NO_CRISIS),
                refused(closed(), note(" "), Refusal.TEXT_MISSING),
                refused(closed(), note(LONG), Refusal.TEXT_TOO_LONG),
                refused(
                        closed(),
                        new NoteHotWash(HotWash.WENT_WELL, "Bien", "", Cell.time(90)),
                        Refusal.TIME_IN_FUTURE),
                refused(closed(), propose(null, " ", "Former", ""), Refusal.FINDING_MISSING),
                refused(closed(), propose(null, "Lent", " ", ""), Refusal.TEXT_MISSING),
                refused(closed(), propose(null, LONG, "Former", ""), Refusal.TEXT_TOO_LONG),
                refused(closed(), propose(NONE, "Lent", "Former", ""), Refusal.NOTE_UNKNOWN),
                refused(closed(), new TakeImprovements(List.of(), "Plan"), Refusal.NO_IMPROVEMENT),
                refused(
                        proposed,
                        new TakeImprovements(List.of(id, NONE), "Plan"),
                        Refusal.IMPROVEMENT_UNKNOWN),
                refused(
                        dropped,
                        new TakeImprovements(List.of(id), "Plan"),
                        Refusal.IMPROVEMENT_SETTLED),
                refused(proposed, new DropImprovement(NONE, "x"), Refusal.IMPROVEMENT_UNKNOWN),
                refused(proposed, new DropImprovement(id, " "), Refusal.REASON_MISSING),
                refused(dropped, new DropImprovement(id, "x"), Refusal.IMPROVEMENT_SETTLED));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void whatMayNotBeIsRefused(Case refusal) {
        refusal.check();
    }

    @Test
    void theHotWashIsNotedDuringTheCrisisAndAfterIt() {
        assertEquals(
                List.of(new HotWashNoted(HotWash.TO_IMPROVE, "Lent", "Léa")),
                Cell.active(2)
                        .events(new NoteHotWash(HotWash.TO_IMPROVE, " Lent ", " Léa ", null)));
        var cell = closed().when(note("Bien"));
        var noted = cell.situation().conduct().review().notes(HotWash.WENT_WELL).getFirst();
        // Nobody is named: it was said by who wrote it down.
        assertEquals("Claire Morel", noted.by());
    }

    @Test
    void anImprovementNamesItsOwnerByIdOrNameAndTheNoteItComesFrom() {
        var cell = closed().when(note("Lent"));
        var id = cell.last();
        var due = LocalDate.of(2026, 12, 31);
        assertEquals(
                List.of(new ImprovementProposed(id, "Lent", "Former", person("lea"), due)),
                cell.events(new ProposeImprovement(id, "Lent", "Former", "léa caron", due)));
        assertEquals(
                List.of(
                        new ImprovementProposed(
                                null, "Lent", "Former", new Named("", "Un voisin"), null)),
                cell.events(propose(null, "Lent", "Former", "Un voisin")));
    }

    @Test
    void anImprovementTakenOverTwiceInOneGoIsMarkedOnce() {
        var cell = proposed();
        var id = cell.last();
        assertEquals(
                List.of(new ImprovementTaken(id, "Lent", "Plan 2")),
                cell.events(new TakeImprovements(List.of(id, id), " Plan 2 ")));
    }

    @Test
    void anImprovementStaysToBeTakenOverUntilItIsTakenOrDropped() {
        var cell = proposed();
        var id = cell.last();
        assertEquals(1, Improvements.of(cell.situation()).open().size());
        cell.when(new TakeImprovements(List.of(id), "Plan 2"));
        assertTrue(Improvements.of(cell.situation()).open().isEmpty());
        var fate = Improvements.of(cell.situation()).improvement(id).orElseThrow().fate();
        assertEquals("Plan 2", fate == null ? "" : fate.told());
    }

    private static Cell closed() {
        return Cell.active(2).at(60).given(new CrisisClosed("fini"));
    }

    private static Cell proposed() {
        return closed().when(propose(null, "Lent", "Former", ""));
    }

    private static NoteHotWash note(String text) {
        return new NoteHotWash(HotWash.WENT_WELL, text, "", null);
    }

    private static ProposeImprovement propose(
            @Nullable EntryId note, String finding, String action, String owner) {
        return new ProposeImprovement(note, finding, action, owner, null);
    }

    private static Case refused(Cell given, Command when, Refusal then) {
        return new Case(given, when, then);
    }
}
