package app.courante.console;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Draws every screen into a PNG file, without a display.
@Command(name = "screens", description = "usage.screens")
final class ScreensCommand implements Callable<Integer> {
    private static final Pattern SIZE = Pattern.compile("([0-9]{3,4})x([0-9]{3,4})");

    private final Invocation call;
    private final Pictures pictures;

    @Parameters(paramLabel = "DIR", descriptionKey = "usage.screens-folder")
    private @Nullable Path folder;

    @Option(names = "--theme", paramLabel = "dark|light", descriptionKey = "usage.theme")
    private Pictures.Look look = Pictures.Look.DARK;

    @Option(names = "--size", paramLabel = "WxH", descriptionKey = "usage.size")
    private String size = "1440x900";

    ScreensCommand(Invocation call, Pictures pictures) {
        this.call = call;
        this.pictures = pictures;
    }

    @Override
    public Integer call() {
        var texts = call.texts();
        var pixels = SIZE.matcher(size);
        if (!pixels.matches()) throw Stop.wrongUse(texts.of("console.size-unreadable", size));
        var into = Objects.requireNonNull(folder);
        try {
            Files.createDirectories(into);
            pictures.write(
                            into,
                            texts.language(),
                            look,
                            Integer.parseInt(pixels.group(1)),
                            Integer.parseInt(pixels.group(2)))
                    .forEach(file -> call.terminal().say(file.toString()));
        } catch (IOException e) {
            throw Stop.failed(texts.of("console.not-written", into));
        }
        return Exit.DONE;
    }
}
