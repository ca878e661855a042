package app.courante.app;

import app.courante.console.Console;
import app.courante.console.Pictures.Look;
import app.courante.console.Terminal;
import app.courante.text.Language;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;

/// Where the program starts.
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        System.exit(console(Terminal.ofSystem()).run(arguments));
    }

    /// The command line of this machine, on a terminal of one's own.
    public static Console console(Terminal terminal) {
        var clock = Clock.system(ZoneId.systemDefault());
        return new Console(
                new LocalOffice(clock, terminal.err()::println),
                new FilePapers(),
                Main::draw,
                terminal,
                clock);
    }

    private static List<Path> draw(
            Path folder, Language language, Look look, int width, int height) {
        throw new UnsupportedOperationException("no pictures of " + folder);
    }
}
