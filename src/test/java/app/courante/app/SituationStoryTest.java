package app.courante.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.courante.crisis.ActivityCommand.ChangeActivity;
import app.courante.crisis.ActivityState;
import app.courante.crisis.CallCommand.LogCall;
import app.courante.crisis.CallOutcome;
import app.courante.crisis.CrisisCommand.ActivatePlan;
import app.courante.crisis.CrisisCommand.DeclareCrisis;
import app.courante.crisis.DeadlineCommand.StartDeadline;
import app.courante.crisis.PlanSide;
import app.courante.crisis.StepCommand.MarkStep;
import app.courante.crisis.StepMark;
import app.courante.ui.kit.Fx;
import app.courante.ui.shell.Screen;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What the situation shows of a crisis that runs, and the bar above it.
class SituationStoryTest extends Story {
    private void crisis() {
        openSample();
        done(
                new DeclareCrisis(
                        "Perte du trunk SIP principal, centre de contact de Lyon", 3, "", null));
        done(new ActivatePlan(PlanSide.CONTINUITY, ""));
        done(new ChangeActivity("reception", ActivityState.INTERRUPTED, "", null));
        done(new ChangeActivity("assistance", ActivityState.DEGRADED, "60 %", null));
        at(NOW.plus(Duration.ofMinutes(10)));
        call("morel", "director", CallOutcome.HERE, null);
        call("garnier", "site", CallOutcome.ON_THE_WAY, NOW.plus(Duration.ofHours(3)));
        call("faure", "it", CallOutcome.UNAVAILABLE, null);
        done(new MarkStep("card-open-cell", 1, StepMark.DONE, "", ""));
        fx.keys(KeyCode.F1);
    }

    private void call(String person, String role, CallOutcome outcome, @Nullable Instant expected) {
        done(new LogCall(person, role, "", outcome, expected, "", null));
    }

    @Test
    void everythingThatCountsIsOnOneScreen() {
        crisis();
        at(NOW.plus(Duration.ofMinutes(90)));
        fx.untilRead("1 h 30 sur 2 h").untilRead("reprise visée 15:00").untilRead("Dégradée 14:00");
        var read = fx.read();
        for (var words :
                List.of(
                        "Interrompue 14:00",
                        "60 %",
                        "2/11",
                        "1 présent\n",
                        "1 en route",
                        "1 injoignable",
                        "8 à appeler",
                        "Cellule pas encore active",
                        "objectif dépassé de 1 h",
                        "Directrice de crise\nClaire Morel",
                        "Louis Garnier attendu à 17:00",
                        "perte estimée",
                        "Lancer la mobilisation dans l’ordre d’appel",
                        "retard 1 h 20")) assertTrue(read.contains(words), words + "\n" + read);
        // The log tells that it was done; the list of the next steps has it no more.
        assertFalse(read.contains("\nOuvrir la main courante, noter"), read);
    }

    @Test
    void whatIsRestoredSaysHowLongItWasDown() {
        crisis();
        at(NOW.plus(Duration.ofMinutes(76)));
        done(new ChangeActivity("reception", ActivityState.RESTORED, "", null));
        at(NOW.plus(Duration.ofHours(4)));
        fx.untilRead("Rétablie 15:16").untilRead("1 h 16 sur 2 h");
    }

    @Test
    void eachPanelLeadsToItsScreen() {
        crisis();
        fx.focus("#call-out").keys(KeyCode.ENTER);
        assertEquals(Screen.MOBILIZATION, screen());
        fx.keys(KeyCode.F1).focus("#next-steps").keys(KeyCode.DOWN).keys(KeyCode.ENTER);
        assertEquals(Screen.CHECKLISTS, screen());
        fx.keys(KeyCode.F1).focus("#seats").keys(KeyCode.DOWN).keys(KeyCode.ENTER);
        assertEquals(Screen.ROLES, screen());
    }

    @Test
    void whatIsServedAndHowLongItIsDownAreBothTold() {
        openSample();
        declare("Panne");
        done(new ChangeActivity("reception", ActivityState.INTERRUPTED, "20 %", null));
        at(NOW.plus(Duration.ofMinutes(105)));
        fx.keys(KeyCode.F1).untilRead("1 h 45 sur 2 h · 20 %");
    }

    @Test
    void aSecondCutAddsToTheFirstOnTheBarAsForItsAlert() {
        crisis();
        at(NOW.plus(Duration.ofMinutes(90)));
        done(new ChangeActivity("reception", ActivityState.RESTORED, "", null));
        at(NOW.plus(Duration.ofMinutes(100)));
        done(new ChangeActivity("reception", ActivityState.INTERRUPTED, "", null));
        at(NOW.plus(Duration.ofMinutes(115)));
        fx.untilRead("1 h 45 sur 2 h");
        var alert = window.alerts().alerts().get().alert("mtpd:reception").orElseThrow();
        assertEquals(NOW.plus(Duration.ofMinutes(130)), alert.due());
        done(new ChangeActivity("reception", ActivityState.DEGRADED, "50 %", null));
        fx.untilRead("1 h 45 sur 2 h · 50 %");
    }

    @Test
    void whoIsAwaitedIsAmberAndRedWhenTheTimeHasPassed() {
        crisis();
        fx.untilRead("Louis Garnier attendu à 17:00");
        assertTrue(seat("Louis Garnier attendu à 17:00").contains("tone-soon"));
        assertTrue(seat("vacant").contains("tone-act-now"));
        at(NOW.plus(Duration.ofMinutes(181)));
        fx.until(() -> seat("Louis Garnier attendu à 17:00").contains("tone-act-now"));
    }

    private List<String> seat(String who) {
        return Fx.on(() ->
                stage.getScene().lookup("#seats").lookupAll(".label").stream()
                        .filter(one -> one instanceof Labeled label && label.getText().equals(who))
                        .findFirst()
                        .map(one -> List.copyOf(one.getStyleClass()))
                        .orElse(List.of()));
    }

    /// How much of the activities is in sight while deadlines run too.
    @ParameterizedTest
    @CsvSource({"1440, 900, 4", "1280, 720, 2"})
    void theActivitiesHaveRoom(double width, double height, int rows) {
        crisis();
        for (var what : List.of("Fuite", "Copie", "Perte"))
            done(new StartDeadline("gdpr-33", what, "", null, null));
        size(width, height);
        fx.until(() -> Fx.on(() -> inSight("#running")) >= rows);
        assertTrue(Fx.on(() -> ((Region) stage.getScene().lookup("#phases")).getHeight()) < 40);
    }

    /// Rows of a list that are not cut.
    private int inSight(String list) {
        var all = stage.getScene().lookup(list);
        var bounds = all.localToScene(all.getLayoutBounds());
        return (int)
                all.lookupAll(".row").stream()
                        .filter(row -> row.isVisible() && row.getLayoutBounds().getHeight() > 0)
                        .map(row -> row.localToScene(row.getLayoutBounds()))
                        .filter(row ->
                                row.getMinY() >= bounds.getMinY() - 1
                                        && row.getMaxY() <= bounds.getMaxY() + 1)
                        .count();
    }

    private Screen screen() {
        return Fx.on(() -> window.model().screen().get());
    }

    @Test
    void badgesCountWhatWaitsAndSayItInWords() {
        crisis();
        at(NOW.plus(Duration.ofMinutes(90)));
        fx.until(() -> accessible("#go-roles").equals("Rôles et relèves, 10 rôles vacants"));
        assertEquals("Mobilisation, 9 rôles à joindre", accessible("#go-mobilization"));
        assertTrue(accessible("#go-checklists").endsWith("étapes en retard"));
        assertEquals("Plan en vigueur", accessible("#go-plan"));
    }

    private String accessible(String id) {
        return Fx.on(() -> stage.getScene().lookup(id).getAccessibleText());
    }

    @ParameterizedTest
    @ValueSource(doubles = {1000, 1180, 1280, 1440, 1920})
    void theStatusBarFitsWhateverItHasToSay(double width) {
        crisis();
        done(new ActivatePlan(PlanSide.RECOVERY, ""));
        at(NOW.plus(Duration.ofMinutes(130)));
        fx.until(() -> fx.text("#alert-count").endsWith("agir"));
        assertTrue(fx.read().contains("PCA + PRA 4.2 · activé 14:00 par"), fx.read());
        onWindow(() -> window.alerts().muted().set(true));
        var cut = Fx.on(() -> cut(width));
        assertEquals(List.of(), cut);
    }

    /// What of the status bar is cut or out of sight at this width.
    private List<String> cut(double width) {
        var bar = (Region) stage.getScene().lookup(".status-bar");
        var cut = new ArrayList<String>();
        // Twice: the first tells it how much room there is.
        for (int i = 0; i < 2; i++) {
            bar.resize(width, bar.getHeight());
            bar.applyCss();
            bar.layout();
        }
        for (var child : bar.getChildrenUnmodifiable()) {
            if (!child.isVisible()) continue;
            var text = child instanceof Labeled labeled ? labeled.getText() : child.toString();
            if (child.getBoundsInParent().getMaxX() > width + 1) cut.add("outside: " + text);
            if (child instanceof Labeled labeled && labeled.getWidth() + 1 < labeled.prefWidth(-1))
                cut.add("cut: " + text);
        }
        return cut;
    }
}
