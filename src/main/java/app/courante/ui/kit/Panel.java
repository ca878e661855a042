package app.courante.ui.kit;

import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A framed part of a screen: a title, what is said beside it, and a content that takes the room.
public final class Panel extends VBox {
    private final Label caption = new Label();

    public Panel(String title, Node content) {
        getStyleClass().add("panel");
        var name = new Label(title.toUpperCase(Locale.ROOT));
        name.getStyleClass().add("panel-title");
        name.setMinWidth(USE_PREF_SIZE);
        caption.getStyleClass().add("panel-caption");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var head = new HBox(name, gap, caption);
        head.getStyleClass().add("panel-head");
        setVgrow(content, Priority.ALWAYS);
        getChildren().setAll(head, content);
    }

    /// What is said beside the title.
    public Label caption() {
        return caption;
    }
}
