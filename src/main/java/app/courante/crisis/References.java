package app.courante.crisis;

import app.courante.crisis.LogEvent.DecisionMade;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// The references of decisions: once said aloud they stand, so two alike are told apart and never
/// renumbered.
final class References {
    private final Map<String, TreeSet<EntryId>> holders = new HashMap<>();
    private int highest;

    References copy() {
        var other = new References();
        holders.forEach((reference, all) -> other.holders.put(reference, new TreeSet<>(all)));
        other.highest = highest;
        return other;
    }

    /// The highest number drawn so far.
    int taken() {
        return highest;
    }

    /// Notes the reference of an entry; true when another entry has the same one.
    boolean take(Entry entry) {
        var reference = of(entry);
        if (reference == null) return false;
        highest = Math.max(highest, number(reference));
        var all = holders.computeIfAbsent(reference, _ -> new TreeSet<>());
        all.add(entry.id());
        return all.size() > 1;
    }

    Set<EntryId> sharing(Entry entry) {
        var reference = of(entry);
        return reference == null
                ? Set.of()
                : Set.copyOf(holders.getOrDefault(reference, new TreeSet<>()));
    }

    String shown(Entry entry) {
        var reference = of(entry);
        if (reference == null) return "";
        var all = holders.getOrDefault(reference, new TreeSet<>());
        return all.size() > 1 ? reference + " " + entry.id().device().mark() : reference;
    }

    private static @Nullable String of(Entry entry) {
        var decision = DecisionMade.of(entry.event());
        return decision == null ? null : decision.reference();
    }

    private static int number(String reference) {
        var digits = reference.startsWith("D-") ? reference.substring(2) : "";
        return digits.matches("\\d{1,9}") ? Integer.parseInt(digits) : 0;
    }
}
