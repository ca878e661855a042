package app.courante.ui.exercise;

import app.courante.ui.exercise.Hall.Kept;
import app.courante.ui.exercise.Hall.Ready;
import app.courante.ui.exercise.Shelf.Held;
import app.courante.ui.kit.Columns;
import app.courante.ui.kit.LongList;
import app.courante.ui.kit.Overlay;
import app.courante.ui.kit.Panel;
import app.courante.ui.kit.Paragraph;
import app.courante.ui.kit.Seat;
import app.courante.ui.kit.Watch;
import app.courante.ui.kit.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Where exercises begin: the scenarios at hand, and the exercises that were prepared before.
public final class HallView extends StackPane {
    private final Hall hall;
    private final Words words;
    private final Overlay overlay;
    private final PrepareForm prepare;
    private final Shelf shelf;
    private final LongList<ScenarioRow> scenarios;
    private final KeptPane exercises;
    private final Button begin;
    private final Button solo;
    private final Button write;
    private final Button duplicate;
    private final Button export;
    private final Button discard;
    private final Button takeBack;
    private final Label trouble = new Label();
    private List<Ready> ready = List.of();
    private List<Held> held = List.of();
    private List<ScenarioRow> rows = List.of();

    /// @param learn takes what an exercise left to the upkeep of the plan
    public HallView(
            Hall hall, Shelf shelf, Seat seat, Words words, Overlay overlay, Consumer<Kept> learn) {
        this.hall = hall;
        this.shelf = shelf;
        this.words = words;
        this.overlay = overlay;
        this.prepare = new PrepareForm(hall, seat, words, overlay, this::fill);
        this.scenarios = new LongList<>(ScenarioRow::key, one -> one.node(words));
        this.exercises = new KeptPane(hall, words, learn, trouble::setText, this::join);
        this.begin = button("hall-prepare", "hall.prepare", () -> begin(false));
        this.solo = button("hall-solo", "hall.solo", () -> begin(true));
        this.write = button("hall-write", "hall.write", this::write);
        this.duplicate = button("hall-duplicate", "hall.duplicate", this::duplicate);
        this.export = button("hall-export", "hall.export", this::export);
        this.discard = button("hall-discard", "hall.discard", this::discard);
        this.takeBack = button("hall-take-back", "hall.take-back", this::takeBack);
        getStyleClass().addAll("screen", "hall");
        scenarios.setId("scenarios");
        scenarios.setAccessibleText(words.of("hall.scenarios"));
        var columns = new Columns(60, 40);
        columns.addRow(0, scenarioPanel(), exercises);
        getChildren().setAll(columns);
        scenarios.onEnter(() -> begin(false));
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        scenarios.selectedKeyProperty().addListener((_, _, _) -> choose());
        takeBack.managedProperty().bind(takeBack.visibleProperty());
        Watch.value(this, shelf.back(), way -> takeBack.setVisible(way != null));
        // Until they are told.
        scenarios();
        Watch.value(this, hall.left(), _ -> fill());
        Watch.value(this, shelf.changed(), _ -> fill());
        sceneProperty()
                .subscribe(scene -> {
                    if (scene != null && !overlay.isVisible()) scenarios.requestFocus();
                });
    }

    private void fill() {
        hall.ready(
                words.texts().language(),
                found -> {
                    ready = found;
                    scenarios();
                });
        shelf.all(found -> {
            held = found;
            scenarios();
        });
        hall.kept(exercises::show);
    }

    /// Those of the house in front of those that come with the program.
    private void scenarios() {
        var all = new ArrayList<ScenarioRow>();
        for (var one : held) all.add(new ScenarioRow.Own(one));
        for (var one : ready) all.add(new ScenarioRow.Given(one));
        rows = all;
        scenarios.show(rows);
        if (chosen() == null && !rows.isEmpty()) scenarios.select(rows.getFirst());
        choose();
    }

    private @Nullable ScenarioRow chosen() {
        for (var one : rows)
            if (one.key().equals(scenarios.selectedKeyProperty().get())) return one;
        return null;
    }

    /// What can be done with the one chosen.
    private void choose() {
        var row = chosen();
        var playable = row == null ? null : row.ready();
        begin.setDisable(playable == null);
        solo.setDisable(playable == null);
        export.setDisable(playable == null);
        duplicate.setDisable(playable == null || !shelf.isThere());
        write.setDisable(row == null || !row.isWritable() || !shelf.isThere());
        discard.setDisable(!(row instanceof ScenarioRow.Own));
    }

    private Panel scenarioPanel() {
        trouble.getStyleClass().add("refusal");
        trouble.setId("hall-trouble");
        trouble.setWrapText(true);
        trouble.managedProperty().bind(trouble.textProperty().isNotEmpty());
        var about = new Paragraph(words.of("hall.about"));
        about.getStyleClass().addAll("small", "muted");
        var buttons =
                new FlowPane(
                        8,
                        6,
                        begin,
                        solo,
                        shelved(button("hall-new", "hall.new", this::create)),
                        write,
                        duplicate,
                        importing(),
                        export,
                        discard,
                        takeBack);
        begin.getStyleClass().add("main");
        var foot = new VBox(8, about, buttons, trouble);
        foot.getStyleClass().add("panel-foot");
        VBox.setVgrow(scenarios, Priority.ALWAYS);
        var panel = new Panel(words.of("hall.scenarios"), new VBox(scenarios, foot));
        panel.setMinWidth(0);
        return panel;
    }

    private Button importing() {
        var button = button("hall-import", "hall.import", this::read);
        button.setDisable(hall.equals(Hall.NONE));
        return button;
    }

    private Button shelved(Button button) {
        button.setDisable(!shelf.isThere());
        return button;
    }

    private Button button(String id, String key, Runnable action) {
        var button = new Button(words.of(key));
        button.setId(id);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void key(KeyEvent event) {
        if (event.isControlDown() || event.isAltDown() || event.isMetaDown()) return;
        if (overlay.isVisible() || event.getTarget() instanceof TextInputControl) return;
        var button =
                switch (event.getCode()) {
                    case S -> solo;
                    case E -> write;
                    case D -> duplicate;
                    case X -> export;
                    case DELETE -> discard;
                    case R -> takeBack;
                    default -> null;
                };
        if (button != null && button.isVisible()) button.fire();
        else if (event.getCode() == KeyCode.I) read();
        else if (event.getCode() == KeyCode.N) create();
        else if (event.getCode() == KeyCode.A) exercises.learn();
        else if (event.getCode() == KeyCode.J) join();
        else return;
        event.consume();
    }

    private void begin(boolean solo) {
        var row = chosen();
        if (row == null) return;
        var playable = row.ready();
        trouble.setText(playable == null ? words.of("hall.not-playable") : "");
        if (playable != null) prepare.open(playable, solo);
    }

    private void join() {
        new JoinForm(hall, words, overlay).open(this::fill);
    }

    private void create() {
        if (shelf.isThere()) new ScenarioForms(shelf, words, overlay).create();
    }

    private void write() {
        var row = chosen();
        if (row != null) ScenarioTasks.write(row, shelf);
    }

    private void duplicate() {
        var row = chosen();
        if (row != null) ScenarioTasks.duplicate(row, shelf, this::fill);
    }

    /// Shows them again, with the one of this name chosen.
    private void fill(String name) {
        fill();
        shelf.all(found -> {
            for (var row : rows)
                if (row instanceof ScenarioRow.Own(var one) && one.name().equals(name))
                    scenarios.select(row);
        });
    }

    private void export() {
        var row = chosen();
        var one = row == null ? null : row.ready();
        if (one != null) shelf.export(one, words.of("hall.choose-out"), trouble::setText);
    }

    private void discard() {
        if (chosen() instanceof ScenarioRow.Own(var one))
            new ScenarioForms(shelf, words, overlay).discard(one, () -> {});
    }

    private void takeBack() {
        var way = shelf.back().getValue();
        if (way == null) return;
        way.run();
        scenarios.requestFocus();
    }

    private void read() {
        trouble.setText("");
        new ScenarioImport(hall, words, overlay, this::take).choose();
    }

    private void take(Ready imported) {
        shelf.keep(imported.scenario(), this::fill);
        prepare.open(imported, false);
    }
}
