package app.courante.app;

import app.courante.text.Language;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// How the window was asked for.
///
/// @param language null means the one used last, else the system's
public record Arguments(Path data, @Nullable Language language) {}
