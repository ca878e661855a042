package app.courante.crisis.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.courante.crisis.Cell;
import app.courante.crisis.CrisisCommand.ActivatePlan;
import app.courante.crisis.CrisisEvent.CrisisClosed;
import app.courante.crisis.DeadlineCommand.FileDeadline;
import app.courante.crisis.DeadlineCommand.StartDeadline;
import app.courante.crisis.EntryId;
import app.courante.crisis.Kind;
import app.courante.crisis.LogCommand.LogEntry;
import app.courante.crisis.MessageCommand.LogTold;
import app.courante.crisis.Moment;
import app.courante.crisis.PlanSide;
import app.courante.crisis.RecoveryCommand.BlockTask;
import app.courante.crisis.RecoveryCommand.StartTask;
import app.courante.crisis.RecoveryCommand.UnblockTask;
import app.courante.crisis.RecoveryPlan;
import app.courante.crisis.ReportCommand.CloseMeeting;
import app.courante.crisis.ReportCommand.OpenMeeting;
import app.courante.crisis.ReportCommand.ReachItem;
import app.courante.crisis.VoicePlan;
import app.courante.crisis.board.Figure.Amount.Lasting;
import app.courante.crisis.board.Figure.Amount.Part;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The figures of what was told and filed outside, of the recovery and of the meetings.
class FigureOutsideTest {
    /// Across both changes of clocks and the end of a year: hours that passed.
    @ParameterizedTest
    @CsvSource({
        "2026-03-29T01:30:00+01:00, 2026-03-29T03:30:00+02:00, 60",
        "2026-10-25T01:30:00+02:00, 2026-10-25T03:30:00+01:00, 180",
        "2026-10-25T02:30:00+02:00, 2026-10-25T02:30:00+01:00, 60",
        "2026-12-31T23:30:00+01:00, 2027-01-01T01:30:00+01:00, 120",
        "2028-02-28T23:00:00+01:00, 2028-03-01T01:00:00+01:00, 1560",
    })
    void timesAreHoursThatPassed(String from, String until, long minutes) {
        var began = OffsetDateTime.parse(from).toInstant();
        var ended = OffsetDateTime.parse(until).toInstant();
        var passed = new Lasting(Duration.ofMinutes(minutes), false);
        var voice = Cell.active(VoicePlan.PLAN, 2, began);
        var deadline = started(voice);
        voice.when(new OpenMeeting(List.of("Tour", "Fin"), null, null));
        voice.at(ended).when(told(null)).when(file(deadline)).when(new ReachItem(2, null));
        assertEquals(passed, figure(voice, FigureKind.TO_FIRST_MESSAGE, "").amount());
        assertEquals(passed, figure(voice, FigureKind.TO_AUDIENCE, "clients").amount());
        var filed = figure(voice, FigureKind.TO_NOTIFICATION, "gdpr/notification");
        assertEquals(passed, filed.amount());
        assertEquals(Duration.ofDays(3), filed.limits().getFirst().length());
        var items = Minutes.of(voice.situation(), ended).meetings().getFirst().items();
        assertEquals(Duration.ofMinutes(minutes), items.getFirst().spent());
        var recovery = Cell.active(RecoveryPlan.PLAN, 2, began);
        recovery.when(new ActivatePlan(PlanSide.RECOVERY, ""));
        recovery.when(new StartTask("net", "", "", null));
        recovery.when(new BlockTask("net", "Salle fermée", "", null, null));
        recovery.at(ended).when(new UnblockTask("net", "", null));
        assertEquals(passed, figure(recovery, FigureKind.TASK_BLOCKED, "net").amount());
    }

    @Test
    void aLaptopInAnotherZoneTellsTheSameInstants() {
        var cell = VoicePlan.cell();
        var there = Cell.minute(30).atZone(ZoneId.of("Asia/Kathmandu"));
        cell.onAnotherLaptop().at(45).when(told(Moment.exactly(there)));
        assertEquals(minutes(30), figure(cell, FigureKind.TO_AUDIENCE, "clients").amount());
        assertEquals(minutes(30), figure(cell, FigureKind.TO_FIRST_MESSAGE, "").amount());
    }

    @Test
    void anAudienceThatNobodyToldRunsOnUntilTheClosingAndIsNeverToldThen() {
        var cell = VoicePlan.cell().at(50);
        var figure = figure(cell, FigureKind.TO_AUDIENCE, "clients");
        assertEquals(new Lasting(Duration.ofMinutes(50), true), figure.amount());
        // Forty minutes by the plan.
        assertFalse(figure.keeps(figure.limits().getFirst()));
        cell.given(new CrisisClosed("fini")).at(90);
        assertEquals(null, figure(cell, FigureKind.TO_AUDIENCE, "clients").amount());
        assertEquals(null, figure(cell, FigureKind.TO_FIRST_MESSAGE, "").amount());
    }

    @Test
    void whatIsFiledAtTheVeryLimitIsInTimeAndTheClockRunsOnAfterTheClosing() {
        var cell = VoicePlan.cell();
        var deadline = started(cell);
        cell.at(10).given(new CrisisClosed("fini")).at(60);
        var open = figure(cell, FigureKind.TO_NOTIFICATION, "gdpr/notification");
        assertEquals(new Lasting(Duration.ofMinutes(60), true), open.amount());
        assertEquals(1, OpenEnds.of(cell.situation()).lines().size());
        cell.at(72 * 60).when(file(deadline));
        var filed = figure(cell, FigureKind.TO_NOTIFICATION, "gdpr/notification");
        assertTrue(filed.keeps(filed.limits().getFirst()));
        assertEquals(List.of(), OpenEnds.of(cell.situation()).lines());
    }

    @Test
    void aTaskBlockedTwiceIsAddedUpAndNamesTheLinesThatSaySo() {
        var cell = RecoveryPlan.cell().when(new StartTask("net", "", "", null));
        cell.at(10).when(new BlockTask("net", "Salle fermée", "", null, null));
        var first = cell.last();
        cell.at(30).when(new UnblockTask("net", "", null));
        cell.at(40).when(new BlockTask("net", "Badge perdu", "", null, null)).at(45);
        var figure = figure(cell, FigureKind.TASK_BLOCKED, "net");
        assertEquals(new Lasting(Duration.ofMinutes(25), true), figure.amount());
        assertEquals(3, figure.entries().size());
        assertEquals(first, figure.entries().getFirst());
        assertEquals(new Part(0, 4), figure(cell, FigureKind.TASKS_DONE, "").amount());
    }

    @Test
    void theMinutesAreTheLinesWrittenWhileAnItemWasOn() {
        var cell = Cell.active(2).when(said("Avant"));
        cell.at(1).when(new OpenMeeting(List.of("Tour", "Décisions"), null, null));
        cell.at(2).when(said("Lyon est coupé")).at(5).when(new ReachItem(2, null));
        cell.onAnotherLaptop().at(6).when(said("Basculer")).at(7).when(said("Prévenir"));
        cell.at(9).when(new CloseMeeting(null, null)).at(10).when(said("Après"));
        var items = Minutes.of(cell.situation(), cell.now()).meetings().getFirst().items();
        assertEquals(List.of("Lyon est coupé"), texts(items.get(0)));
        assertEquals(List.of("Basculer", "Prévenir"), texts(items.get(1)));
        assertEquals(Duration.ofMinutes(4), items.get(1).spent());
    }

    private static List<String> texts(Minutes.Item item) {
        return item.lines().stream().map(line -> line.wording().text()).toList();
    }

    private static LogEntry said(String text) {
        return LogEntry.now(Kind.INFORMATION, text);
    }

    private static EntryId started(Cell cell) {
        cell.when(new StartDeadline("gdpr-33", "Fichier copié", "", null, null));
        return cell.last();
    }

    private static FileDeadline file(EntryId deadline) {
        return new FileDeadline(deadline, "CNIL-1", "Téléservice", "Claire Morel", "", null, null);
    }

    private static LogTold told(@org.jspecify.annotations.Nullable Moment happened) {
        return new LogTold("clients", "Appel", "Coupure", "Claire Morel", happened);
    }

    private static Lasting minutes(long minutes) {
        return new Lasting(Duration.ofMinutes(minutes), false);
    }

    private static Figure figure(Cell cell, FigureKind kind, String id) {
        Instant now = cell.now();
        return CrisisFigures.of(cell.situation(), now).figure(kind, id).orElseThrow();
    }
}
