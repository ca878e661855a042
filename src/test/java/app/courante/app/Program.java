package app.courante.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The program started as a process of its own, as a script or a user starts it.
final class Program implements AutoCloseable {
    private final Process process;
    private final Writer in;
    private final BufferedReader out;

    private Program(Process process) {
        this.process = process;
        this.in = process.outputWriter(StandardCharsets.UTF_8);
        this.out = process.inputReader(StandardCharsets.UTF_8);
    }

    static Program start(String... arguments) throws IOException {
        return start(Main.class, Map.of(), List.of(), arguments);
    }

    /// Starts this class.
    ///
    /// @param options of the virtual machine
    static Program start(
            Class<?> main,
            Map<String, String> environment,
            List<String> options,
            String... arguments)
            throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(
                List.of(
                        "--enable-native-access=ALL-UNNAMED",
                        "-Dprism.order=sw",
                        "-cp",
                        System.getProperty("java.class.path")));
        command.add(main.getName());
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().putAll(environment);
        return new Program(builder.start());
    }

    /// Runs to the end and gives what it printed.
    static String run(int exitCode, String... arguments) throws IOException, InterruptedException {
        try (var program = start(arguments)) {
            program.in.close();
            var printed = program.out.readAllAsString();
            int code = program.process.waitFor();
            if (code != exitCode)
                throw new AssertionError(
                        String.join(" ", arguments) + " ended with " + code + "\n" + printed);
            return printed;
        }
    }

    void say(String line) throws IOException {
        in.write(line + "\n");
        in.flush();
    }

    /// The next line it prints; null at the end.
    @Nullable String hear() throws IOException {
        return out.readLine();
    }

    boolean running() {
        return process.isAlive();
    }

    int end() throws InterruptedException {
        return process.waitFor();
    }

    /// As `kill -9`.
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
