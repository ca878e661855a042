package app.courante.store;

import app.courante.crisis.Entry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What an outsider knows of a store: what was asked of it, and what it has acknowledged.
final class Ledger {
    private final List<List<Entry>> asked = new ArrayList<>();
    private final List<Entry> acknowledged = new ArrayList<>();
    private final Map<String, String> notes = new HashMap<>();
    private final Map<String, Set<String>> notesAsked = new HashMap<>();

    void ask(List<Entry> batch) {
        asked.add(batch);
    }

    void acknowledge(List<Entry> batch) {
        acknowledged.addAll(batch);
    }

    /// The store has said that these are not safe: they must never be seen.
    void deny(List<Entry> batch) {
        asked.remove(batch);
    }

    void askNote(String name, String content) {
        notesAsked.computeIfAbsent(name, _ -> new HashSet<>()).add(content);
    }

    /// From now on nothing older is right.
    void acknowledgeNote(String name, String content) {
        notes.put(name, content);
        notesAsked.put(name, new HashSet<>());
    }

    long acknowledged() {
        return acknowledged.size();
    }

    /// What is wrong with what a store shows; empty when nothing is.
    String complaint(List<Entry> shown, Map<String, String> notesShown) {
        var all = new HashSet<>(shown);
        if (all.size() != shown.size()) return "an entry is shown twice";
        for (var entry : acknowledged)
            if (!all.contains(entry)) return "acknowledged and lost: " + entry.id();
        var known = new HashSet<Entry>();
        for (var batch : asked) {
            known.addAll(batch);
            long there = batch.stream().filter(all::contains).count();
            if (there != 0 && there != batch.size())
                return "a batch in part, from " + batch.getFirst().id();
        }
        for (var entry : shown) if (!known.contains(entry)) return "never entered: " + entry;
        for (var name : notes.keySet()) {
            var content = notesShown.getOrDefault(name, "");
            if (!content.equals(notes.get(name)) && !asked(name).contains(content))
                return "the note " + name + " is " + content + ", not " + notes.get(name);
        }
        for (var name : notesShown.keySet())
            if (!notes.containsKey(name) && !asked(name).contains(notesShown.get(name)))
                return "a note never written: " + name;
        return "";
    }

    private Set<String> asked(String name) {
        return notesAsked.getOrDefault(name, Set.of());
    }
}
