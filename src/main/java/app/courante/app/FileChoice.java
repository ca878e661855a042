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

    /// Where to write a file; empty when he thinks better of it.
    ///
    /// @param name what the file would be called
    /// @param others `*.xlsx` and the like: what else than the name's own ending it may end in
    default Optional<Path> save(String title, String name, String... others) {
        return Optional.empty();
    }
}
