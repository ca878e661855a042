package app.courante.ui.kit;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// A user at the keyboard, for tests: presses keys, types, reads what is on screen. Waits for
/// conditions, never for time.
public final class Fx {
    private static final int PATIENCE_SECONDS = 20;

    private final FxRobot robot;

    public Fx(FxRobot robot) {
        this.robot = robot;
    }

    /// Shows a stage in the corner of JavaFX's headless screen of 1000 × 1000, which fails on a
    /// window that reaches below its edge.
    public static void show(Stage stage) {
        stage.setX(0);
        stage.setY(0);
        stage.show();
    }

    /// Presses keys together. Each press and release is an event of its own, and what they bring is
    /// waited for once, at the end.
    public Fx keys(KeyCode... keys) {
        var keyboard = on(Robot::new);
        for (var key : keys) does(() -> keyboard.keyPress(key));
        for (var key : List.of(keys).reversed()) does(() -> keyboard.keyRelease(key));
        WaitForAsyncUtils.waitForFxEvents();
        return this;
    }

    /// Types into what has the focus at each character, as fast as the window takes it.
    public Fx type(String text) {
        text.chars().forEach(character -> does(() -> typed((char) character)));
        WaitForAsyncUtils.waitForFxEvents();
        return this;
    }

    private void typed(char character) {
        var scene = window().getScene();
        var target = scene.getFocusOwner() == null ? scene : scene.getFocusOwner();
        for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_TYPED, KeyEvent.KEY_RELEASED))
            Event.fireEvent(
                    target,
                    new KeyEvent(
                            type,
                            type == KeyEvent.KEY_TYPED ? String.valueOf(character) : "",
                            "",
                            KeyCode.UNDEFINED,
                            false,
                            false,
                            false,
                            false));
    }

    /// The one with the focus, which a window of a test may not have got.
    private static Window window() {
        var windows = Window.getWindows();
        return windows.stream().filter(Window::isFocused).findFirst().orElse(windows.getFirst());
    }

    private static void does(Runnable task) {
        on(() -> {
            task.run();
            return null;
        });
    }

    /// Holds a key down until it has come three times, as a keyboard repeats it.
    public Fx held(KeyCode key) {
        var keyboard = on(Robot::new);
        for (int i = 0; i < 3; i++) does(() -> keyboard.keyPress(key));
        does(() -> keyboard.keyRelease(key));
        WaitForAsyncUtils.waitForFxEvents();
        return this;
    }

    public Fx click(String id) {
        until(() -> shown(id));
        robot.clickOn(id);
        WaitForAsyncUtils.waitForFxEvents();
        return this;
    }

    /// Gives the focus to a field, as Tab would after enough presses.
    public Fx focus(String id) {
        until(() -> shown(id));
        on(() -> {
            robot.lookup(id).query().requestFocus();
            return null;
        });
        return this;
    }

    public boolean shown(String id) {
        return on(() -> robot.lookup(id).tryQuery().filter(Fx::visible).isPresent());
    }

    public boolean focused(String id) {
        return on(() -> robot.lookup(id).tryQuery().filter(Node::isFocused).isPresent());
    }

    public String text(String id) {
        until(() -> shown(id));
        return switch (robot.lookup(id).query()) {
            case Labeled label -> label.getText();
            case TextInputControl field -> field.getText();
            case Node other -> throw new AssertionError(other + " has no text");
        };
    }

    /// Everything that can be read on screen, a line a label.
    public String read() {
        return on(() -> {
            var all = new StringBuilder();
            for (var node :
                    robot.lookup(node -> node instanceof Labeled && visible(node)).queryAll())
                all.append(((Labeled) node).getText()).append('\n');
            return all.toString();
        });
    }

    public Fx untilRead(String words) {
        return until(() -> read().contains(words));
    }

    public Fx until(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, condition);
            WaitForAsyncUtils.waitForFxEvents();
            return this;
        } catch (TimeoutException e) {
            throw new AssertionError(
                    "not within " + PATIENCE_SECONDS + " s; on screen:\n" + read(), e);
        }
    }

    /// Asks on JavaFX's own thread.
    public static <T> T on(Callable<T> question) {
        return WaitForAsyncUtils.waitForAsyncFx(PATIENCE_SECONDS * 1000L, question);
    }

    private static boolean visible(Node node) {
        for (Node at = node; at != null; at = at.getParent()) if (!at.isVisible()) return false;
        return node.getScene() != null;
    }
}
