package app.courante.ui.course;

import app.courante.crisis.ExitCheck.Answer;
import app.courante.ui.kit.Paragraph;
import app.courante.ui.kit.Words;
import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// One exit criterion and its three answers: ← and → choose, Tab goes to the next criterion.
final class ExitAnswer extends HBox {
    private final Paragraph text;
    private final ToggleGroup group = new ToggleGroup();
    private final ObjectProperty<Answer> given = new SimpleObjectProperty<>(Answer.UNKNOWN);

    ExitAnswer(int number, String criterion, Words words) {
        super(4);
        setId("exit-" + number);
        setAlignment(Pos.CENTER_LEFT);
        text = new Paragraph(criterion);
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMaxWidth(Double.MAX_VALUE);
        text.setMinWidth(0);
        text.setPrefWidth(0);
        getChildren().add(text);
        for (var answer : Answer.values()) {
            var name = words.of("exit-answer", answer);
            var button = new ToggleButton(name);
            button.setId(getId() + "-" + answer.name().toLowerCase(Locale.ROOT));
            button.setAccessibleText(criterion + " : " + name);
            button.setUserData(answer);
            button.setToggleGroup(group);
            button.setMinWidth(USE_PREF_SIZE);
            button.setOnAction(_ -> button.setSelected(true));
            // One stop a criterion: the answer it has.
            button.focusTraversableProperty().bind(button.selectedProperty());
            getChildren().add(button);
        }
        given.subscribe(this::select);
        group.selectedToggleProperty()
                .addListener((_, _, toggle) -> {
                    if (toggle != null && toggle.getUserData() instanceof Answer answer)
                        given.set(answer);
                });
    }

    /// As high as the criterion needs beside the answers, which a row does not ask by itself when
    /// it has to be low.
    @Override
    protected double computePrefHeight(double width) {
        double beside = 0;
        for (var node : getChildren())
            if (node != text) beside += node.prefWidth(-1) + getSpacing();
        double plain = super.computePrefHeight(width);
        return width < 0 ? plain : Math.max(plain, text.prefHeight(Math.max(60, width - beside)));
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    private void select(Answer answer) {
        for (var toggle : group.getToggles())
            if (toggle.getUserData() == answer) group.selectToggle(toggle);
    }

    ObjectProperty<Answer> given() {
        return given;
    }

    @Override
    public void requestFocus() {
        if (group.getSelectedToggle() instanceof ToggleButton button) button.requestFocus();
    }
}
