package app.courante.ui.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.courante.crisis.CrisisCommand.CloseCrisis;
import app.courante.crisis.CrisisCommand.DeclareCrisis;
import app.courante.crisis.EntryId;
import app.courante.crisis.HotWash;
import app.courante.crisis.ReportCommand.GiveReport;
import app.courante.crisis.ReviewCommand.NoteHotWash;
import app.courante.crisis.ReviewCommand.ProposeImprovement;
import app.courante.crisis.Situation;
import app.courante.crisis.board.FigureComparison;
import app.courante.crisis.board.FigureComparison.Verdict;
import app.courante.crisis.board.FigureKind;
import app.courante.crisis.board.Improvements.Improvement;
import app.courante.plan.Upkeep;
import app.courante.ui.kit.CellDesk;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReviewModelTest {
    private final CellDesk desk = new CellDesk();
    private final List<Upkeep.Improvement> drafted = new ArrayList<>();
    private final Taking taking =
            () ->
                    List.of(
                            new Taking.Target(
                                    "Plan 4.3",
                                    "",
                                    (more, done) -> {
                                        drafted.addAll(more);
                                        done.run();
                                    }));
    private final ReviewModel model =
            new ReviewModel(desk.seat, Situation.of(List.of()), () -> taking);
    private final List<List<EntryId>> opened = new ArrayList<>();

    @BeforeEach
    void watch() {
        desk.watch(model::show);
        desk.seat.evidence().leads(opened::add);
        model.watched().set(true);
    }

    @Test
    void figuresAreCountedOnlyWhileSomebodyLooks() {
        model.watched().set(false);
        desk.pass(Duration.ofMinutes(20));
        desk.done(new GiveReport("Calme", null));
        assertEquals(null, figure());
        model.watched().set(true);
        assertEquals("PT20M", figure());
    }

    private @org.jspecify.annotations.Nullable String figure() {
        var found = model.figures().get().figure(FigureKind.TO_FIRST_REPORT).orElseThrow();
        return found.amount()
                        instanceof app.courante.crisis.board.Figure.Amount.Lasting(var length, _)
                ? length.toString()
                : null;
    }

    @Test
    void aFigureLeadsToTheEntriesItComesFrom() {
        desk.pass(Duration.ofMinutes(20));
        var report = desk.done(new GiveReport("Calme", null));
        model.figure().set("TO_FIRST_REPORT ");
        model.openFigure();
        assertEquals(report, opened.getFirst().getLast());
    }

    @Test
    void whatIsTakenStandsInTheDraftWithWhereItWasLearnedAndIsMarked() {
        var note = desk.done(new NoteHotWash(HotWash.TO_IMPROVE, "Lent", "", null));
        var due = LocalDate.of(2026, 12, 31);
        desk.done(new ProposeImprovement(note, "Lent", "Former", "benali", due));
        desk.done(new ProposeImprovement(null, "Seul", "Aider", "Un voisin", null));
        model.take(model.open(), model.targets().getFirst(), "Panne, 23/11/2026", _ -> {});
        assertEquals(List.of("benali", ""), drafted.stream().map(one -> one.owner()).toList());
        assertEquals("Aider (Un voisin)", drafted.getLast().action());
        assertEquals("Panne, 23/11/2026", drafted.getFirst().source());
        assertEquals(due, drafted.getFirst().due());
        assertTrue(model.open().isEmpty());
        assertEquals(2, model.improvements().get().size());
    }

    @Test
    void whatNoDraftCouldBeBegunForStillWaits() {
        desk.done(new ProposeImprovement(null, "Lent", "Former", "", null));
        var broken = new Taking.Target("Plan 4.3", "", (_, _) -> {});
        model.take(model.open(), broken, "", _ -> {});
        assertEquals(1, model.open().size());
    }

    @Test
    void whatWaitsToBeTakenOverStandsInFront() {
        desk.done(new ProposeImprovement(null, "Premier", "A", "", null));
        desk.done(new ProposeImprovement(null, "Second", "B", "", null));
        model.take(List.of(model.open().getFirst()), model.targets().getFirst(), "", _ -> {});
        assertEquals(
                List.of("Second", "Premier"),
                model.improvements().get().stream().map(Improvement::finding).toList());
    }

    @Test
    void pastCrisesAreComparedWhileTheOneOnScreenStays() {
        desk.pass(Duration.ofMinutes(40));
        desk.done(new GiveReport("Calme", null));
        desk.done(new CloseCrisis("fini", List.of(), null, "", List.of(), "dérogation"));
        desk.done(new DeclareCrisis("Seconde", 3, "", null));
        desk.pass(Duration.ofMinutes(10));
        desk.done(new GiveReport("Calme", null));
        var shown = model.shownCrisis();
        var found = new ArrayList<FigureComparison>();
        model.crises(all ->
                model.compare(
                        all.stream()
                                .sorted(java.util.Comparator.comparing(one -> one.began()))
                                .toList(),
                        found::add));
        var row =
                found.getFirst().rows().stream()
                        .filter(one -> one.kind() == FigureKind.TO_FIRST_REPORT)
                        .findFirst()
                        .orElseThrow();
        assertEquals(Verdict.BETTER, row.cells().getLast().verdict());
        assertEquals(shown, model.shownCrisis());
    }
}
