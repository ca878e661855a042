package app.courante.crisis;

import org.jspecify.annotations.Nullable;

/// What may be asked about what must be filed with somebody outside.
public sealed interface DeadlineCommand extends Command {
    /// Starts the clocks that awareness starts: of one rule, or of all of a text of law.
    ///
    /// @param rule a rule's id, or a regime's word: `gdpr`, `nis2`, `dora`, `lopmi`
    /// @param owner a role's id, a role's or a person's name; empty means who the plan names
    /// @param happened when somebody came to know; null means now
    /// @param classified when the incident was classified as major, where a rule counts from that;
    ///   null while it is not
    record StartDeadline(
            String rule,
            String what,
            String owner,
            @Nullable Moment happened,
            @Nullable Moment classified)
            implements DeadlineCommand {}

    record ClassifyIncident(EntryId deadline, String grounds, @Nullable Moment happened)
            implements DeadlineCommand {}

    /// Notes that it was filed, with its proof.
    ///
    /// @param by who filed it; empty means who asks
    /// @param proof a file that proves it, which is kept by then; null when there is none yet
    record FileDeadline(
            EntryId deadline,
            String reference,
            String channel,
            String by,
            String reasons,
            @Nullable Attachment proof,
            @Nullable Moment happened)
            implements DeadlineCommand {}

    /// Adds a file, which is kept by then, to what proves that it was filed.
    record ProveDeadline(EntryId deadline, Attachment file, String note)
            implements DeadlineCommand {}

    record WaiveDeadline(EntryId deadline, String reason) implements DeadlineCommand {}

    record ReopenDeadline(EntryId deadline, String reason) implements DeadlineCommand {}

    record AssignDeadline(EntryId deadline, String owner) implements DeadlineCommand {}

    /// Puts right a moment that was told wrongly.
    ///
    /// @param happened the right moment
    record CorrectClock(
            EntryId deadline, boolean classified, String reason, @Nullable Moment happened)
            implements DeadlineCommand {}
}
