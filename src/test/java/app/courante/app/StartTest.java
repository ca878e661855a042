package app.courante.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The program as the system starts it.
class StartTest {
    @TempDir Path folder;

    private Process start(List<String> options, String... arguments) throws Exception {
        var words = new ArrayList<String>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(options);
        words.addAll(List.of("-cp", System.getProperty("java.class.path")));
        words.add(Main.class.getName());
        words.addAll(List.of(arguments));
        var builder = new ProcessBuilder(words);
        builder.environment().keySet().removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY"));
        builder.environment().put("LC_ALL", "C");
        return builder.redirectOutput(folder.resolve("out").toFile())
                .redirectError(folder.resolve("err").toFile())
                .start();
    }

    private String said(String name) throws Exception {
        return Files.readString(folder.resolve(name));
    }

    @Test
    void statusLoadsNeitherTheWindowNorTheDatabase() throws Exception {
        var loaded = folder.resolve("loaded");
        var process =
                start(
                        List.of("-Xlog:class+load:file=" + loaded),
                        "status",
                        "--json",
                        "--data=" + folder.resolve("data"));
        assertEquals(0, process.waitFor(), said("err"));
        var classes = Files.readString(loaded);
        assertTrue(classes.contains("app.courante.console.StatusReport"));
        for (var library : List.of(" javafx.", " org.h2.", " org.jooq.", " org.controlsfx."))
            assertFalse(classes.contains(library), library);
    }

    @Test
    void outputIsUtf8WhateverTheLocale() throws Exception {
        assertEquals(0, start(List.of(), "--help", "--lang", "fr").waitFor(), said("err"));
        assertTrue(said("out").contains("Vérifier chaque empreinte"), said("out"));
    }

    @Test
    void withoutADisplayTheWindowSaysSoAndNamesScreens() throws Exception {
        assumeTrue(System.getProperty("os.name").equals("Linux"), "elsewhere there is a display");
        var process = start(List.of(), "--data=" + folder.resolve("data"), "--lang", "en");
        assertEquals(3, process.waitFor());
        assertTrue(said("err").contains("courante screens"), said("err"));
        assertEquals(1, said("err").lines().count(), said("err"));
        assertFalse(Files.exists(folder.resolve("data")));
    }

    @Test
    void aDisplayIsWhatTheEnvironmentSays() {
        var linux = properties("Linux", "");
        assertTrue(Displays.none(Map.of(), linux));
        assertTrue(Displays.none(Map.of("DISPLAY", ""), linux));
        assertFalse(Displays.none(Map.of("DISPLAY", ":0"), linux));
        assertFalse(Displays.none(Map.of("WAYLAND_DISPLAY", "wayland-0"), linux));
        assertFalse(Displays.none(Map.of(), properties("Linux", "Headless")));
        assertFalse(Displays.none(Map.of(), properties("Windows 11", "")));
    }

    private static Properties properties(String system, String platform) {
        var properties = new Properties();
        properties.setProperty("os.name", system);
        properties.setProperty("glass.platform", platform);
        return properties;
    }
}
