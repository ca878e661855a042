package app.courante.soak;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

// Alone: it asks how much is written in a second.
@Tag("alone")
class KillSoakTest {
    @Test
    void whatWasAcknowledgedSurvivesEveryKill(@TempDir Path folder)
            throws IOException, InterruptedException {
        // A second each: a slow disk writes enough between two kills as well.
        var report = KillSoak.run(folder, 15, 20261123, 1000);
        System.out.println(report);
        assertEquals(List.of(), report.wrong());
        assertTrue(report.acknowledged() > 100, report.toString());
        assertTrue(report.steps() > 100, report.toString());
    }

    /// The control: a check that finds nothing where something is lost would be worth nothing.
    @Test
    void whatIsNotThereIsFoundOut(@TempDir Path folder) throws IOException, InterruptedException {
        KillSoak.run(folder, 1, 3, 500);
        var data = folder.resolve("life-0");
        assertEquals(List.of(), new Check(data, Map.of(), 0, 0).wrong());
        var lost = Map.of("KXB-0000000000000000/999", "Appel");
        assertEquals(
                List.of(
                        "lost: KXB-0000000000000000/999 null",
                        "steps 0, not 1000000",
                        "draft 0, not 1000000"),
                new Check(data, lost, 1_000_000, 1_000_000)
                        .wrong().stream()
                                .map(wrong -> wrong.replaceAll("(draft|steps) \\d+", "$1 0"))
                                .toList());
    }
}
