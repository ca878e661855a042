package app.courante.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import javafx.application.Platform;

/// Runs every measure once, each with medians of many turns.
public final class Bench {
    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        var folder =
                Files.createTempDirectory(
                        Path.of(arguments.length > 0 ? arguments[0] : "target"), "bench");
        Platform.startup(() -> {});
        try {
            var only = System.getProperty("only", "");
            if (only.isEmpty() || only.equals("writing"))
                new Writing(folder.resolve("writing")).run();
            if (only.isEmpty() || only.equals("opening"))
                new Opening(folder.resolve("opening")).run();
            if (only.isEmpty() || only.equals("showing")) new Showing().run();
        } finally {
            Platform.exit();
            try (var files = Files.walk(folder)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList())
                    Files.deleteIfExists(file);
            }
        }
        System.exit(0);
    }
}
