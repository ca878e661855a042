package app.courante.console;

import app.courante.crisis.CrisisId;
import app.courante.crisis.EntryId;
import app.courante.text.Texts;
import java.util.List;

/// Finds a crisis by what a person calls it: `KXB-001`, or its whole name.
final class CrisisChoice {
    private CrisisChoice() {}

    static CrisisId of(String name, List<CrisisId> crises, Texts texts) {
        var found =
                crises.stream()
                        .filter(crisis -> crisis.value().equals(name) || shown(crisis).equals(name))
                        .toList();
        if (found.isEmpty()) throw Stop.refused(texts.of("console.crisis-unknown", name));
        if (found.size() > 1) throw Stop.refused(texts.of("console.crisis-ambiguous", name));
        return found.getFirst();
    }

    /// The number people say: a crisis is named after the entry that opened it.
    static String shown(CrisisId crisis) {
        try {
            return EntryId.parse(crisis.value()).shown();
        } catch (IllegalArgumentException e) {
            return crisis.value(); // Named by a newer version in a way of its own.
        }
    }
}
