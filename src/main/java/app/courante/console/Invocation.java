package app.courante.console;

import app.courante.text.Language;
import app.courante.text.Texts;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/// One call of the program: the options that every command takes, and what commands work with.
/// Without a command it opens the window.
@Command(name = "courante", description = "usage.courante")
final class Invocation implements Callable<Integer> {
    private final Office office;
    private final Terminal terminal;
    private final Texts texts;
    private final Clock clock;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            descriptionKey = "usage.data",
            scope = ScopeType.INHERIT)
    private @Nullable Path data;

    @Option(
            names = "--lang",
            paramLabel = "fr|en",
            descriptionKey = "usage.lang",
            scope = ScopeType.INHERIT)
    private @Nullable Language language;

    Invocation(Office office, Terminal terminal, Texts texts, Clock clock) {
        this.office = office;
        this.terminal = terminal;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        return office.window(data(), language);
    }

    Office office() {
        return office;
    }

    Terminal terminal() {
        return terminal;
    }

    Texts texts() {
        return texts;
    }

    Clock clock() {
        return clock;
    }

    Path data() {
        return data == null ? office.usualData() : data;
    }
}
