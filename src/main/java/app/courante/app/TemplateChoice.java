package app.courante.app;

import app.courante.files.PlanTemplate;
import app.courante.ui.kit.Words;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// The templates a plan can be begun from, each with what it holds.
final class TemplateChoice extends VBox {
    TemplateChoice(Words words, Consumer<PlanTemplate> chosen) {
        super(10);
        for (var template : PlanTemplate.values()) {
            var name = new Label(words.of("template", template));
            name.getStyleClass().add("strong");
            var what = new Label(words.of("template-what", template));
            what.getStyleClass().addAll("small", "muted");
            var button = new Button();
            button.setGraphic(new VBox(3, name, what));
            button.setAccessibleText(name.getText());
            button.setId("template-" + template.word());
            button.getStyleClass().add("choice");
            button.setOnAction(_ -> chosen.accept(template));
            getChildren().add(button);
        }
    }

    /// Puts the focus on the first.
    void enter() {
        getChildren().getFirst().requestFocus();
    }
}
