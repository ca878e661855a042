package app.courante.console;

import app.courante.text.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Draws every screen with the sample crisis, without a display.
public interface Pictures {
    /// Light or dark, as in the window.
    enum Look {
        DARK,
        LIGHT
    }

    /// Writes one PNG a screen into a folder that is there.
    ///
    /// @return the files written
    List<Path> write(Path folder, Language language, Look look, int width, int height)
            throws IOException;
}
