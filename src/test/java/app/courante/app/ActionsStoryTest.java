package app.courante.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.courante.crisis.ActionCommand.GiveAction;
import app.courante.crisis.Priority;
import java.time.Duration;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// Actions given, done, dropped and reopened by the keyboard alone.
class ActionsStoryTest extends Story {
    private void inCrisis() {
        openSample();
        declare("Panne");
    }

    /// Begins an action in the composer.
    private void compose() {
        fx.keys(KeyCode.CONTROL, KeyCode.N).until(() -> fx.focused("#entry-text"));
        fx.keys(KeyCode.CONTROL, KeyCode.DIGIT3);
    }

    private void chooseFirst() {
        fx.keys(KeyCode.F5).focus("#actions").keys(KeyCode.HOME);
    }

    @Test
    void oneLineWithANameFromTheMenuIsAnActionThatIsDone() {
        inCrisis();
        compose();
        fx.type("@jul").until(() -> fx.shown("#entry-names"));
        fx.keys(KeyCode.TAB).until(() -> fx.text("#entry-text").equals("@Julie Petit "));
        fx.type("relever les agents !1 15h").untilRead("P1 urgent").untilRead("avant 15:00");
        fx.keys(KeyCode.ENTER).until(() -> fx.text("#entry-text").isEmpty());
        fx.untilRead("confiée à Julie Petit · avant 15:00 · P1");
        chooseFirst();
        fx.untilRead("1 ouverte").untilRead("reste 1 h");
        fx.keys(KeyCode.ENTER).until(() -> fx.focused("#action-reason"));
        fx.type("agents releves").keys(KeyCode.ENTER).untilRead("Terminées (1)");
        fx.keys(KeyCode.F2).untilRead("faite 14:00 ✓").untilRead("agents releves");
    }

    @Test
    void escapeClosesTheMenuAndNothingElse() {
        inCrisis();
        fx.keys(KeyCode.F9);
        compose();
        fx.type("@mo").until(() -> fx.shown("#entry-names"));
        fx.keys(KeyCode.ESCAPE).until(() -> !fx.shown("#entry-names"));
        assertTrue(fx.focused("#entry-text"));
        assertEquals("@mo", fx.text("#entry-text"));
        fx.type("r").until(() -> fx.shown("#entry-names"));
        fx.keys(KeyCode.DOWN, KeyCode.ENTER).until(() -> !fx.shown("#entry-names"));
        assertTrue(fx.text("#entry-text").endsWith(" "));
        fx.keys(KeyCode.ESCAPE).until(() -> !fx.shown("#entry-text"));
    }

    @Test
    void aLineThatNamesNobodyKnownIsToldAndKept() {
        inCrisis();
        compose();
        fx.type("@zz relever").keys(KeyCode.ENTER).untilRead("Personne ne s’appelle « zz »");
        assertEquals("@zz relever", fx.text("#entry-text"));
        fx.keys(KeyCode.CONTROL, KeyCode.DIGIT1).keys(KeyCode.ENTER);
        fx.until(() -> fx.text("#entry-text").isEmpty()).untilRead("@zz relever");
    }

    @Test
    void theFormGivesAnActionAndRefusesADueTimeThatIsPast() {
        inCrisis();
        fx.keys(KeyCode.F5).untilRead("Aucune action ouverte");
        fx.focus("#actions").keys(KeyCode.G).until(() -> fx.focused("#action-text"));
        fx.type("Ouvrir la salle").focus("#action-to").type("site");
        fx.untilRead("Site et logistique");
        fx.focus("#action-due").type("13:30").keys(KeyCode.ENTER);
        fx.untilRead("Cette échéance est déjà passée");
        assertEquals("13:30", fx.text("#action-due"));
        fx.keys(KeyCode.ESCAPE).until(() -> !fx.shown("#action-text"));
        fx.focus("#actions").keys(KeyCode.G).until(() -> fx.focused("#action-text"));
        assertEquals("Ouvrir la salle", fx.text("#action-text"));
        fx.focus("#action-due").keys(KeyCode.CONTROL, KeyCode.A).type("+45");
        fx.keys(KeyCode.ENTER).until(() -> !fx.shown("#action-text"));
        fx.untilRead("Site et logistique").untilRead("avant 14:45").untilRead("reste 45 min");
        fx.focus("#actions").keys(KeyCode.G).until(() -> fx.text("#action-text").isEmpty());
    }

    @Test
    void anActionIsChangedDroppedWithAReasonAndReopened() {
        inCrisis();
        done(new GiveAction("Ouvrir la salle", "site", NOW.plusSeconds(600), Priority.P2, null));
        chooseFirst();
        fx.keys(KeyCode.M).until(() -> fx.focused("#action-text"));
        fx.focus("#action-due").keys(KeyCode.CONTROL, KeyCode.A).type("15h");
        fx.keys(KeyCode.ENTER).untilRead("avant 15:00");
        fx.keys(KeyCode.X).until(() -> fx.focused("#action-reason"));
        fx.keys(KeyCode.ENTER).untilRead("Il faut un motif");
        fx.type("sans objet").keys(KeyCode.ENTER).untilRead("Terminées (1)");
        fx.click("#actions-ended").untilRead("abandonnée 14:00");
        fx.focus("#actions").keys(KeyCode.HOME).keys(KeyCode.R);
        fx.until(() -> fx.focused("#action-reason")).type("finalement utile");
        fx.keys(KeyCode.ENTER).untilRead("1 ouverte");
    }

    @Test
    void whatIsLateIsSaidAndComesFirst() {
        inCrisis();
        done(new GiveAction("Plus tard", "site", NOW.plusSeconds(7200), Priority.P0, null));
        done(new GiveAction("Salle", "", NOW.plusSeconds(600), Priority.P3, null));
        fx.keys(KeyCode.F5).untilRead("2 ouvertes");
        at(NOW.plus(Duration.ofMinutes(22)));
        fx.untilRead("1 en retard").untilRead("en retard de 12 min").untilRead("à attribuer");
        assertTrue(fx.read().indexOf("Salle") < fx.read().indexOf("Plus tard"));
    }

    @Test
    void theDraftOfALineSurvivesScreenKindAndStart() {
        inCrisis();
        compose();
        fx.type("@hr relever 15h");
        fx.keys(KeyCode.F2).until(() -> fx.text("#entry-text").equals("@hr relever 15h"));
        startAgain();
        fx.until(() -> fx.text("#entry-text").equals("@hr relever 15h"));
        fx.untilRead("Ressources humaines (Julie Petit)");
        assertFalse(fx.shown("#entry-source"));
    }

    @Test
    void fiveHundredActionsStayInReach() {
        inCrisis();
        onWindow(() -> {
            for (int i = 0; i < 500; i++)
                window.model()
                        .seat()
                        .execute(
                                new GiveAction("Action " + i, "hr", null, Priority.P2, null),
                                _ -> {});
        });
        done(new GiveAction("La dernière", "hr", null, Priority.P3, null));
        fx.keys(KeyCode.F5).focus("#actions").keys(KeyCode.END).untilRead("La dernière");
        fx.untilRead("501 ouvertes");
        done(new GiveAction("Pressante", "hr", null, Priority.P0, null));
        fx.keys(KeyCode.ENTER).until(() -> fx.focused("#action-reason"));
        fx.untilRead("La dernière");
    }
}
