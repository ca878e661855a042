package app.courante.console;

import app.courante.crisis.CrisisId;
import app.courante.crisis.CrisisSummary;
import app.courante.crisis.EntryId;
import app.courante.crisis.Situation;
import app.courante.text.Texts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds a crisis by what a person calls it: `KXB-001`, or its whole name.
final class CrisisChoice {
    private CrisisChoice() {}

    /// The crisis of this name, or the one worked on last; null when there is none.
    static @Nullable CrisisId of(@Nullable String name, Records records, Texts texts) {
        return name == null
                ? records.lastCrisis()
                : of(name, records.crises().stream().map(CrisisSummary::id).toList(), texts);
    }

    /// The same as it stands; refused when there is none.
    static Situation situation(@Nullable String name, Invocation call) {
        var records = call.office().records(call.data());
        var chosen = of(name, records, call.texts());
        if (chosen == null) throw Stop.refused(call.texts().of("console.no-crisis"));
        return records.situation(chosen);
    }

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
