package app.courante.app;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// Asks the user for files by the system's own dialogue, over the window.
record StageFiles(Stage stage) implements FileChoice {
    @Override
    public Optional<Path> open(String title, List<String> endings) {
        return chosen(chooser(title, endings).showOpenDialog(stage));
    }

    /// The dialogue itself asks before a file that is there is replaced.
    @Override
    public Optional<Path> save(String title, String name, String... others) {
        int dot = name.lastIndexOf('.');
        var chooser = chooser(title, List.of(dot < 0 ? "*" : "*" + name.substring(dot)));
        chooser.setInitialFileName(name);
        for (var other : others)
            chooser.getExtensionFilters().add(new ExtensionFilter(other, other));
        return chosen(chooser.showSaveDialog(stage));
    }

    private static FileChooser chooser(String title, List<String> endings) {
        var chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters().add(new ExtensionFilter(String.join(", ", endings), endings));
        return chooser;
    }

    private static Optional<Path> chosen(@Nullable File file) {
        return Optional.ofNullable(file).map(File::toPath);
    }
}
