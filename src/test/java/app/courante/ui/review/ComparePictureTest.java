package app.courante.ui.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.courante.crisis.board.CrisisFigures;
import app.courante.crisis.board.Figure;
import app.courante.crisis.board.Figure.Amount.Count;
import app.courante.crisis.board.Figure.Amount.Lasting;
import app.courante.crisis.board.FigureComparison;
import app.courante.crisis.board.FigureKind;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparePictureTest {
    @Test
    void itDrawsTheTimesOfTheCellAndWhatWasDownLongest() {
        var found = FigureComparison.of(List.of(crisis(40), crisis(20)));
        var drawn = ComparePicture.groups(found);
        assertEquals(
                List.of(
                        FigureKind.TO_CELL_ACTIVE,
                        FigureKind.TO_FIRST_DECISION,
                        FigureKind.DOWN,
                        FigureKind.DOWN,
                        FigureKind.DOWN),
                drawn.stream().map(row -> row.kind()).toList());
        // What has not come to pass in any of them, and what was never down, is no bar.
        assertEquals(List.of("d", "c", "b"), drawn.stream().skip(2).map(row -> row.id()).toList());
        assertEquals("B", ComparePicture.letter(1));
    }

    private static CrisisFigures crisis(int active) {
        var figures = new ArrayList<Figure>();
        figures.add(time(FigureKind.TO_CELL_ACTIVE, "", active));
        figures.add(time(FigureKind.TO_FIRST_DECISION, "", active + 5));
        figures.add(new Figure(FigureKind.TO_FIRST_REPORT, "", "", null, List.of(), List.of()));
        figures.add(new Figure(FigureKind.CALLS, "", "", new Count(4), List.of(), List.of()));
        int minutes = 0;
        for (var id : List.of("z", "a", "b", "c", "d"))
            figures.add(time(FigureKind.DOWN, id, minutes++ * active));
        return new CrisisFigures(Instant.EPOCH, false, figures);
    }

    private static Figure time(FigureKind kind, String id, int minutes) {
        var lasted = new Lasting(Duration.ofMinutes(minutes), false);
        return new Figure(kind, id, id, lasted, List.of(), List.of());
    }
}
