package app.courante.bench;

import app.courante.app.Frames;
import app.courante.app.HurriedExercise;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.application.Platform;

/// Runs every group of measures in a virtual machine of its own, so that none inherits another's
/// heap.
public final class Bench {
    /// A group, and the heap it may take: opening is measured as a laptop would run it.
    private enum Group {
        WRITING("1g"),
        OPENING("1g"),
        SHOWING("6g"),
        DRAWING("1g"),
        PLAN("512m"),
        SCRIPT("512m"),
        ALERTS("512m"),
        RECOVERY("1g"),
        REPORT("1g"),
        REPLAY("1g"),
        EXERCISE("1g"),
        FRAMES("2g");

        private final String heap;

        Group(String heap) {
            this.heap = heap;
        }
    }

    private static final List<String> OPTIONS =
            List.of(
                    "glass.platform",
                    "prism.order",
                    "java.util.logging.config.file",
                    "org.jooq.no-logo",
                    "org.jooq.no-tips");

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        var only = System.getProperty("only", "");
        if (arguments.length > 1) run(Group.valueOf(arguments[1]), Path.of(arguments[0]));
        else
            for (var group : Group.values())
                if (only.isEmpty() || group.name().equalsIgnoreCase(only))
                    apart(group, arguments[0]);
        System.exit(0);
    }

    private static void apart(Group group, String folder) throws Exception {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // The same options as ours, but for the heap. Not read off our own command line, which the
        // system cuts short.
        command.add("--enable-native-access=ALL-UNNAMED");
        for (var name : OPTIONS) {
            var value = System.getProperty(name);
            if (value != null) command.add("-D" + name + "=" + value);
        }
        command.addAll(
                List.of(
                        "-Xmx" + group.heap,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Bench.class.getName(),
                        folder,
                        group.name()));
        int code = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (code != 0) throw new IllegalStateException(group + " ended with " + code);
    }

    private static void run(Group group, Path under) throws Exception {
        var folder = Files.createTempDirectory(under, "bench");
        Platform.startup(() -> {});
        try {
            switch (group) {
                case WRITING -> new Writing(folder).run();
                case OPENING -> new Opening(folder).run();
                case SHOWING -> new Showing().run();
                case DRAWING -> new Drawing().run();
                case PLAN -> {
                    new Checking().run();
                    new Drafting(folder).run();
                }
                case SCRIPT -> new Scripting(folder).run();
                case RECOVERY -> new Recovering().run();
                case ALERTS -> new Alerting(folder).run();
                case REPORT -> new Reporting().run();
                case REPLAY -> new Rewinding().run();
                case EXERCISE -> HurriedExercise.run(folder);
                case FRAMES -> Frames.run(folder);
            }
        } finally {
            Platform.exit();
            try (var files = Files.walk(folder)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList())
                    Files.deleteIfExists(file);
            }
        }
    }
}
