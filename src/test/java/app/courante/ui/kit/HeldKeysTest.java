package app.courante.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@NullUnmarked // JUnit fills the fields.
@ExtendWith(ApplicationExtension.class)
class HeldKeysTest {
    private final List<String> came = new ArrayList<>();
    private Button button;
    private TextField line;
    private TextArea text;

    @Start
    void start(Stage stage) {
        button = new Button("here");
        line = new TextField();
        text = new TextArea();
        var all = new VBox(button, line, text);
        all.addEventHandler(
                KeyEvent.KEY_PRESSED, event -> came.add(String.valueOf(event.getCode())));
        button.addEventHandler(KeyEvent.KEY_TYPED, event -> came.add(event.getCharacter()));
        stage.setScene(new Scene(all, 400, 300));
        HeldKeys.once(stage.getScene());
        Fx.show(stage);
    }

    private List<String> held(FxRobot robot, javafx.scene.Node focused, KeyCode key) {
        Fx.on(() -> {
            focused.requestFocus();
            came.clear();
            return null;
        });
        new Fx(robot).held(key);
        return Fx.on(() -> List.copyOf(came));
    }

    @Test
    void aKeyThatIsHeldIsPressedAndTypedOnce(FxRobot robot) {
        assertEquals(List.of("DIGIT3", "3"), held(robot, button, KeyCode.DIGIT3));
        assertEquals(List.of("DIGIT3", "3"), held(robot, button, KeyCode.DIGIT3), "let go between");
        assertEquals(List.of("X", "x"), held(robot, button, KeyCode.X));
    }

    @Test
    void whatWalksGoesOn(FxRobot robot) {
        assertEquals(List.of("F5"), held(robot, button, KeyCode.F5));
        assertEquals(3, held(robot, button, KeyCode.PAGE_DOWN).size());
    }

    @Test
    void aTextTakesAllThatIsHeldButTheEnterThatCommits(FxRobot robot) {
        held(robot, line, KeyCode.A);
        assertEquals("aaa", line.getText());
        Fx.on(() -> {
            line.setOnAction(_ -> came.add("done"));
            return null;
        });
        assertEquals(1, held(robot, line, KeyCode.ENTER).stream().filter("done"::equals).count());
        held(robot, text, KeyCode.ENTER);
        assertEquals("\n\n\n", text.getText());
    }
}
