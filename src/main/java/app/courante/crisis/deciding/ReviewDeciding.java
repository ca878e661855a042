package app.courante.crisis.deciding;

import static app.courante.crisis.Decision.accept;
import static app.courante.crisis.Decision.refuse;

import app.courante.crisis.Decision;
import app.courante.crisis.Decision.Accepted;
import app.courante.crisis.Decision.Fact;
import app.courante.crisis.EntryId;
import app.courante.crisis.Named;
import app.courante.crisis.Refusal;
import app.courante.crisis.ReviewCommand;
import app.courante.crisis.ReviewCommand.DropImprovement;
import app.courante.crisis.ReviewCommand.NoteHotWash;
import app.courante.crisis.ReviewCommand.ProposeImprovement;
import app.courante.crisis.ReviewCommand.TakeImprovements;
import app.courante.crisis.ReviewEvent.HotWashNoted;
import app.courante.crisis.ReviewEvent.ImprovementDropped;
import app.courante.crisis.ReviewEvent.ImprovementProposed;
import app.courante.crisis.ReviewEvent.ImprovementTaken;
import app.courante.crisis.board.Improvements;
import app.courante.crisis.board.Improvements.Improvement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Decides about the hot wash and what is to be improved, also once the crisis is closed.
record ReviewDeciding(Ground ground) {
    Decision decide(ReviewCommand command) {
        if (ground.crisis() == null) return refuse(Refusal.NO_CRISIS);
        return switch (command) {
            case NoteHotWash note -> note(note);
            case ProposeImprovement propose -> propose(propose);
            case TakeImprovements take -> take(take);
            case DropImprovement drop -> drop(drop);
        };
    }

    private Decision note(NoteHotWash command) {
        if (command.text().isBlank()) return refuse(Refusal.TEXT_MISSING);
        if (Ground.tooLong(command.text())) return refuse(Refusal.TEXT_TOO_LONG);
        if (ground.inFuture(command.happened())) return refuse(Refusal.TIME_IN_FUTURE);
        return accept(
                new HotWashNoted(command.side(), command.text().strip(), command.by().strip()),
                command.happened(),
                null);
    }

    private Decision propose(ProposeImprovement command) {
        if (command.finding().isBlank()) return refuse(Refusal.FINDING_MISSING);
        if (command.action().isBlank()) return refuse(Refusal.TEXT_MISSING);
        if (Ground.tooLong(command.finding()) || Ground.tooLong(command.action()))
            return refuse(Refusal.TEXT_TOO_LONG);
        var note = command.note();
        if (note != null && ground.situation().conduct().review().note(note).isEmpty())
            return refuse(Refusal.NOTE_UNKNOWN);
        return accept(
                new ImprovementProposed(
                        note,
                        command.finding().strip(),
                        command.action().strip(),
                        owner(command.owner()),
                        command.due()));
    }

    private Decision take(TakeImprovements command) {
        if (command.improvements().isEmpty()) return refuse(Refusal.NO_IMPROVEMENT);
        var facts = new ArrayList<Fact>();
        for (var id : new HashSet<>(command.improvements())) {
            var refusal = whyNotOpen(id);
            if (refusal != null) return refuse(refusal);
        }
        for (var id : command.improvements().stream().distinct().toList())
            facts.add(
                    new Fact(
                            new ImprovementTaken(id, finding(id), command.plan().strip()),
                            null,
                            null,
                            ""));
        return new Accepted(facts);
    }

    private Decision drop(DropImprovement command) {
        var refusal = whyNotOpen(command.improvement());
        if (refusal != null) return refuse(refusal);
        if (command.reason().isBlank()) return refuse(Refusal.REASON_MISSING);
        return accept(
                new ImprovementDropped(
                        command.improvement(),
                        finding(command.improvement()),
                        command.reason().strip()));
    }

    private Optional<Improvement> improvement(EntryId id) {
        return Improvements.of(ground.situation()).improvement(id);
    }

    private String finding(EntryId id) {
        return improvement(id).map(Improvement::finding).orElse("");
    }

    private @Nullable Refusal whyNotOpen(EntryId id) {
        var found = improvement(id);
        if (found.isEmpty()) return Refusal.IMPROVEMENT_UNKNOWN;
        return found.get().open() ? null : Refusal.IMPROVEMENT_SETTLED;
    }

    /// A person by id or name; else somebody by the name that was typed.
    private Named owner(String owner) {
        var typed = owner.strip();
        if (ground.plan() != null)
            for (var person : ground.plan().people())
                if (person.id().equals(typed) || person.name().equalsIgnoreCase(typed))
                    return Ground.named(person);
        return new Named("", typed);
    }
}
