package app.courante.store;

import app.courante.crisis.CrisisEvent.CrisisClosed;
import app.courante.crisis.CrisisEvent.CrisisDeclared;
import app.courante.crisis.CrisisEvent.CrisisReopened;
import app.courante.crisis.CrisisEvent.LogImported;
import app.courante.crisis.Event;
import app.courante.crisis.LogEvent.EntryConfirmed;
import app.courante.crisis.LogEvent.EntryCorrected;
import app.courante.crisis.LogEvent.EntryLogged;
import app.courante.crisis.PlanEvent.PlanApproved;
import app.courante.crisis.PlanEvent.PlanPutInForce;
import app.courante.crisis.UnknownEvent;
import org.jspecify.annotations.Nullable;

/// The names of events in the journal. A name, once written, never changes; a class may be renamed
/// freely.
final class EventNames {
    private EventNames() {}

    static String of(Event event) {
        return switch (event) {
            case CrisisDeclared _ -> "crisis-declared";
            case LogImported _ -> "log-imported";
            case CrisisClosed _ -> "crisis-closed";
            case CrisisReopened _ -> "crisis-reopened";
            case EntryLogged _ -> "entry-logged";
            case EntryCorrected _ -> "entry-corrected";
            case EntryConfirmed _ -> "entry-confirmed";
            case PlanPutInForce _ -> "plan-put-in-force";
            case PlanApproved _ -> "plan-approved";
            case UnknownEvent(var name, _) -> name;
        };
    }

    /// Null for a name that only a newer version knows.
    static @Nullable Class<? extends Event> type(String name) {
        return switch (name) {
            case "crisis-declared" -> CrisisDeclared.class;
            case "log-imported" -> LogImported.class;
            case "crisis-closed" -> CrisisClosed.class;
            case "crisis-reopened" -> CrisisReopened.class;
            case "entry-logged" -> EntryLogged.class;
            case "entry-corrected" -> EntryCorrected.class;
            case "entry-confirmed" -> EntryConfirmed.class;
            case "plan-put-in-force" -> PlanPutInForce.class;
            case "plan-approved" -> PlanApproved.class;
            default -> null;
        };
    }
}
