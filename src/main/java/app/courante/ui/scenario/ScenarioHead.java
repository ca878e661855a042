package app.courante.ui.scenario;

import app.courante.exercise.Scenario;
import app.courante.ui.draft.Shown;
import app.courante.ui.kit.Watch;
import app.courante.ui.kit.Words;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What is written, how safe it is, and what is done with the whole of it.
final class ScenarioHead extends VBox {
    private final ScenarioModel model;
    private final Words words;
    private final Consumer<Scenario> play;
    private final Label trouble = new Label();

    ScenarioHead(ScenarioModel model, Words words, Consumer<Scenario> play) {
        this.model = model;
        this.words = words;
        this.play = play;
        var title = new Label();
        title.getStyleClass().add("strong");
        title.setId("script-title");
        title.setMinWidth(60);
        Watch.value(this, model.shown(), shown -> title.setText(title(shown)));
        var saved = new Label();
        saved.getStyleClass().addAll("small", "muted");
        saved.setId("script-saved");
        saved.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                this::safety, model.shown(), model.filed(), model.saved()));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var undo = button("writing.undo", "draft-undo", model::undo);
        var redo = button("writing.redo", "draft-redo", model::redo);
        Watch.value(
                this,
                model.shown(),
                shown -> {
                    undo.setDisable(shown == null || !shown.canUndo());
                    redo.setDisable(shown == null || !shown.canRedo());
                });
        var duplicate = button("script.duplicate", "script-duplicate", model::duplicate);
        duplicate.setTooltip(new Tooltip("Ctrl+D"));
        var sort = button("script.sort", "script-sort", model::sort);
        sort.setTooltip(new Tooltip("Ctrl+T"));
        var save = button("script.save", "script-save", this::save);
        var begin = button("script.play", "script-play", this::play);
        begin.getStyleClass().add("main");
        var row =
                new HBox(
                        8,
                        title,
                        saved,
                        gap,
                        undo,
                        redo,
                        duplicate,
                        sort,
                        button("script.leave", "script-leave", model::leave),
                        save,
                        begin);
        row.getStyleClass().add("draft-head");
        trouble.setId("script-trouble");
        trouble.getStyleClass().addAll("refusal", "script-trouble");
        trouble.setWrapText(true);
        trouble.managedProperty().bind(trouble.textProperty().isNotEmpty());
        getChildren().setAll(row, trouble);
        // What was said of the scenario before holds no more once it is mended.
        Watch.value(
                this,
                model.shown(),
                shown -> {
                    if (shown == null || shown.flaws().isEmpty()) trouble.setText("");
                });
    }

    /// Writes the file, or says why it cannot be.
    void save() {
        save(() -> {});
    }

    /// Writes the file and goes on to an exercise of it.
    void play() {
        var now = model.shown().get();
        if (now != null) save(() -> play.accept(now.read()));
    }

    private void save(Runnable done) {
        int flaws = model.save(done);
        trouble.setText(flaws == 0 ? "" : words.of("script.flawed", flaws));
    }

    private String title(@Nullable Shown<Scenario> shown) {
        if (shown == null) return "";
        var title = shown.read().title();
        return title.isEmpty() ? words.of("script.untitled") : title;
    }

    private String safety() {
        var now = model.shown().get();
        if (!model.saved().get()) return words.of("writing.saving");
        boolean filed = now != null && now.document().equals(model.filed().get());
        return words.of(filed ? "script.filed" : "script.drafted");
    }

    private Button button(String key, String id, Runnable action) {
        var button = new Button(words.of(key));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
