package app.courante.crisis;

import app.courante.plan.rule.Duty;
import org.jspecify.annotations.Nullable;

/// Facts about what must be filed with somebody outside by a limit of law or contract.
public sealed interface DeadlineEvent extends Event {
    /// A clock began to run; the entry's `happened` is the moment its rule counts from: when
    /// somebody came to know, or when the step before was filed.
    ///
    /// @param version the day from which this version of the rule holds
    /// @param law the article it comes from, as it is quoted
    /// @param within how long the rule gives: `PT72H`, `P1M`
    /// @param what the matter, in the words of who started it
    /// @param owner who files it: a role of the plan, or somebody by name (then with an empty id);
    ///   both empty while nobody is named
    /// @param after the deadline whose filing started it; null when somebody started it
    /// @param classified when the incident was classified, if that was known already
    record DeadlineStarted(
            Duty duty,
            String version,
            String law,
            String within,
            String what,
            Named owner,
            @Nullable EntryId after,
            @Nullable Moment classified)
            implements DeadlineEvent {}

    /// The incident was classified as one that must be told: the second clock of a rule. The
    /// entry's `happened` is when it was.
    record IncidentClassified(EntryId deadline, Duty duty, String what, String grounds)
            implements DeadlineEvent {}

    /// It was filed; the entry's `happened` is when it was.
    ///
    /// @param reference the number that whoever received it gave
    /// @param channel by which way: a portal, a letter, a call
    /// @param by who filed it
    /// @param reasons why it was late; empty when it was not
    record DeadlineFiled(
            EntryId deadline,
            Duty duty,
            String what,
            String reference,
            String channel,
            String by,
            String reasons)
            implements DeadlineEvent {}

    /// A file proves that it was filed: an acknowledgement, a letter, what was sent.
    record DeadlineProven(EntryId deadline, Duty duty, String what, Attachment file, String note)
            implements DeadlineEvent {}

    /// It need not be filed.
    record DeadlineWaived(EntryId deadline, Duty duty, String what, String reason)
            implements DeadlineEvent {}

    /// What was filed or waived counts as open again.
    record DeadlineReopened(EntryId deadline, Duty duty, String what, String reason)
            implements DeadlineEvent {}

    record DeadlineAssigned(EntryId deadline, Duty duty, String what, Named owner)
            implements DeadlineEvent {}

    /// A moment that was told wrongly; the entry's `happened` is the right one.
    ///
    /// @param classified whether it is that of the classification; else that of awareness
    record ClockCorrected(
            EntryId deadline, Duty duty, String what, boolean classified, String reason)
            implements DeadlineEvent {}
}
