package app.courante.app;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/// Where a program keeps its data, by the custom of each system.
final class Places {
    private Places() {}

    static Path data(Map<String, String> environment, String home, String system) {
        var name = system.toLowerCase(Locale.ROOT);
        if (name.contains("win")) {
            var roaming = environment.get("APPDATA");
            return (roaming == null ? Path.of(home) : Path.of(roaming)).resolve("Courante");
        }
        if (name.contains("mac"))
            return Path.of(home, "Library", "Application Support", "Courante");
        var shared = environment.get("XDG_DATA_HOME");
        return (shared == null || shared.isEmpty()
                        ? Path.of(home, ".local", "share")
                        : Path.of(shared))
                .resolve("courante");
    }
}
