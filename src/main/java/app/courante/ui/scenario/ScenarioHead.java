package app.courante.ui.scenario;

import app.courante.exercise.Scenario;
import app.courante.ui.draft.Shown;
import app.courante.ui.draft.WritingHead;
import app.courante.ui.kit.Watch;
import app.courante.ui.kit.Words;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

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
        var duplicate = button("script.duplicate", "script-duplicate", model::duplicate);
        duplicate.setTooltip(new Tooltip("Ctrl+D"));
        var sort = button("script.sort", "script-sort", model::sort);
        sort.setTooltip(new Tooltip("Ctrl+T"));
        var save = button("script.save", "script-save", this::save);
        var begin = button("script.play", "script-play", this::play);
        begin.getStyleClass().add("main");
        var leave = button("script.leave", "script-leave", model::leave);
        var row =
                new WritingHead<>(
                        model,
                        words,
                        this::title,
                        Bindings.createStringBinding(
                                this::safety, model.shown(), model.filed(), model.saved()),
                        List.of(duplicate, sort, leave, save, begin));
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

    private String title(Shown<Scenario> shown) {
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
        return WritingHead.button(words, key, id, action);
    }
}
