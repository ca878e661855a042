package app.courante.console;

import app.courante.crisis.ActionCommand.ChangeAction;
import app.courante.crisis.ActionCommand.DropAction;
import app.courante.crisis.ActionCommand.EndAction;
import app.courante.crisis.ActionCommand.GiveAction;
import app.courante.crisis.ActionCommand.ReopenAction;
import app.courante.crisis.ActivityCommand.ChangeActivity;
import app.courante.crisis.AlertCommand.AcknowledgeAlert;
import app.courante.crisis.AlertCommand.SnoozeAlert;
import app.courante.crisis.CallCommand.BeginCall;
import app.courante.crisis.CallCommand.GiveUpCall;
import app.courante.crisis.CallCommand.LogArrival;
import app.courante.crisis.CallCommand.LogCall;
import app.courante.crisis.Command;
import app.courante.crisis.CrisisCommand.ActivatePlan;
import app.courante.crisis.CrisisCommand.ChangeLevel;
import app.courante.crisis.CrisisCommand.CloseCrisis;
import app.courante.crisis.CrisisCommand.DeactivatePlan;
import app.courante.crisis.CrisisCommand.DeclareCrisis;
import app.courante.crisis.CrisisCommand.ImportLog;
import app.courante.crisis.CrisisCommand.QualifyCrisis;
import app.courante.crisis.CrisisCommand.ReopenCrisis;
import app.courante.crisis.CrisisCommand.ReviewExit;
import app.courante.crisis.LogCommand.ConfirmEntry;
import app.courante.crisis.LogCommand.CorrectEntry;
import app.courante.crisis.LogCommand.LogEntry;
import app.courante.crisis.PlanCommand.ApprovePlan;
import app.courante.crisis.PlanCommand.PutPlanInForce;
import app.courante.crisis.ReportCommand.GiveReport;
import app.courante.crisis.RoleCommand.AcceptItem;
import app.courante.crisis.RoleCommand.BeginHandOver;
import app.courante.crisis.RoleCommand.CallOffHandOver;
import app.courante.crisis.RoleCommand.CancelShift;
import app.courante.crisis.RoleCommand.EndHandOver;
import app.courante.crisis.RoleCommand.LeaveRole;
import app.courante.crisis.RoleCommand.PlanShift;
import app.courante.crisis.RoleCommand.TakeRole;
import app.courante.crisis.SignalCommand.DismissSignal;
import app.courante.crisis.SignalCommand.ReportSignal;
import app.courante.crisis.StepCommand.MarkStep;
import app.courante.crisis.StepCommand.NoteStep;
import java.util.List;

/// The names of commands on standard input. A name, once used by a script, never changes; a class
/// may be renamed freely.
final class CommandNames {
    static final List<String> ALL =
            List.of(
                    "declare-crisis",
                    "import-log",
                    "close-crisis",
                    "reopen-crisis",
                    "log-entry",
                    "correct-entry",
                    "confirm-entry",
                    "put-plan-in-force",
                    "approve-plan",
                    "report-signal",
                    "dismiss-signal",
                    "begin-call",
                    "give-up-call",
                    "log-call",
                    "log-arrival",
                    "take-role",
                    "leave-role",
                    "begin-hand-over",
                    "accept-item",
                    "end-hand-over",
                    "call-off-hand-over",
                    "plan-shift",
                    "cancel-shift",
                    "mark-step",
                    "note-step",
                    "give-action",
                    "change-action",
                    "end-action",
                    "drop-action",
                    "reopen-action",
                    "acknowledge-alert",
                    "snooze-alert",
                    "change-activity",
                    "give-report",
                    "qualify-crisis",
                    "change-level",
                    "activate-plan",
                    "deactivate-plan",
                    "review-exit");

    private CommandNames() {}

    static String of(Command command) {
        return switch (command) {
            case DeclareCrisis _ -> "declare-crisis";
            case ImportLog _ -> "import-log";
            case CloseCrisis _ -> "close-crisis";
            case ReopenCrisis _ -> "reopen-crisis";
            case LogEntry _ -> "log-entry";
            case CorrectEntry _ -> "correct-entry";
            case ConfirmEntry _ -> "confirm-entry";
            case PutPlanInForce _ -> "put-plan-in-force";
            case ApprovePlan _ -> "approve-plan";
            case ReportSignal _ -> "report-signal";
            case DismissSignal _ -> "dismiss-signal";
            case BeginCall _ -> "begin-call";
            case GiveUpCall _ -> "give-up-call";
            case LogCall _ -> "log-call";
            case LogArrival _ -> "log-arrival";
            case TakeRole _ -> "take-role";
            case LeaveRole _ -> "leave-role";
            case BeginHandOver _ -> "begin-hand-over";
            case AcceptItem _ -> "accept-item";
            case EndHandOver _ -> "end-hand-over";
            case CallOffHandOver _ -> "call-off-hand-over";
            case PlanShift _ -> "plan-shift";
            case CancelShift _ -> "cancel-shift";
            case MarkStep _ -> "mark-step";
            case NoteStep _ -> "note-step";
            case GiveAction _ -> "give-action";
            case ChangeAction _ -> "change-action";
            case EndAction _ -> "end-action";
            case DropAction _ -> "drop-action";
            case ReopenAction _ -> "reopen-action";
            case AcknowledgeAlert _ -> "acknowledge-alert";
            case SnoozeAlert _ -> "snooze-alert";
            case ChangeActivity _ -> "change-activity";
            case GiveReport _ -> "give-report";
            case QualifyCrisis _ -> "qualify-crisis";
            case ChangeLevel _ -> "change-level";
            case ActivatePlan _ -> "activate-plan";
            case DeactivatePlan _ -> "deactivate-plan";
            case ReviewExit _ -> "review-exit";
        };
    }
}
