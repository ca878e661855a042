package app.courante.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.courante.crisis.Cell;
import app.courante.crisis.Heard;
import app.courante.crisis.ResourceCommand.ChangeResource;
import app.courante.crisis.ResourceKind;
import app.courante.crisis.ResourceState;
import app.courante.crisis.SwitchWay;
import app.courante.crisis.TelephonyCommand.LogTestCall;
import app.courante.crisis.TelephonyCommand.SwitchNumber;
import app.courante.crisis.TestRoute;
import app.courante.crisis.VoicePlan;
import app.courante.text.Language;
import app.courante.text.Texts;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is said aloud before anything is approved.
class HoldingLineTest {
    private static final String CALLS = "Appels d’urgence : {appels d’urgence}.";
    private static final SwitchNumber SECOND =
            new SwitchNumber("main", SwitchWay.SECOND_CARRIER, "", "", "", null);

    private static HoldingLine.Line line(Cell cell, Language language) {
        return HoldingLine.of(cell.situation(), cell.now(), Texts.in(language), Cell.PARIS);
    }

    private static Cell saying(String body) {
        return Cell.active(VoicePlan.saying(body), 2, Cell.START);
    }

    private static String said(Cell cell) {
        return line(cell, Language.FRENCH).text().replace("Appels d’urgence : ", "");
    }

    private static LogTestCall dialled(TestRoute route, Heard heard) {
        return new LogTestCall("main", route, heard, "", "", null);
    }

    @ParameterizedTest
    @CsvSource({"FRENCH,heure du point", "ENGLISH,update time"})
    void aSentenceThatNobodyCanFinishIsLeftOutAndNamed(Language language, String gap) {
        var line = line(Cell.withoutPlan(), language);
        assertFalse(line.text().contains("["), line.text());
        assertFalse(line.text().contains("{"), line.text());
        assertFalse(line.text().contains(gap), line.text());
        assertTrue(line.text().contains("Coupure du trunk"), line.text());
        assertEquals(List.of(gap), line.unsaid());
        assertEquals("", line.name());
    }

    @Test
    void onlyTheSentenceWithTheGapIsLeftOut() {
        var line =
                line(
                        saying("Bonjour. Cause : {cause}. {météo} demain.\\nRetour à {retour}."),
                        Language.FRENCH);
        assertEquals("Bonjour. Cause : Coupure du trunk.", line.text());
        assertEquals(List.of("météo", "retour"), line.unsaid());
        assertEquals("Premier message", line.name());
    }

    @Test
    void whereNothingIsLeftToSayTheSituationSpeaks() {
        var line = line(saying("{météo} demain."), Language.FRENCH);
        assertTrue(line.text().startsWith("Coupure du trunk depuis "), line.text());
        assertEquals("", line.name());
    }

    @Test
    void emergencyCallsAreToldByThePlanUntilSomethingIsKnown() {
        assertEquals("d’après le plan, 15 et 112 par le trunk.", said(saying(CALLS)));
    }

    @Test
    void aMovedNumberIsSaidToReachThemOnlyOnceItWasTried() {
        var cell = saying(CALLS).at(10).when(SECOND);
        assertEquals(
                "pas encore essayés derrière Accueil par Beta, appeler d’un mobile.", said(cell));
        cell.at(12).when(dialled(TestRoute.EMERGENCY_112, Heard.REACHED));
        assertEquals("112 joint à 14:12 par Beta.", said(cell));
        cell.when(new SwitchNumber("main", SwitchWay.FORWARDED, "06 39 98 00 30", "", "", null));
        cell.at(13).when(dialled(TestRoute.EMERGENCY_15, Heard.REACHED));
        cell.at(14).when(dialled(TestRoute.EMERGENCY_112, Heard.REACHED));
        assertEquals("15, 112 joints à 14:14 par renvoi vers 06 39 98 00 30.", said(cell));
    }

    @Test
    void whatIsNotReachedIsSaidWithWhatToDo() {
        var cell = saying(CALLS).at(5).when(dialled(TestRoute.EMERGENCY_112, Heard.SILENCE));
        cell.when(dialled(TestRoute.EMERGENCY_15, Heard.REACHED));
        assertEquals("112 pas joint derrière Accueil à 14:05, appeler d’un mobile.", said(cell));
        var english = line(cell, Language.ENGLISH).text();
        assertTrue(english.contains("112 is not reached from behind Accueil"), english);
    }

    @Test
    void aTestMadeBeforeTheTrunkFellProvesNothing() {
        var cell = saying(CALLS).at(5).when(dialled(TestRoute.EMERGENCY_112, Heard.REACHED));
        assertEquals("112 joint à 14:05 par Alpha.", said(cell));
        cell.at(8).when(new ChangeResource(ResourceKind.TRUNK, "t1", ResourceState.DOWN, "", null));
        assertEquals(
                "pas encore essayés derrière Accueil par Alpha, appeler d’un mobile.", said(cell));
    }
}
