package app.courante.app;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;

/// Names of files after what people call a thing: `perte-de-l-operateur`.
final class FileNames {
    private static final int LONGEST = 40;

    private FileNames() {}

    /// In lower-case letters, digits and hyphens; `x` where nothing of it can be written so.
    static String of(String title) {
        var plain =
                Normalizer.normalize(title.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "")
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^-|-$", "");
        return plain.isEmpty() ? "x" : plain.substring(0, Math.min(LONGEST, plain.length()));
    }

    /// One that is not taken yet.
    static String fresh(String title, Predicate<String> taken) {
        var plain = of(title);
        var name = plain;
        for (int i = 2; taken.test(name); i++) name = plain + "-" + i;
        return name;
    }
}
