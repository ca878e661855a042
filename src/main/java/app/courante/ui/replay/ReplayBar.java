package app.courante.ui.replay;

import app.courante.crisis.LogLine;
import app.courante.desk.ReplayDesk.Spot;
import app.courante.ui.kit.Watch;
import app.courante.ui.kit.Words;
import app.courante.wording.EntrySentence;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What stands below the screens while a log is played again: its time as a line, and the ways
/// along it. Its keys work from wherever the focus is.
public final class ReplayBar extends VBox {
    private final ReplayModel model;
    private final Words words;
    private final Label time = new Label();
    private final Label count = new Label();
    private final Label said = new Label();
    private final Label from = small();
    private final Label to = small();
    private final Label trouble = new Label();
    private final TextField typed = new TextField();
    private final Button play;
    private final Label speed = new Label();
    private final @Nullable Runnable branch;

    /// The bar of a model.
    ///
    /// @param branch begins an exercise from what is on screen; null where none can be
    /// @param close leaves
    public ReplayBar(ReplayModel model, Words words, @Nullable Runnable branch, Runnable close) {
        this.model = model;
        this.words = words;
        this.branch = branch;
        getStyleClass().add("replay-bar");
        this.play = button("replay-play", "", model::toggle);
        play.setMinWidth(76);
        play.getStyleClass().add("main");
        time.setId("replay-time");
        time.getStyleClass().addAll("mono", "replay-time");
        time.setMinWidth(USE_PREF_SIZE);
        count.setId("replay-count");
        count.getStyleClass().addAll("small", "muted", "mono");
        count.setMinWidth(USE_PREF_SIZE);
        said.setId("replay-said");
        said.setMinWidth(0);
        said.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(said, Priority.ALWAYS);
        getChildren().setAll(first(), new Scrubber(model, words), ends(), second(close));
        Watch.value(this, model.spot(), this::show);
        Watch.value(this, model.tape(), _ -> show(model.spot().get()));
        Watch.value(this, model.line(), this::say);
        Watch.value(
                this,
                model.playing(),
                plays -> play.setText(words.of(plays ? "replay.pause" : "replay.play")));
        Watch.value(
                this, model.speed(), times -> speed.setText("×" + words.number(times.longValue())));
    }

    private HBox first() {
        var previous = button("replay-previous", words.of("replay.previous"), model::previous);
        var next = button("replay-next", words.of("replay.next"), model::next);
        var slower = button("replay-slower", "−", model::slower);
        slower.setAccessibleText(words.of("replay.slower"));
        var faster = button("replay-faster", "+", model::faster);
        faster.setAccessibleText(words.of("replay.faster"));
        speed.setId("replay-speed");
        speed.getStyleClass().addAll("mono", "strong");
        speed.setMinWidth(58);
        speed.setAlignment(Pos.CENTER);
        return row(play, slower, speed, faster, previous, next, time, count, said);
    }

    private HBox ends() {
        return row(from, gap(), Scrubber.legend(words), gap(), to);
    }

    private FlowPane second(Runnable close) {
        typed.setId("replay-typed");
        typed.setPrefColumnCount(12);
        typed.setPromptText(words.of("replay.typed-prompt"));
        typed.setAccessibleText(words.of("replay.typed"));
        typed.textProperty().bindBidirectional(model.typed());
        typed.setOnAction(_ -> goTo());
        trouble.setId("replay-trouble");
        trouble.getStyleClass().add("refusal");
        trouble.managedProperty().bind(trouble.textProperty().isNotEmpty());
        typed.textProperty().addListener((_, _, _) -> trouble.setText(""));
        var name = new Label(words.of("replay.typed"));
        name.setLabelFor(typed);
        name.getStyleClass().add("muted");
        var keys = small();
        keys.setText(words.of("replay.keys"));
        var row =
                new FlowPane(
                        10,
                        4,
                        name,
                        typed,
                        trouble,
                        button("replay-close", words.of("replay.close"), close),
                        keys);
        row.setAlignment(Pos.CENTER_LEFT);
        if (branch != null)
            row.getChildren().add(3, button("replay-branch", words.of("replay.branch"), branch));
        return row;
    }

    private void goTo() {
        // The keys along the log are the field's while it has the focus.
        if (model.toTyped()) play.requestFocus();
        else
            trouble.setText(
                    words.of(
                            "replay.typed-unreadable",
                            words.dateAndTime(model.tape().get().begin()),
                            words.dateAndTime(model.tape().get().end())));
    }

    private void show(Spot spot) {
        var tape = model.tape().get();
        boolean any = tape.size() > 0;
        time.setText(any ? full(spot) : "");
        count.setText(
                any
                        ? words.of("replay.count", spot.count(), tape.size())
                        : words.of("replay.reading"));
        from.setText(any ? words.dateAndTime(tape.begin()) : "");
        to.setText(any ? words.dateAndTime(tape.end()) : "");
    }

    /// With the day and the seconds: one is somewhere else in time.
    private String full(Spot spot) {
        return words.dateAndTime(spot.at())
                + String.format(
                        words.locale(), ":%02d", spot.at().atZone(model.zone()).getSecond());
    }

    private void say(Optional<LogLine> line) {
        said.setText(
                line.map(one ->
                                new EntrySentence(words.texts(), model.zone())
                                        .of(one)
                                        .replace('\n', ' '))
                        .orElse(""));
    }

    /// The keys that work from anywhere in the window, those by which a text is walked through only
    /// outside of a field; true for one of them.
    public boolean takes(KeyEvent event) {
        if (event.getTarget() instanceof TextInputControl text && walks(text, event.getCode()))
            return false;
        for (var way : ways())
            if (way.keys().match(event)) {
                way.action().run();
                return true;
            }
        return false;
    }

    /// Those by which one goes along the words of a text, and to its ends.
    private static boolean walks(TextInputControl text, KeyCode code) {
        return switch (code) {
            case LEFT, RIGHT, KP_LEFT, KP_RIGHT, HOME, END -> true;
            case UP, DOWN, KP_UP, KP_DOWN -> text instanceof TextArea;
            default -> false;
        };
    }

    private record Way(KeyCombination keys, Runnable action) {
        static Way of(String keys, Runnable action) {
            return new Way(KeyCombination.valueOf(keys), action);
        }
    }

    private java.util.List<Way> ways() {
        return java.util.List.of(
                Way.of("Shortcut+Space", model::toggle),
                Way.of("Shortcut+Right", model::next),
                Way.of("Shortcut+Left", model::previous),
                Way.of("Shortcut+Shift+Right", model::nextMark),
                Way.of("Shortcut+Shift+Left", model::previousMark),
                Way.of("Shortcut+Up", model::faster),
                Way.of("Shortcut+Down", model::slower),
                Way.of("Shortcut+Home", model::begin),
                Way.of("Shortcut+End", model::end),
                Way.of("Shortcut+J", typed::requestFocus),
                Way.of("Shortcut+B", branch == null ? () -> {} : branch));
    }

    private static Button button(String id, String text, Runnable action) {
        var button = new Button(text);
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        // Enter presses it, too, as everywhere.
        button.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() != KeyCode.ENTER) return;
                    action.run();
                    event.consume();
                });
        return button;
    }

    private static HBox row(Node... parts) {
        var row = new HBox(8, parts);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static Label small() {
        var label = new Label();
        label.getStyleClass().addAll("small", "muted");
        return label;
    }

    private static Region gap() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }
}
