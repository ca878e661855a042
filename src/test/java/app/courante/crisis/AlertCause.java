package app.courante.crisis;

import app.courante.crisis.ActionEvent.ActionChanged;
import app.courante.crisis.ActionEvent.ActionDone;
import app.courante.crisis.ActionEvent.ActionDropped;
import app.courante.crisis.ActivityEvent.ActivityChanged;
import app.courante.crisis.CrisisEvent.CrisisClosed;
import app.courante.crisis.CrisisEvent.ExitReviewed;
import app.courante.crisis.CrisisEvent.LevelChanged;
import app.courante.crisis.CrisisEvent.PlanActivated;
import app.courante.crisis.CrisisEvent.PlanDeactivated;
import app.courante.crisis.RoleEvent.HandOverBegun;
import app.courante.crisis.RoleEvent.HandOverDone;
import app.courante.crisis.RoleEvent.RoleLeft;
import app.courante.crisis.RoleEvent.RoleTaken;
import app.courante.crisis.RoleEvent.ShiftCancelled;
import app.courante.crisis.SignalEvent.SignalDismissed;
import app.courante.crisis.SignalEvent.SignalQualified;
import app.courante.crisis.StepEvent.StepMarked;

/// Whether an entry touches the cause of an alert: only such an entry may end it.
final class AlertCause {
    private AlertCause() {}

    /// @param key the alert's
    /// @param told whether it is what was told last: only that breaks a silence
    static boolean touchedBy(Event event, String key, boolean told) {
        int colon = key.indexOf(':');
        var what = colon < 0 ? key : key.substring(0, colon);
        var id = key.substring(colon + 1);
        return switch (what) {
                    case "signal" -> signal(event, id);
                    case "silence" -> told;
                    case "support" -> event instanceof ForesightEvent;
                    case "deadline" -> event instanceof DeadlineEvent;
                    case "action" -> action(event, id);
                    case "recovery" ->
                            event instanceof RecoveryEvent || activity(event, id) || course(event);
                    case "blocked" -> event instanceof RecoveryEvent || course(event);
                    case "mtpd", "rto" -> activity(event, id);
                    case "down" -> event instanceof ResourceEvent || event instanceof ActivityEvent;
                    case "minimum", "back" -> activity(event, id) || event instanceof MeasureEvent;
                    case "emergency", "number" -> AnyVoice.touches(event, id);
                    case "audience", "message" -> event instanceof MessageEvent;
                    case "solicitation" -> event instanceof SolicitationEvent;
                    case "decide" -> activity(event, id) || event instanceof PlanActivated;
                    default -> course(event) || cell(event, what, id);
                }
                || (event instanceof CrisisClosed
                        && !what.equals("signal")
                        && !what.equals("deadline"));
    }

    /// Level and plan say which roles, cards and rhythms there are at all.
    private static boolean course(Event event) {
        return event instanceof LevelChanged
                || event instanceof PlanActivated
                || event instanceof PlanDeactivated;
    }

    private static boolean cell(Event event, String what, String id) {
        return switch (what) {
            case "report" -> event instanceof ReportEvent;
            case "exit" -> event instanceof ExitReviewed;
            case "call-out" -> event instanceof CallEvent || takes(event);
            case "call" -> event instanceof CallEvent || takes(event) || leaves(event);
            case "arrival" -> isCallOf(event, id);
            case "vacant" -> takes(event);
            // What comes late from another laptop may lie before a hand-over, which then ends it.
            case "twice", "clash", "stay" -> leaves(event) || takes(event);
            case "relief" ->
                    takes(event)
                            || (event instanceof ShiftCancelled(var shift, _, _, _)
                                    && shift.toString().equals(id));
            case "step" ->
                    event instanceof StepMarked(var card, var step, _, _, _, _)
                            && id.equals(card.id() + "/" + step);
            default -> false;
        };
    }

    private static boolean takes(Event event) {
        return event instanceof RoleTaken || passes(event);
    }

    private static boolean leaves(Event event) {
        return event instanceof RoleLeft;
    }

    /// A hand-over passes the role when both its beginning and its end are known.
    private static boolean passes(Event event) {
        return event instanceof HandOverBegun || event instanceof HandOverDone;
    }

    private static boolean isCallOf(Event event, String person) {
        return event instanceof CallEvent call
                && person.equals(
                        switch (call) {
                            case CallEvent.CallBegun(var who, _) -> who.id();
                            case CallEvent.CallGivenUp(var who) -> who.id();
                            case CallEvent.PersonCalled(var who, _, _, _, _, _) -> who.id();
                            case CallEvent.PersonArrived(var who) -> who.id();
                        });
    }

    private static boolean signal(Event event, String id) {
        return switch (event) {
            case SignalDismissed(var signal, _, _) -> signal.toString().equals(id);
            case SignalQualified(var signal, _) -> signal.toString().equals(id);
            default -> false;
        };
    }

    private static boolean action(Event event, String id) {
        return switch (event) {
            case ActionDone(var action, _, _) -> action.toString().equals(id);
            case ActionDropped(var action, _, _) -> action.toString().equals(id);
            case ActionChanged(var action, _, _, _, _, _) -> action.toString().equals(id);
            default -> false;
        };
    }

    private static boolean activity(Event event, String id) {
        return event instanceof ActivityChanged(var activity, _, _, _, _)
                && activity.id().equals(id);
    }
}
