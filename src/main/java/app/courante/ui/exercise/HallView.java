package app.courante.ui.exercise;

import app.courante.exercise.Scenario;
import app.courante.ui.exercise.Hall.Kept;
import app.courante.ui.exercise.Hall.Ready;
import app.courante.ui.kit.Columns;
import app.courante.ui.kit.LongList;
import app.courante.ui.kit.Overlay;
import app.courante.ui.kit.Panel;
import app.courante.ui.kit.Paragraph;
import app.courante.ui.kit.Pill;
import app.courante.ui.kit.Pill.Tone;
import app.courante.ui.kit.Seat;
import app.courante.ui.kit.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Where exercises begin: the scenarios at hand, and the exercises that were prepared before.
public final class HallView extends StackPane {
    private final Hall hall;
    private final Words words;
    private final Overlay overlay;
    private final PrepareForm prepare;
    private final LongList<Ready> scenarios;
    private final LongList<Kept> exercises;
    private final Button begin;
    private final Button solo;
    private final Button takeUp;
    private final Label trouble = new Label();
    private final Paragraph empty;
    private List<Ready> ready = List.of();
    private List<Kept> kept = List.of();

    public HallView(Hall hall, Seat seat, Words words, Overlay overlay) {
        this.hall = hall;
        this.words = words;
        this.overlay = overlay;
        this.prepare = new PrepareForm(hall, seat, words, overlay, this::fill);
        this.scenarios = new LongList<>(one -> one.hash(), this::scenario);
        this.exercises = new LongList<>(Kept::folder, this::exercise);
        this.begin = button("hall-prepare", "hall.prepare", () -> begin(false));
        this.solo = button("hall-solo", "hall.solo", () -> begin(true));
        this.takeUp = button("hall-take-up", "hall.take-up", this::takeUp);
        this.empty = new Paragraph(words.of("hall.none-kept"));
        getStyleClass().addAll("screen", "hall");
        scenarios.setId("scenarios");
        scenarios.setAccessibleText(words.of("hall.scenarios"));
        exercises.setId("exercises");
        exercises.setAccessibleText(words.of("hall.exercises"));
        var columns = new Columns(60, 40);
        columns.addRow(0, scenarioPanel(), exercisePanel());
        getChildren().setAll(columns);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        fill();
        sceneProperty()
                .subscribe(scene -> {
                    if (scene != null && !overlay.isVisible()) scenarios.requestFocus();
                });
    }

    private void fill() {
        ready = hall.ready(words.texts().language());
        scenarios.show(ready);
        kept = hall.kept();
        exercises.show(kept);
        empty.setVisible(kept.isEmpty());
        begin.setDisable(ready.isEmpty());
        solo.setDisable(ready.isEmpty());
        takeUp.setDisable(kept.isEmpty());
        if (scenarios.selectedKeyProperty().get() == null && !ready.isEmpty())
            scenarios.select(ready.getFirst());
        if (exercises.selectedKeyProperty().get() == null && !kept.isEmpty())
            exercises.select(kept.getFirst());
    }

    private Panel scenarioPanel() {
        trouble.getStyleClass().add("refusal");
        trouble.setId("hall-trouble");
        trouble.setWrapText(true);
        trouble.managedProperty().bind(trouble.textProperty().isNotEmpty());
        var about = new Paragraph(words.of("hall.about"));
        about.getStyleClass().addAll("small", "muted");
        var buttons =
                new FlowPane(8, 6, begin, solo, button("hall-import", "hall.import", this::read));
        begin.getStyleClass().add("main");
        buttons.getChildren().getLast().setDisable(hall == Hall.NONE);
        var foot = new VBox(8, about, buttons, trouble);
        foot.getStyleClass().add("panel-foot");
        VBox.setVgrow(scenarios, Priority.ALWAYS);
        var panel = new Panel(words.of("hall.scenarios"), new VBox(scenarios, foot));
        panel.setMinWidth(0);
        return panel;
    }

    private Panel exercisePanel() {
        empty.getStyleClass().addAll("empty", "muted");
        empty.setMouseTransparent(true);
        var stack = new StackPane(exercises, empty);
        VBox.setVgrow(stack, Priority.ALWAYS);
        var foot = new FlowPane(8, 6, takeUp);
        foot.getStyleClass().add("panel-foot");
        var panel = new Panel(words.of("hall.exercises"), new VBox(stack, foot));
        panel.setMinWidth(0);
        return panel;
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
        if (event.getCode() == KeyCode.ENTER && exercises.isFocused()) takeUp();
        else if (event.getCode() == KeyCode.ENTER && scenarios.isFocused()) begin(false);
        else if (event.getCode() == KeyCode.S) begin(true);
        else if (event.getCode() == KeyCode.I) read();
        else return;
        event.consume();
    }

    private void begin(boolean solo) {
        for (var one : ready)
            if (one.hash().equals(scenarios.selectedKeyProperty().get())) prepare.open(one, solo);
    }

    private void takeUp() {
        for (var one : kept)
            if (one.folder().equals(exercises.selectedKeyProperty().get()))
                hall.takeUp(one, trouble::setText);
    }

    private void read() {
        hall.read(
                words.of("hall.choose"),
                read -> {
                    var found = read.ready();
                    if (found != null) {
                        trouble.setText("");
                        prepare.open(found, false, read.faults());
                        return;
                    }
                    var said = new ArrayList<String>();
                    for (var fault : read.faults()) said.add(words.of(fault));
                    trouble.setText(String.join("\n", said.subList(0, Math.min(4, said.size()))));
                });
    }

    private Region scenario(Ready one) {
        var scenario = one.scenario();
        var title = new Paragraph(scenario.title());
        title.getStyleClass().add("strong");
        var about = new Paragraph(first(scenario.context()));
        about.getStyleClass().addAll("small", "muted");
        var count = new Label(counts(scenario));
        count.getStyleClass().add("small");
        var row = new VBox(3, title, count, about);
        row.getStyleClass().add("row");
        row.setAccessibleRole(AccessibleRole.LIST_ITEM);
        row.setAccessibleText(scenario.title() + ", " + count.getText());
        return row;
    }

    /// The first paragraph.
    private static String first(String text) {
        int end = text.indexOf('\n');
        return end < 0 ? text : text.substring(0, end);
    }

    private String counts(Scenario scenario) {
        var lasts = scenario.lasts();
        var counted =
                words.of(
                        "hall.counts",
                        scenario.injects().size(),
                        scenario.objectives().size(),
                        scenario.variants().size());
        return lasts == null ? counted : words.duration(lasts) + " · " + counted;
    }

    private Region exercise(Kept one) {
        var name = new Paragraph(one.name());
        name.getStyleClass().add("strong");
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        var state =
                new Pill(
                        words.of(one.over() ? "hall.over" : "hall.open"),
                        one.over() ? Tone.QUIET : Tone.CHOSEN);
        var when = new Label(words.dateAndTime(one.prepared()));
        when.getStyleClass().addAll("small", "muted");
        var row = new VBox(3, new HBox(8, name, state), when);
        if (one.solo()) when.setText(when.getText() + " · " + words.of("hall.alone"));
        row.getStyleClass().add("row");
        row.setAccessibleRole(AccessibleRole.LIST_ITEM);
        row.setAccessibleText(one.name() + ", " + state.getText() + ", " + when.getText());
        return row;
    }
}
