package app.courante.ui.checklists;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.courante.crisis.Attachment;
import app.courante.crisis.Author;
import app.courante.crisis.Kind;
import app.courante.crisis.LogCommand.LogEntry;
import app.courante.crisis.StepCommand.MarkStep;
import app.courante.crisis.StepCommand.NoteStep;
import app.courante.crisis.StepMark;
import app.courante.text.Language;
import app.courante.text.Texts;
import app.courante.ui.kit.Fx;
import app.courante.ui.kit.HeldKeys;
import app.courante.ui.kit.LongList;
import app.courante.ui.kit.Overlay;
import app.courante.ui.kit.Shelf;
import app.courante.ui.kit.Words;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

/// The action cards at the keyboard.
@NullUnmarked // JUnit fills the fields.
@ExtendWith(ApplicationExtension.class)
class ChecklistsViewTest {
    private static final int CARDS = 60;
    private static final int STEPS = 34;

    private Stage stage;
    private Fx fx;

    @Start
    void start(Stage shown) {
        stage = shown;
        Fx.show(stage);
    }

    private void show(FxRobot robot, Cell cell, Language language) {
        show(robot, cell, language, new Shelf());
    }

    private void show(FxRobot robot, Cell cell, Language language, Shelf files) {
        fx = new Fx(robot);
        Fx.on(() -> {
            var words = new Words(Texts.in(language), Cell.PARIS);
            var view = new ChecklistsView(cell.model, new StackPane(), files, words, new Overlay());
            stage.setScene(new Scene(view, 1000, 700));
            HeldKeys.once(stage.getScene());
            return null;
        });
    }

    private static void on(Runnable task) {
        Fx.on(() -> {
            task.run();
            return null;
        });
    }

    private static void chosen(Cell cell, Fx fx, int step) {
        fx.until(() -> Fx.on(cell::step) == step);
    }

    @Test
    void aCardIsWorkedThroughByKeyboardAlone(FxRobot robot) {
        var cell = Cell.atWork();
        show(robot, cell, Language.ENGLISH);
        fx.until(() -> fx.focused("#steps"));
        fx.untilRead("target T+ 5 min · 14:05 · in 5 min");
        on(() -> cell.after(Duration.ofMinutes(7)));
        fx.untilRead("Late by 2 min").untilRead("1 late");

        fx.keys(KeyCode.SPACE).untilRead("Done at 14:07 by Ana Costa");
        chosen(cell, fx, 2);
        fx.keys(KeyCode.S).until(() -> fx.focused("#step-text"));
        fx.keys(KeyCode.ENTER).untilRead("reason");
        fx.until(() -> fx.text("#step-trouble").equals(refusal("refusal.reason-missing")));
        fx.type("locked").keys(KeyCode.ENTER).untilRead("Reason: locked");
        chosen(cell, fx, 3);
        fx.until(() -> fx.focused("#steps")).untilRead("Optional");
        fx.keys(KeyCode.N).type("no one").keys(KeyCode.ENTER).untilRead("Reason: no one");
        chosen(cell, fx, 4);
        fx.untilRead("Only if: the policy covers it");
        fx.keys(KeyCode.E).until(() -> fx.focused("#step-evidence"));
        fx.type("ticket 4711").keys(KeyCode.ENTER).untilRead("Evidence: ticket 4711");
        chosen(cell, fx, 5);
        fx.keys(KeyCode.C).type("at three").keys(KeyCode.ENTER);
        fx.untilRead("14:07, Ana Costa: at three");
        chosen(cell, fx, 5);
        fx.keys(KeyCode.ENTER);
        chosen(cell, fx, 6);
        fx.keys(KeyCode.UP, KeyCode.UP);
        fx.keys(KeyCode.HOME).keys(KeyCode.R).type("empty file").keys(KeyCode.ENTER);
        fx.untilRead("Reopened at 14:07 by Ana Costa").untilRead("Reason: empty file");
        fx.keys(KeyCode.SPACE);
        chosen(cell, fx, 6);
        fx.keys(KeyCode.SPACE).untilRead("Finished").untilRead("6 of 6");
        assertTrue(fx.focused("#steps"));
    }

    @Test
    void aFileIsAttachedToTheStepAndTakenOutByKeys(FxRobot robot) {
        var cell = Cell.atWork();
        var files = new Shelf();
        show(robot, cell, Language.ENGLISH, files);
        fx.until(() -> fx.focused("#steps"));
        assertFalse(fx.shown("#step-files"));
        files.next = new Attachment("rack.jpg", 240_000, "ab".repeat(32));
        fx.keys(KeyCode.F).untilRead("File attached: rack.jpg (240 kB), at 14:00 by Ana Costa");
        chosen(cell, fx, 1); // The step is not done by it.
        fx.keys(KeyCode.O);
        fx.until(() -> files.takenOut.equals(List.of("rack.jpg")));
        fx.keys(KeyCode.F);
        fx.until(() -> fx.text("#step-trouble").equals(refusal("refusal.evidence-known")));
        files.next = new Attachment("film.mp4", 60_000_000, "");
        fx.keys(KeyCode.F);
        fx.until(() -> fx.text("#step-trouble").equals(refusal("refusal.file-too-large")));
        files.next = new Attachment("gone.jpg", 0, "");
        fx.keys(KeyCode.F);
        fx.until(() -> fx.text("#step-trouble").equals(refusal("refusal.file-unreadable")));
        assertTrue(fx.focused("#steps"));
    }

    private static String refusal(String key) {
        return Texts.in(Language.ENGLISH).of(key);
    }

    @Test
    void escapeLeavesTheFormWithoutLosingAWord(FxRobot robot) {
        var cell = Cell.atWork();
        show(robot, cell, Language.FRENCH);
        fx.until(() -> fx.focused("#steps")).keys(KeyCode.S).type("salle fermee");
        fx.keys(KeyCode.ESCAPE).until(() -> fx.focused("#steps"));
        assertFalse(fx.shown("#step-text"));
        fx.keys(KeyCode.S).until(() -> fx.text("#step-text").equals("salle fermee"));
        fx.keys(KeyCode.ESCAPE).keys(KeyCode.R).untilRead("L’étape est déjà dans cet état.");
        assertTrue(fx.focused("#steps"));
    }

    @Test
    void arrowsGoBetweenCardsAndStepsAndAKeyNarrowsToMine(FxRobot robot) {
        var cell = Cell.atWork();
        show(robot, cell, Language.FRENCH);
        fx.until(() -> fx.focused("#steps")).keys(KeyCode.LEFT).until(() -> fx.focused("#cards"));
        fx.keys(KeyCode.DOWN).until(() -> fx.text("#card-title").equals("Restore the systems"));
        fx.keys(KeyCode.RIGHT).until(() -> fx.focused("#steps"));
        fx.keys(KeyCode.M).until(() -> fx.text("#card-title").equals("Open the cell"));
        assertFalse(fx.read().contains("Restore the systems"));
        on(() -> cell.me.set(new Author("Nobody", "")));
        fx.untilRead("Aucune fiche n’est à vous");
        fx.keys(KeyCode.M).untilRead("Restore the systems");
    }

    @Test
    void whereThereIsNoCardItSaysWhyAndWhatWouldBringThem(FxRobot robot) {
        var cell = new Cell(Cell.PLAN).planned();
        show(robot, cell, Language.FRENCH);
        fx.untilRead("Pas de crise en cours").untilRead("F12");
        on(() -> cell.declared(1));
        fx.untilRead("aucune fiche n’est demandée");
        on(cell::active);
        fx.untilRead("Open the cell").untilRead("personne ne tient ce rôle");
        assertFalse(fx.shown("#checklists-lack"));
    }

    @Test
    void aKeyThatIsHeldDownMarksOneStep(FxRobot robot) {
        var cell = Cell.atWork();
        show(robot, cell, Language.FRENCH);
        fx.until(() -> fx.focused("#steps"));
        fx.held(KeyCode.SPACE).untilRead("1 sur 6");
        chosen(cell, fx, 2);
        fx.keys(KeyCode.SPACE).untilRead("2 sur 6");
    }

    @Test
    void whatArrivesWhileOneTypesTakesNoCharacterAndNoFocus(FxRobot robot) {
        var cell = Cell.atWork();
        show(robot, cell, Language.FRENCH);
        fx.until(() -> fx.focused("#steps")).keys(KeyCode.C);
        for (int i = 0; i < 26; i++) {
            int second = i;
            on(() -> {
                cell.done(new NoteStep("open", 1, "n" + second));
                cell.done(LogEntry.now(Kind.INFORMATION, "l" + second));
                cell.after(Duration.ofMinutes(second));
            });
            fx.type(String.valueOf((char) ('a' + i)));
        }
        on(() -> cell.done(new MarkStep("open", 2, StepMark.DONE, "", "")));
        assertEquals("abcdefghijklmnopqrstuvwxyz", fx.text("#step-text"));
        assertTrue(fx.focused("#step-text"));
    }

    @Test
    void anAlertLeadsToItsStepWithTheFocusOnTheSteps(FxRobot robot) {
        var cell = Cell.atWork();
        show(robot, cell, Language.FRENCH);
        fx.until(() -> fx.focused("#steps")).keys(KeyCode.LEFT).until(() -> fx.focused("#cards"));
        on(() -> cell.model.lead("restore/2"));
        fx.until(() -> fx.focused("#steps"));
        fx.until(() -> fx.text("#card-title").equals("Restore the systems"));
        chosen(cell, fx, 2);
    }

    @Test
    void sixtyCardsOfThirtyFourStepsLayOutOnlyWhatIsSeen(FxRobot robot) {
        var cell = new Cell(large()).planned().declared(1).active();
        show(robot, cell, Language.FRENCH);
        fx.untilRead("0 étape sur 2\u202f040").until(() -> fx.focused("#steps"));
        on(() -> cell.model.lead("c59/34"));
        fx.until(() -> fx.text("#card-title").equals("Card 59")).untilRead("Step 34 of 59");
        var steps = robot.lookup("#steps").queryAs(LongList.class);
        var cards = robot.lookup("#cards").queryAs(LongList.class);
        assertTrue(steps.rowsLaidOut() < STEPS, "steps " + steps.rowsLaidOut());
        assertTrue(cards.rowsLaidOut() < CARDS / 2, "cards " + cards.rowsLaidOut());
        fx.keys(KeyCode.SPACE).untilRead("1 étape sur 2\u202f040");
        chosen(cell, fx, 1);
        fx.untilRead("Step 1 of 59");
    }

    private static String large() {
        var cards =
                IntStream.range(0, CARDS)
                        .mapToObj(card ->
                                "    - {id: c%d, title: Card %d, role: it, fromLevel: 1, steps: [%s]}\n"
                                        .formatted(card, card, steps(card)))
                        .collect(Collectors.joining());
        return """
        identity: {title: Plan, version: 1}
        levels: [{number: 1, name: Watch}]
        people: [{id: ben, name: Ben Diaz}]
        arrangement:
          roles: [{id: it, name: Systems, fromLevel: 1, holder: ben}]
          actionCards:
        """
                + cards;
    }

    private static String steps(int card) {
        return IntStream.rangeClosed(1, STEPS)
                .mapToObj(
                        step -> "{text: Step %d of %d, within: %d min}".formatted(step, card, step))
                .collect(Collectors.joining(", "));
    }
}
