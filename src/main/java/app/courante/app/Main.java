package app.courante.app;

import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;

/// Where the program starts.
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        Logger.getLogger("org.jooq").setLevel(Level.WARNING);
        Courante.launch(new Arguments(Path.of(arguments[0]), null));
    }
}
