package app.courante.crisis;

import java.time.ZonedDateTime;

/// Facts about who holds which role of the cell, and hands it to whom.
public sealed interface RoleEvent extends Event {
    /// Somebody holds a role from now on; the entry's `happened` is since when.
    record RoleTaken(Named role, Named person) implements RoleEvent {}

    record RoleLeft(Named role, Named person, String reason) implements RoleEvent {}

    /// The incoming holder sits down beside the outgoing one, who holds the role until the end.
    record HandOverBegun(Named role, Named from, Named to) implements RoleEvent {}

    /// The incoming holder read and took over one item of the sheet.
    ///
    /// @param item its key on the sheet
    /// @param text what it said
    record HandOverItemAccepted(EntryId handOver, String item, String text) implements RoleEvent {}

    /// The role passed to the incoming holder.
    record HandOverDone(EntryId handOver, Named role, Named from, Named to, String note)
            implements RoleEvent {}

    record HandOverCalledOff(EntryId handOver, Named role, Named to, String reason)
            implements RoleEvent {}

    /// Somebody is to hold a role for a time to come.
    record ShiftPlanned(Named role, Named person, ZonedDateTime from, ZonedDateTime until)
            implements RoleEvent {}

    record ShiftCancelled(EntryId shift, Named role, Named person, String reason)
            implements RoleEvent {}
}
