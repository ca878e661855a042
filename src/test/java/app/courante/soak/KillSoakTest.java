package app.courante.soak;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KillSoakTest {
    @Test
    void whatWasAcknowledgedSurvivesEveryKill(@TempDir Path folder)
            throws IOException, InterruptedException {
        var report = KillSoak.run(folder, 15, 20261123, 500);
        System.out.println(report);
        assertEquals(List.of(), report.wrong());
        assertTrue(report.acknowledged() > 100, report.toString());
    }
}
