package app.courante.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// One test in a real, maximised window under Xvfb: all others need no display.
class RealWindowTest {
    @TempDir private Path data;

    @Test
    void aMaximisedWindowTakesRealKeysAndASecondStartBringsItForward() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/Xvfb")), "Xvfb is not installed");
        var screen =
                new ProcessBuilder(
                                "Xvfb",
                                "-displayfd",
                                "1",
                                "-screen",
                                "0",
                                "1440x900x24",
                                "-nolisten",
                                "tcp")
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        try (var number = screen.inputReader()) {
            var display = Map.of("DISPLAY", ":" + number.readLine().strip());
            try (var window =
                    Program.start(
                            RealWindow.class, display, List.of(), "--data", data.toString())) {
                assertEquals("declared", window.hear());
                assertSecondStartEndsWell(display);
                assertTrue(window.running());
                window.say("close");
                assertEquals(0, window.end());
            }
        } finally {
            screen.destroy();
        }
        assertTrue(
                Program.run(0, "--data", data.toString(), "--lang", "en", "status")
                        .contains("panne"));
    }

    private void assertSecondStartEndsWell(Map<String, String> display)
            throws IOException, InterruptedException {
        try (var second =
                Program.start(Main.class, display, List.of(), "--data", data.toString())) {
            assertEquals(0, second.end());
        }
    }
}
