package app.courante.ui.timeline;

import app.courante.ui.kit.Completion.Offer;
import app.courante.ui.kit.KnownNames;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Which names are offered while a line is typed: after `@` who, after `#` activities.
final class NameOffers {
    private static final int OFFERED = 6;

    /// The sign and what is typed of a name, up to the caret; a name of several words too.
    private static final Pattern BEGUN = Pattern.compile("(?:^|[\\s(])([@#])([^\\s@#]*)$");

    private NameOffers() {}

    /// Null when no name is being typed there.
    static @Nullable Offer at(String text, int caret, KnownNames names) {
        var before = text.substring(0, caret);
        if (before.indexOf('\n') >= 0) return null;
        var begun = BEGUN.matcher(before);
        if (!begun.find()) return null;
        var sorts = begun.group(1).equals("@") ? KnownNames.WHO : KnownNames.ACTIVITIES;
        var typed = begun.group(2);
        var found = names.like(typed, sorts, OFFERED);
        var only = names.find(typed, sorts).only();
        // What is written out is not offered again.
        if (only != null && only.name().equalsIgnoreCase(typed)) return null;
        if (only != null && !found.isEmpty() && !found.getFirst().equals(only)) {
            var sorted = new java.util.ArrayList<>(found);
            sorted.remove(only);
            sorted.addFirst(only);
            found = sorted;
        }
        return new Offer(begun.start(1), caret, found, only != null);
    }
}
