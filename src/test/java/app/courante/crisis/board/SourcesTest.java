package app.courante.crisis.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.courante.crisis.ActionCommand.EndAction;
import app.courante.crisis.ActionCommand.GiveAction;
import app.courante.crisis.ActivityCommand.ChangeActivity;
import app.courante.crisis.ActivityState;
import app.courante.crisis.CallCommand.LogCall;
import app.courante.crisis.CallOutcome;
import app.courante.crisis.Cell;
import app.courante.crisis.CrisisCommand.ChangeLevel;
import app.courante.crisis.EntryId;
import app.courante.crisis.Priority;
import app.courante.crisis.RoleCommand.LeaveRole;
import app.courante.crisis.RoleCommand.TakeRole;
import app.courante.crisis.StepCommand.MarkStep;
import app.courante.crisis.StepCommand.NoteStep;
import app.courante.crisis.StepMark;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What the situation, the call-out, the roles, the cards and the status bar show leads to what it
/// comes from, and to nothing else.
class SourcesTest {
    private final Cell cell = Cell.active(2);
    private final EntryId declared = cell.entries().getFirst().id();
    private final EntryId activated = cell.last();

    private Sources sources() {
        return new Sources(cell.situation());
    }

    private SeatSources seats() {
        return new SeatSources(cell.situation());
    }

    private static void same(Set<EntryId> expected, List<EntryId> found) {
        assertEquals(expected, new HashSet<>(found));
    }

    private EntryId take(long minute, String role, String person) {
        cell.at(minute).when(new TakeRole(role, person, null));
        return cell.last();
    }

    private EntryId call(long minute, String person, CallOutcome outcome) {
        cell.at(minute).when(new LogCall(person, "it", "", outcome, null, "", null));
        return cell.last();
    }

    @Test
    void theStatusBarComesFromTheLevelTheBeginningAndTheLastReport() {
        same(Set.of(declared), sources().level());
        same(Set.of(declared), sources().elapsed());
        same(Set.of(activated), sources().standing());
        assertTrue(sources().reportDue().contains(activated));
        cell.at(40).when(new ChangeLevel(3, "Pire", List.of(), ""));
        same(Set.of(cell.last()), sources().level());
        same(Set.of(declared), sources().elapsed());
        assertTrue(sources().reportDue().contains(cell.last()));
    }

    @Test
    void theActiveCellComesFromWhoFilledTheRolesThen() {
        same(Set.of(), sources().cellActive());
        var first = take(5, "director", "claire");
        var second = take(12, "it", "hugo");
        var expected = Set.of(declared, activated, first, second);
        same(expected, sources().cellActive());
        take(30, "scribe", "nadia");
        same(expected, sources().cellActive());
    }

    @Test
    void aRoleOfTheCallOutComesFromItsCallsAndTheShareFromAll() {
        var vain = call(3, "hugo", CallOutcome.NO_ANSWER);
        var reached = call(6, "lea", CallOutcome.REMOTE);
        var line = cell.callOut().line("it").orElseThrow();
        var found = seats().line(line);
        assertTrue(found.containsAll(List.of(activated, vain, reached)));
        var director = take(7, "director", "claire");
        var share = seats().share(cell.callOut());
        assertTrue(share.containsAll(List.of(activated, vain, reached, director)));
        assertFalse(found.contains(director));
        var target = seats().target(cell.callOut());
        assertTrue(target.containsAll(List.of(activated, director)));
        assertFalse(target.contains(vain));
    }

    @Test
    void hoursOnDutyComeFromWhatWasTakenAndAVacancyFromWhatWasLeft() {
        var first = take(5, "it", "hugo");
        var second = take(9, "scribe", "hugo");
        cell.at(20).when(new LeaveRole("it", "hugo", "x"));
        var left = cell.last();
        var board = RoleBoard.of(cell.situation());
        same(Set.of(left), seats().role(board.line("it").orElseThrow()));
        same(Set.of(second), seats().role(board.line("scribe").orElseThrow()));
        same(Set.of(declared, activated), seats().role(board.line("director").orElseThrow()));
        same(Set.of(first, second, left), seats().duty(board.people().getFirst()));
        same(Set.of(first, second, left), seats().duties(board));
    }

    @Test
    void aCardComesFromItsMarksAndItsTimesFromWhatCalledForIt() {
        cell.at(5).when(new MarkStep("lead", 1, StepMark.DONE, "", ""));
        var done = cell.last();
        cell.at(6).when(new NoteStep("lead", 4, "Encore"));
        var noted = cell.last();
        var board = CardBoard.of(cell.situation());
        var card = board.card("lead").orElseThrow();
        same(Set.of(declared, activated, done, noted), sources().card(card));
        same(Set.of(declared, activated), sources().since(card));
        same(Set.of(declared, activated, done), sources().step(card, 1));
        same(Set.of(noted), sources().step(card, 4));
        same(Set.of(done, noted), sources().cards(board));
    }

    @Test
    void anActionComesFromHowItWasGivenAndWhatBecameOfIt() {
        cell.at(5).when(new GiveAction("Appeler", "it", null, Priority.P1, null));
        var given = cell.last();
        cell.at(6).when(new GiveAction("Autre", "it", null, Priority.P1, null));
        cell.at(9).when(new EndAction(given, "Fait"));
        assertEquals(List.of(given, cell.last()), sources().actions(List.of(given)));
    }

    @Test
    void anActivityAndTheLossComeFromWhatWasSaidOfIt() {
        cell.at(10).when(new ChangeActivity("calls", ActivityState.INTERRUPTED, "", null));
        var down = cell.last();
        cell.at(20).when(new ChangeActivity("mail", ActivityState.INTERRUPTED, "", null));
        var other = cell.last();
        same(Set.of(down), sources().activity("calls"));
        same(Set.of(down, other), sources().interrupted());
        same(Set.of(down), Losses.of(cell.at(60).situation(), cell.now()).entries());
    }

    @Test
    void anAlertComesFromTheMatterItIsAbout() {
        cell.at(10).when(new ChangeActivity("calls", ActivityState.INTERRUPTED, "", null));
        var down = cell.last();
        cell.at(239);
        var sources = new AlertSources(cell.situation(), cell.now());
        var late = cell.alerts().alert("mtpd:calls").orElseThrow();
        same(Set.of(down), sources.of(late));
        var step = cell.alerts().alert("step:lead/1").orElseThrow();
        same(Set.of(declared, activated), sources.of(step));
        assertTrue(sources.of(cell.alerts()).containsAll(List.of(down, activated)));
        for (var alert : cell.alerts().ringing())
            assertFalse(sources.of(alert).isEmpty(), alert.key());
    }

    /// A signal is in no crisis yet, and an audience that nobody spoke to has no entry of its own.
    @ParameterizedTest
    @MethodSource("app.courante.crisis.board.AlertSamples#all")
    void everyAlertLeadsSomewhere(AlertSample sample) {
        var given = sample.given().at(sample.since());
        var alert = given.alerts().alert(sample.key()).orElseThrow();
        if (alert.target().where() == Alert.Where.SITUATION) return;
        var found = new AlertSources(given.situation(), given.now()).of(alert);
        assertFalse(found.isEmpty(), alert::toString);
        var log = given.situation().log();
        for (var id : found) assertTrue(log.line(id).isPresent());
    }
}
