package app.courante.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import app.courante.crisis.ActivityCommand.ChangeActivity;
import app.courante.crisis.ActivityState;
import app.courante.crisis.CrisisCommand.ActivatePlan;
import app.courante.crisis.CrisisCommand.DeclareCrisis;
import app.courante.crisis.MessageCommand.LogTold;
import app.courante.crisis.PlanSide;
import app.courante.crisis.ReportCommand.GiveReport;
import app.courante.crisis.RoleCommand.TakeRole;
import app.courante.plan.Plan;
import java.util.Objects;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// From each screen of the cell a figure is opened down to its entries and left again, by the
/// keyboard alone.
class EvidenceStoryTest extends Story {
    @BeforeEach
    void begin() {
        openSample();
        done(new DeclareCrisis("Trunk perdu", 3, "", null));
        done(new ActivatePlan(PlanSide.CONTINUITY, ""));
        done(new TakeRole("director", "morel", null));
        done(new ChangeActivity(activity(), ActivityState.INTERRUPTED, "", null));
    }

    private Plan plan() {
        return Objects.requireNonNull(window.model().situation().get().document());
    }

    private String activity() {
        return plan().activities().getFirst().id();
    }

    private void opens() {
        fx.keys(KeyCode.CONTROL, KeyCode.M).until(() -> fx.focused("#timeline"));
    }

    private void back(String list) {
        fx.keys(KeyCode.ALT, KeyCode.LEFT).until(() -> fx.focused(list));
    }

    @Test
    void everyScreenOfTheCellLeadsToItsEntriesAndBack() {
        fx.keys(KeyCode.F1).until(() -> fx.shown("#running"));
        fx.focus("#running").keys(KeyCode.DOWN);
        opens();
        fx.untilRead("interrompue");
        back("#running");
        fx.keys(KeyCode.F3).until(() -> fx.focused("#call-roles"));
        opens();
        fx.untilRead("derrière ce chiffre");
        back("#call-roles");
        fx.keys(KeyCode.F4).until(() -> fx.focused("#roles")).keys(KeyCode.HOME);
        opens();
        fx.untilRead("Claire Morel");
        back("#roles");
        fx.keys(KeyCode.F5).until(() -> fx.focused("#steps"));
        opens();
        back("#steps");
    }

    @Test
    void whatIsSaidOutsideAndTheReportsLeadToTheirEntriesAndBack() {
        var audience = plan().communication().audiences().getFirst().id();
        done(new LogTold(audience, "radio de plateau", "", "", null));
        done(new GiveReport("Le secours tient", null));
        fx.keys(KeyCode.F8).until(() -> fx.shown("#audiences"));
        fx.focus("#audiences").keys(KeyCode.HOME);
        opens();
        fx.untilRead("radio de plateau");
        back("#audiences");
        fx.keys(KeyCode.DOWN);
        opens();
        back("#audiences");
        fx.keys(KeyCode.F11).until(() -> fx.shown("#reports"));
        fx.focus("#reports").keys(KeyCode.HOME);
        opens();
        fx.untilRead("Le secours tient");
        back("#reports");
    }

    @Test
    void theFiguresOfACrisisLeadToTheirEntriesToo() {
        fx.keys(KeyCode.SHIFT, KeyCode.F9).until(() -> fx.focused("#figures"));
        opens();
        back("#figures");
    }

    @Test
    void theCaptionOfAPanelHasAKeyOfItsOwnAndThePaletteOpensTheStatusBar() {
        fx.keys(KeyCode.F3).until(() -> fx.focused("#call-roles"));
        fx.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.M).until(() -> fx.focused("#timeline"));
        fx.untilRead("derrière ce chiffre");
        back("#call-roles");
        fx.keys(KeyCode.CONTROL, KeyCode.K).until(() -> fx.focused("#palette-search"));
        fx.type("derri").keys(KeyCode.ENTER).until(() -> fx.focused("#timeline"));
    }

    @Test
    void aClickOnAFigureIsEnough() {
        fx.keys(KeyCode.F3).until(() -> fx.shown("#call-share"));
        fx.click("#call-share").until(() -> fx.focused("#timeline"));
        fx.keys(KeyCode.F1).until(() -> fx.shown("#elapsed"));
        fx.click("#elapsed").until(() -> fx.focused("#timeline"));
    }

    @Test
    void whoTypesIsNotLedAway() {
        fx.keys(KeyCode.CONTROL, KeyCode.N).until(() -> fx.focused("#entry-text"));
        fx.type("appel").keys(KeyCode.CONTROL, KeyCode.M);
        assertEquals("appel", fx.text("#entry-text"));
        assertFalse(fx.focused("#timeline"));
    }
}
