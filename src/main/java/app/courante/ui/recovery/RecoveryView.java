package app.courante.ui.recovery;

import app.courante.ui.kit.Columns;
import app.courante.ui.kit.Overlay;
import app.courante.ui.kit.Panel;
import app.courante.ui.kit.Paragraph;
import app.courante.ui.kit.Watch;
import app.courante.ui.kit.Words;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The screen of the recovery: its tasks over time, beside them what can be done now and the
/// backups.
public final class RecoveryView extends StackPane {
    private final RecoveryModel model;
    private final Words words;
    private final TaskDoings doings;
    private final TasksPane tasks;
    private final DoablePane doable;

    /// @param activate opens the card on which the recovery is activated
    public RecoveryView(RecoveryModel model, Words words, Overlay overlay, Runnable activate) {
        this.model = model;
        this.words = words;
        doings =
                new TaskDoings(
                        model,
                        new TaskForms(model, words, overlay),
                        new ListForms(model, words, overlay),
                        new DetailsCard(model, words, overlay));
        tasks = new TasksPane(model, words, doings);
        doable = new DoablePane(model, words, doings);
        var backups = new BackupsPane(model, words, new BackupCard(model, words, overlay));
        getStyleClass().addAll("screen", "recovery");
        var right = halves(doable, backups);
        var columns = new Columns(74, 26);
        columns.addRow(0, tasks, right);
        for (var part : List.of(tasks, right, doable, backups)) part.setMinWidth(0);
        var empty = new StackPane();
        getChildren().setAll(columns, empty);
        Watch.value(
                this,
                model.lack(),
                lack -> {
                    columns.setVisible(lack == null);
                    empty.setVisible(lack != null);
                    empty.getChildren().clear();
                    if (lack != null) empty.getChildren().add(lacking(lack, activate));
                });
        Watch.value(this, model.led(), _ -> takeFocus(overlay));
        tasks.sceneProperty().subscribe(_ -> takeFocus(overlay));
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private void takeFocus(Overlay overlay) {
        if (getScene() == null || overlay.isVisible()) return;
        if (model.lack().get() == null) tasks.takeFocus();
        else if (lookup("#recovery-activate") instanceof Button button) button.requestFocus();
    }

    private static VBox halves(StackPane above, StackPane below) {
        for (var half : List.of(above, below)) {
            VBox.setVgrow(half, Priority.ALWAYS);
            half.setMinHeight(0);
            half.setPrefHeight(0);
        }
        return new VBox(12, above, below);
    }

    private Panel lacking(Lack lack, Runnable activate) {
        var why =
                new Paragraph(words.of("recovery-lack", lack, model.board().get().lines().size()));
        why.setId("recovery-lack");
        why.setMaxWidth(520);
        var what = new Paragraph(words.of("recovery.what"));
        what.getStyleClass().add("muted");
        what.setMaxWidth(520);
        var content = new VBox(why, what);
        if (lack == Lack.ACTIVATION) {
            var button = new Button(words.of("recovery.activate"));
            button.setId("recovery-activate");
            button.getStyleClass().add("main");
            button.setOnAction(_ -> activate.run());
            content.getChildren().add(button);
        }
        content.getStyleClass().add("empty");
        return new Panel(words.of("recovery.title"), content);
    }

    private void key(KeyEvent event) {
        if (event.getTarget() instanceof TextInputControl || model.lack().get() != null) return;
        if (event.isShortcutDown()) zoom(event);
        else if (!event.isAltDown() && !event.isShiftDown()) act(event);
        if (event.isShiftDown() && !event.isShortcutDown()) pan(event);
    }

    private void zoom(KeyEvent event) {
        switch (event.getCode()) {
            case PLUS, ADD, EQUALS -> model.zoomIn();
            case MINUS, SUBTRACT, DIGIT6 -> model.zoomOut();
            case DIGIT0, NUMPAD0 -> model.fit();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void pan(KeyEvent event) {
        switch (event.getCode()) {
            case LEFT -> model.pan(-0.25);
            case RIGHT -> model.pan(0.25);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void act(KeyEvent event) {
        var code = event.getCode();
        if (code == KeyCode.ENTER) {
            if (event.getTarget() instanceof ButtonBase) return;
            if (!tasks.focused() && !doable.focused()) return;
            doings.next();
            event.consume();
            return;
        }
        if (code == KeyCode.SPACE && event.getTarget() instanceof ButtonBase) return;
        var wanted = doing(code);
        if (wanted == null) return;
        doings.act(wanted);
        event.consume();
    }

    /// Of those on this key, the one that is possible now.
    private @Nullable Doing doing(KeyCode code) {
        for (var doing : doings.possible()) if (doing.key() == code) return doing;
        return null;
    }
}
