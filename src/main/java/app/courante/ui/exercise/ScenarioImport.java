package app.courante.ui.exercise;

import app.courante.exercise.InjectTime;
import app.courante.text.Fault;
import app.courante.ui.exercise.Hall.Read;
import app.courante.ui.exercise.Hall.Ready;
import app.courante.ui.kit.Overlay;
import app.courante.ui.kit.Paragraph;
import app.courante.ui.kit.Pill.Tone;
import app.courante.ui.kit.Remarks;
import app.courante.ui.kit.Remarks.Remark;
import app.courante.ui.kit.Words;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Takes a file in as a scenario: at once where it could be read whole and as it stands; otherwise
/// a card tells every row left out and everything taken otherwise, and nothing is kept before the
/// user has said so.
final class ScenarioImport {
    private static final double WIDTH = 900;
    private static final double LETTER = 9;
    private static final double WIDEST_PLACE = 200;
    private static final double ROW = 44;

    private final Hall hall;
    private final Words words;
    private final Overlay overlay;
    private final Consumer<Ready> taken;

    /// @param taken given the scenario that is to be kept
    ScenarioImport(Hall hall, Words words, Overlay overlay, Consumer<Ready> taken) {
        this.hall = hall;
        this.words = words;
        this.overlay = overlay;
        this.taken = taken;
    }

    void choose() {
        hall.read(words.of("hall.choose"), this::open);
    }

    private void open(Read read) {
        var ready = read.ready();
        if (ready == null) refuse(read);
        else if (read.left().isEmpty() && read.notes().isEmpty()) keep(read, ready);
        else ask(read, ready);
    }

    private void keep(Read read, Ready ready) {
        hall.keep(read, () -> taken.accept(ready));
    }

    private void refuse(Read read) {
        var why = remarks("import-left", "import.faults", read.left(), Tone.ACT_NOW, 7);
        var card = new VBox(12, said(words.of("import.refused"), "strong"), why);
        card.setPrefWidth(WIDTH);
        card.getChildren().add(new HBox(leave("import.close")));
        overlay.open(words.of("import.heading", read.file()), card, why);
    }

    private void ask(Read read, Ready ready) {
        int usable = ready.scenario().injects().size();
        var card = new VBox(12, count(usable, read.left().size()));
        card.setPrefWidth(WIDTH);
        var begins = new TextField();
        var trouble = new Label();
        trouble.getStyleClass().add("refusal");
        trouble.managedProperty().bind(trouble.textProperty().isNotEmpty());
        if (read.startGuessed()) card.getChildren().addAll(begins(begins, ready), trouble);
        var left = remarks("import-left", "import.left", read.left(), Tone.ACT_NOW, 6);
        if (!read.left().isEmpty()) card.getChildren().add(left);
        var notes = remarks("import-notes", "import.notes", read.notes(), Tone.SOON, 4);
        if (!read.notes().isEmpty()) card.getChildren().add(notes);
        Runnable use =
                () -> {
                    var kept = read.startGuessed() ? beginning(ready, begins.getText()) : ready;
                    if (kept == null) {
                        trouble.setText(words.of("import.begins-unreadable"));
                        begins.requestFocus();
                    } else {
                        overlay.close();
                        keep(read, kept);
                    }
                };
        card.getChildren().add(actions(words.of("import.use", usable), use));
        card.addEventFilter(KeyEvent.KEY_PRESSED, event -> key(event, use));
        var first = read.left().isEmpty() ? notes : left;
        overlay.open(words.of("import.heading", read.file()), card, first);
    }

    private static void key(KeyEvent event, Runnable use) {
        if (event.getCode() != KeyCode.ENTER || !event.isShortcutDown()) return;
        use.run();
        event.consume();
    }

    private HBox count(int usable, int left) {
        var read =
                left == 0
                        ? words.of("import.read-all", usable)
                        : words.of("import.read", usable, usable + left);
        var line = new HBox(12, said(read, "strong"), said(words.of("import.not-kept"), "muted"));
        line.setAlignment(Pos.BASELINE_LEFT);
        return line;
    }

    private HBox begins(TextField begins, Ready ready) {
        var at = ready.scenario().startsAt();
        begins.setId("import-begins");
        begins.setText(at == null ? "" : at.toString());
        begins.setPrefColumnCount(6);
        begins.setAccessibleText(words.of("import.begins"));
        var name = new Label(words.of("import.begins"));
        name.setLabelFor(begins);
        name.getStyleClass().add("muted");
        var line = new HBox(10, name, begins);
        line.setAlignment(Pos.BASELINE_LEFT);
        return line;
    }

    /// The scenario with the start typed here; null where that is no time of the day. It may stay
    /// open where the file leaves it open.
    private @Nullable Ready beginning(Ready ready, String typed) {
        var scenario = ready.scenario();
        if (typed.isBlank() && scenario.startsAt() == null) return ready;
        if (!(InjectTime.parse(typed).orElse(null)
                        instanceof InjectTime.OnClock(int day, LocalTime time))
                || day != 0) return null;
        return time.equals(scenario.startsAt()) ? ready : hall.ready(scenario.beginning(time));
    }

    private HBox actions(String use, Runnable action) {
        var button = new Button(use);
        button.setId("import-use");
        button.getStyleClass().add("main");
        button.setOnAction(_ -> action.run());
        var keys = new Label(words.of("import.keys"));
        keys.getStyleClass().addAll("small", "muted");
        var line = new HBox(12, button, leave("import.leave"), keys);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private Button leave(String key) {
        var button = new Button(words.of(key));
        button.setId("import-leave");
        button.setOnAction(_ -> overlay.close());
        return button;
    }

    private static Paragraph said(String text, String style) {
        var said = new Paragraph(text);
        said.getStyleClass().add(style);
        return said;
    }

    /// @param most as many rows as there is room for at first
    private Remarks<Fault> remarks(
            String id, String title, List<Fault> faults, Tone tone, int most) {
        var remarks =
                new Remarks<Fault>(
                        id,
                        words.of(title),
                        place(faults),
                        fault -> new Remark(where(fault), words.of(fault), tone));
        remarks.show(faults);
        remarks.caption().setText(words.number(faults.size()));
        remarks.setListHeight(ROW * Math.clamp(faults.size(), 1, most));
        VBox.setVgrow(remarks, Priority.ALWAYS);
        return remarks;
    }

    /// As wide as the longest place needs; 0 where none has one.
    private double place(List<Fault> faults) {
        int longest = faults.stream().mapToInt(fault -> where(fault).length()).max().orElse(0);
        return Math.min(longest * LETTER, WIDEST_PLACE);
    }

    private String where(Fault fault) {
        if (!fault.cell().isEmpty()) return fault.cell();
        return fault.line() > 0 ? words.of("intake.line", fault.line()) : "";
    }
}
