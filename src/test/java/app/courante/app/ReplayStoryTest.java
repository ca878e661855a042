package app.courante.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.courante.crisis.CrisisCommand.CloseCrisis;
import app.courante.crisis.Kind;
import app.courante.crisis.LogCommand.LogEntry;
import app.courante.ui.kit.Fx;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;

/// A crisis that is over, played again by the keyboard alone.
class ReplayStoryTest extends Story {
    private void past() {
        openSample();
        declare("Panne");
        for (int i = 1; i <= 3; i++) {
            at(NOW.plus(Duration.ofMinutes(20L * i)));
            done(new LogEntry(Kind.INFORMATION, "ligne " + i, "", true, "", null, null));
        }
        done(new CloseCrisis("fini", List.of(), null, "", List.of(), "calme"));
    }

    private static long windows() {
        return Fx.on(() -> Window.getWindows().stream().filter(Window::isShowing).count());
    }

    /// The second window, which nothing may hold once it was closed.
    private static WeakReference<Window> replay() {
        return Fx.on(() -> new WeakReference<>(Window.getWindows().getLast()));
    }

    /// Two windows are open, and the keys of a test reach only the first as characters.
    private void type(String text) {
        onWindow(() -> {
            for (var window : Window.getWindows())
                if (window.getScene().lookup("#replay-typed") instanceof TextField field)
                    field.setText(text);
        });
        fx.keys(KeyCode.ENTER);
    }

    private long written() throws IOException {
        try (var files = Files.list(data.resolve("journal"))) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }

    @Test
    void anExerciseBeginsFromThePointOnScreenOnceItIsConfirmed() {
        past();
        var begun = new ArrayList<String>();
        onWindow(() ->
                window.branches((name, from, done, _) -> {
                    begun.add(name + " " + from.spot().get().count());
                    done.run();
                    return () -> {};
                }));
        fx.keys(KeyCode.SHIFT, KeyCode.F9).until(() -> fx.shown("#figures"));
        fx.keys(KeyCode.R).until(() -> fx.focused("#replay-crises"));
        fx.keys(KeyCode.ENTER).until(() -> fx.shown("#replay-band"));
        fx.until(() -> fx.text("#replay-count").startsWith("entrée 2 sur "));
        fx.keys(KeyCode.CONTROL, KeyCode.B).until(() -> fx.focused("#branch-name"));
        fx.untilRead("reste tel quel")
                .until(() -> fx.text("#branch-name").startsWith("Panne, suite"));
        fx.keys(KeyCode.ESCAPE).until(() -> !fx.shown("#branch-name"));
        assertEquals(List.of(), begun);
        fx.keys(KeyCode.CONTROL, KeyCode.B).until(() -> fx.focused("#branch-name"));
        fx.keys(KeyCode.ENTER).until(() -> !begun.isEmpty());
        assertTrue(begun.getFirst().endsWith(" 2"), begun.toString());
        fx.until(() -> !fx.shown("#branch-name"));
    }

    @Test
    void itIsScrubbedPlayedAndLeftAndNothingIsWritten() throws IOException {
        past();
        long before = written();
        fx.keys(KeyCode.SHIFT, KeyCode.F9).until(() -> fx.shown("#figures"));
        fx.keys(KeyCode.R).until(() -> fx.focused("#replay-crises"));
        fx.keys(KeyCode.ENTER).until(() -> fx.shown("#replay-band"));
        fx.untilRead("RELECTURE").until(() -> fx.text("#replay-count").startsWith("entrée 2 sur "));

        fx.keys(KeyCode.CONTROL, KeyCode.RIGHT)
                .until(() -> fx.text("#replay-said").equals("ligne 1"));
        fx.until(() -> fx.text("#replay-time").startsWith("23/11/2026 14:20"));
        fx.keys(KeyCode.CONTROL, KeyCode.J).until(() -> fx.focused("#replay-typed"));
        type("14h45");
        fx.until(() -> fx.text("#replay-said").equals("ligne 2"));
        fx.until(() -> fx.focused("#replay-play"));
        fx.keys(KeyCode.CONTROL, KeyCode.J).until(() -> fx.focused("#replay-typed"));
        type("hier");
        fx.untilRead("Ce n’est pas une heure de ce journal");
        assertEquals("hier", fx.text("#replay-typed"));
        // While one types, these go along what is typed.
        fx.keys(KeyCode.CONTROL, KeyCode.LEFT).keys(KeyCode.CONTROL, KeyCode.HOME);
        assertEquals("ligne 2", fx.text("#replay-said"));

        fx.focus("#replay-play");
        fx.keys(KeyCode.CONTROL, KeyCode.HOME)
                .until(() -> fx.text("#replay-count").startsWith("entrée 2 sur "));
        fx.keys(KeyCode.CONTROL, KeyCode.UP).until(() -> fx.text("#replay-speed").contains("300"));
        for (int i = 0; i < 3; i++) fx.keys(KeyCode.CONTROL, KeyCode.UP);
        fx.keys(KeyCode.CONTROL, KeyCode.SPACE);
        fx.until(() -> fx.text("#replay-count").matches("entrée (\\d+) sur \\1"));

        assertEquals(2, windows());
        var left = replay();
        fx.keys(KeyCode.ESCAPE).until(() -> windows() == 1);
        fx.until(() -> {
            System.gc();
            return left.get() == null;
        });
        assertEquals(before, written());
        assertTrue(fx.text("#crisis-title").contains("Panne"));
    }
}
