package app.courante.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every screen is drawn in both languages and both themes, without a display: each language in one
/// theme, since neither depends on the other.
class PicturesTest {
    private static final List<String> SCREENS =
            List.of(
                    "welcome",
                    "home",
                    "home-signals",
                    "signals",
                    "judge",
                    "declare",
                    "situation",
                    "timeline",
                    "mobilization",
                    "mobilization-call",
                    "mobilization-people",
                    "mobilization-sheet",
                    "roles",
                    "checklists",
                    "activities",
                    "recovery",
                    "telephony",
                    "communication",
                    "deadlines",
                    "reports",
                    "anticipation",
                    "review",
                    "roles-hand-over",
                    "roles-plan",
                    "exercise",
                    "exercise-ready",
                    "exercise-console",
                    "exercise-players",
                    "exercise-laptops",
                    "exercise-lost",
                    "exercise-join",
                    "exercise-came",
                    "exercise-over",
                    "plan",
                    "plan-sides",
                    "plan-dependencies",
                    "plan-fall",
                    "plan-recovery",
                    "plan-task",
                    "action-line",
                    "action-form",
                    "measures-card",
                    "resource-card",
                    "withdraw-card",
                    "recovery-details",
                    "recovery-block",
                    "telephony-test",
                    "telephony-switch",
                    "telephony-carriers",
                    "message-compose",
                    "message-approve",
                    "message-edit",
                    "message-cap",
                    "solicitation",
                    "holding-line",
                    "deadline-file",
                    "deadline-start",
                    "hypothesis",
                    "improvement",
                    "close",
                    "report-draft",
                    "report-approve",
                    "report-meeting",
                    "report-meeting-open",
                    "draft",
                    "script",
                    "hall",
                    "hall-import",
                    "activate",
                    "level-down",
                    "level-up",
                    "exit",
                    "report",
                    "activity",
                    "palette",
                    "alerts",
                    "versions",
                    "compare",
                    "earlier",
                    "replay",
                    "replay-early",
                    "replay-branch",
                    "debrief",
                    "debrief-earlier");

    /// A blank window has a handful of colours; text alone brings dozens of shades.
    private static final int COLOURS_OF_A_SCREEN = 100;

    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource({"fr,dark", "en,light"})
    void everyScreenHasItsPicture(String language, String theme) throws Exception {
        var printed =
                Program.run(
                        0,
                        "screens",
                        folder.toString(),
                        "--lang",
                        language,
                        "--theme",
                        theme,
                        "--size",
                        "1280x720");
        assertEquals(SCREENS.size(), printed.lines().count(), printed);
        for (var screen : SCREENS) {
            var picture =
                    ImageIO.read(
                            folder.resolve("%s-%s-%s.png".formatted(screen, language, theme))
                                    .toFile());
            assertEquals(1280, picture.getWidth());
            assertEquals(720, picture.getHeight());
            assertTrue(colours(picture) > COLOURS_OF_A_SCREEN, screen + " is blank");
        }
        try (var files = Files.list(folder)) {
            assertEquals(SCREENS.size(), files.count());
        }
    }

    private static int colours(BufferedImage picture) {
        var colours = new HashSet<Integer>();
        for (int y = 0; y < picture.getHeight(); y += 2)
            for (int x = 0; x < picture.getWidth(); x += 2) colours.add(picture.getRGB(x, y));
        return colours.size();
    }
}
