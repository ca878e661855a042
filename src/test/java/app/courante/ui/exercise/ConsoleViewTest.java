package app.courante.ui.exercise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.courante.crisis.Author;
import app.courante.crisis.DeviceId;
import app.courante.crisis.ExerciseCommand;
import app.courante.crisis.ExerciseCommand.BranchExercise;
import app.courante.crisis.ExerciseCommand.ChangeExerciseSpeed;
import app.courante.crisis.ExerciseCommand.DeliverInject;
import app.courante.crisis.ExerciseCommand.EndExercise;
import app.courante.crisis.ExerciseCommand.PrepareExercise;
import app.courante.crisis.Situation;
import app.courante.desk.Answer;
import app.courante.desk.Desk;
import app.courante.desk.Notebook;
import app.courante.exercise.Drills;
import app.courante.exercise.Scenario;
import app.courante.store.MemoryEventStore;
import app.courante.text.Language;
import app.courante.text.Texts;
import app.courante.ui.alerts.Bell;
import app.courante.ui.exercise.Hall.Kept;
import app.courante.ui.exercise.Hall.Ready;
import app.courante.ui.exercise.Hall.Wish;
import app.courante.ui.kit.Fx;
import app.courante.ui.kit.HeldKeys;
import app.courante.ui.kit.Overlay;
import app.courante.ui.kit.Seat;
import app.courante.ui.kit.Words;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
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

/// The screens of exercises offer what can be done, and nothing else.
@NullUnmarked // JUnit fills the fields.
@ExtendWith(ApplicationExtension.class)
class ConsoleViewTest {
    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Words WORDS = new Words(Texts.in(Language.FRENCH), PARIS);
    private static final Scenario DRILL =
            Drills.scenario(Drills.inject("1", "T+0"), Drills.inject("2", "T+30"));

    private Stage stage;
    private Fx fx;
    private Seat seat;
    private Situation last = Situation.of(List.of());
    private Overlay overlay;
    private final app.courante.ui.kit.Shelf files = new app.courante.ui.kit.Shelf();

    @Start
    void start(Stage shown) {
        stage = shown;
        Fx.show(stage);
    }

    private static void on(Runnable task) {
        Fx.on(() -> {
            task.run();
            return null;
        });
    }

    private void sit() {
        var failures = new ArrayList<Throwable>();
        var desk =
                new Desk(
                        new MemoryEventStore(new DeviceId("KXB-0123456789abcdef")),
                        _ -> null,
                        Clock.fixed(NOW, PARIS),
                        Runnable::run,
                        Runnable::run,
                        failures::add);
        seat =
                new Seat(
                        desk,
                        new Notebook(Map.of(), (_, _) -> {}, Runnable::run, failures::add),
                        new SimpleObjectProperty<>(new Author("Léa", "")),
                        new SimpleObjectProperty<>(NOW),
                        PARIS);
        desk.watch(situation -> last = situation);
        desk.open(null);
    }

    private void done(ExerciseCommand command) {
        on(() -> seat.execute(command, answer -> assertInstanceOf(Answer.Done.class, answer)));
    }

    private void show(FxRobot robot, Function<Overlay, Parent> made) {
        fx = new Fx(robot);
        overlay = new Overlay();
        stage.setScene(new Scene(new StackPane(made.apply(overlay), overlay), 1000, 900));
        HeldKeys.once(stage.getScene());
    }

    private void console(FxRobot robot, Side side, boolean solo) {
        console(robot, side, new PrepareExercise("Essai", DRILL, "", "", NOW, solo, false));
    }

    private void console(FxRobot robot, Side side, ExerciseCommand begins) {
        on(() -> {
            sit();
            seat.execute(begins, answer -> assertInstanceOf(Answer.Done.class, answer));
            var model = new ExerciseModel(seat, last, side);
            model.automatic().set(false);
            model.show(last);
            seat.desk().watch(model::show);
            var inbox = new InboxModel(Bell.SILENT);
            seat.desk().watch(inbox::show);
            show(
                    robot,
                    over ->
                            side == Side.TRAINER
                                    ? new ConsoleView(
                                            model,
                                            WORDS,
                                            over,
                                            files,
                                            () -> {},
                                            Laptops.NONE,
                                            () -> {})
                                    : new InboxView(model, inbox, WORDS, over, files, () -> {}));
            model.chosen().set("1");
        });
    }

    private boolean offered(String id) {
        return Fx.on(() -> {
            var node = stage.getScene().lookup(id);
            return node.isVisible() && !node.isDisabled();
        });
    }

    private List<String> offered(String... ids) {
        return List.of(ids).stream().filter(this::offered).toList();
    }

    @Test
    void theFileOfAnInjectIsTakenOutByTheTrainerAndByThePlayersOnceItCame(FxRobot robot) {
        var hash = "ab".repeat(32);
        var drill =
                Drills.scenario(
                        Drills.inject("1", "T+0").with("note.pdf", hash),
                        Drills.inject("2", "T+30").with("plan.pdf", hash));
        var begins = new PrepareExercise("Essai", drill, "", "", NOW, false, false);
        console(robot, Side.TRAINER, begins);
        fx.click(".take-out").until(() -> files.takenOut.equals(List.of("note.pdf")));
        console(robot, Side.PLAYER, begins);
        fx.focus("#inbox").keys(KeyCode.ENTER);
        assertFalse(fx.read().contains(".pdf"));
        done(new DeliverInject("1"));
        fx.untilRead("note.pdf").focus("#inbox").keys(KeyCode.HOME).keys(KeyCode.ENTER);
        fx.until(() -> files.takenOut.equals(List.of("note.pdf", "note.pdf")));
        assertFalse(fx.read().contains("plan.pdf"));
    }

    @Test
    void ofAnInjectOnlyWhatCanBeDoneIsOffered(FxRobot robot) {
        console(robot, Side.TRAINER, false);
        var all = new String[] {"#inject-give", "#inject-hint", "#inject-skip", "#inject-move"};
        assertEquals(List.of("#inject-give", "#inject-skip", "#inject-move"), offered(all));
        done(new DeliverInject("1"));
        assertEquals(List.of("#inject-give", "#inject-hint"), offered(all));
        done(new EndExercise(""));
        assertEquals(List.of(), offered(all));
    }

    @Test
    void whenItIsOverNothingSetsItGoingAndNoKeyAsksForWhatCannotBe(FxRobot robot) {
        console(robot, Side.TRAINER, false);
        var all =
                new String[] {
                    "#exercise-start",
                    "#exercise-speed-60",
                    "#exercise-automatic",
                    "#exercise-jump",
                    "#exercise-improvise",
                    "#exercise-end",
                    "#exercise-players"
                };
        assertEquals(List.of(all), offered(all));
        done(new EndExercise(""));
        assertEquals(List.of("#exercise-start", "#exercise-players"), offered(all));
        for (var key : List.of(KeyCode.G, KeyCode.N, KeyCode.E, KeyCode.D)) fx.keys(key);
        assertFalse(Fx.on(() -> overlay.isVisible()));
    }

    @Test
    void whatBranchesOffARealCrisisSaysThatNothingComesByItself(FxRobot robot) {
        console(robot, Side.TRAINER, new BranchExercise("Suite", Drills.scenario(), NOW));
        assertTrue(offered("#chronogram-empty"));
        fx.untilRead("Aucun inject");
        console(robot, Side.TRAINER, false);
        assertFalse(offered("#chronogram-empty"));
    }

    @Test
    void whoPlaysAloneCannotHurryWhatIsOver(FxRobot robot) {
        console(robot, Side.PLAYER, true);
        var all = new String[] {"#exercise-start", "#exercise-speed-4"};
        assertEquals(List.of(all), offered(all));
        done(new EndExercise(""));
        assertEquals(List.of(), offered(all));
    }

    @Test
    void aKeyThatIsHeldStartsTheClockOnceAndANumberSetsItsSpeed(FxRobot robot) {
        console(robot, Side.TRAINER, false);
        fx.until(() -> fx.focused("#chronogram"));
        fx.held(KeyCode.SPACE);
        assertTrue(Fx.on(() -> last.exercise().clock().running()));
        fx.type("'");
        assertEquals(4, Fx.on(() -> last.exercise().clock().speed()));
    }

    @Test
    void everySpeedThatIsOfferedHasItsKeyAndAnotherIsNamed(FxRobot robot) {
        console(robot, Side.TRAINER, false);
        fx.until(() -> fx.focused("#chronogram"));
        fx.type("0");
        assertEquals(10, Fx.on(() -> last.exercise().clock().speed()));
        for (int speed : new int[] {60, 30, 4, 2, 1}) {
            fx.type(("" + speed).substring(0, 1));
            assertEquals(speed, Fx.on(() -> last.exercise().clock().speed()));
            assertTrue(offered("#exercise-speed-" + speed));
        }
        assertFalse(offered("#exercise-speed"));
        done(new ChangeExerciseSpeed(7));
        assertEquals("×7", fx.text("#exercise-speed"));
    }

    @Test
    void whoObservesAndWhereStayForTheNextNoteAndAreProposed(FxRobot robot) {
        console(robot, Side.TRAINER, false);
        fx.keys(KeyCode.O).until(() -> fx.focused("#observation"));
        fx.type("Calme +");
        on(() -> robot.lookup("#observer").queryTextInputControl().requestFocus());
        fx.type("O. Marchand").keys(KeyCode.ENTER).until(() -> fx.focused("#observation"));
        on(() -> robot.lookup("#observation-place").queryTextInputControl().requestFocus());
        fx.type("salle A").keys(KeyCode.ENTER).until(() -> fx.focused("#observation"));
        fx.keys(KeyCode.ENTER).untilRead("O. Marchand · salle A");
        fx.type("Bruit @couloir -").keys(KeyCode.ENTER).untilRead("O. Marchand · couloir");
        var noted = last.exercise().observations();
        assertEquals(
                List.of("salle A", "couloir"), noted.stream().map(one -> one.place()).toList());
        assertEquals("O. Marchand", noted.getLast().observer());
        var draft = new ObservationDraft(seat);
        assertEquals("O. Marchand", draft.observer().get(), "remembered");
        assertEquals(List.of("O. Marchand"), draft.observers("marc", last));
        assertEquals(List.of("couloir"), draft.places("COUL", last));
    }

    @Test
    void aHallWhereNothingBeginsOffersNothing(FxRobot robot) {
        on(() -> {
            sit();
            show(robot, over -> new HallView(Hall.NONE, Shelf.NONE, seat, WORDS, over, _ -> {}));
        });
        assertEquals(
                List.of(), offered("#hall-prepare", "#hall-solo", "#hall-import", "#hall-take-up"));
    }

    @Test
    void whatCannotBePreparedSaysWhyOnTheCardAndMayBeTriedAgain(FxRobot robot) {
        var hall = new Slow();
        on(() -> {
            sit();
            show(robot, over -> new HallView(hall, Shelf.NONE, seat, WORDS, over, _ -> {}));
        });
        fx.keys(KeyCode.ENTER).until(() -> fx.focused("#prepare-name"));
        fx.keys(KeyCode.ENTER).keys(KeyCode.ENTER);
        assertEquals(1, hall.begun.size(), "one at a time");
        on(() -> hall.failed.accept("Le disque est plein."));
        assertEquals("Le disque est plein.", fx.text("#form-trouble"));
        assertTrue(fx.focused("#prepare-name"));
        assertTrue(Fx.on(() -> overlay.isVisible()));
        fx.keys(KeyCode.ENTER);
        assertEquals(2, hall.begun.size());
        assertTrue(Fx.on(() -> overlay.isVisible()), "it is not there yet");
        on(() -> hall.done.run());
        assertFalse(Fx.on(() -> overlay.isVisible()));
    }

    @Test
    void whileItIsPreparedTheCardSaysSoAndWhoLeavesItCallsItOff(FxRobot robot) {
        var hall = new Slow();
        on(() -> {
            sit();
            show(robot, over -> new HallView(hall, Shelf.NONE, seat, WORDS, over, _ -> {}));
        });
        fx.keys(KeyCode.ENTER).until(() -> fx.focused("#prepare-name"));
        fx.keys(KeyCode.ENTER);
        assertEquals("L’exercice se prépare…", fx.text("#form-busy"));
        assertEquals(0, hall.calledOff);
        fx.keys(KeyCode.ESCAPE).until(() -> !overlay.isVisible());
        assertEquals(1, hall.calledOff);
        // It comes too late, to a card that is not there any more.
        on(() -> hall.failed.accept("Le disque est plein."));
        on(() -> hall.done.run());
        fx.keys(KeyCode.ENTER).until(() -> fx.focused("#prepare-name"));
        fx.keys(KeyCode.ENTER);
        assertEquals(2, hall.begun.size());
        on(() -> hall.done.run());
        assertEquals(1, hall.calledOff, "done is not called off");
    }

    @Test
    void whatARehearsalRefusesIsNotPrepared(FxRobot robot) {
        var hall = new Slow();
        hall.offered = DRILL;
        on(() -> {
            sit();
            show(robot, over -> new HallView(hall, Shelf.NONE, seat, WORDS, over, _ -> {}));
        });
        fx.keys(KeyCode.ENTER).until(() -> fx.focused("#prepare-name"));
        fx.keys(KeyCode.ENTER).untilRead("Ce scénario ne peut pas être joué ainsi");
        fx.untilRead("tombe après la fin de l’exercice");
        assertEquals(0, hall.begun.size());
    }

    /// Prepares when it is told to.
    private static final class Slow implements Hall {
        private final List<Wish> begun = new ArrayList<>();
        private Runnable done = () -> {};
        private Consumer<String> failed = _ -> {};
        private int calledOff;
        private Scenario offered =
                Drills.scenario(Drills.inject("1", "T+0"), Drills.inject("2", "M+30"));

        @Override
        public void kept(Consumer<List<Kept>> told) {
            told.accept(List.of());
        }

        @Override
        public void ready(Language language, Consumer<List<Ready>> told) {
            told.accept(List.of(new Ready(offered, "hash")));
        }

        @Override
        public void read(String title, Consumer<Read> read) {}

        @Override
        public Runnable begin(Wish wish, Runnable whenDone, Consumer<String> whenFailed) {
            begun.add(wish);
            done = whenDone;
            failed = whenFailed;
            return () -> calledOff++;
        }

        @Override
        public void takeUp(Kept kept, Consumer<String> whenFailed) {}
    }
}
