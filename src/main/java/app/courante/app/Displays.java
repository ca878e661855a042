package app.courante.app;

import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/// Whether there is a display to open a window on.
final class Displays {
    private Displays() {}

    /// Linux says it in the environment; elsewhere there always is one.
    static boolean none(Map<String, String> environment, Properties properties) {
        var system = properties.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        return system.contains("linux")
                && environment.getOrDefault("DISPLAY", "").isEmpty()
                && environment.getOrDefault("WAYLAND_DISPLAY", "").isEmpty()
                && !properties.getProperty("glass.platform", "").equals("Headless");
    }
}
