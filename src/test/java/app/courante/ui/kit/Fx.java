package app.courante.ui.kit;

import app.courante.text.PlainSpaces;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.testfx.api.FxRobot;
import org.testfx.service.query.NodeQuery;
import org.testfx.util.WaitForAsyncUtils;

/// A user at the keyboard, for tests: presses keys, types, reads what is on screen. Waits for
/// conditions, never for time.
public final class Fx {
    private static final int PATIENCE_SECONDS = 20;

    private final FxRobot robot;
    private final @Nullable Supplier<Stage> stage;

    public Fx(FxRobot robot) {
        this(robot, null);
    }

    private Fx(FxRobot robot, @Nullable Supplier<Stage> stage) {
        this.robot = robot;
        this.stage = stage;
    }

    /// The same user at the one window that shows this, where there are several.
    public Fx at(String id) {
        until(() -> on(() -> shows(id).size() == 1));
        var window = on(() -> shows(id).getFirst());
        var there = new Fx(robot, () -> window);
        there.take();
        return there;
    }

    private static List<Stage> shows(String id) {
        return Window.getWindows().stream()
                .filter(window -> window.getScene().lookup(id) != null)
                .map(Stage.class::cast)
                .toList();
    }

    /// Turns to that window.
    private void take() {
        if (stage == null || on(stage.get()::isFocused)) return;
        does(() -> {
            stage.get().toFront();
            stage.get().requestFocus();
        });
        until(() -> on(stage.get()::isFocused));
    }

    private NodeQuery lookup(String id) {
        return stage == null
                ? robot.lookup(id)
                : robot.from(stage.get().getScene().getRoot()).lookup(id);
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
        if (stage != null) return pressed(List.of(keys));
        var keyboard = on(Robot::new);
        for (var key : keys) does(() -> keyboard.keyPress(key));
        for (var key : List.of(keys).reversed()) does(() -> keyboard.keyRelease(key));
        WaitForAsyncUtils.waitForFxEvents();
        return this;
    }

    /// The headless platform's own keyboard writes into the window that was made last.
    private Fx pressed(List<KeyCode> keys) {
        take();
        for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED))
            does(() ->
                    fire(
                            new KeyEvent(
                                    type,
                                    "",
                                    "",
                                    keys.getLast(),
                                    keys.contains(KeyCode.SHIFT),
                                    keys.contains(KeyCode.CONTROL),
                                    keys.contains(KeyCode.ALT),
                                    false)));
        WaitForAsyncUtils.waitForFxEvents();
        return this;
    }

    private void fire(KeyEvent event) {
        var scene = window().getScene();
        Event.fireEvent(scene.getFocusOwner() == null ? scene : scene.getFocusOwner(), event);
    }

    /// Types into what has the focus at each character, as fast as the window takes it.
    public Fx type(String text) {
        take();
        text.chars().forEach(character -> does(() -> typed((char) character)));
        WaitForAsyncUtils.waitForFxEvents();
        return this;
    }

    private void typed(char character) {
        for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_TYPED, KeyEvent.KEY_RELEASED))
            fire(
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
    private Window window() {
        if (stage != null) return stage.get();
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
        take();
        robot.clickOn(lookup(id).<Node>query());
        WaitForAsyncUtils.waitForFxEvents();
        return this;
    }

    /// Gives the focus to a field, as Tab would after enough presses.
    public Fx focus(String id) {
        until(() -> shown(id));
        on(() -> {
            lookup(id).query().requestFocus();
            return null;
        });
        return this;
    }

    public boolean shown(String id) {
        return on(() -> lookup(id).tryQuery().filter(Fx::visible).isPresent());
    }

    public boolean focused(String id) {
        return on(() -> lookup(id).tryQuery().filter(Node::isFocused).isPresent());
    }

    public String text(String id) {
        until(() -> shown(id));
        return switch (lookup(id).query()) {
            case Labeled label -> label.getText();
            case TextInputControl field -> field.getText();
            case Node other -> throw new AssertionError(other + " has no text");
        };
    }

    /// Everything that can be read on screen, a line a label.
    public String read() {
        return on(() -> {
            var all = new StringBuilder();
            Predicate<Node> read = node -> node instanceof Labeled && visible(node);
            var found =
                    stage == null
                            ? robot.lookup(read)
                            : robot.from(stage.get().getScene().getRoot()).lookup(read);
            for (var node : found.queryAll()) all.append(((Labeled) node).getText()).append('\n');
            return PlainSpaces.in(all.toString());
        });
    }

    public Fx untilRead(String words) {
        var plain = PlainSpaces.in(words);
        return until(() -> read().contains(plain));
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
