package app.courante.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.courante.crisis.Kind;
import app.courante.crisis.LogCommand.LogEntry;
import app.courante.store.Problem;
import app.courante.store.StoreFailure;
import app.courante.text.Language;
import java.nio.file.Files;
import javafx.application.Platform;
import javafx.event.ActionEvent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class WindowStoryTest extends Story {
    @Test
    void theFirstStartOffersThreeWaysAndTheSamplePlanComesIntoForce() {
        assertTrue(fx.shown("#open-sample") && fx.shown("#import-plan") && fx.shown("#import-log"));
        openSample();
        fx.keys(KeyCode.F1).untilRead("Claire Morel").untilRead("Accueil téléphonique");
    }

    @Test
    void atPeaceTheUpkeepLeadsIntoThePlanAndGoesToTheCalendar() {
        openSample();
        fx.keys(KeyCode.F1).focus("#due").keys(KeyCode.DOWN).keys(KeyCode.ENTER);
        fx.untilRead("SOMMAIRE").untilRead("SAUVEGARDES");
        fx.keys(KeyCode.F1).click("#due-export").untilRead("entretien-du-plan.ics");
        assertTrue(Files.exists(folder.resolve("entretien-du-plan.ics")));
        fx.keys(KeyCode.CONTROL, KeyCode.K).type("vcard").keys(KeyCode.ENTER);
        fx.untilRead("contacts-du-plan.vcf");
        assertTrue(Files.exists(folder.resolve("contacts-du-plan.vcf")));
    }

    @Test
    void whatIsTypedAtPeaceIsInTheComposerOfTheCrisis() {
        openSample();
        fx.keys(KeyCode.F1).until(() -> fx.shown("#due"));
        fx.keys(KeyCode.CONTROL, KeyCode.N).until(() -> fx.focused("#entry-text"));
        fx.type("Fumée");
        declare("Feu");
        fx.until(() -> !fx.shown("#due") && fx.text("#entry-text").equals("Fumée"));
    }

    @Test
    void aCrisisIsDeclaredByOneKeyAndEntriesAreLoggedFromAnywhere() {
        declare("Perte du trunk SIP");
        assertEquals("NIVEAU 1", fx.text("#level"));
        assertTrue(fx.text("#elapsed").startsWith("T+ 00:00:"));
        fx.keys(KeyCode.F9);
        fx.keys(KeyCode.CONTROL, KeyCode.N).until(() -> fx.focused("#entry-text"));
        fx.type("Vu depuis le plan")
                .keys(KeyCode.ENTER)
                .until(() -> fx.text("#entry-text").isEmpty());
        fx.keys(KeyCode.ESCAPE).until(() -> !fx.shown("#entry-text"));
        fx.keys(KeyCode.F1).untilRead("Vu depuis le plan");
        // The bar says it in one word where the window is narrow.
        assertEquals("Enregistré", fx.text("#saved"));
    }

    @Test
    void aDecisionHasItsReferenceAndSaysWhoDecided() {
        declare("Panne");
        fx.keys(KeyCode.CONTROL, KeyCode.N)
                .keys(KeyCode.CONTROL, KeyCode.DIGIT2)
                .type("Basculer les appels");
        fx.focus("#entry-decided-by").type("C. Morel").keys(KeyCode.ENTER);
        fx.untilRead("réf. D-001").untilRead("décidé par C. Morel");
    }

    @Test
    void aCorrectionStrikesTheOldTextAndKeepsItReadable() {
        declare("Panne");
        log("Coupure limitée à Lyon");
        fx.keys(KeyCode.F2).keys(KeyCode.CONTROL, KeyCode.F).keys(KeyCode.DOWN, KeyCode.ENTER);
        fx.until(() -> fx.focused("#correction-text"));
        fx.keys(KeyCode.CONTROL, KeyCode.A).type("Coupure Lyon et Dijon");
        fx.focus("#correction-reason").type("supervision").keys(KeyCode.ENTER);
        fx.untilRead("Coupure Lyon et Dijon")
                .untilRead("Coupure limitée à Lyon")
                .untilRead("« supervision »");
    }

    @Test
    void searchFoldsAccentsAndCase() {
        declare("Panne");
        log("L’hébergeur annonce un RÉTABLISSEMENT");
        log("Autre chose");
        fx.keys(KeyCode.CONTROL, KeyCode.F).type("hebergeur retabl");
        fx.until(() -> !fx.read().contains("Autre chose")).untilRead("RÉTABLISSEMENT");
        fx.keys(KeyCode.CONTROL, KeyCode.F)
                .type("introuvable")
                .untilRead("Aucune entrée ne correspond");
    }

    @Test
    void whatIsHalfTypedOutlivesTheScreenTheLanguageAndTheProgram() {
        declare("Panne");
        fx.keys(KeyCode.CONTROL, KeyCode.N).type("a moitie");
        fx.keys(KeyCode.F2).until(() -> fx.text("#entry-text").equals("a moitie"));
        onWindow(() -> window.model().language().set(Language.ENGLISH));
        fx.untilRead("Running log").until(() -> fx.text("#entry-text").equals("a moitie"));
        startAgain();
        fx.until(() -> fx.text("#entry-text").equals("a moitie"))
                .until(() -> fx.text("#crisis-title").equals("Panne"));
    }

    @Test
    void typingLosesNoCharacterWhileEntriesArrive() {
        declare("Panne");
        fx.keys(KeyCode.CONTROL, KeyCode.N);
        var seat = window.model().seat();
        for (int i = 0; i < 60; i++) {
            var text = "ligne " + i;
            Platform.runLater(() -> seat.execute(LogEntry.now(Kind.INFORMATION, text), _ -> {}));
            fx.type(String.valueOf((char) ('a' + i % 26)));
        }
        fx.untilRead("ligne 59");
        assertEquals(
                "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefgh",
                fx.text("#entry-text"));
        assertTrue(fx.focused("#entry-text"));
    }

    @Test
    void aTimeThatCannotBeReadIsToldAndNothingIsLost() {
        declare("Panne");
        fx.keys(KeyCode.CONTROL, KeyCode.N).type("texte");
        fx.focus("#entry-time")
                .type("midi")
                .keys(KeyCode.ENTER)
                .untilRead("Cette heure ne se lit pas");
        assertEquals("texte", fx.text("#entry-text"));
        fx.focus("#entry-time").keys(KeyCode.CONTROL, KeyCode.A).type("-10").keys(KeyCode.ENTER);
        fx.untilRead("saisi a posteriori");
    }

    @Test
    void aPlanThatIsWrongSaysFileLineAndWhatWasExpectedAndChangesNothing() throws Exception {
        chooses("mauvais.yaml", "identity:\n  title: X\n  verion: 1\n");
        fx.click("#import-plan").untilRead("mauvais.yaml, ligne 3").untilRead("Rien n’a changé");
        assertFalse(fx.text("#crisis-title").contains("X"));
    }

    @Test
    void aLogKeptElsewhereIsReadInOnceItsZoneIsTold() throws Exception {
        chooses(
                "journal.csv",
                "time,text\n2026-01-11 14:22,Premier\n2026-01-11 14:20,Avant\n2025-01-11 14:40,Un an plus tôt\n");
        fx.click("#import-log").untilRead("Fuseau des heures : à préciser");
        fx.focus("#intake-zone").type("Europe/London").untilRead("ligne 4").untilRead("3 entrées");
        fx.keys(KeyCode.ESCAPE).until(() -> fx.shown("#import-log") || fx.shown("#intake-zone"));
        if (!fx.shown("#intake-zone")) {
            fx.click("#import-log")
                    .focus("#intake-zone")
                    .type("Europe/London")
                    .untilRead("3 entrées");
        }
        onWindow(() -> stage.getScene().lookup("#intake-do").fireEvent(new ActionEvent()));
        fx.until(() -> fx.text("#level").equals("JOURNAL REPRIS")).untilRead("Un an plus tôt");
    }

    @Test
    void escapeLeavesTheDeclarationAndKeepsWhatWasTyped() {
        fx.keys(KeyCode.F12).type("Intitulé à moitié").keys(KeyCode.ESCAPE);
        fx.until(() -> !fx.shown("#declare-title"));
        fx.keys(KeyCode.F12).until(() -> fx.text("#declare-title").equals("Intitulé à moitié"));
    }

    @Test
    void aSecondProgramIsRefusedTheFolder() {
        var refusal =
                assertThrows(
                        StoreFailure.class, () -> House.openHere(data, clock, Assertions::fail));
        assertEquals(Problem.FOLDER_IN_USE, refusal.problem());
    }
}
