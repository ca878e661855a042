package app.courante.crisis;

import app.courante.crisis.ReviewEvent.HotWashNoted;
import app.courante.crisis.ReviewEvent.ImprovementDropped;
import app.courante.crisis.ReviewEvent.ImprovementProposed;
import app.courante.crisis.ReviewEvent.ImprovementTaken;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What was said in the hot wash, and what is to be improved, in the order it was said.
///
/// @param fates what became of an improvement, by the entry that proposed it or gave the action; of
///   one that nobody judged there is nothing in it
public record Review(List<Note> notes, List<Proposal> proposals, Map<EntryId, Fate> fates) {
    /// Something that was said.
    public record Note(EntryId id, HotWash side, String text, String by, Instant at) {}

    /// Something that is to be improved.
    public record Proposal(
            EntryId id,
            @Nullable EntryId note,
            String finding,
            String action,
            Named owner,
            @Nullable LocalDate due,
            Instant at) {}

    /// What became of an improvement.
    ///
    /// @param taken true when it stands in a draft of the plan
    /// @param told in which plan it stands, or why it is not pursued
    public record Fate(boolean taken, String told, Instant at, EntryId by) {}

    public Review {
        notes = List.copyOf(notes);
        proposals = List.copyOf(proposals);
        fates = Map.copyOf(fates);
    }

    static Review of(Collection<Entry> entries) {
        var notes = new ArrayList<Note>();
        var proposals = new ArrayList<Proposal>();
        var fates = new LinkedHashMap<EntryId, Fate>();
        for (var entry : entries) {
            var id = entry.id();
            var at = entry.times().happened().instant();
            switch (entry.event()) {
                case HotWashNoted(var side, var text, var by) ->
                        notes.add(new Note(id, side, text, by(by, entry), at));
                case ImprovementProposed(var note, var finding, var action, var owner, var due) ->
                        proposals.add(new Proposal(id, note, finding, action, owner, due, at));
                case ImprovementTaken(var improvement, _, var plan) ->
                        fates.put(improvement, new Fate(true, plan, at, id));
                case ImprovementDropped(var improvement, _, var reason) ->
                        fates.put(improvement, new Fate(false, reason, at, id));
                default -> {}
            }
        }
        return new Review(notes, proposals, fates);
    }

    private static String by(String told, Entry entry) {
        return told.isEmpty() ? entry.author().name() : told;
    }

    public Optional<Note> note(EntryId id) {
        return notes.stream().filter(note -> note.id().equals(id)).findFirst();
    }

    public List<Note> notes(HotWash side) {
        return notes.stream().filter(note -> note.side() == side).toList();
    }
}
