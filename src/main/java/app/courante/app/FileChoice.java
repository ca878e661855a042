package app.courante.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Asks the user for a file; a test answers for him.
interface FileChoice {
    /// Empty when he thinks better of it.
    ///
    /// @param endings `*.yaml` and the like
    Optional<Path> open(String title, List<String> endings);
}
