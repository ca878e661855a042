package app.courante.ui.recovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.courante.crisis.ActivityCommand.ChangeActivity;
import app.courante.crisis.ActivityState;
import app.courante.crisis.CrisisCommand.ActivatePlan;
import app.courante.crisis.CrisisCommand.CloseCrisis;
import app.courante.crisis.EntryId;
import app.courante.crisis.PlanSide;
import app.courante.crisis.RecoveryCommand.BlockTask;
import app.courante.crisis.RecoveryCommand.ChooseBackup;
import app.courante.crisis.RecoveryCommand.DropTask;
import app.courante.crisis.RecoveryCommand.EndTask;
import app.courante.crisis.RecoveryCommand.StartTask;
import app.courante.crisis.Refusal;
import app.courante.crisis.Situation;
import app.courante.crisis.board.TaskLine;
import app.courante.crisis.board.TaskLine.State;
import app.courante.desk.Answer;
import app.courante.text.Language;
import app.courante.text.Texts;
import app.courante.ui.kit.CellDesk;
import app.courante.ui.kit.Words;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RecoveryModelTest {
    private final CellDesk desk = new CellDesk();
    private final RecoveryModel model = new RecoveryModel(desk.seat, Situation.of(List.of()));

    @BeforeEach
    void watch() {
        desk.watch(model::show);
    }

    private void activate() {
        desk.done(new ActivatePlan(PlanSide.RECOVERY, ""));
    }

    private State state(String task) {
        return model.board().get().line(task).orElseThrow().state();
    }

    private void next() {
        model.next(model.chosen().orElseThrow());
    }

    private TaskWords say() {
        return TaskWords.of(model, new Words(Texts.in(Language.FRENCH), CellDesk.PARIS));
    }

    @Test
    void whatIsMissingIsSaidBeforeAnythingElse() {
        assertEquals(Lack.ACTIVATION, model.lack().get());
        activate();
        assertNull(model.lack().get());
        assertEquals(
                Lack.CRISIS, new RecoveryModel(desk.seat, Situation.of(List.of())).lack().get());
    }

    @Test
    void anEndThatHangsOnAnUnknownHourIsSaidAsTheEarliest() {
        activate();
        var name = model.board().get().line("t-freeze").orElseThrow().task().name();
        desk.done(new BlockTask("t-freeze", "Clé", "", null, null));
        var end = say().end(model.board().get());
        assertTrue(end.contains("au plus tôt (" + name + " bloquée sans heure)"), end);
    }

    @Test
    void aClosedCrisisDoesNotGrowOlder() {
        activate();
        desk.done(new StartTask("t-freeze", "", "", null));
        desk.done(new CloseCrisis("Fini", List.of(), null, "", List.of(), "Essai"));
        var axis = model.axis().get();
        desk.pass(Duration.ofDays(3));
        assertEquals(axis, model.axis().get());
        assertEquals("crise close · 31 tâches restaient à faire", say().end(model.board().get()));
        var line = model.board().get().line("t-freeze").orElseThrow();
        assertFalse(say().bar(line).contains("dépass"), say().bar(line));
    }

    @Test
    void aRefusalIsKeptUntilAnotherTaskIsChosen() {
        activate();
        var line = model.board().get().line("t-freeze").orElseThrow();
        desk.done(new BlockTask("t-freeze", "Clé", "", null, null));
        // The line is from before the block: the desk knows better.
        model.next(line);
        var refused = assertInstanceOf(Answer.Refused.class, model.trouble().get());
        assertEquals(Refusal.TASK_BLOCKED, refused.why());
        model.task().set("t-network");
        assertNull(model.trouble().get());
    }

    @Test
    void theSameKeyBeginsATaskAndTicksItsStepsAndThenAsks() {
        activate();
        model.task().set("t-reroute");
        next();
        assertEquals(State.RUNNING, state("t-reroute"));
        for (int step = 1; step <= 6; step++) next();
        var line = model.chosen().orElseThrow();
        assertEquals(6, line.stepsDone());
        assertFalse(model.next(line));
    }

    @Test
    void aTaskWhoseCopyIsToBeChosenIsNotBegunByTheKeyAlone() {
        activate();
        var line = model.board().get().line("t-network").orElseThrow();
        assertTrue(line.awaitsCopy());
        assertFalse(model.next(line));
        desk.done(new ChooseBackup("t-network", "b-sbc", CellDesk.NOW, "", "", null));
        desk.done(new EndTask("t-freeze", "", null));
        assertTrue(model.next(model.board().get().line("t-network").orElseThrow()));
        assertEquals(State.RUNNING, state("t-network"));
    }

    @Test
    void theCriticalPathIsSaidOfWhatRunsAndWhatIsBlockedToo() {
        activate();
        var critical = say().bar(critical());
        assertTrue(critical.endsWith("chemin critique"), critical);
        desk.done(new StartTask(critical().id(), "", "Il faut bien", null));
        assertEquals(State.RUNNING, critical().state());
        assertTrue(say().bar(critical()).endsWith("chemin critique"), say().bar(critical()));
        desk.done(new BlockTask(critical().id(), "Clé", "", null, null));
        assertEquals(State.BLOCKED, critical().state());
        assertTrue(say().bar(critical()).endsWith("chemin critique"), say().bar(critical()));
    }

    private TaskLine critical() {
        return model.board().get().lines().stream()
                .filter(TaskLine::critical)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theEndSaysWhichActivityComesBackWhenAgainstItsOwnLimit() {
        activate();
        desk.done(new ChangeActivity("reception", ActivityState.INTERRUPTED, "", null));
        var said = say().end(model.board().get());
        assertTrue(
                said.matches("fin prévue .* · .+ de retour .+, .+ (avant|après) son délai"), said);
        desk.pass(Duration.ofHours(40));
        for (var line : model.board().get().lines())
            if (!line.state().ended() && line.origin() == TaskLine.Origin.PLAN)
                desk.done(new DropTask(line.id(), "x", null));
        said = say().end(model.board().get());
        assertTrue(said.contains("tâches finies, toujours interrompue"), said);
    }

    @Test
    void theTaskProposedGivesWayToTheNextAndOneThatWasChosenStays() {
        activate();
        assertEquals("t-freeze", model.task().get());
        desk.done(new EndTask("t-freeze", "", null));
        assertEquals("t-network", model.task().get());
        model.task().set("t-emergency");
        desk.done(new EndTask("t-emergency", "", null));
        assertEquals("t-emergency", model.task().get());
    }

    @Test
    void allIsShownUntilSomebodyZoomsAndNowKeepsItsPlace() {
        activate();
        var whole = model.axis().get();
        assertTrue(whole.shows(CellDesk.NOW));
        assertTrue(whole.until().isAfter(model.board().get().end()));
        double place = whole.x(CellDesk.NOW, 1000);
        model.zoomIn();
        assertEquals(place, model.axis().get().x(CellDesk.NOW, 1000), 1);
        assertTrue(model.axis().get().span().compareTo(whole.span()) < 0);
        for (int i = 0; i < 40; i++) model.zoomIn();
        assertTrue(model.axis().get().span().compareTo(Duration.ofMinutes(10)) >= 0);
        model.pan(0.25);
        model.fit();
        assertEquals(whole, model.axis().get());
    }

    /// On 25 October two o'clock comes twice: the marks stay an hour apart.
    @Test
    void marksAreRoundHoursOfTheHouseAndApartInElapsedTime() {
        var paris = ZoneId.of("Europe/Paris");
        var from = LocalDateTime.parse("2026-10-25T00:20").atZone(paris).toInstant();
        var axis = new Axis(from, from.plus(Duration.ofHours(6)));
        var ticks = axis.ticks(600, paris);
        assertEquals(
                LocalDateTime.parse("2026-10-25T01:00").atZone(paris).toInstant(),
                ticks.getFirst());
        for (int i = 1; i < ticks.size(); i++)
            assertEquals(Duration.ofHours(1), Duration.between(ticks.get(i - 1), ticks.get(i)));
        assertEquals(List.of(), new Axis(Instant.EPOCH, Instant.EPOCH).ticks(600, paris));
    }

    @Test
    void aYearIsShownWithAFewMarks() {
        var axis = new Axis(CellDesk.NOW, CellDesk.NOW.plus(Duration.ofDays(365)));
        assertTrue(axis.ticks(800, CellDesk.PARIS).size() < 11);
    }

    @Test
    void theFigureOfTheEndLeadsToWhatItComesFrom() {
        var shown = new ArrayList<List<EntryId>>();
        desk.seat.evidence().leads(shown::add);
        var activated = desk.done(new ActivatePlan(PlanSide.RECOVERY, ""));
        var blocked = desk.done(new BlockTask("t-freeze", "Clé", "Gardien", null, null));
        model.openEnd();
        assertEquals(List.of(List.of(blocked, activated)), shown);
    }

    @Test
    void theCountsOfTasksLeadToEveryEntryAboutATask() {
        var shown = new ArrayList<List<EntryId>>();
        desk.seat.evidence().leads(shown::add);
        activate();
        var blocked = desk.done(new BlockTask("t-freeze", "Clé", "Gardien", null, null));
        model.openCount();
        assertEquals(List.of(List.of(blocked)), shown);
    }

    @Test
    void aTaskSaysHowItStands() {
        activate();
        desk.done(new BlockTask("t-freeze", "Clé", "Gardien", null, null));
        desk.pass(Duration.ofMinutes(25));
        var line = model.board().get().line("t-freeze").orElseThrow();
        assertEquals("bloquée depuis 25 min · Gardien · chemin critique", say().bar(line));
        var crm = model.board().get().line("t-crm-data").orElseThrow();
        assertEquals(
                "Systèmes d’information · dépend de 7 · sauvegarde à choisir", say().below(crm));
    }
}
