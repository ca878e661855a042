package app.courante.ui.mobilization;

import app.courante.crisis.CallOutcome;
import app.courante.crisis.board.CallSheet;
import app.courante.ui.kit.Columns;
import app.courante.ui.kit.Digits;
import app.courante.ui.kit.Overlay;
import app.courante.ui.kit.Words;
import app.courante.ui.mobilization.MobilizationModel.Face;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/// The screen of the call-out: the board, and beside it the call that is made. Number keys say what
/// came of it, from anywhere but a field.
public final class MobilizationView extends Columns {
    private static final KeyCombination SHEET = KeyCombination.valueOf("Shortcut+P");

    private final MobilizationModel model;
    private final CallModel call;
    private final BoardPane board;
    private final CallPane pane;
    private final Runnable sheet;

    /// The screen.
    ///
    /// @param save writes the call sheet into a file
    /// @param print brings it to a printer
    public MobilizationView(
            MobilizationModel model,
            Words words,
            Overlay overlay,
            Consumer<CallSheet> save,
            Consumer<CallSheet> print) {
        super(69, 31);
        this.model = model;
        this.call = model.call();
        this.sheet = () -> new SheetCard(model, words, overlay, save, print).open();
        var said = new CallWords(words, model.seat().now()::getValue);
        board = new BoardPane(model, said, sheet);
        pane = new CallPane(model, said, board::takeFocus);
        getStyleClass().add("screen");
        setMinSize(0, 0);
        addRow(0, board, pane);
        for (var part : new Region[] {board, pane}) part.setMinWidth(0);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        sceneProperty()
                .addListener((_, _, scene) -> {
                    if (scene == null) return;
                    model.open();
                    board.takeFocus();
                });
    }

    private static boolean typing(KeyEvent event) {
        return event.getTarget() instanceof TextInputControl;
    }

    private void pressed(KeyEvent event) {
        if (SHEET.match(event)) {
            sheet.run();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            boolean left = (typing(event) && !pane.asking()) || call.leave();
            if (typing(event)) board.takeFocus();
            if (left) event.consume();
        } else if (typing(event) && event.getCode() == KeyCode.ENTER && !pane.asking()) {
            // The note is taken; what came of the call is said next.
            board.takeFocus();
            event.consume();
        } else if (!typing(event) && event.getCode() == KeyCode.BACK_SPACE) {
            call.mend();
            board.takeFocus();
            event.consume();
        }
    }

    /// By what is typed and not by which key is pressed: the key that opens a field is not typed
    /// into it, and a French keyboard has its digits under Shift.
    private void typed(KeyEvent event) {
        if (typing(event)
                || event.isControlDown()
                || event.isAltDown()
                || event.isMetaDown()
                || event.getCharacter().length() != 1) return;
        char typed = Character.toLowerCase(event.getCharacter().charAt(0));
        int number = number(event, typed);
        if (number > 0) call.log(List.of(CallOutcome.values()).get(number - 1));
        else if (!does(typed)) return;
        event.consume();
    }

    /// What a French keyboard writes without Shift counts only during a call.
    private int number(KeyEvent event, char typed) {
        int number = Digits.of(event);
        var turn = model.turn().get();
        boolean heard = Character.isDigit(typed) || (turn != null && turn.calling());
        return heard && number <= CallOutcome.values().length ? number : 0;
    }

    private boolean does(char typed) {
        switch (typed) {
            case '0' -> call.otherNumber();
            case 'a' -> call.ask(Asking.ARRIVAL);
            case 'n' -> pane.takeNote();
            case 'h' -> pane.takeTime();
            case 't' ->
                    model.face().set(model.face().get() == Face.ROLES ? Face.PEOPLE : Face.ROLES);
            default -> {
                return false;
            }
        }
        return true;
    }
}
