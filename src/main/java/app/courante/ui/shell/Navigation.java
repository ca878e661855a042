package app.courante.ui.shell;

import app.courante.ui.kit.Watch;
import app.courante.ui.kit.Words;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The screens, each with its key, and the keys that work everywhere.
final class Navigation extends VBox {
    Navigation(ShellModel model, Words words) {
        getStyleClass().add("navigation");
        for (var screen : Screen.values()) getChildren().add(button(screen, model, words));
        var gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        getChildren().add(gap);
        for (var key : new String[] {"keys.log", "keys.palette", "keys.signal", "keys.declare"}) {
            var hint = new Label(words.of(key));
            hint.getStyleClass().addAll("small", "muted");
            getChildren().add(hint);
        }
    }

    private static ToggleButton button(Screen screen, ShellModel model, Words words) {
        var key = new Label(screen.key().getName());
        key.getStyleClass().add("key");
        var name = new Label(words.of("screen", screen));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var face = new HBox(name, gap, key);
        face.setPrefWidth(130);
        var button = new ToggleButton();
        button.setGraphic(face);
        button.setAccessibleText(name.getText());
        button.setId("go-" + screen.name().toLowerCase(java.util.Locale.ROOT));
        button.setOnAction(_ -> {
            button.setSelected(true);
            model.screen().set(screen);
        });
        Watch.value(button, model.screen(), shown -> button.setSelected(shown == screen));
        return button;
    }
}
