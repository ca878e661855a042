package app.courante.crisis.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.courante.crisis.ActivityCommand.ChangeActivity;
import app.courante.crisis.ActivityState;
import app.courante.crisis.Cell;
import app.courante.crisis.RecoveryCommand.AddTask;
import app.courante.crisis.RecoveryCommand.BlockTask;
import app.courante.crisis.RecoveryCommand.ChooseBackup;
import app.courante.crisis.RecoveryCommand.DecideReturn;
import app.courante.crisis.RecoveryCommand.DoTaskStep;
import app.courante.crisis.RecoveryCommand.DropTask;
import app.courante.crisis.RecoveryCommand.EndTask;
import app.courante.crisis.RecoveryCommand.ReopenTask;
import app.courante.crisis.RecoveryCommand.ReprioritiseTask;
import app.courante.crisis.RecoveryCommand.StartTask;
import app.courante.crisis.RecoveryCommand.UnblockTask;
import app.courante.crisis.RecoveryPlan;
import app.courante.crisis.board.BackupTest.Outcome;
import app.courante.crisis.board.Phases.Kind;
import app.courante.crisis.board.Phases.Stage;
import app.courante.crisis.board.TaskLine.Slot;
import app.courante.crisis.board.TaskLine.State;
import app.courante.plan.DependencyGraph;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecoveryBoardTest {
    @Test
    void tasksOfACircleHaveNoTimesAndTheRestHasTheirs() {
        var plan = RecoveryPlan.with("order: 1, owner: it", "order: 1, dependsOn: [test]");
        var board = board(RecoveryPlan.cell(plan));
        assertTrue(line(board, "net").stuck());
        assertNull(line(board, "crm").slot());
        assertNull(board.end());
        // Begun all the same, it has a time, and so has what waits for it.
        var begun = RecoveryPlan.cell(plan).when(new StartTask("net", "", "Il faut bien", null));
        assertEquals(slot(60, 180), line(board(begun), "crm").slot());
    }

    @Test
    void anotherPlanAndUnknownTasksAreNoTrouble() {
        assertEquals(List.of(), board(Cell.withoutPlan()).lines());
        assertEquals(List.of(), board(Cell.house()).aims());
        assertTrue(board(Cell.house()).phases().empty());
    }

    @Test
    void whatWaitsForNothingCanBeginAndTheRestIsToCome() {
        var board = board(RecoveryPlan.cell());
        assertEquals(State.STARTABLE, line(board, "net").state());
        assertEquals(State.TO_COME, line(board, "crm").state());
        assertEquals(List.of(1), line(board, "crm").waits());
        // The third thing that it waits for is in no plan.
        assertEquals(List.of(2, 3), line(board, "test").after());
        assertEquals(List.of(line(board, "net")), board.doable());
    }

    @Test
    void whatIsToComeIsProjectedFromNowOn() {
        var board = board(RecoveryPlan.cell().at(10));
        assertEquals(slot(10, 70), line(board, "net").slot());
        assertEquals(slot(70, 190), line(board, "crm").slot());
        assertEquals(Cell.minute(220), board.end());
        assertEquals(slot(60, 180), line(board, "crm").planned());
    }

    @Test
    void whatRunsEndsWhenExpectedAndNotBeforeNow() {
        var cell = RecoveryPlan.cell().at(5).when(new StartTask("net", "", "", null));
        assertEquals(slot(5, 65), line(board(cell.at(30)), "net").slot());
        assertEquals(slot(5, 90), line(board(cell.at(90)), "net").slot());
        assertEquals(slot(90, 210), line(board(cell), "crm").slot());
        assertEquals(Duration.ofMinutes(25), line(board(cell), "net").overrun(cell.now()));
    }

    @Test
    void whatIsDoneStandsAtItsRealTimesAndWhatFollowsIsFree() {
        var cell = RecoveryPlan.cell().at(5).when(new StartTask("net", "", "", null));
        cell.at(20).when(new EndTask("net", "", null)).at(40);
        assertEquals(slot(5, 20), line(board(cell), "net").slot());
        assertEquals(slot(40, 160), line(board(cell), "crm").slot());
        assertEquals(State.STARTABLE, line(board(cell), "mail").state());
    }

    @Test
    void whatIsBlockedPushesWhatDependsOnIt() {
        var cell = RecoveryPlan.cell().when(new StartTask("net", "", "", null));
        cell.at(20).when(new BlockTask("net", "Clé", "Gardien", null, null));
        // Forty minutes are left from whenever it goes on.
        assertEquals(slot(0, 70), line(board(cell.at(30)), "net").slot());
        assertEquals(slot(0, 100), line(board(cell.at(60)), "net").slot());
        assertEquals(Cell.minute(250), board(cell).end());
        cell.when(new UnblockTask("net", "", null));
        assertEquals(slot(0, 100), line(board(cell.at(80)), "net").slot());
        cell.when(new BlockTask("net", "Clé", "", Cell.minute(200), null));
        assertEquals(slot(0, 220), line(board(cell.at(90)), "net").slot());
    }

    @Test
    void theTimeBetweenAnEndAndAReopeningIsNoWork() {
        var cell = RecoveryPlan.cell().when(new StartTask("net", "", "", null));
        cell.at(30).when(new EndTask("net", "", null));
        cell.at(100).when(new ReopenTask("net", "Routes perdues", null));
        assertEquals(State.RUNNING, line(board(cell), "net").state());
        assertEquals(slot(0, 130), line(board(cell.at(110)), "net").slot());
    }

    @Test
    void theCriticalPathIsWhatDecidesTheEnd() {
        var board = board(RecoveryPlan.cell());
        assertEquals(List.of("net", "crm", "test"), critical(board));
        var cell = RecoveryPlan.cell().when(new EndTask("net", "", null));
        cell.when(new BlockTask("mail", "Clé", "", Cell.minute(150), null));
        assertEquals(List.of("mail", "test"), critical(board(cell)));
    }

    @Test
    void whatIsDroppedHoldsNothingUp() {
        var cell = RecoveryPlan.cell().when(new DropTask("net", "Intact", null));
        assertEquals(State.STARTABLE, line(board(cell), "crm").state());
        assertEquals(Cell.minute(150), board(cell).end());
        cell.when(new ReopenTask("net", "Si", null));
        assertEquals(State.TO_COME, line(board(cell), "crm").state());
    }

    @Test
    void anAddedTaskTakesItsPlaceAndItsTime() {
        var cell = RecoveryPlan.cell();
        cell.when(new AddTask("Câble", "it", 300, List.of("net"), "Pluie", null));
        var id = "added:" + cell.last();
        assertEquals(5, line(board(cell), id).place());
        assertEquals(slot(60, 360), line(board(cell), id).slot());
        assertEquals(Cell.minute(360), board(cell).end());
        cell.when(new ReprioritiseTask(id, 2, "D’abord", "", null));
        assertEquals(List.of("net", id, "crm", "mail", "test"), order(board(cell)));
        assertEquals(List.of(3, 4), line(board(cell), "test").after());
    }

    @Test
    void theMarginIsCountedForWhatIsInterruptedFromItsInterruption() {
        var cell = RecoveryPlan.cell().when(down("calls")).when(down("mail"));
        // Calls are back after three hours of four, mail with the network after one of two.
        var aims = board(cell).aims();
        assertEquals(List.of("calls", "mail"), aims.stream().map(aim -> aim.activity()).toList());
        assertEquals(Duration.ofHours(1), aims.getFirst().margin());
        assertFalse(aims.getFirst().late());
        assertTrue(board(cell.at(60)).aims().getFirst().late());
        assertEquals(Cell.minute(60), board(cell).aims().getFirst().since());
    }

    @Test
    void whatIsBackIsNotWaitedFor() {
        var cell = RecoveryPlan.cell().when(down("mail")).when(new EndTask("net", "", null));
        assertEquals(List.of(), board(cell).aims());
    }

    @Test
    void whatIsStillInterruptedPastItsLimitIsNoSuccessThoughItsTasksAreDone() {
        var cell = RecoveryPlan.cell().when(down("mail")).when(new EndTask("net", "", null));
        assertEquals(List.of(), board(cell.at(119)).aims());
        var aim = board(cell.at(150)).aims().getFirst();
        assertTrue(aim.finished());
        assertTrue(aim.late());
        assertEquals(Duration.ofMinutes(-30), aim.margin());
        cell.when(new ChangeActivity("mail", ActivityState.RESTORED, "", null));
        assertEquals(List.of(), board(cell).aims());
    }

    @Test
    void aStepOfTheReturnLastsUntilNow() {
        var cell = RecoveryPlan.cell();
        cell.when(new DecideReturn(List.of("Trunk stable", "File vidée"), "", "", null));
        cell.at(20).when(new StartTask("return:1", "", "", null)).at(45);
        assertEquals(slot(20, 45), line(board(cell), "return:1").slot());
        cell.when(new BlockTask("return:1", "Clé", "", null, null)).at(50);
        assertEquals(slot(20, 50), line(board(cell), "return:1").slot());
    }

    @Test
    void whatWasDownBeforeCountsTowardsTheLimitEverywhere() {
        var cell = RecoveryPlan.cell().when(down("mail"));
        cell.at(30).when(new ChangeActivity("mail", ActivityState.RESTORED, "", null));
        cell.at(60).when(down("mail")).at(61);
        // Half an hour of the two is gone already.
        var limit = Cell.minute(60 + 90);
        assertEquals(limit, board(cell).aims().getFirst().limit());
        assertEquals(
                limit,
                Lookahead.of(DependencyGraph.of(RecoveryPlan.PLAN), cell.situation())
                        .line("mail")
                        .orElseThrow()
                        .rto());
        assertEquals(
                List.of(limit),
                SituationReport.of(cell.situation(), cell.now()).sections().stream()
                        .flatMap(section -> section.lines().stream())
                        .filter(line ->
                                line instanceof ReportLine.Due due
                                        && due.what() == ReportLine.Due.What.RTO)
                        .map(line -> ((ReportLine.Due) line).at())
                        .toList());
    }

    /// From one to three at night of 29 March one hour goes by, of 25 October three.
    @Test
    void theProjectionGoesThroughAChangeOfClocks() {
        for (var night : List.of("2026-03-29T01:30:00", "2026-10-25T01:30:00")) {
            var began = Cell.paris(night).toInstant();
            var cell = Cell.active(RecoveryPlan.PLAN, 2, began);
            cell.when(
                    new app.courante.crisis.CrisisCommand.ActivatePlan(
                            app.courante.crisis.PlanSide.RECOVERY, ""));
            assertEquals(began.plus(Duration.ofMinutes(210)), board(cell).end());
        }
    }

    @Test
    void stepsAreCountedAndTheNextIsTheFirstThatIsLeft() {
        var cell = RecoveryPlan.cell().when(new EndTask("net", "", null));
        cell.when(new DoTaskStep("crm", 1, "À la main", null));
        cell.when(new DoTaskStep("crm", 3, "", null));
        var line = line(board(cell), "crm");
        assertEquals(66, line.percent(cell.now()));
        assertEquals(2, line.nextStep());
        assertEquals(List.of("b-crm"), line.toChoose().stream().map(one -> one.id()).toList());
        cell.when(new ChooseBackup("crm", "b-crm", null, "", "", null));
        assertEquals(List.of(), line(board(cell), "crm").toChoose());
        assertEquals(
                Duration.ofHours(2), line(board(cell), "crm").chosen().getFirst().choice().loss());
    }

    @Test
    void thePhasesFollowOneAnotherDownToTheLastStepOfTheReturn() {
        var cell = RecoveryPlan.cell().at(10);
        assertEquals(List.of(Stage.NOW, Stage.NOW, Stage.AHEAD, Stage.AHEAD), stages(board(cell)));
        cell.when(new DecideReturn(List.of("Trunk stable", "File vidée"), "", "", null));
        assertEquals(State.STARTABLE, line(board(cell), "return:1").state());
        assertEquals(State.TO_COME, line(board(cell), "return:2").state());
        cell.at(20).when(new EndTask("return:1", "", null));
        assertEquals(Stage.NOW, stages(board(cell)).get(2));
        cell.at(30).when(new EndTask("return:2", "", null));
        assertEquals(List.of(Stage.NOW, Stage.NOW, Stage.PAST, Stage.NOW), stages(board(cell)));
        var normal = board(cell).phases().all().getLast();
        assertEquals(Kind.NORMAL, normal.kind());
        assertEquals(Cell.minute(30), normal.from());
    }

    @Test
    void aBackupIsTestedLateOrNever() {
        var tests = BackupTest.of(RecoveryPlan.PLAN, LocalDate.of(2026, 11, 23));
        assertEquals(
                List.of(Outcome.TESTED, Outcome.LATE, Outcome.NEVER),
                tests.stream().map(BackupTest::outcome).toList());
        assertEquals(41, tests.getFirst().days());
    }

    private static RecoveryBoard board(Cell cell) {
        return RecoveryBoard.of(cell.situation(), cell.now());
    }

    private static TaskLine line(RecoveryBoard board, String id) {
        return board.line(id).orElseThrow();
    }

    private static Slot slot(long from, long until) {
        return new Slot(Cell.minute(from), Cell.minute(until));
    }

    private static List<String> critical(RecoveryBoard board) {
        return board.lines().stream().filter(TaskLine::critical).map(TaskLine::id).toList();
    }

    private static List<String> order(RecoveryBoard board) {
        return board.lines().stream().map(TaskLine::id).limit(5).toList();
    }

    private static List<Stage> stages(RecoveryBoard board) {
        return board.phases().all().stream().map(phase -> phase.stage()).toList();
    }

    private static ChangeActivity down(String activity) {
        return new ChangeActivity(activity, ActivityState.INTERRUPTED, "", null);
    }
}
