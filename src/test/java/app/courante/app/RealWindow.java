package app.courante.app;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.stage.Window;

/// The program in a real window, with a hand on its keyboard that knows what to press; says how far
/// it came.
final class RealWindow {
    private static final long PATIENCE_MILLIS = 60_000;

    private RealWindow() {}

    public static void main(String[] arguments) {
        Thread.ofPlatform().daemon().start(RealWindow::play);
        Main.main(arguments);
    }

    private static void play() {
        try {
            until(() ->
                    !Window.getWindows().isEmpty() && Window.getWindows().getFirst().isShowing());
            until(() -> {
                stage().setMaximized(true);
                stage().requestFocus();
                return stage().isMaximized() && stage().getWidth() >= 1440;
            });
            press(KeyCode.F12);
            until(() -> stage().getScene().lookup("#declare-title") != null);
            press(KeyCode.P, KeyCode.A, KeyCode.N, KeyCode.N, KeyCode.E, KeyCode.ENTER);
            until(() -> text("#crisis-title").equalsIgnoreCase("panne"));
            System.out.println("declared");
            if (System.in.read() < 0) return;
            Platform.runLater(() -> stage().close());
        } catch (Exception e) {
            e.printStackTrace();
            Runtime.getRuntime().halt(9);
        }
    }

    private static Stage stage() {
        return (Stage) Window.getWindows().getFirst();
    }

    private static String text(String id) {
        return stage().getScene().lookup(id) instanceof Labeled label ? label.getText() : "";
    }

    private static void press(KeyCode... keys) throws Exception {
        for (var key : keys)
            on(() -> {
                new Robot().keyType(key);
                return true;
            });
    }

    private static void until(Callable<Boolean> condition) throws Exception {
        long end = System.currentTimeMillis() + PATIENCE_MILLIS;
        while (!on(condition)) {
            if (System.currentTimeMillis() > end)
                throw new IllegalStateException("waited too long");
            Thread.sleep(50);
        }
    }

    private static boolean on(Callable<Boolean> question) throws Exception {
        var answer = new CompletableFuture<Boolean>();
        try {
            Platform.runLater(() -> {
                try {
                    answer.complete(question.call());
                } catch (Exception e) {
                    answer.completeExceptionally(e);
                }
            });
        } catch (IllegalStateException e) {
            return false; // The platform has not begun yet.
        }
        return answer.get();
    }
}
