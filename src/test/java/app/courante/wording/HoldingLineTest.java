package app.courante.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.courante.crisis.Cell;
import app.courante.text.Language;
import app.courante.text.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is said aloud before anything is approved.
class HoldingLineTest {
    @ParameterizedTest
    @CsvSource({"FRENCH,Prochain point à [heure du point].", "ENGLISH,[update time]"})
    void whereNobodyKnowsWhenThereIsMoreTheSpeakerReadsItInTheLanguageSpoken(
            Language language, String said) {
        var cell = Cell.withoutPlan();
        var line = HoldingLine.of(cell.situation(), cell.now(), Texts.in(language), Cell.PARIS);
        assertTrue(line.text().contains(said), line.text());
        assertTrue(line.gaps());
        assertEquals("", line.name());
    }
}
