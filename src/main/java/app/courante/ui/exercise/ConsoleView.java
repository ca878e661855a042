package app.courante.ui.exercise;

import app.courante.desk.Answer;
import app.courante.ui.kit.Attaching;
import app.courante.ui.kit.Columns;
import app.courante.ui.kit.Form;
import app.courante.ui.kit.Overlay;
import app.courante.ui.kit.Words;
import java.util.EnumSet;
import java.util.Set;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;

/// The console of those who run an exercise: its clock, the chronogram, what is expected, what is
/// observed, and the objectives.
public final class ConsoleView extends VBox {
    private static final Set<KeyCode> ALWAYS = EnumSet.of(KeyCode.O, KeyCode.J, KeyCode.P);

    private final ExerciseModel model;
    private final Words words;
    private final Overlay overlay;
    private final Attaching files;
    private final Laptops laptops;
    private final ExerciseForms forms;
    private final ConsoleHead head;
    private final ObservationPane observation;

    /// The view of a model.
    ///
    /// @param files takes out what comes with an inject
    /// @param players brings the players' window to the front
    /// @param laptops on which others play
    /// @param debrief goes there, once the exercise is over
    public ConsoleView(
            ExerciseModel model,
            Words words,
            Overlay overlay,
            Attaching files,
            Runnable players,
            Laptops laptops,
            Runnable debrief) {
        this.model = model;
        this.files = files;
        this.words = words;
        this.overlay = overlay;
        this.laptops = laptops;
        this.forms = new ExerciseForms(model, words, overlay);
        this.head = new ConsoleHead(model, words, forms, players, laptops, this::join, debrief);
        getStyleClass().addAll("screen", "console");
        var chronogram = new ChronogramPane(model, words, this::give);
        this.observation = new ObservationPane(model, words, chronogram::takeFocus);
        var columns = new Columns(64, 36);
        columns.addRow(0, chronogram, right());
        VBox.setVgrow(columns, Priority.ALWAYS);
        columns.setMinHeight(0);
        getChildren().setAll(head, columns);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        addEventFilter(KeyEvent.KEY_TYPED, this::speed);
        chronogram
                .sceneProperty()
                .subscribe(scene -> {
                    if (scene != null && !overlay.isVisible()) chronogram.takeFocus();
                });
    }

    private GridPane right() {
        var right = new GridPane();
        right.setVgap(10);
        right.setMinWidth(0);
        for (int share : new int[] {46, 28, 26}) {
            var row = new RowConstraints();
            row.setPercentHeight(share);
            right.getRowConstraints().add(row);
        }
        var expected = new ExpectedPane(model, words, forms, files, this::told);
        var goals = new GoalsPane(model, words);
        GridPane.setHgrow(expected, Priority.ALWAYS);
        right.addColumn(0, expected, observation, goals);
        return right;
    }

    private void told(Answer answer) {
        head.tell(Form.sentence(answer, words));
    }

    /// Gives the inject chosen now, or once more.
    private void give() {
        forms.give(this::told);
    }

    /// Lets other laptops join.
    private void join() {
        var board = model.board().get();
        if (board == null) return;
        var prepared = board.prepared();
        new LaptopsCard(laptops, words, overlay).open(prepared.by().toString(), prepared.name());
    }

    private void speed(KeyEvent event) {
        if (overlay.isVisible() || event.getTarget() instanceof TextInputControl) return;
        if (!model.situation().get().exercise().running()) return;
        int speed = SpeedButtons.typed(event);
        if (speed == 0) return;
        model.speed(speed, this::told);
        event.consume();
    }

    private void key(KeyEvent event) {
        if (event.isControlDown() || event.isAltDown() || event.isMetaDown()) return;
        if (overlay.isVisible() || event.getTarget() instanceof TextInputControl) return;
        if (event.getCode() == KeyCode.SPACE
                && event.getTarget() instanceof javafx.scene.control.ButtonBase) return;
        boolean over = !model.situation().get().exercise().running();
        // To look on, and to note, there is always something.
        if (over && !ALWAYS.contains(event.getCode())) return;
        switch (event.getCode()) {
            case SPACE -> model.startOrPause(this::told);
            case G -> forms.jump();
            case R -> forms.replay(this::told);
            case I -> forms.hint();
            case X -> forms.skip(this::told);
            case D -> forms.move();
            case N -> forms.improvise();
            case O -> observation.takeFocus();
            case A -> model.automatic().set(!model.automatic().get());
            case E -> forms.end();
            case J -> head.players();
            case P -> join();
            default -> {
                return;
            }
        }
        event.consume();
    }
}
