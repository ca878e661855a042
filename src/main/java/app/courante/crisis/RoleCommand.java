package app.courante.crisis;

import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/// What may be asked about roles. People and roles are named by their ids in the plan.
public sealed interface RoleCommand extends Command {
    /// Gives a vacant role to somebody.
    ///
    /// @param happened since when; null means now
    record TakeRole(String role, String person, @Nullable Moment happened) implements RoleCommand {}

    record LeaveRole(String role, String person, String reason) implements RoleCommand {}

    /// Begins a relève.
    ///
    /// @param to the incoming holder; the outgoing one is who holds the role
    record BeginHandOver(String role, String to) implements RoleCommand {}

    record AcceptItem(EntryId handOver, String item) implements RoleCommand {}

    record EndHandOver(EntryId handOver, String note) implements RoleCommand {}

    record CallOffHandOver(EntryId handOver, String reason) implements RoleCommand {}

    record PlanShift(String role, String person, ZonedDateTime from, ZonedDateTime until)
            implements RoleCommand {}

    record CancelShift(EntryId shift, String reason) implements RoleCommand {}
}
