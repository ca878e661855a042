package app.courante.ui.plan;

import app.courante.ui.kit.Paragraph;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// What is said under a picture: the chosen thing in sentences, and how to read the marks.
final class PictureNotes extends VBox {
    private final Label said = new Paragraph("");
    private final Label legend = new Paragraph("");

    PictureNotes() {
        getStyleClass().addAll("drawer", "picture-notes");
        said.setId("plan-picture-said");
        legend.getStyleClass().addAll("small", "muted");
        setMinHeight(USE_PREF_SIZE);
        getChildren().setAll(said, legend);
    }

    void say(List<String> sentences) {
        said.setText(String.join(" ", sentences));
    }

    void legend(String text) {
        legend.setText(text);
    }
}
