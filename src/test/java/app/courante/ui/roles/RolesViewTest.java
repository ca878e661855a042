package app.courante.ui.roles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.courante.crisis.Command;
import app.courante.crisis.CrisisCommand.ActivatePlan;
import app.courante.crisis.CrisisCommand.DeclareCrisis;
import app.courante.crisis.Kind;
import app.courante.crisis.LogCommand.LogEntry;
import app.courante.crisis.Named;
import app.courante.crisis.PlanSide;
import app.courante.crisis.RoleCommand.BeginHandOver;
import app.courante.crisis.RoleCommand.PlanShift;
import app.courante.crisis.RoleCommand.TakeRole;
import app.courante.crisis.RoleEvent.ShiftPlanned;
import app.courante.text.Language;
import app.courante.text.Texts;
import app.courante.ui.kit.Fx;
import app.courante.ui.kit.Kept;
import app.courante.ui.kit.LongList;
import app.courante.ui.kit.Overlay;
import app.courante.ui.kit.Words;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The roles at the keyboard, in English.
@ExtendWith(ApplicationExtension.class)
@NullUnmarked // JUnit fills the fields.
class RolesViewTest {
    private Stage stage;
    private Cell cell;
    private Fx fx;

    @Start
    void start(Stage shown) {
        stage = shown;
        Fx.show(stage);
    }

    private void show(FxRobot robot, Cell shown) {
        cell = shown;
        fx = new Fx(robot);
        Fx.on(() -> {
            var overlay = new Overlay();
            var words = new Words(Texts.in(Language.ENGLISH), Cell.PARIS);
            var view = new RolesView(cell.model, words, overlay);
            stage.setScene(new Scene(new StackPane(view, overlay), 1000, 900));
            return null;
        });
        fx.until(() -> fx.shown("#roles") || fx.shown("#roles-empty"));
    }

    /// A fact comes in, as from any other place of the program.
    private void done(Command command) {
        Fx.on(() -> cell.done(command));
    }

    private void at(String hour) {
        Fx.on(() -> {
            cell.at(hour);
            return null;
        });
    }

    private static TakeRole take(String role, String person) {
        return new TakeRole(role, person, null);
    }

    @Test
    void withoutPlanCrisisOrActivationItSaysWhatToDo(FxRobot robot) {
        show(robot, new Cell(Cell.PLAN));
        fx.untilRead("F12 declares a crisis");
        done(new DeclareCrisis("Outage", 1, "", null));
        fx.untilRead("neither BCP nor DRP is active");
        done(new ActivatePlan(PlanSide.CONTINUITY, ""));
        fx.untilRead("3 roles · 3 vacant").untilRead("Nobody holds a role");
        assertTrue(fx.focused("#roles"));
    }

    @Test
    void aVacantRoleIsGivenToWhoeverIsMeantByTwoKeys(FxRobot robot) {
        show(robot, Cell.active());
        at("14:20");
        fx.untilRead("since 14:00 · 20 min");
        fx.keys(KeyCode.ENTER).until(() -> fx.focused("#role-person"));
        fx.keys(KeyCode.ENTER).untilRead("Ana Costa").until(() -> fx.focused("#roles"));
        assertFalse(fx.shown("#role-person"));
        assertEquals("Director", cell.model.board().get().lines().getFirst().role().name());
        assertTrue(fx.read().contains("0 min of 6 h"), fx.read());
    }

    @Test
    void aRoleIsGivenSinceAnEarlierHourToSomebodyFoundByLetters(FxRobot robot) {
        show(robot, Cell.active());
        at("14:40");
        fx.keys(KeyCode.DIGIT1).until(() -> fx.focused("#role-person"));
        assertEquals("", fx.text("#role-person"));
        fx.type("elan").focus("#role-since").type("14:10");
        fx.keys(KeyCode.ENTER).untilRead("30 min of 6 h").untilRead("Bob Élan");
    }

    @Test
    void whatIsWrongIsToldBesideTheFieldAndNothingTypedIsLost(FxRobot robot) {
        show(robot, Cell.active());
        fx.keys(KeyCode.DIGIT1).type("Xavier").untilRead("The plan knows nobody of this name");
        fx.keys(KeyCode.ENTER).untilRead("The plan does not know this person");
        fx.focus("#role-since").type("soon").keys(KeyCode.ESCAPE);
        fx.until(() -> !fx.shown("#role-person") && fx.focused("#roles"));
        fx.keys(KeyCode.ENTER).until(() -> fx.text("#role-person").equals("Xavier"));
        assertEquals("Xavier", kept("take.director.person"));
        fx.keys(KeyCode.CONTROL, KeyCode.A).type("cyd");
        fx.keys(KeyCode.ENTER).untilRead("This time cannot be read");
        fx.focus("#role-since").keys(KeyCode.CONTROL, KeyCode.A).type("-10");
        done(take("scribe", "cyd"));
        fx.keys(KeyCode.ENTER).untilRead("This person holds an exclusive role already");
        done(take("director", "ana"));
        fx.keys(KeyCode.ENTER).untilRead("holds an exclusive role");
        fx.focus("#role-person").keys(KeyCode.CONTROL, KeyCode.A).type("dan");
        fx.keys(KeyCode.ENTER).untilRead("Somebody holds this role already");
        assertEquals("-10", fx.text("#role-since"));
    }

    private String kept(String draft) {
        var crisis = cell.model.situation().get().crisis();
        return cell.notebook.get(Kept.name("draft.roles." + draft, crisis));
    }

    @Test
    void leavingWantsAReason(FxRobot robot) {
        show(robot, Cell.active());
        done(take("director", "ana"));
        fx.keys(KeyCode.DIGIT3).until(() -> fx.focused("#role-reason"));
        fx.keys(KeyCode.ENTER).untilRead("A reason is needed");
        fx.type("ill").keys(KeyCode.ENTER).untilRead("3 roles · 3 vacant");
        assertEquals("", kept("leave.director.reason"));
    }

    @Test
    void aRoleHeldTwiceIsRedWithBothNamesAndOneLeaves(FxRobot robot) {
        show(robot, Cell.active());
        done(take("director", "ana"));
        at("14:05");
        Fx.on(() -> {
            cell.apart("director", "bob");
            return null;
        });
        at("14:06");
        fx.untilRead("Ana Costa, Bob Élan").untilRead("Held twice");
        fx.keys(KeyCode.ENTER).until(() -> fx.focused("#leaver-bob"));
        fx.focus("#role-reason").type("given twice");
        fx.keys(KeyCode.ENTER).until(() -> !fx.read().contains("Held twice"));
        assertEquals("ana", cell.model.board().get().people().getFirst().person().id());
    }

    @Test
    void aHandOverIsDoneItemByItemWithSpaceAlone(FxRobot robot) {
        show(robot, Cell.active());
        done(take("director", "ana"));
        done(LogEntry.now(Kind.DECISION, "Move the calls"));
        at("18:00");
        fx.keys(KeyCode.ENTER).until(() -> fx.focused("#role-person")).type("bob");
        fx.keys(KeyCode.ENTER).until(() -> fx.focused("#sheet")).untilRead("0 of 5");
        fx.untilRead("Ana Costa keeps the role until the hand-over ends");
        at("18:12");
        fx.untilRead("Bob Élan sits alongside since 18:00: 12 min of 30 min");
        fx.keys(KeyCode.SPACE).keys(KeyCode.SPACE).untilRead("2 of 5").untilRead("taken over");
        fx.keys(KeyCode.CONTROL, KeyCode.ENTER);
        fx.until(() -> fx.text("#sheet-trouble").contains("have not been taken over yet"));
        fx.keys(KeyCode.SPACE).keys(KeyCode.SPACE).keys(KeyCode.SPACE).untilRead("5 of 5");
        fx.focus("#sheet-note").type("calm").keys(KeyCode.ENTER);
        fx.until(() -> !fx.shown("#sheet") && fx.focused("#roles"));
        assertEquals("bob", cell.model.board().get().people().getFirst().person().id());
        assertTrue(cell.notebook.get("draft.roles.note.").isEmpty());
    }

    @Test
    void enteringARoleBeingHandedOverGoesToItsSheetAndItIsCalledOffWithAReason(FxRobot robot) {
        show(robot, Cell.active());
        done(take("director", "ana"));
        done(new BeginHandOver("director", "bob"));
        fx.untilRead("Hand-over to Bob Élan, alongside since 14:00");
        assertTrue(fx.focused("#roles"));
        fx.keys(KeyCode.ENTER).until(() -> fx.focused("#sheet"));
        fx.focus("#sheet-call-off").keys(KeyCode.SPACE).until(() -> fx.focused("#role-reason"));
        fx.keys(KeyCode.ENTER).untilRead("A reason is needed");
        fx.type("bob is ill").keys(KeyCode.ENTER).until(() -> !fx.shown("#sheet"));
        fx.until(() -> fx.focused("#roles"));
    }

    @Test
    void aShiftIsPlannedAfterTheStayAndTakenBackWithAReason(FxRobot robot) {
        show(robot, Cell.active());
        done(take("director", "ana"));
        fx.untilRead("after 20:00").untilRead("No shift is planned");
        fx.keys(KeyCode.DIGIT4).untilRead("20:00 – 02:00, that is 6 h").type("bob");
        fx.keys(KeyCode.ENTER).untilRead("next at 20:00: Bob Élan").untilRead("1 planned · 1 gap");
        fx.focus("#rota").keys(KeyCode.DOWN).keys(KeyCode.DELETE);
        fx.until(() -> fx.focused("#role-reason")).keys(KeyCode.ENTER).untilRead("A reason");
        fx.type("ill").keys(KeyCode.ENTER).untilRead("none planned · 1 gap");
    }

    @Test
    void anHourThatCannotBeIsToldBesideItAndAGapIsFilledByEnter(FxRobot robot) {
        show(robot, Cell.active());
        done(take("director", "ana"));
        done(shift("bob", "21:00", "23:00"));
        fx.focus("#rota").keys(KeyCode.DOWN).keys(KeyCode.ENTER);
        fx.untilRead("20:00 – 21:00, that is 1 h").focus("#shift-until").type("midnight");
        fx.until(() -> fx.text("#shift-understood").contains("cannot be read"));
        fx.keys(KeyCode.ENTER).until(() -> fx.text("#form-trouble").contains("cannot be read"));
        fx.keys(KeyCode.CONTROL, KeyCode.A).type("22h").keys(KeyCode.ENTER);
        fx.untilRead("already has a shift planned at these hours");
        fx.keys(KeyCode.CONTROL, KeyCode.A).type("today 19:00").keys(KeyCode.ENTER);
        fx.untilRead("The end must come after the beginning");
        fx.focus("#shift-from").type("today 10:00").focus("#shift-until");
        fx.keys(KeyCode.CONTROL, KeyCode.A).type("12h").keys(KeyCode.ENTER);
        fx.untilRead("This time is past").keys(KeyCode.ESCAPE);
        fx.until(() -> fx.focused("#rota")).keys(KeyCode.ENTER);
        fx.until(() -> fx.text("#shift-from").equals("today 10:00"));
    }

    @Test
    void aShiftThatIsTooLongIsToldBesideTheFieldAndRefused(FxRobot robot) {
        show(robot, Cell.active());
        done(take("director", "ana"));
        fx.keys(KeyCode.DIGIT4).untilRead("20:00 – 02:00, that is 6 h").type("bob");
        fx.focus("#shift-until").type("02:01");
        fx.until(() -> fx.text("#shift-understood").contains("longer than the longest"));
        fx.keys(KeyCode.ENTER);
        fx.until(() -> fx.text("#form-trouble").contains("longer than the longest"));
        assertEquals("02:01", fx.text("#shift-until"));
        fx.keys(KeyCode.CONTROL, KeyCode.A).type("02:00").keys(KeyCode.ENTER);
        fx.untilRead("1 planned · 1 gap");
    }

    @Test
    void shiftsThatTwoLaptopsPlannedForTheSameHoursAreMarked(FxRobot robot) {
        show(robot, Cell.active());
        done(take("director", "ana"));
        done(shift("bob", "20:00", "23:00"));
        fx.untilRead("Bob Élan");
        assertFalse(fx.read().contains("planned twice"));
        Fx.on(() -> {
            cell.apart(
                    new ShiftPlanned(
                            new Named("director", "Director"),
                            new Named("dan", "Dan Gray"),
                            Cell.hour("21:00"),
                            Cell.hour("22:00")));
            return null;
        });
        at("14:06");
        fx.until(() -> fx.read().split("planned twice", -1).length == 3);
    }

    private static PlanShift shift(String person, String from, String until) {
        return new PlanShift("director", person, Cell.hour(from), Cell.hour(until));
    }

    @Test
    void eachSecondOnlyDurationsChange(FxRobot robot) {
        show(robot, Cell.active());
        done(take("director", "ana"));
        fx.keys(KeyCode.DOWN).untilRead("since 14:00 · 0 min");
        var row = robot.lookup("#roles .row:selected").query();
        at("19:30");
        fx.untilRead("since 14:00 · 5 h 30").untilRead("5 h 30 of 6 h");
        at("20:20");
        fx.untilRead("over by 20 min");
        done(LogEntry.now(Kind.CALL, "Rang"));
        done(take("site", "dan"));
        fx.untilRead("Dan Gray");
        assertSame(row, robot.lookup("#roles .row:selected").query());
        assertTrue(fx.focused("#roles"));
        assertEquals("scribe", cell.model.selected().get());
    }

    @Test
    void whatArrivesWhileSomebodyTypesMovesNothing(FxRobot robot) {
        show(robot, Cell.active());
        done(take("director", "ana"));
        done(new BeginHandOver("director", "bob"));
        fx.focus("#sheet-note");
        for (char letter : "calm so far".toCharArray()) {
            done(LogEntry.now(Kind.DECISION, "Decided " + letter));
            fx.type(String.valueOf(letter));
        }
        assertEquals("calm so far", fx.text("#sheet-note"));
        assertTrue(fx.focused("#sheet-note"));
        var id = cell.model.relay().get().handOver().id();
        assertEquals("calm so far", cell.notebook.get("draft.roles.note." + id));
    }

    @Test
    void twoHundredPeopleCostWhatAScreenfulDoes(FxRobot robot) {
        var people = new StringBuilder("people:\n");
        var roles = new StringBuilder("arrangement:\n  duty: {longestShift: 6 h}\n  roles:\n");
        for (int i = 0; i < 200; i++) {
            people.append("  - {id: p%d, name: Person %03d}\n".formatted(i, i));
            roles.append("    - {id: r%d, name: Role %03d, fromLevel: 1}\n".formatted(i, i));
        }
        show(
                robot,
                Cell.active(
                        "identity: {title: Plan, version: 1}\nlevels: [{number: 1, name: Alert}]\n"
                                + people
                                + roles));
        for (int i = 1; i < 200; i++) done(take("r" + i, "p" + i));
        fx.untilRead("200 roles · 1 vacant").untilRead("199 people");
        for (var list : new String[] {"#roles", "#duty", "#rota"})
            assertTrue(Fx.on(((LongList<?>) robot.lookup(list).query())::rowsLaidOut) < 40);
        fx.keys(KeyCode.ENTER).until(() -> fx.focused("#role-person")).type("199");
        fx.keys(KeyCode.ENTER).untilRead("200 roles");
        fx.until(() -> cell.model.board().get().vacant() == 0);
        Fx.on(() -> {
            cell.model.lead("r150");
            return null;
        });
        fx.untilRead("Role 150");
    }
}
