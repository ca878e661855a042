package app.courante.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.courante.crisis.Cell;
import app.courante.crisis.Situation;
import app.courante.crisis.board.CallSheet;
import app.courante.text.Language;
import app.courante.text.Texts;
import app.courante.wording.ReportPage.Form;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What leaves the program in an exercise cannot be taken for earnest.
class ExerciseSignsTest {
    private static final Texts FRENCH = Texts.in(Language.FRENCH);
    private static final String BAND = "EXERCICE · EXERCISE · EXERCICE";

    private static String page(boolean exercise, Form form) {
        return new ReportPage(exercise, "Panne", 1, Cell.START, "", "", List.of())
                .in(form, FRENCH, Cell.PARIS);
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void aReportSaysItBeforeAllElse(Form form) {
        var page = page(true, form);
        int says = page.indexOf(BAND);
        assertTrue(says >= 0, page);
        assertTrue(says < page.indexOf("Panne", page.indexOf("<body>")), page);
        assertFalse(page(false, form).contains("EXERCICE"));
    }

    @Test
    void aCallSheetSaysItAndThatNobodyIsCalled() {
        assertEquals(List.of(), CallSheetText.signs(Situation.of(List.of()), true, FRENCH));
        assertEquals(
                List.of(BAND), CallSheetText.signs(Cell.exercise(true).situation(), true, FRENCH));
        assertEquals(
                List.of(BAND, FRENCH.of("exercise.do-not-dial")),
                CallSheetText.signs(Cell.exercise(false).situation(), false, FRENCH));
    }

    @Test
    void whatIsReadToThoseWhoAreCalledBeginsAndEndsWithIt() {
        var cell = Cell.active(2);
        var sheet = CallSheet.of(cell.situation(), cell.now()).orElseThrow();
        assertFalse(sheet.text().isEmpty());
        var framed = FRENCH.of("exercise.framed", sheet.text()).replaceAll("\\s+", " ");
        assertTrue(framed.startsWith("EXERCICE. ") && framed.endsWith(" EXERCICE."), framed);
        var page = new CallSheetText(FRENCH, Cell.PARIS, List.of(BAND)).of(sheet);
        assertTrue(page.replaceAll("\\s+", " ").contains(framed), page);
        var earnest = new CallSheetText(FRENCH, Cell.PARIS, List.of()).of(sheet);
        assertFalse(earnest.contains("EXERCICE"), earnest);
    }
}
