package app.courante.console;

import app.courante.crisis.ActionCommand.CarryAction;
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
import app.courante.crisis.DeadlineCommand;
import app.courante.crisis.ForesightCommand;
import app.courante.crisis.LogCommand.ConfirmEntry;
import app.courante.crisis.LogCommand.CorrectEntry;
import app.courante.crisis.LogCommand.LogEntry;
import app.courante.crisis.MeasureCommand.LogMeasures;
import app.courante.crisis.MeasureCommand.WithdrawMeasures;
import app.courante.crisis.PlanCommand.ApprovePlan;
import app.courante.crisis.PlanCommand.PutPlanInForce;
import app.courante.crisis.RecoveryCommand;
import app.courante.crisis.ReportCommand.CloseMeeting;
import app.courante.crisis.ReportCommand.GiveReport;
import app.courante.crisis.ReportCommand.IssueReport;
import app.courante.crisis.ReportCommand.OpenMeeting;
import app.courante.crisis.ReportCommand.ReachItem;
import app.courante.crisis.ResourceCommand.ChangeResource;
import app.courante.crisis.ReviewCommand.DropImprovement;
import app.courante.crisis.ReviewCommand.NoteHotWash;
import app.courante.crisis.ReviewCommand.ProposeImprovement;
import app.courante.crisis.ReviewCommand.TakeImprovements;
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
import app.courante.crisis.StepCommand.AttachEvidence;
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
    private static final Map<String, Class<? extends Command>> CLASSES = classes();

    static final List<String> ALL = List.copyOf(CLASSES.keySet());

    private CommandNames() {}

    /// Null where no command bears this name.
    static @Nullable Class<? extends Command> named(String name) {
        return CLASSES.get(name);
    }

    private static Map<String, Class<? extends Command>> classes() {
        var classes = new LinkedHashMap<String, Class<? extends Command>>();
        deadlines(classes);
        foresight(classes);
        course(classes);
        reports(classes);
        conduct(classes);
        review(classes);
        VoiceCommandNames.addTo(classes);
        ExerciseCommandNames.addTo(classes);
        recovery(classes);
        return classes;
    }

    private static void recovery(Map<String, Class<? extends Command>> classes) {
        classes.put("start-task", RecoveryCommand.StartTask.class);
        classes.put("do-task-step", RecoveryCommand.DoTaskStep.class);
        classes.put("reopen-task-step", RecoveryCommand.ReopenTaskStep.class);
        classes.put("block-task", RecoveryCommand.BlockTask.class);
        classes.put("unblock-task", RecoveryCommand.UnblockTask.class);
        classes.put("end-task", RecoveryCommand.EndTask.class);
        classes.put("reopen-task", RecoveryCommand.ReopenTask.class);
        classes.put("add-task", RecoveryCommand.AddTask.class);
        classes.put("drop-task", RecoveryCommand.DropTask.class);
        classes.put("reprioritise-task", RecoveryCommand.ReprioritiseTask.class);
        classes.put("choose-backup", RecoveryCommand.ChooseBackup.class);
        classes.put("decide-return", RecoveryCommand.DecideReturn.class);
    }

    private static void foresight(Map<String, Class<? extends Command>> classes) {
        classes.put("state-hypothesis", ForesightCommand.StateHypothesis.class);
        classes.put("change-hypothesis", ForesightCommand.ChangeHypothesis.class);
        classes.put("realise-hypothesis", ForesightCommand.RealiseHypothesis.class);
        classes.put("drop-hypothesis", ForesightCommand.DropHypothesis.class);
        classes.put("ask-support", ForesightCommand.AskSupport.class);
        classes.put("promise-support", ForesightCommand.PromiseSupport.class);
        classes.put("receive-support", ForesightCommand.ReceiveSupport.class);
        classes.put("refuse-support", ForesightCommand.RefuseSupport.class);
        classes.put("cancel-support", ForesightCommand.CancelSupport.class);
    }

    private static void deadlines(Map<String, Class<? extends Command>> classes) {
        classes.put("start-deadline", DeadlineCommand.StartDeadline.class);
        classes.put("classify-incident", DeadlineCommand.ClassifyIncident.class);
        classes.put("file-deadline", DeadlineCommand.FileDeadline.class);
        classes.put("prove-deadline", DeadlineCommand.ProveDeadline.class);
        classes.put("waive-deadline", DeadlineCommand.WaiveDeadline.class);
        classes.put("reopen-deadline", DeadlineCommand.ReopenDeadline.class);
        classes.put("assign-deadline", DeadlineCommand.AssignDeadline.class);
        classes.put("correct-clock", DeadlineCommand.CorrectClock.class);
    }

    private static void course(Map<String, Class<? extends Command>> classes) {
        classes.put("declare-crisis", DeclareCrisis.class);
        classes.put("import-log", ImportLog.class);
        classes.put("close-crisis", CloseCrisis.class);
        classes.put("reopen-crisis", ReopenCrisis.class);
        classes.put("log-entry", LogEntry.class);
        classes.put("correct-entry", CorrectEntry.class);
        classes.put("confirm-entry", ConfirmEntry.class);
        classes.put("put-plan-in-force", PutPlanInForce.class);
        classes.put("approve-plan", ApprovePlan.class);
        classes.put("report-signal", ReportSignal.class);
        classes.put("dismiss-signal", DismissSignal.class);
        classes.put("qualify-crisis", QualifyCrisis.class);
        classes.put("change-level", ChangeLevel.class);
        classes.put("activate-plan", ActivatePlan.class);
        classes.put("deactivate-plan", DeactivatePlan.class);
        classes.put("review-exit", ReviewExit.class);
        classes.put("change-activity", ChangeActivity.class);
        classes.put("change-resource", ChangeResource.class);
        classes.put("log-measures", LogMeasures.class);
        classes.put("withdraw-measures", WithdrawMeasures.class);
    }

    private static void reports(Map<String, Class<? extends Command>> classes) {
        classes.put("give-report", GiveReport.class);
        classes.put("issue-report", IssueReport.class);
        classes.put("open-meeting", OpenMeeting.class);
        classes.put("reach-item", ReachItem.class);
        classes.put("close-meeting", CloseMeeting.class);
    }

    private static void review(Map<String, Class<? extends Command>> classes) {
        classes.put("carry-action", CarryAction.class);
        classes.put("note-hot-wash", NoteHotWash.class);
        classes.put("propose-improvement", ProposeImprovement.class);
        classes.put("take-improvements", TakeImprovements.class);
        classes.put("drop-improvement", DropImprovement.class);
    }

    private static void conduct(Map<String, Class<? extends Command>> classes) {
        classes.put("begin-call", BeginCall.class);
        classes.put("give-up-call", GiveUpCall.class);
        classes.put("log-call", LogCall.class);
        classes.put("log-arrival", LogArrival.class);
        classes.put("take-role", TakeRole.class);
        classes.put("leave-role", LeaveRole.class);
        classes.put("begin-hand-over", BeginHandOver.class);
        classes.put("accept-item", AcceptItem.class);
        classes.put("end-hand-over", EndHandOver.class);
        classes.put("call-off-hand-over", CallOffHandOver.class);
        classes.put("plan-shift", PlanShift.class);
        classes.put("cancel-shift", CancelShift.class);
        classes.put("mark-step", MarkStep.class);
        classes.put("note-step", NoteStep.class);
        classes.put("attach-evidence", AttachEvidence.class);
        classes.put("give-action", GiveAction.class);
        classes.put("change-action", ChangeAction.class);
        classes.put("end-action", EndAction.class);
        classes.put("drop-action", DropAction.class);
        classes.put("reopen-action", ReopenAction.class);
        classes.put("acknowledge-alert", AcknowledgeAlert.class);
        classes.put("snooze-alert", SnoozeAlert.class);
    }
}
