package app.courante.crisis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.courante.crisis.LogEvent.DecisionMade;
import app.courante.crisis.RecoveryCommand.AddTask;
import app.courante.crisis.RecoveryCommand.BlockTask;
import app.courante.crisis.RecoveryCommand.ChooseBackup;
import app.courante.crisis.RecoveryCommand.DecideReturn;
import app.courante.crisis.RecoveryCommand.DoTaskStep;
import app.courante.crisis.RecoveryCommand.DropTask;
import app.courante.crisis.RecoveryCommand.EndTask;
import app.courante.crisis.RecoveryCommand.ReopenTask;
import app.courante.crisis.RecoveryCommand.ReopenTaskStep;
import app.courante.crisis.RecoveryCommand.ReprioritiseTask;
import app.courante.crisis.RecoveryCommand.StartTask;
import app.courante.crisis.RecoveryCommand.UnblockTask;
import app.courante.crisis.RecoveryEvent.BackupChosen;
import app.courante.crisis.RecoveryEvent.RecoveryStepDone;
import app.courante.crisis.RecoveryEvent.ReturnDecided;
import app.courante.crisis.RecoveryEvent.TaskAdded;
import app.courante.crisis.RecoveryEvent.TaskBlocked;
import app.courante.crisis.RecoveryEvent.TaskReprioritised;
import app.courante.crisis.RecoveryEvent.TaskStarted;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RecoveryDecidingTest {
    private static final String LONG = "x".repeat(20_001);
    private static final Named NET = new Named("net", "Réseau");
    private static final Named CRM = new Named("crm", "Base clients");
    private static final Named IT = new Named("it", "Informatique");
    private static final Instant NOON = Cell.paris("2026-11-23T12:00:00").toInstant();

    static Stream<Case> refusals() {
        return Stream.of(starts(), steps(), blocks(), ends(), lists(), backups(), returns())
                .flatMap(all -> all);
    }

    private static Stream<Case> starts() {
        return Stream.of(
                refused(Cell.house(), start("net"), Refusal.NO_CRISIS),
                refused(Cell.withoutPlan(), start("net"), Refusal.NO_PLAN),
                refused(
                        Cell.active(RecoveryPlan.PLAN, 2, Cell.START),
                        start("net"),
                        Refusal.RECOVERY_NOT_ACTIVE),
                refused(cell(), new StartTask("net", "", "", Cell.time(3)), Refusal.TIME_IN_FUTURE),
                refused(cell(), start("ghost"), Refusal.TASK_UNKNOWN),
                refused(cell(), start("crm"), Refusal.TASK_WAITS),
                refused(cell(), new StartTask("net", "", LONG, null), Refusal.TEXT_TOO_LONG),
                refused(cell().when(start("net")), start("net"), Refusal.TASK_STARTED),
                refused(cell().when(block("net")), start("net"), Refusal.TASK_BLOCKED),
                refused(cell().when(end("net")), start("net"), Refusal.TASK_ENDED),
                refused(cell(), start("return:1"), Refusal.RETURN_NOT_DECIDED));
    }

    private static Stream<Case> steps() {
        var ready = cell().when(end("net")).when(backup());
        var one = cell().when(end("net")).when(backup()).when(step(1));
        return Stream.of(
                refused(cell().when(end("net")), step(1), Refusal.BACKUP_NOT_CHOSEN),
                refused(cell().when(end("net")), start("crm"), Refusal.BACKUP_NOT_CHOSEN),
                refused(cell().when(end("net")), end("crm"), Refusal.BACKUP_NOT_CHOSEN),
                refused(cell(), step(1), Refusal.TASK_WAITS),
                refused(ready, step(0), Refusal.TASK_STEP_UNKNOWN),
                refused(ready, step(4), Refusal.TASK_STEP_UNKNOWN),
                refused(ready, new DoTaskStep("crm", 1, LONG, null), Refusal.TEXT_TOO_LONG),
                refused(one, step(1), Refusal.TASK_STEP_DONE),
                refused(one, new ReopenTaskStep("crm", 9, "x", null), Refusal.TASK_STEP_UNKNOWN),
                refused(one, new ReopenTaskStep("crm", 2, "x", null), Refusal.TASK_STEP_OPEN),
                refused(one, new ReopenTaskStep("crm", 1, " ", null), Refusal.REASON_MISSING),
                refused(
                        cell().at(9).when(end("net")).when(backup()).when(step(1)),
                        new DoTaskStep("crm", 2, "", Cell.time(8)),
                        Refusal.TASK_BEFORE_START));
    }

    private static Stream<Case> blocks() {
        return Stream.of(
                refused(cell(), new BlockTask("net", " ", "", null, null), Refusal.REASON_MISSING),
                refused(cell(), new BlockTask("net", LONG, "", null, null), Refusal.TEXT_TOO_LONG),
                refused(cell().when(block("net")), block("net"), Refusal.TASK_BLOCKED),
                refused(
                        cell().at(9),
                        new BlockTask("net", "x", "", Cell.minute(8), null),
                        Refusal.HOPED_IN_PAST),
                refused(
                        cell().at(9).when(start("net")),
                        new BlockTask("net", "x", "", null, Cell.time(8)),
                        Refusal.TASK_BEFORE_START),
                refused(cell(), new UnblockTask("net", "", null), Refusal.TASK_NOT_BLOCKED));
    }

    private static Stream<Case> ends() {
        return Stream.of(
                refused(cell(), end("crm"), Refusal.TASK_WAITS),
                refused(cell().when(block("net")), end("net"), Refusal.TASK_BLOCKED),
                refused(
                        cell().when(end("net")).when(backup()),
                        end("crm"),
                        Refusal.TASK_STEPS_LEFT),
                refused(
                        cell().at(9).when(start("net")),
                        new EndTask("net", "", Cell.time(8)),
                        Refusal.TASK_BEFORE_START),
                refused(cell(), end("return:1"), Refusal.RETURN_NOT_DECIDED),
                refused(cell(), new ReopenTask("net", "x", null), Refusal.TASK_NOT_ENDED),
                refused(
                        cell().when(end("net")),
                        new ReopenTask("net", "", null),
                        Refusal.REASON_MISSING),
                refused(cell(), new DropTask("net", "", null), Refusal.REASON_MISSING),
                refused(
                        cell().when(new DropTask("net", "x", null)),
                        end("net"),
                        Refusal.TASK_ENDED));
    }

    private static Stream<Case> lists() {
        return Stream.of(
                refused(cell(), add(" ", "x"), Refusal.TEXT_MISSING),
                refused(cell(), add("Câble", " "), Refusal.REASON_MISSING),
                refused(cell(), add("Câble", "x", "ghost"), Refusal.TASK_UNKNOWN),
                refused(
                        cell(),
                        new AddTask("Câble", "it", -30, List.of(), "x", null),
                        Refusal.TASK_TIME_NEGATIVE),
                refused(cell(), move("net", 0), Refusal.TASK_PLACE_UNKNOWN),
                refused(cell(), move("net", 5), Refusal.TASK_PLACE_UNKNOWN),
                refused(cell(), move("return:1", 1), Refusal.TASK_PLACE_UNKNOWN),
                refused(cell(), move("net", 1), Refusal.TASK_PLACE_UNCHANGED),
                refused(
                        cell(),
                        new ReprioritiseTask("net", 2, " ", "", null),
                        Refusal.REASON_MISSING));
    }

    private static Stream<Case> backups() {
        return Stream.of(
                refused(cell(), backup("b-ghost", null, ""), Refusal.BACKUP_UNKNOWN),
                refused(cell(), backup("b-till", null, ""), Refusal.BACKUP_TIME_MISSING),
                refused(cell(), backup("b-crm", Cell.minute(9), ""), Refusal.TIME_IN_FUTURE),
                refused(
                        cell(),
                        backup("b-crm", Cell.minute(-12 * 60 - 1), " "),
                        Refusal.BACKUP_ABOVE_RPO),
                // Nothing is said of this one, but the shop that needs it may lose an hour.
                refused(cell(), backup("b-till", Cell.minute(-61), ""), Refusal.BACKUP_ABOVE_RPO));
    }

    private static Stream<Case> returns() {
        var met = List.of("Trunk stable", "File vidée");
        return Stream.of(
                refused(Cell.declared(), returning(List.of(), ""), Refusal.NOT_ACTIVE),
                refused(cell(), returning(List.of("Beau temps"), ""), Refusal.CRITERION_UNKNOWN),
                refused(
                        cell(),
                        returning(List.of("Trunk stable"), " "),
                        Refusal.RETURN_CRITERIA_LEFT),
                refused(
                        cell().when(returning(met, "")),
                        returning(met, ""),
                        Refusal.RETURN_DECIDED));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void whatMayNotBeIsRefused(Case refusal) {
        refusal.check();
    }

    @Test
    void aTaskIsBegunByTheRoleOfThePlanOrByWhomeverIsNamed() {
        assertEquals(List.of(new TaskStarted(NET, IT, "")), cell().events(start("net")));
        assertEquals(
                List.of(new TaskStarted(NET, new Named("", "Karim"), "")),
                cell().events(new StartTask("net", " Karim ", "", null)));
    }

    @Test
    void aTaskThatWaitsIsBegunForAReason() {
        assertEquals(
                List.of(new TaskStarted(CRM, IT, "Disques prêts")),
                cell().events(new StartTask("crm", "", " Disques prêts ", null)));
    }

    @Test
    void theFirstStepBeginsTheTask() {
        assertEquals(
                List.of(
                        new TaskStarted(CRM, IT, ""),
                        new RecoveryStepDone(CRM, 2, "Restaurer", "vite")),
                cell().when(end("net"))
                        .when(backup())
                        .events(new DoTaskStep("crm", 2, " vite ", null)));
    }

    @Test
    void aTaskWhoseCopyNobodyChoseIsBegunForAReason() {
        assertEquals(
                List.of(new TaskStarted(CRM, IT, "Base reconstruite")),
                cell().when(end("net"))
                        .events(new StartTask("crm", "", " Base reconstruite ", null)));
        assertEquals(
                List.of(
                        new TaskStarted(CRM, IT, "Base reconstruite"),
                        new RecoveryStepDone(CRM, 1, "Choisir", "Base reconstruite")),
                cell().when(end("net"))
                        .events(new DoTaskStep("crm", 1, "Base reconstruite", null)));
    }

    private static ChooseBackup backup() {
        return new ChooseBackup("crm", "b-crm", null, "", "", null);
    }

    @Test
    void whatIsBlockedSaysOnWhomAndUntilWhen() {
        assertEquals(
                List.of(new TaskBlocked(NET, "Clé", "Gardien", Cell.minute(30))),
                cell().events(new BlockTask("net", " Clé ", " Gardien ", Cell.minute(30), null)));
    }

    @Test
    void aChangeOfOrderIsADecisionOfWhomeverIsNamed() {
        assertEquals(
                List.of(
                        new TaskReprioritised(
                                CRM, 1, "Clients", new DecisionMade("D-003", "Hugo Faure"))),
                cell().events(new ReprioritiseTask("crm", 1, "Clients", "Hugo Faure", null)));
    }

    @Test
    void aCopyWithinTheLossOfItsBackupIsChosenWithoutADecision() {
        assertEquals(
                List.of(
                        new BackupChosen(
                                CRM,
                                new Named("b-crm", "Base clients"),
                                NOON,
                                Cell.START,
                                Duration.ofHours(12),
                                "",
                                null)),
                cell().events(backup("b-crm", null, "")));
    }

    @Test
    void aCopyThatLosesTooMuchIsADecisionWithAReason() {
        var taken = Cell.minute(-13 * 60);
        assertEquals(
                List.of(
                        new BackupChosen(
                                CRM,
                                new Named("b-crm", "Base clients"),
                                taken,
                                Cell.START,
                                Duration.ofHours(12),
                                "Chiffrées depuis",
                                new DecisionMade("D-003", "Claire Morel"))),
                cell().events(backup("b-crm", taken, " Chiffrées depuis ")));
    }

    @Test
    void theLossIsCountedFromTheInterruptionOfWhatNeedsIt() {
        var down =
                cell().happened(
                                -30,
                                new ActivityEvent.ActivityChanged(
                                        new Named("calls", "Appels"),
                                        ActivityState.INTERRUPTED,
                                        ""));
        var chosen = (BackupChosen) down.events(backup("b-crm", null, "")).getFirst();
        assertEquals(Duration.ofMinutes(90), chosen.loss());
    }

    /// On the night of 25 October two o'clock comes twice: what is lost is the time that went by.
    @Test
    void theLossIsElapsedTimeThroughAChangeOfClocks() {
        var began = Cell.paris("2026-10-25T06:00:00").toInstant();
        var plan = RecoveryPlan.with("2026-11-23 12:00", "2026-10-24 20:00");
        var cell =
                Cell.active(plan, 2, began)
                        .when(new CrisisCommand.ActivatePlan(PlanSide.RECOVERY, ""));
        var chosen = (BackupChosen) cell.events(backup("b-crm", null, "")).getFirst();
        assertEquals(Duration.ofHours(11), chosen.loss());
        var spring = Cell.paris("2026-03-29T06:00:00").toInstant();
        var before = RecoveryPlan.with("2026-11-23 12:00", "2026-03-28 20:00");
        var later =
                Cell.active(before, 2, spring)
                        .when(new CrisisCommand.ActivatePlan(PlanSide.RECOVERY, ""));
        var copy = (BackupChosen) later.events(backup("b-crm", null, "")).getFirst();
        assertEquals(Duration.ofHours(9), copy.loss());
    }

    @Test
    void theReturnIsDecidedByTheRoleOfThePlanAndItsStepsFollow() {
        var met = List.of("Trunk stable", "File vidée");
        var check = new ExitCheck(met, List.of(), "");
        assertEquals(
                List.of(
                        new ReturnDecided(
                                check,
                                new Named("director", "Directrice de crise"),
                                new DecisionMade("D-003", "Claire Morel"))),
                cell().events(returning(met, "inutile")));
        cell().when(returning(met, "")).when(end("return:1")).when(end("return:2"));
    }

    @Test
    void aTaskIsAddedAfterOthersAndDoneUnderTheEntryThatAddedIt() {
        var add = add("Câble", "Pluie", "net");
        assertEquals(
                List.of(new TaskAdded("Câble", IT, Duration.ofMinutes(45), List.of(NET), "Pluie")),
                cell().events(add));
        var cell = cell().when(add);
        var id = "added:" + cell.last();
        cell.when(end("net")).when(start(id)).when(end(id)).when(new ReopenTask(id, "x", null));
    }

    private static Cell cell() {
        return RecoveryPlan.cell();
    }

    private static StartTask start(String task) {
        return new StartTask(task, "", "", null);
    }

    private static DoTaskStep step(int number) {
        return new DoTaskStep("crm", number, "", null);
    }

    private static BlockTask block(String task) {
        return new BlockTask(task, "Clé", "", null, null);
    }

    private static EndTask end(String task) {
        return new EndTask(task, "", null);
    }

    private static AddTask add(String name, String reason, String... after) {
        return new AddTask(name, "it", 45, List.of(after), reason, null);
    }

    private static ReprioritiseTask move(String task, int place) {
        return new ReprioritiseTask(task, place, "x", "", null);
    }

    private static ChooseBackup backup(String id, @Nullable Instant taken, String reason) {
        return new ChooseBackup("crm", id, taken, reason, "", null);
    }

    private static DecideReturn returning(List<String> met, String waiver) {
        return new DecideReturn(met, waiver, "", null);
    }

    private static Case refused(Cell given, Command when, Refusal then) {
        return new Case(given, when, then);
    }
}
