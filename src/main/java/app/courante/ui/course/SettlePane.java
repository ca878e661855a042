package app.courante.ui.course;

import app.courante.crisis.ActionFate;
import app.courante.crisis.EntryId;
import app.courante.ui.course.Settling.Line;
import app.courante.ui.kit.Digits;
import app.courante.ui.kit.LongList;
import app.courante.ui.kit.Paragraph;
import app.courante.ui.kit.Pill;
import app.courante.ui.kit.Pill.Tone;
import app.courante.ui.kit.Watch;
import app.courante.ui.kit.Words;
import app.courante.wording.ActionSentence;
import java.time.Instant;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The actions that are open, each with what becomes of it: a number key says it of the one chosen,
/// the field below says why.
final class SettlePane extends VBox {
    private static final double HEIGHT = 132;

    private final Settling settling;
    private final Words words;
    private final ActionSentence sentence;
    private final Instant now;
    private final LongList<Line> list;
    private final TextField reason = new TextField();
    private boolean turning;

    SettlePane(Settling settling, Words words, Instant now) {
        super(6);
        this.settling = settling;
        this.words = words;
        this.now = now;
        this.sentence = new ActionSentence(words.texts(), words.zone());
        this.list = new LongList<>(line -> line.action().id(), this::row);
        list.setId("close-actions");
        list.setAccessibleText(words.of("close.actions"));
        list.setPrefHeight(HEIGHT);
        list.setMinHeight(HEIGHT);
        list.setPrefWidth(560);
        list.addEventHandler(KeyEvent.KEY_TYPED, this::number);
        reason.setId("close-action-reason");
        reason.setPromptText(words.of("close.action-reason-prompt"));
        reason.textProperty()
                .addListener((_, _, text) -> {
                    if (!turning && chosen() != null) settling.say(chosen(), text);
                });
        list.selectedKeyProperty().addListener((_, _, _) -> turn());
        var keys = new Label(words.of("close.action-keys"));
        keys.getStyleClass().addAll("small", "muted");
        getChildren().setAll(list, reason, keys);
        Watch.value(this, settling.lines(), lines -> list.show(lines));
        if (!settling.lines().get().isEmpty()) list.select(settling.lines().get().getFirst());
        turn();
    }

    private @Nullable EntryId chosen() {
        return list.selectedKeyProperty().get() instanceof EntryId id ? id : null;
    }

    private void turn() {
        var id = chosen();
        turning = true;
        reason.setText(id == null ? "" : settling.reason(id));
        reason.setDisable(id == null || !settling.saidOf(id));
        turning = false;
    }

    private void number(KeyEvent typed) {
        var id = chosen();
        if (id == null) return;
        if (Digits.isZero(typed)) settling.say(id, (ActionFate) null);
        else {
            switch (Digits.of(typed)) {
                case 1 -> settling.say(id, ActionFate.DONE);
                case 2 -> settling.say(id, ActionFate.DROPPED);
                case 3 -> settling.say(id, ActionFate.CARRIED);
                default -> {
                    return;
                }
            }
        }
        turn();
        typed.consume();
    }

    private Region row(Line line) {
        var alone = line.alone();
        var fate =
                new Pill(
                        alone == null
                                ? words.of("close.as-others")
                                : words.of("action-fate", alone.fate()),
                        alone == null ? Tone.QUIET : Tone.CHOSEN);
        var text = new Paragraph(line.action().text());
        var how = new Paragraph(sentence.whole(line.action(), now));
        how.getStyleClass().addAll("small", "muted");
        var said = new VBox(2, text, how);
        if (alone != null && !alone.reason().isEmpty()) {
            var why = new Paragraph(alone.reason());
            why.getStyleClass().add("small");
            said.getChildren().add(why);
        }
        HBox.setHgrow(said, Priority.ALWAYS);
        var row = new HBox(10, said, fate);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("row");
        row.setAccessibleRole(AccessibleRole.LIST_ITEM);
        row.setAccessibleText(line.action().text() + ", " + fate.getText());
        return row;
    }

    LongList<Line> list() {
        return list;
    }
}
