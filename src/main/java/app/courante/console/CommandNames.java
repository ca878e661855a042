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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The names of commands on standard input, and nowhere else. A name, once used by a script, never
/// changes; a class may be renamed freely.
///
/// The keys of a command are the parts of its record, see [Filling].
final class CommandNames {
    private static final Map<String, Class<? extends Command>> CLASSES = new LinkedHashMap<>();

    static {
        CLASSES.put("declare-crisis", DeclareCrisis.class);
        CLASSES.put("import-log", ImportLog.class);
        CLASSES.put("close-crisis", CloseCrisis.class);
        CLASSES.put("reopen-crisis", ReopenCrisis.class);
        CLASSES.put("log-entry", LogEntry.class);
        CLASSES.put("correct-entry", CorrectEntry.class);
        CLASSES.put("confirm-entry", ConfirmEntry.class);
        CLASSES.put("put-plan-in-force", PutPlanInForce.class);
        CLASSES.put("approve-plan", ApprovePlan.class);
        CLASSES.put("report-signal", ReportSignal.class);
        CLASSES.put("dismiss-signal", DismissSignal.class);
        CLASSES.put("begin-call", BeginCall.class);
        CLASSES.put("give-up-call", GiveUpCall.class);
        CLASSES.put("log-call", LogCall.class);
        CLASSES.put("log-arrival", LogArrival.class);
        CLASSES.put("take-role", TakeRole.class);
        CLASSES.put("leave-role", LeaveRole.class);
        CLASSES.put("begin-hand-over", BeginHandOver.class);
        CLASSES.put("accept-item", AcceptItem.class);
        CLASSES.put("end-hand-over", EndHandOver.class);
        CLASSES.put("call-off-hand-over", CallOffHandOver.class);
        CLASSES.put("plan-shift", PlanShift.class);
        CLASSES.put("cancel-shift", CancelShift.class);
        CLASSES.put("mark-step", MarkStep.class);
        CLASSES.put("note-step", NoteStep.class);
        CLASSES.put("give-action", GiveAction.class);
        CLASSES.put("change-action", ChangeAction.class);
        CLASSES.put("end-action", EndAction.class);
        CLASSES.put("drop-action", DropAction.class);
        CLASSES.put("reopen-action", ReopenAction.class);
        CLASSES.put("acknowledge-alert", AcknowledgeAlert.class);
        CLASSES.put("snooze-alert", SnoozeAlert.class);
        CLASSES.put("change-activity", ChangeActivity.class);
        CLASSES.put("give-report", GiveReport.class);
        CLASSES.put("qualify-crisis", QualifyCrisis.class);
        CLASSES.put("change-level", ChangeLevel.class);
        CLASSES.put("activate-plan", ActivatePlan.class);
        CLASSES.put("deactivate-plan", DeactivatePlan.class);
        CLASSES.put("review-exit", ReviewExit.class);
    }

    static final List<String> ALL = List.copyOf(CLASSES.keySet());

    private CommandNames() {}

    /// Null where no command bears this name.
    static @Nullable Class<? extends Command> named(String name) {
        return CLASSES.get(name);
    }
}
