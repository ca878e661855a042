package app.courante.crisis;

import static app.courante.crisis.CellPlan.role;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.courante.crisis.ActionCommand.CarryAction;
import app.courante.crisis.ActionCommand.ChangeAction;
import app.courante.crisis.ActionCommand.DropAction;
import app.courante.crisis.ActionCommand.EndAction;
import app.courante.crisis.ActionCommand.GiveAction;
import app.courante.crisis.ActionCommand.ReopenAction;
import app.courante.crisis.ActionEvent.ActionChanged;
import app.courante.crisis.ActionEvent.ActionDone;
import app.courante.crisis.ActionEvent.ActionDropped;
import app.courante.crisis.ActionEvent.ActionGiven;
import app.courante.crisis.ActionEvent.ActionReopened;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ActionDecidingTest {
    private static final String LONG = "x".repeat(20_001);
    private static final EntryId NONE = new EntryId(Facts.B, 9);
    private static final EntryId GIVEN = cell().last();

    static Stream<Case> refusals() {
        var ended = cell().when(new EndAction(GIVEN, "42 clients"));
        return Stream.of(
                refused(Cell.house(), give("Prévenir", null), Refusal.NO_CRISIS),
                refused(cell(), give(" ", null), Refusal.TEXT_MISSING),
                refused(cell(), give(LONG, null), Refusal.TEXT_TOO_LONG),
                refused(cell().at(30), give("Prévenir", Cell.minute(27)), Refusal.DUE_IN_PAST),
                refused(
                        cell().at(30),
                        new GiveAction("Prévenir", "", Cell.minute(9), Priority.P1, Cell.time(10)),
                        Refusal.DUE_IN_PAST),
                refused(
                        cell(),
                        new GiveAction("Prévenir", "", null, Priority.P1, Cell.time(3)),
                        Refusal.TIME_IN_FUTURE),
                refused(cell(), change(NONE, "Autre", null), Refusal.ACTION_UNKNOWN),
                refused(ended, change(GIVEN, "Autre", null), Refusal.ACTION_ENDED),
                refused(cell(), change(GIVEN, " ", null), Refusal.TEXT_MISSING),
                refused(cell(), change(GIVEN, LONG, null), Refusal.TEXT_TOO_LONG),
                refused(cell().at(30), change(GIVEN, "x", Cell.minute(20)), Refusal.DUE_IN_PAST),
                refused(cell(), change(GIVEN, " Prévenir ", due()), Refusal.ACTION_UNCHANGED),
                refused(cell(), new EndAction(NONE, ""), Refusal.ACTION_UNKNOWN),
                refused(ended, new EndAction(GIVEN, ""), Refusal.ACTION_ENDED),
                refused(cell(), new DropAction(NONE, "x"), Refusal.ACTION_UNKNOWN),
                refused(ended, new DropAction(GIVEN, "x"), Refusal.ACTION_ENDED),
                refused(cell(), new DropAction(GIVEN, " "), Refusal.REASON_MISSING),
                refused(cell(), new CarryAction(NONE, "x"), Refusal.ACTION_UNKNOWN),
                refused(ended, new CarryAction(GIVEN, "x"), Refusal.ACTION_ENDED),
                refused(cell(), new CarryAction(GIVEN, " "), Refusal.REASON_MISSING),
                refused(cell(), new ReopenAction(NONE, "x"), Refusal.ACTION_UNKNOWN),
                refused(cell(), new ReopenAction(GIVEN, "x"), Refusal.ACTION_OPEN),
                refused(ended, new ReopenAction(GIVEN, ""), Refusal.REASON_MISSING));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void whatMayNotBeIsRefused(Case refusal) {
        refusal.check();
    }

    @Test
    void anActionIsGivenToARoleByItsNameOrElseToWhomeverWasTyped() {
        assertEquals(
                List.of(new ActionGiven("Prévenir", role("it"), null, Priority.P1)),
                cell().events(to("informatique")));
        assertEquals(
                List.of(new ActionGiven("Prévenir", role("it"), null, Priority.P1)),
                cell().events(to("it")));
        assertEquals(
                List.of(new ActionGiven("Prévenir", new Named("", "Karim"), null, Priority.P1)),
                cell().events(to(" Karim ")));
        assertEquals(
                List.of(new ActionGiven("Prévenir", new Named("", ""), null, Priority.P1)),
                Cell.withoutPlan().events(to("")));
    }

    @Test
    void anActionWrittenDownAfterwardsMayHaveBeenDueBeforeNow() {
        var late = new GiveAction("Prévenir", "", Cell.minute(20), Priority.P1, Cell.time(10));
        assertEquals(1, cell().at(60).events(late).size());
    }

    @Test
    void anActionThatIsLateKeepsItsTimeWhenSomethingElseChanges() {
        assertEquals(
                List.of(
                        new ActionChanged(
                                GIVEN, "Prévenir tous", role("it"), due(), Priority.P1, "")),
                cell().at(90).events(change(GIVEN, "Prévenir tous", due())));
    }

    @Test
    void anActionIsDoneDroppedAndOpenedAgain() {
        assertEquals(
                List.of(new ActionDone(GIVEN, "Prévenir", "42 clients")),
                cell().events(new EndAction(GIVEN, " 42 clients ")));
        assertEquals(
                List.of(new ActionDropped(GIVEN, "Prévenir", "Inutile")),
                cell().events(new DropAction(GIVEN, " Inutile ")));
        var dropped = cell().when(new DropAction(GIVEN, "Inutile"));
        assertEquals(
                List.of(new ActionReopened(GIVEN, "Prévenir", "Si")),
                dropped.events(new ReopenAction(GIVEN, " Si ")));
        dropped.when(new ReopenAction(GIVEN, "Si")).when(new EndAction(GIVEN, ""));
    }

    private static Cell cell() {
        return Cell.active(2).when(new GiveAction("Prévenir", "it", due(), Priority.P1, null));
    }

    private static Instant due() {
        return Cell.minute(25);
    }

    private static GiveAction give(String text, @Nullable Instant due) {
        return new GiveAction(text, "", due, Priority.P1, null);
    }

    private static GiveAction to(String to) {
        return new GiveAction("Prévenir", to, null, Priority.P1, null);
    }

    private static ChangeAction change(EntryId id, String text, @Nullable Instant due) {
        return new ChangeAction(id, text, "it", due, Priority.P1, "");
    }

    private static Case refused(Cell given, Command when, Refusal then) {
        return new Case(given, when, then);
    }
}
