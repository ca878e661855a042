package app.courante.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.courante.files.SheetFile;
import app.courante.intake.Sheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Real incidents, imported, logged on top of, killed, opened again, exported and compared with
/// what went in.
class RealLogsTest {
    private static final Path TIMELINES = Path.of("../shared/data/timelines");
    private static final int LONGEST = 3;

    @TempDir private Path folder;

    /// A line as it is compared: its time as written, to the minute, and its text.
    private record Told(String time, String text) {}

    @Test
    void theLongestLogsComeOutAsTheyWentInWithWhatWasLoggedOnTopThoughKilled() throws Exception {
        assumeTrue(Files.isDirectory(TIMELINES), "the real logs are not beside this checkout");
        for (var file : longest()) {
            var data = folder.resolve(String.valueOf(file.getFileName())).toString();
            Program.run(
                    0,
                    "--data",
                    data,
                    "import-log",
                    file.toString(),
                    "--zone",
                    "Europe/London",
                    "--title",
                    "Repris");
            logAndKill(data);
            var verified = Program.run(0, "--data", data, "--lang", "en", "verify");
            var out = folder.resolve("out.csv").toString();
            Program.run(0, "--data", data, "export-log", out, "--force");
            compare(file, Path.of(out), verified);
        }
    }

    private static void logAndKill(String data) throws Exception {
        try (var program = Program.start("--data", data, "log", "--kind", "action")) {
            for (int i = 0; i < 5; i++) {
                program.say("=posé par-dessus " + i + " : « = 1+1 », \"guillemets\"");
                assertNotNull(program.hear());
            }
            program.kill();
        }
    }

    private static void compare(Path source, Path exported, String verified) throws IOException {
        var went = told(sheet(source), 0, 1);
        went.sort(
                Comparator.comparing(
                        Told::time)); // stable: equal times stay in the order of the source
        var came = told(sheet(exported), 1, 9);
        assertTrue(came.removeFirst().text().contains("Repris"));
        var onTop = came.subList(came.size() - 5, came.size());
        for (int i = 0; i < 5; i++)
            assertEquals(
                    "=posé par-dessus " + i + " : « = 1+1 », \"guillemets\"", onTop.get(i).text());
        assertEquals(went, came.subList(0, came.size() - 5));
        assertTrue(verified.startsWith(went.size() + 6 + " "), verified);
    }

    private static List<Told> told(Sheet sheet, int time, int text) {
        var lines = new ArrayList<Told>();
        for (var row : sheet.rows().subList(1, sheet.rows().size()))
            lines.add(
                    new Told(
                            row.cell(time).text().replace('T', ' ').substring(0, 16),
                            row.cell(text).text()));
        return lines;
    }

    private static Sheet sheet(Path file) {
        if (SheetFile.read(file) instanceof SheetFile.Read(var sheets)) return sheets.getFirst();
        throw new AssertionError(file + " cannot be read");
    }

    private static List<Path> longest() throws IOException {
        try (var files = Files.list(TIMELINES)) {
            return files.filter(file -> file.toString().endsWith(".csv"))
                    .sorted(
                            Comparator.comparingInt((Path file) -> sheet(file).rows().size())
                                    .reversed())
                    .limit(LONGEST)
                    .toList();
        }
    }
}
