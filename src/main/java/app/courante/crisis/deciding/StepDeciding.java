package app.courante.crisis.deciding;

import static app.courante.crisis.Decision.accept;
import static app.courante.crisis.Decision.refuse;

import app.courante.crisis.Decision;
import app.courante.crisis.Named;
import app.courante.crisis.Proof;
import app.courante.crisis.Refusal;
import app.courante.crisis.StepCommand;
import app.courante.crisis.StepCommand.AttachEvidence;
import app.courante.crisis.StepCommand.MarkStep;
import app.courante.crisis.StepCommand.NoteStep;
import app.courante.crisis.StepEvent.EvidenceAttached;
import app.courante.crisis.StepEvent.StepMarked;
import app.courante.crisis.StepEvent.StepNoted;
import app.courante.crisis.StepMark;
import app.courante.crisis.board.CardBoard;
import app.courante.crisis.board.CardBoard.Card;

/// Decides about the steps of action cards.
record StepDeciding(Ground ground) {
    Decision decide(StepCommand command) {
        var refusal = ground.whyNotByPlan();
        if (refusal != null) return refuse(refusal);
        return switch (command) {
            case MarkStep mark -> mark(mark);
            case NoteStep note -> note(note);
            case AttachEvidence attach -> attach(attach);
        };
    }

    private Decision mark(MarkStep command) {
        var card = CardBoard.of(ground.situation()).card(command.card());
        if (card.isEmpty()) return refuse(Refusal.CARD_UNKNOWN);
        if (!hasStep(card.get(), command.step())) return refuse(Refusal.STEP_UNKNOWN);
        var line = card.get().lines().get(command.step() - 1);
        if (line.step().mark() == command.mark()) return refuse(Refusal.STEP_UNCHANGED);
        // What is done needs no word; what is not done, or not any more, does.
        if (command.mark() != StepMark.DONE && command.note().isBlank())
            return refuse(Refusal.REASON_MISSING);
        if (Ground.tooLong(command.note()) || Ground.tooLong(command.evidence()))
            return refuse(Refusal.TEXT_TOO_LONG);
        return accept(
                new StepMarked(
                        named(card.get()),
                        command.step(),
                        line.planned().text(),
                        command.mark(),
                        command.note().strip(),
                        command.evidence().strip()));
    }

    private Decision note(NoteStep command) {
        var card = CardBoard.of(ground.situation()).card(command.card());
        if (card.isEmpty()) return refuse(Refusal.CARD_UNKNOWN);
        if (!hasStep(card.get(), command.step())) return refuse(Refusal.STEP_UNKNOWN);
        if (command.note().isBlank()) return refuse(Refusal.TEXT_MISSING);
        if (Ground.tooLong(command.note())) return refuse(Refusal.TEXT_TOO_LONG);
        var line = card.get().lines().get(command.step() - 1);
        return accept(
                new StepNoted(
                        named(card.get()),
                        command.step(),
                        line.planned().text(),
                        command.note().strip()));
    }

    private Decision attach(AttachEvidence command) {
        var card = CardBoard.of(ground.situation()).card(command.card());
        if (card.isEmpty()) return refuse(Refusal.CARD_UNKNOWN);
        if (!hasStep(card.get(), command.step())) return refuse(Refusal.STEP_UNKNOWN);
        var file = command.file();
        var refusal = file.whyNot();
        if (refusal != null) return refuse(refusal);
        if (Ground.tooLong(command.note())) return refuse(Refusal.TEXT_TOO_LONG);
        var line = card.get().lines().get(command.step() - 1);
        if (Proof.among(line.step().files(), file)) return refuse(Refusal.EVIDENCE_KNOWN);
        return accept(
                new EvidenceAttached(
                        named(card.get()),
                        command.step(),
                        line.planned().text(),
                        file,
                        command.note().strip()));
    }

    private static boolean hasStep(Card card, int number) {
        return number >= 1 && number <= card.lines().size();
    }

    private static Named named(Card card) {
        return new Named(card.card().id(), card.card().title());
    }
}
