package app.courante.crisis.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import app.courante.crisis.board.Figure.Amount;
import app.courante.crisis.board.Figure.Amount.Count;
import app.courante.crisis.board.Figure.Amount.Lasting;
import app.courante.crisis.board.Figure.Amount.Part;
import app.courante.crisis.board.FigureComparison.Cell;
import app.courante.crisis.board.FigureComparison.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FigureComparisonTest {
    @Test
    void eachCrisisIsHeldAgainstTheFirst() {
        assertEquals(
                List.of(Verdict.NONE, Verdict.BETTER, Verdict.WORSE, Verdict.SAME),
                verdicts(FigureKind.TO_CELL_ACTIVE, time(40), time(20), time(41), time(40)));
    }

    @Test
    void ofSharesTheGreaterIsTheBetterWhateverTheyAreSharesOf() {
        assertEquals(
                List.of(Verdict.NONE, Verdict.BETTER, Verdict.SAME, Verdict.WORSE),
                verdicts(
                        FigureKind.REACHED,
                        new Part(8, 10),
                        new Part(9, 11),
                        new Part(4, 5),
                        new Part(70, 100)));
    }

    @Test
    void whatOneOfTheTwoHasNotIsNotJudged() {
        assertEquals(
                List.of(Verdict.NONE, Verdict.NONE),
                verdicts(FigureKind.TO_FIRST_REPORT, null, time(20)));
        assertEquals(
                List.of(Verdict.NONE, Verdict.NONE),
                verdicts(FigureKind.REACHED, new Part(0, 0), new Part(1, 1)));
    }

    @Test
    void moreLinesAreNeitherBetterNorWorse() {
        assertEquals(
                List.of(Verdict.NONE, Verdict.NONE),
                verdicts(FigureKind.DECISIONS, new Count(4), new Count(9)));
    }

    @Test
    void anActivityThatOnlyOneCrisisHadHasARowWithAGap() {
        var calls = figure(FigureKind.DOWN, "calls", time(5));
        var mail = figure(FigureKind.DOWN, "mail", time(6));
        var rows = FigureComparison.of(List.of(figures(calls), figures(mail))).rows();
        assertEquals(2, rows.size());
        assertNull(rows.getFirst().cells().getLast().figure());
        assertNull(rows.getLast().cells().getFirst().figure());
    }

    private static List<Verdict> verdicts(FigureKind kind, @Nullable Amount... amounts) {
        var all = Arrays.stream(amounts).map(one -> figures(figure(kind, "", one))).toList();
        return FigureComparison.of(all).rows().getFirst().cells().stream()
                .map(Cell::verdict)
                .toList();
    }

    private static CrisisFigures figures(Figure... figures) {
        return new CrisisFigures(Instant.EPOCH, false, List.of(figures));
    }

    private static Figure figure(FigureKind kind, String id, @Nullable Amount amount) {
        return new Figure(kind, id, "", amount, List.of(), List.of());
    }

    private static Lasting time(long minutes) {
        return new Lasting(Duration.ofMinutes(minutes), false);
    }
}
