package app.courante.crisis;

/// What may be asked of the steps of action cards.
public sealed interface StepCommand extends Command {
    /// Says what became of a step.
    ///
    /// @param mark `OPEN` opens a settled step again, with the reason as its note
    record MarkStep(String card, int step, StepMark mark, String note, String evidence)
            implements StepCommand {}

    /// Brings a file, which is kept by then, as evidence of a step.
    record AttachEvidence(String card, int step, Attachment file, String note)
            implements StepCommand {}

    record NoteStep(String card, int step, String note) implements StepCommand {}
}
