package app.courante.ui.shell;

import app.courante.ui.kit.Pill;
import app.courante.ui.kit.Pill.Tone;
import app.courante.ui.kit.Watch;
import app.courante.ui.kit.Words;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The screens, each with its key and a count of what waits there, and the keys that work
/// everywhere.
final class Navigation extends VBox {
    private final ShellModel model;
    private final Words words;

    Navigation(ShellModel model, Views screens, Words words) {
        this.model = model;
        this.words = words;
        getStyleClass().add("navigation");
        var pulse = screens.pulse().pulse();
        var alerts = screens.alerts().alerts();
        var unread = screens.inbox().unread();
        // Counted once for all of them.
        var badges =
                Bindings.createObjectBinding(
                        () -> Badge.all(pulse.get(), alerts.get(), unread.get().size(), words),
                        pulse,
                        alerts,
                        unread);
        for (var screen : Screen.values())
            getChildren()
                    .add(button(screen, badges.map(all -> all.getOrDefault(screen, Badge.NONE))));
        var gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        getChildren().add(gap);
        getChildren().add(hints());
        setMinHeight(0);
    }

    /// The keys that work everywhere; left out where the window is too low for all of them.
    private VBox hints() {
        var hints = new VBox(4);
        for (var key :
                new String[] {
                    "keys.log",
                    "keys.palette",
                    "keys.alerts",
                    "keys.evidence",
                    "keys.signal",
                    "keys.declare"
                }) {
            var hint = new Label(words.of(key));
            hint.getStyleClass().addAll("small", "muted");
            hints.getChildren().add(hint);
        }
        hints.getStyleClass().add("hints");
        hints.setMinHeight(0);
        hints.visibleProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> getHeight() >= prefHeight(-1), heightProperty()));
        return hints;
    }

    private ToggleButton button(Screen screen, ObservableValue<Badge> badge) {
        // As laptops print it: there is no room for the word.
        var key = new Label(screen.keyName().replace("Shift+", "⇧"));
        key.getStyleClass().add("key");
        key.setMinWidth(Region.USE_PREF_SIZE);
        var name = new Label(words.of("screen", screen));
        var count = new Label();
        count.getStyleClass().add("badge");
        count.setMinWidth(Region.USE_PREF_SIZE);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var face = new HBox(4, name, gap, count, key);
        face.setAlignment(Pos.CENTER_LEFT);
        face.setPrefWidth(172);
        var button = new ToggleButton();
        button.setGraphic(face);
        button.setId("go-" + screen.name().toLowerCase(java.util.Locale.ROOT));
        button.setOnAction(_ -> {
            button.setSelected(true);
            model.screen().set(screen);
        });
        Watch.value(button, model.screen(), shown -> button.setSelected(shown == screen));
        var tip = new Tooltip();
        Watch.value(
                button,
                badge,
                waits -> {
                    boolean something = waits.count() > 0;
                    count.setVisible(something);
                    count.setManaged(something);
                    count.setText(words.number(waits.count()));
                    for (var tone : Tone.values())
                        count.getStyleClass().remove(Pill.styleClass(tone));
                    count.getStyleClass().add(Pill.styleClass(waits.tone()));
                    tip.setText(waits.said());
                    button.setTooltip(something ? tip : null);
                    button.setAccessibleText(
                            something ? name.getText() + ", " + waits.said() : name.getText());
                });
        return button;
    }
}
