package app.courante.crisis;

/// Facts about the steps of action cards. A step is known by its number on the card, from 1: the
/// crisis keeps one version of the plan.
public sealed interface StepEvent extends Event {
    /// Something became of a step.
    ///
    /// @param text what the step says
    /// @param note what was done, or the reason
    /// @param evidence where the proof is: a ticket's number, a file, a photograph; may be empty
    record StepMarked(
            Named card, int step, String text, StepMark mark, String note, String evidence)
            implements StepEvent {}

    /// A file was brought as evidence of a step.
    record EvidenceAttached(Named card, int step, String text, Attachment file, String note)
            implements StepEvent {}

    record StepNoted(Named card, int step, String text, String note) implements StepEvent {}
}
