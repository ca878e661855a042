package app.courante.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Both text bundles of a tree, as they are written.
record Bundles(List<Path> files, Map<String, String> french, Map<String, String> english) {
    /// How a key is written: `feature.thing`.
    static final Pattern KEY = Pattern.compile("[a-z][a-z0-9-]*(\\.[a-z0-9-]+)+");

    /// Texts that are rightly the same in both languages: one key a line.
    private static final Path SAME =
            Path.of("src/test/resources/app/courante/house/same-in-both.txt");

    static Bundles of(Tree tree) {
        var french = tree.texts().resolve("fr.properties");
        var english = tree.texts().resolve("en.properties");
        return new Bundles(List.of(french, english), read(french), read(english));
    }

    Set<String> keys() {
        var keys = new TreeSet<>(french.keySet());
        keys.addAll(english.keySet());
        return keys;
    }

    /// The keys whose two texts answer to this.
    List<String> inBoth(BiPredicate<String, String> finding) {
        return french.keySet().stream()
                .filter(english::containsKey)
                .filter(key -> finding.test(french.get(key), english.get(key)))
                .toList();
    }

    Set<String> allowedToBeSame() {
        return Tree.lines(SAME).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .collect(Collectors.toSet());
    }

    private static Map<String, String> read(Path file) {
        try (var in = Files.newBufferedReader(file)) {
            var texts = new Properties();
            texts.load(in);
            var sorted = new TreeMap<String, String>();
            texts.stringPropertyNames().forEach(key -> sorted.put(key, texts.getProperty(key)));
            return sorted;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
