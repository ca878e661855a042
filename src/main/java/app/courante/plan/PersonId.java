package app.courante.plan;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/// Makes the id of a person out of a name.
public final class PersonId {
    private static final int LONGEST = 40;

    private PersonId() {}

    /// Lower-case ASCII letters and digits with hyphens between them, unlike every id that is
    /// taken.
    public static String of(String name, Set<String> taken) {
        var plain =
                Normalizer.normalize(name, Normalizer.Form.NFKD)
                        .toLowerCase(Locale.ROOT)
                        .replace("œ", "oe")
                        .replace("æ", "ae")
                        .replace("ß", "ss")
                        .replaceAll("\\p{M}", "")
                        .replaceAll("[^a-z0-9]+", "-");
        var cut = plain.substring(0, Math.min(LONGEST, plain.length())).replaceAll("^-|-$", "");
        // Names of other scripts leave no letter.
        var slug = cut.isEmpty() ? "contact" : cut;
        var id = slug;
        for (int number = 2; taken.contains(id); number++) id = slug + "-" + number;
        return id;
    }
}
