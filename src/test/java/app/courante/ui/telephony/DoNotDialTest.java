package app.courante.ui.telephony;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.courante.crisis.Situation;
import app.courante.text.Language;
import app.courante.text.Texts;
import app.courante.ui.kit.CellDesk;
import app.courante.ui.kit.Clip;
import app.courante.ui.kit.Fx;
import app.courante.ui.kit.Overlay;
import app.courante.ui.kit.Seat;
import app.courante.ui.kit.Words;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// No number of a real person leaves a window from which none may be dialled.
@NullUnmarked // JUnit fills the fields.
@ExtendWith(ApplicationExtension.class)
class DoNotDialTest {
    private static final String RULE = "NE PAS COMPOSER";

    private Stage stage;
    private Fx fx;

    @Start
    void start(Stage shown) {
        stage = shown;
        Fx.show(stage);
    }

    private void show(FxRobot robot, boolean dials) {
        fx = new Fx(robot);
        Fx.on(() -> {
            var desk = new CellDesk();
            var usual = desk.seat;
            var seat =
                    new Seat(
                            usual.desk(),
                            usual.notebook(),
                            usual.me(),
                            usual.now(),
                            usual.zone(),
                            usual.evidence(),
                            usual.boards(),
                            _ -> dials);
            var model = new TelephonyModel(seat, Situation.of(List.of()));
            desk.watch(model::show);
            model.lead("main");
            var words = new Words(Texts.in(Language.FRENCH), CellDesk.PARIS);
            var overlay = new Overlay();
            var view = new TelephonyView(model, words, overlay, _ -> {});
            stage.setScene(new Scene(new StackPane(view, overlay), 1000, 900));
            Clip.copy("avant");
            return null;
        });
        fx.until(() -> fx.focused("#numbers"));
    }

    private static String copied() {
        return Fx.on(() -> Clipboard.getSystemClipboard().getString());
    }

    @Test
    void whereNobodyMayBeCalledNothingIsCopiedAndItSaysWhy(FxRobot robot) {
        show(robot, false);
        assertTrue(fx.text("#number-forbidden").startsWith(RULE));
        fx.keys(KeyCode.C);
        assertEquals("avant", copied());
        fx.keys(KeyCode.O).until(() -> fx.focused("#carrier-contacts"));
        assertTrue(fx.text("#carriers-told").startsWith(RULE));
        fx.keys(KeyCode.ENTER);
        assertEquals("avant", copied());
    }

    @Test
    void whereItIsAllowedBothAreCopied(FxRobot robot) {
        show(robot, true);
        assertFalse(fx.shown("#number-forbidden"));
        fx.keys(KeyCode.C);
        assertTrue(copied().contains("*21*"), copied());
        fx.keys(KeyCode.O).until(() -> fx.focused("#carrier-contacts"));
        fx.keys(KeyCode.ENTER).until(() -> !copied().contains("*21*"));
        assertTrue(copied().matches("[+0-9 ]+"), copied());
    }
}
