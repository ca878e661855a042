package app.courante.app;

import app.courante.console.Console;
import app.courante.console.Pictures;
import app.courante.console.Terminal;
import app.courante.files.WrittenPhone;
import java.time.Clock;
import java.time.ZoneId;

/// Where the program starts.
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        System.exit(console(Terminal.ofSystem()).run(arguments));
    }

    /// The command line of this machine, on a terminal of one's own.
    public static Console console(Terminal terminal) {
        return console(terminal, new ScreenPictures());
    }

    /// The same with other pictures.
    public static Console console(Terminal terminal, Pictures pictures) {
        return console(terminal, pictures, Clock.system(ZoneId.systemDefault()));
    }

    /// The same at another time.
    public static Console console(Terminal terminal, Pictures pictures, Clock clock) {
        return new Console(
                new LocalOffice(clock, terminal.err()::println),
                new FilePapers(),
                new WrittenPhone(),
                pictures,
                terminal,
                clock);
    }
}
