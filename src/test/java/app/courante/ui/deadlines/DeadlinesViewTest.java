package app.courante.ui.deadlines;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.courante.crisis.Attachment;
import app.courante.crisis.DeadlineCommand.StartDeadline;
import app.courante.crisis.Situation;
import app.courante.text.Language;
import app.courante.text.Texts;
import app.courante.ui.kit.CellDesk;
import app.courante.ui.kit.Fx;
import app.courante.ui.kit.Overlay;
import app.courante.ui.kit.Shelf;
import app.courante.ui.kit.Words;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The clocks at the keyboard.
@NullUnmarked // JUnit fills the fields.
@ExtendWith(ApplicationExtension.class)
class DeadlinesViewTest {
    private final Shelf files = new Shelf();
    private Stage stage;
    private Fx fx;

    @Start
    void start(Stage shown) {
        stage = shown;
        Fx.show(stage);
    }

    private void show(FxRobot robot) {
        fx = new Fx(robot);
        Fx.on(() -> {
            var desk = new CellDesk();
            desk.done(new StartDeadline("gdpr-33", "Fichier", "", null, null));
            var model = new DeadlinesModel(desk.seat, Situation.of(List.of()));
            desk.watch(model::show);
            var words = new Words(Texts.in(Language.FRENCH), CellDesk.PARIS);
            var overlay = new Overlay();
            var view = new DeadlinesView(model, words, overlay, files);
            stage.setScene(new Scene(new StackPane(view, overlay), 1300, 800));
            return null;
        });
    }

    @Test
    void aFileProvesAFilingAndIsTakenOutAgain(FxRobot robot) {
        show(robot);
        fx.focus("#deadlines").keys(KeyCode.F);
        fx.until(() -> fx.focused("#deadline-reference"));
        fx.click("#deadline-proof-attach");
        fx.untilRead("n’est pas joint. Le fichier ne peut pas être lu.");

        files.next = new Attachment("accusé.pdf", 48_211, "5e".repeat(32));
        fx.click("#deadline-proof-attach").untilRead("accusé.pdf (49");
        fx.focus("#deadline-reference").keys(KeyCode.ENTER);
        fx.until(() -> !fx.shown("#deadline-reference"));
        fx.untilRead("Preuve").untilRead("accusé.pdf (49");

        fx.focus("#deadlines").keys(KeyCode.O).until(() -> files.takenOut.size() == 1);
        files.next = new Attachment("courrier.pdf", 900, "ab".repeat(32));
        fx.keys(KeyCode.P).until(() -> fx.focused("#deadline-proof-attach"));
        fx.keys(KeyCode.SPACE).untilRead("courrier.pdf (1");
        fx.keys(KeyCode.CONTROL, KeyCode.ENTER).until(() -> !fx.shown("#deadline-note"));
        fx.click("#proof-" + "ab".repeat(32));
        assertEquals(List.of("accusé.pdf", "courrier.pdf"), files.takenOut);
    }
}
