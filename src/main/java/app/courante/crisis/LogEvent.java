package app.courante.crisis;

import org.jspecify.annotations.Nullable;

/// Facts about the lines of the running log.
public sealed interface LogEvent extends Event {
    /// A line was written.
    ///
    /// @param source who or what told it; empty when the author saw it
    /// @param verified false while it waits to be confirmed
    /// @param decision null but for a decision
    record EntryLogged(
            Kind kind,
            String text,
            String source,
            boolean verified,
            @Nullable DecisionMade decision)
            implements LogEvent {}

    /// What a decision has beside its text.
    ///
    /// @param reference `D-001`, counted per crisis
    /// @param by who decided
    record DecisionMade(String reference, String by) {
        /// The decision that an event is; null when it is none that has a reference.
        static @Nullable DecisionMade of(Event event) {
            return switch (event) {
                case EntryLogged(_, _, _, _, var decision) -> decision;
                case CrisisEvent.LevelChanged(_, _, _, var decision) -> decision;
                case CrisisEvent.PlanActivated(_, _, var decision) -> decision;
                case CrisisEvent.PlanDeactivated(_, _, _, _, var decision) -> decision;
                case RecoveryEvent.TaskReprioritised(_, _, _, var decision) -> decision;
                case RecoveryEvent.BackupChosen chosen -> chosen.decision();
                case RecoveryEvent.ReturnDecided(_, _, var decision) -> decision;
                default -> null;
            };
        }
    }

    /// The text of a line was struck and replaced; the old one stays readable.
    ///
    /// @param happened the corrected time; null when the time stands
    record EntryCorrected(EntryId entry, String text, String reason, @Nullable Moment happened)
            implements LogEvent {}

    /// A line that waited to be verified is now confirmed.
    ///
    /// @param source who or what confirmed it
    record EntryConfirmed(EntryId entry, String source) implements LogEvent {}
}
