package app.courante.plan;

import java.time.Duration;

/// A clock that a contract starts: what must be done by when, and what lateness costs.
///
/// @param startsWith the event that starts it, in words
/// @param owner the id of the role that answers for it
public record ContractDeadline(
        String id,
        String name,
        String counterpart,
        String contractRef,
        String startsWith,
        Duration within,
        String penalty,
        String owner) {}
