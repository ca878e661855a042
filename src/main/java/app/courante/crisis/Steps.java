package app.courante.crisis;

import app.courante.crisis.StepEvent.EvidenceAttached;
import app.courante.crisis.StepEvent.StepMarked;
import app.courante.crisis.StepEvent.StepNoted;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What became of the steps of the action cards; a step that nobody touched is not in it.
public record Steps(Map<Key, Step> marked) {
    private static final Step UNTOUCHED =
            new Step(StepMark.OPEN, null, null, "", "", List.of(), List.of());

    /// A step of a card, by its number from 1.
    public record Key(String card, int step) {}

    /// What became of one step.
    ///
    /// @param at when it was marked so; null when it never was
    /// @param note what was done, or the reason
    /// @param notes what was noted beside, oldest first
    /// @param files what was brought as evidence, oldest first
    public record Step(
            StepMark mark,
            @Nullable Instant at,
            @Nullable Author by,
            String note,
            String evidence,
            List<Note> notes,
            List<Proof> files) {
        public Step {
            notes = List.copyOf(notes);
            files = List.copyOf(files);
        }

        private Step with(List<Note> noted, List<Proof> brought) {
            return new Step(mark, at, by, note, evidence, noted, brought);
        }
    }

    /// Something noted at a step.
    public record Note(String text, Author by, Instant at) {}

    public Steps {
        marked = Map.copyOf(marked);
    }

    static Steps of(Collection<Entry> entries) {
        var marked = new HashMap<Key, Step>();
        for (var entry : entries) {
            var at = entry.times().happened().instant();
            var by = entry.author();
            switch (entry.event()) {
                case StepMarked(var card, var step, _, var mark, var note, var evidence) -> {
                    var key = new Key(card.id(), step);
                    var before = marked.getOrDefault(key, UNTOUCHED);
                    marked.put(
                            key,
                            new Step(mark, at, by, note, evidence, before.notes(), before.files()));
                }
                case StepNoted(var card, var step, _, var note) -> {
                    var key = new Key(card.id(), step);
                    var before = marked.getOrDefault(key, UNTOUCHED);
                    var notes = new ArrayList<>(before.notes());
                    notes.add(new Note(note, by, at));
                    marked.put(key, before.with(notes, before.files()));
                }
                case EvidenceAttached(var card, var step, _, var file, var note) -> {
                    var key = new Key(card.id(), step);
                    var before = marked.getOrDefault(key, UNTOUCHED);
                    var files = new ArrayList<>(before.files());
                    files.add(new Proof(file, note, by, at));
                    marked.put(key, before.with(before.notes(), files));
                }
                default -> {}
            }
        }
        return new Steps(marked);
    }

    public Step step(String card, int number) {
        return marked.getOrDefault(new Key(card, number), UNTOUCHED);
    }
}
