package app.courante.crisis.board;

import static app.courante.crisis.CellPlan.person;
import static app.courante.crisis.CellPlan.role;
import static app.courante.crisis.board.Severity.NOW;
import static app.courante.crisis.board.Severity.SOON;

import app.courante.crisis.ActionCommand.DropAction;
import app.courante.crisis.ActionCommand.EndAction;
import app.courante.crisis.ActionCommand.GiveAction;
import app.courante.crisis.ActivityCommand.ChangeActivity;
import app.courante.crisis.ActivityState;
import app.courante.crisis.CallCommand.LogArrival;
import app.courante.crisis.CallCommand.LogCall;
import app.courante.crisis.CallOutcome;
import app.courante.crisis.Cell;
import app.courante.crisis.CrisisCommand.ActivatePlan;
import app.courante.crisis.CrisisCommand.ReviewExit;
import app.courante.crisis.DeadlineCommand.FileDeadline;
import app.courante.crisis.DeadlineCommand.StartDeadline;
import app.courante.crisis.DeadlineCommand.WaiveDeadline;
import app.courante.crisis.ForesightCommand.AskSupport;
import app.courante.crisis.ForesightCommand.ReceiveSupport;
import app.courante.crisis.Kind;
import app.courante.crisis.LogCommand.LogEntry;
import app.courante.crisis.MeasureCommand.LogMeasures;
import app.courante.crisis.MeasureCommand.Measure;
import app.courante.crisis.PlanSide;
import app.courante.crisis.Priority;
import app.courante.crisis.RecoveryCommand.BlockTask;
import app.courante.crisis.RecoveryCommand.EndTask;
import app.courante.crisis.RecoveryCommand.UnblockTask;
import app.courante.crisis.ReportCommand.GiveReport;
import app.courante.crisis.ResourceCommand.ChangeResource;
import app.courante.crisis.ResourceKind;
import app.courante.crisis.ResourceState;
import app.courante.crisis.RoleCommand.CancelShift;
import app.courante.crisis.RoleCommand.LeaveRole;
import app.courante.crisis.RoleCommand.PlanShift;
import app.courante.crisis.RoleCommand.TakeRole;
import app.courante.crisis.RoleEvent.RoleTaken;
import app.courante.crisis.SignalCommand.DismissSignal;
import app.courante.crisis.SignalEvent.SignalReported;
import app.courante.crisis.StepCommand.MarkStep;
import app.courante.crisis.StepMark;
import java.util.stream.Stream;

/// At least one of every kind of alert, with what raises it and what ends it.
final class AlertSamples {
    private static final LogEntry ANYTHING = LogEntry.now(Kind.INFORMATION, "Calme");

    private AlertSamples() {}

    static Stream<AlertSample> all() {
        return Stream.of(
                        signals(),
                        activities(),
                        services(),
                        calls(),
                        roles(),
                        work(),
                        rhythm(),
                        VoiceAlerts.all(),
                        deadlines(),
                        recovery())
                .flatMap(samples -> samples);
    }

    private static Stream<AlertSample> deadlines() {
        var gdpr = started("gdpr");
        var key = "deadline:" + gdpr.last();
        var file = new FileDeadline(gdpr.last(), "N-1", "", "", "Réseau coupé", null, null);
        var waive = new WaiveDeadline(gdpr.last(), "Aucune donnée");
        long hours = 60;
        var asked = cell().when(new AskSupport("Postes", "20", "Dijon", Cell.minute(90), null));
        var support = "support:" + asked.last();
        return Stream.of(
                sample(AlertKind.SUPPORT_OVERDUE, SOON, support, 90, asked)
                        .endedBy(new ReceiveSupport(asked.last(), "", null, "", null)),
                sample(AlertKind.CLASSIFICATION_DUE, SOON, key, 18 * hours, started("dora"))
                        .endedBy(waive),
                sample(AlertKind.DEADLINE_NEAR, SOON, key, 54 * hours, started("gdpr"))
                        .endedBy(file),
                sample(AlertKind.DEADLINE_NEAR, NOW, key, 71 * hours, started("gdpr"))
                        .endedBy(waive),
                sample(AlertKind.DEADLINE_PASSED, NOW, key, 72 * hours, gdpr).endedBy(file));
    }

    private static Cell started(String rule) {
        return cell().when(new StartDeadline(rule, "Fuite", "", null, null));
    }

    private static Stream<AlertSample> signals() {
        var seen = Cell.house().given(new SignalReported("Silence", "Superviseur"));
        var again = Cell.house().given(new SignalReported("Silence", "Superviseur"));
        var dismiss = new DismissSignal(seen.last(), "Rien");
        var key = "signal:" + seen.last();
        var activate = new ActivatePlan(PlanSide.CONTINUITY, "");
        return Stream.concat(
                deadlines(),
                Stream.of(
                        sample(AlertKind.SIGNAL_WAITING, SOON, key, 0, seen).endedBy(dismiss),
                        sample(AlertKind.SIGNAL_WAITING, NOW, key, 30, again).endedBy(dismiss),
                        sample(AlertKind.NOT_ACTIVATED, SOON, "activation", 0, Cell.declared())
                                .endedBy(activate),
                        sample(AlertKind.NOT_ACTIVATED, NOW, "activation", 10, Cell.declared())
                                .endedBy(activate)));
    }

    private static Stream<AlertSample> activities() {
        var back = activity(ActivityState.RESTORED);
        var recover = new ActivatePlan(PlanSide.RECOVERY, "");
        return Stream.of(
                sample(AlertKind.MTPD_NEAR, SOON, "mtpd:calls", 120, down()).endedBy(back),
                sample(AlertKind.MTPD_NEAR, NOW, "mtpd:calls", 180, down()).endedBy(back),
                sample(AlertKind.MTPD_PASSED, NOW, "mtpd:calls", 240, down())
                        .endedBy(activity(ActivityState.DEGRADED)),
                sample(AlertKind.RTO_NEAR, SOON, "rto:calls", 90, down()).endedBy(back),
                sample(AlertKind.RTO_PASSED, NOW, "rto:calls", 120, down()).endedBy(back),
                sample(AlertKind.DECIDE_NEAR, NOW, "decide:calls", 40, down()).endedBy(recover),
                sample(AlertKind.DECIDE_PASSED, NOW, "decide:calls", 70, down()).endedBy(recover),
                sample(AlertKind.DECIDE_PASSED, NOW, "decide:calls", 70, down()).endedBy(back));
    }

    private static Stream<AlertSample> services() {
        var up = new ChangeResource(ResourceKind.SYSTEM, "net", ResourceState.UP, "", null);
        var said = activity(ActivityState.INTERRUPTED);
        return Stream.of(
                sample(AlertKind.RESOURCE_BREAKS, SOON, "down:SYSTEM/net", 0, lost("net"))
                        .endedBy(up),
                sample(AlertKind.RESOURCE_BREAKS, NOW, "down:SYSTEM/net", 180, lost("net"))
                        .endedBy(said),
                sample(AlertKind.RESOURCE_STOPS, SOON, "down:SYSTEM/post", 0, lost("post"))
                        .endedBy(new ChangeActivity("mail", ActivityState.INTERRUPTED, "", null)),
                sample(AlertKind.MINIMUM_BROKEN, NOW, "minimum:calls", 0, measured(20))
                        .endedBy(said),
                sample(AlertKind.MINIMUM_BROKEN, NOW, "minimum:calls", 0, measured(20))
                        .endedBy(figure(30)),
                sample(AlertKind.SERVICE_BACK, SOON, "back:calls", 5, wellAgain())
                        .endedBy(activity(ActivityState.RESTORED)));
    }

    private static Cell lost(String system) {
        return cell().when(
                        new ChangeResource(
                                ResourceKind.SYSTEM, system, ResourceState.DOWN, "", null));
    }

    private static LogMeasures figure(double answered) {
        return new LogMeasures(
                "calls", java.util.List.of(new Measure("answered", answered, "", null)));
    }

    private static Cell measured(double answered) {
        return cell().when(figure(answered));
    }

    private static Cell wellAgain() {
        return down().at(5).when(figure(95));
    }

    private static Stream<AlertSample> calls() {
        var unanswered = cell().at(1).when(call("hugo", CallOutcome.NO_ANSWER));
        var nobody = cell();
        for (var id : new String[] {"hugo", "lea", "marc", "paul"})
            nobody.at(4).when(call(id, CallOutcome.UNAVAILABLE));
        var way = new LogCall("hugo", "it", "", CallOutcome.ON_THE_WAY, Cell.minute(30), "", null);
        return Stream.of(
                sample(AlertKind.CALL_OUT_LATE, NOW, "call-out", 30, cell())
                        .endedBy(take("it", "hugo"), take("director", "claire")),
                sample(AlertKind.NO_ANSWER, SOON, "call:it", 11, unanswered)
                        .endedBy(call("lea", CallOutcome.REMOTE)),
                sample(AlertKind.NOBODY_REACHED, NOW, "call:it", 4, nobody)
                        .endedBy(take("it", "nadia")),
                sample(AlertKind.ARRIVAL_LATE, SOON, "arrival:hugo", 30, cell().when(way))
                        .endedBy(new LogArrival("hugo", null)));
    }

    private static Stream<AlertSample> roles() {
        var left = cell().when(take("it", "hugo")).at(7);
        left.when(new LeaveRole("it", "hugo", "Malade"));
        var twice = cell().given(new RoleTaken(role("it"), person("hugo"))).at(3);
        twice.given(new RoleTaken(role("it"), person("lea")));
        var clash = cell().when(take("it", "marc")).at(3);
        clash.given(new RoleTaken(role("director"), person("marc")));
        var shift =
                new PlanShift(
                        "it",
                        "lea",
                        Cell.paris("2026-11-23T22:00:00"),
                        Cell.paris("2026-11-23T23:00:00"));
        var planned = cell().when(shift);
        var late = cell().when(take("it", "hugo")).when(shift);
        return Stream.of(
                sample(AlertKind.ROLE_VACANT, NOW, "vacant:it", 30, cell())
                        .endedBy(take("it", "hugo")),
                sample(AlertKind.ROLE_VACANT, NOW, "vacant:it", 7, left).endedBy(take("it", "lea")),
                sample(AlertKind.ROLE_HELD_TWICE, NOW, "twice:it", 3, twice)
                        .endedBy(new LeaveRole("it", "hugo", "Double")),
                sample(AlertKind.EXCLUSIVE_TWICE, NOW, "clash:marc", 3, clash)
                        .endedBy(new LeaveRole("it", "marc", "Un seul")),
                sample(AlertKind.SHIFT_ENDING, SOON, "stay:lea", 420, onDuty())
                        .endedBy(new LeaveRole("it", "lea", "Repos")),
                sample(AlertKind.SHIFT_TOO_LONG, NOW, "stay:lea", 480, onDuty())
                        .endedBy(new LeaveRole("it", "lea", "Repos")),
                sample(AlertKind.RELIEF_MISSING, SOON, "relief:" + planned.last(), 480, planned)
                        .endedBy(take("it", "lea")),
                sample(AlertKind.RELIEF_MISSING, SOON, "relief:" + late.last(), 480, late)
                        .endedBy(new CancelShift(late.last(), "Échange")));
    }

    private static Stream<AlertSample> work() {
        var soon = given(Priority.P1);
        var urgent = given(Priority.P1);
        var calm = given(Priority.P2);
        var key = "action:" + soon.last();
        var end = new EndAction(soon.last(), "Fait");
        return Stream.of(
                sample(AlertKind.STEP_OVERDUE, NOW, "step:lead/1", 15, cell())
                        .endedBy(mark(1, StepMark.DONE)),
                sample(AlertKind.STEP_OVERDUE, SOON, "step:lead/2", 30, cell())
                        .endedBy(mark(2, StepMark.NOT_APPLICABLE)),
                sample(AlertKind.ACTION_DUE, SOON, key, 50, soon).endedBy(end),
                sample(AlertKind.ACTION_OVERDUE, NOW, key, 60, urgent).endedBy(end),
                sample(AlertKind.ACTION_OVERDUE, SOON, key, 60, calm)
                        .endedBy(new DropAction(soon.last(), "Inutile")));
    }

    private static Stream<AlertSample> recovery() {
        var again = new UnblockTask("restore", "", null);
        return Stream.of(
                sample(AlertKind.RECOVERY_LATE, NOW, "recovery:calls", 70, recovering(down()))
                        .endedBy(new EndTask("restore", "", null)),
                sample(AlertKind.RECOVERY_LATE, NOW, "recovery:calls", 70, recovering(down()))
                        .endedBy(activity(ActivityState.RESTORED)),
                sample(AlertKind.TASK_BLOCKED, SOON, "blocked:restore", 15, blocked())
                        .endedBy(again),
                sample(AlertKind.TASK_BLOCKED, NOW, "blocked:restore", 45, blocked())
                        .endedBy(again),
                sample(AlertKind.TASK_HOPE_PASSED, NOW, "blocked:restore", 10, hoped())
                        .endedBy(again));
    }

    private static Stream<AlertSample> rhythm() {
        var report = new GiveReport("Calme", null);
        return Stream.of(
                sample(AlertKind.LOG_SILENT, SOON, "silence", 20, cell()).endedBy(ANYTHING),
                sample(AlertKind.LOG_SILENT, NOW, "silence", 40, cell()).endedBy(ANYTHING),
                sample(AlertKind.REPORT_DUE, SOON, "report", 45, cell()).endedBy(report),
                sample(AlertKind.REPORT_OVERDUE, NOW, "report", 60, cell()).endedBy(report),
                sample(AlertKind.EXIT_REVIEW_DUE, SOON, "exit", 240, cell())
                        .endedBy(new ReviewExit(java.util.List.of())));
    }

    private static AlertSample sample(
            AlertKind kind, Severity severity, String key, long minute, Cell given) {
        return AlertSample.of(kind, severity, key, minute, given);
    }

    private static Cell cell() {
        return Cell.active(2);
    }

    private static Cell down() {
        return cell().when(activity(ActivityState.INTERRUPTED));
    }

    private static Cell recovering(Cell cell) {
        return cell.when(new ActivatePlan(PlanSide.RECOVERY, ""));
    }

    private static Cell blocked() {
        return recovering(cell()).when(new BlockTask("restore", "Clé", "", null, null));
    }

    private static Cell hoped() {
        return recovering(cell()).when(new BlockTask("restore", "Clé", "", Cell.minute(10), null));
    }

    private static Cell onDuty() {
        return cell().when(take("it", "lea"));
    }

    private static Cell given(Priority priority) {
        return cell().when(new GiveAction("Prévenir", "it", Cell.minute(60), priority, null));
    }

    private static ChangeActivity activity(ActivityState state) {
        return new ChangeActivity("calls", state, "", null);
    }

    private static MarkStep mark(int step, StepMark mark) {
        return new MarkStep("lead", step, mark, "Dit", "");
    }

    private static TakeRole take(String role, String person) {
        return new TakeRole(role, person, null);
    }

    private static LogCall call(String person, CallOutcome outcome) {
        return new LogCall(person, "it", "", outcome, null, "", null);
    }
}
