package app.courante.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A day by which something has to be done so that the plan stays alive.
///
/// @param key tells it from all others of the plan, and stays the same when its day moves
/// @param place where the plan speaks of it
/// @param action what is to be done in the plan's own words; empty where kind and place say it
/// @param owner the name of who does it; empty when nobody has taken it on
/// @param people how many contacts are to be confirmed together; 0 for other kinds
/// @param last the day it was done last; null when never, or when it is done but once
public record DueDate(
        String key,
        DueKind kind,
        Place place,
        String action,
        String owner,
        int people,
        @Nullable LocalDate last,
        LocalDate on,
        DueState state) {
    /// Whether it comes round, and was never done.
    public boolean never() {
        return last == null && (kind == DueKind.RESTORE_TEST || kind == DueKind.CONTACTS);
    }
}
