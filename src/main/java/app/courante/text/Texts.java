package app.courante.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// Every text of the program in one language, by key.
///
/// Patterns are those of [MessageFormat], so plurals are written in the bundle with `choice`; the
/// bundles use the typographic apostrophe, which needs no quoting.
public final class Texts {
    private static final Map<Language, Texts> LOADED = new EnumMap<>(Language.class);

    private final Language language;
    private final Properties patterns;
    private final Map<String, String> spaced = new ConcurrentHashMap<>();

    private Texts(Language language, Properties patterns) {
        this.language = language;
        this.patterns = patterns;
    }

    public static synchronized Texts in(Language language) {
        return LOADED.computeIfAbsent(language, Texts::load);
    }

    public Language language() {
        return language;
    }

    public Set<String> keys() {
        return patterns.stringPropertyNames();
    }

    /// The text of this key, with its arguments. A key that is missing shows itself: a test keeps
    /// that from happening.
    public String of(String key, Object... arguments) {
        var pattern = pattern(key);
        if (pattern == null) return key;
        return arguments.length == 0
                ? pattern
                : new MessageFormat(pattern, language.locale()).format(arguments);
    }

    /// As it is shown. Spaces are seen to when a text is first asked for: most never are, and all
    /// of them would hold the start up.
    private @Nullable String pattern(String key) {
        var written = patterns.getProperty(key);
        return written == null || language != Language.FRENCH
                ? written
                : spaced.computeIfAbsent(written, FrenchSpaces::in);
    }

    /// The text of an enum constant: `prefix.CONSTANT_NAME` in lower case with hyphens.
    public String of(String prefix, Enum<?> constant, Object... arguments) {
        return of(key(prefix, constant), arguments);
    }

    public String of(Fault fault) {
        return of(fault.key(), fault.details().toArray());
    }

    /// The key under which a constant's text stands.
    public static String key(String prefix, Enum<?> constant) {
        return prefix + "." + constant.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    private static Texts load(Language language) {
        var path = "/app/courante/text/" + language.code() + ".properties";
        try (var in = Texts.class.getResourceAsStream(path)) {
            if (in == null) throw new IllegalStateException("missing " + path);
            var patterns = new Properties();
            patterns.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return new Texts(language, patterns);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
