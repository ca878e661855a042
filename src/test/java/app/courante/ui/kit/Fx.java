package app.courante.ui.kit;

import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
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

    public Fx keys(KeyCode... keys) {
        robot.push(keys);
        WaitForAsyncUtils.waitForFxEvents();
        return this;
    }

    public Fx type(String text) {
        robot.write(text, 0);
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
