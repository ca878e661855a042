package app.courante.ui.alerts;

import app.courante.crisis.board.Alert;
import app.courante.ui.kit.Paragraph;
import app.courante.ui.kit.Words;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// For how long an alert is put off: the lengths that are usual, or one's own in minutes.
final class SnoozeForm extends VBox {
    private static final Pattern MINUTES = Pattern.compile("\\s*(\\d{1,4})\\s*(min|mn|m|’|')?\\s*");

    private final Words words;
    private final Consumer<Duration> answer;
    private final Consumer<String> complain;
    private final TextField minutes = new TextField();

    SnoozeForm(
            Alert alert,
            String title,
            Words words,
            Consumer<Duration> answer,
            Consumer<String> complain) {
        super(6);
        this.words = words;
        this.answer = answer;
        this.complain = complain;
        var lengths = AlertsModel.lengths(alert.severity());
        var row = new FlowPane(6, 6);
        row.setAlignment(Pos.CENTER_LEFT);
        minutes.setId("snooze-minutes");
        minutes.setPrefColumnCount(6);
        minutes.setAccessibleText(words.of("alerts.snooze-minutes"));
        minutes.setText(String.valueOf(lengths.getLast().toMinutes()));
        minutes.setOnAction(_ -> typed());
        var typed = new Button(words.of("alerts.snooze-typed"));
        typed.getStyleClass().add("main");
        typed.setOnAction(_ -> typed());
        row.getChildren().addAll(minutes, typed);
        for (var length : lengths) {
            var button = new Button(words.duration(length));
            button.setId("snooze-" + length.toMinutes());
            button.setAccessibleText(words.of("alerts.snooze-for", words.duration(length)));
            button.setOnAction(_ -> answer.accept(length));
            row.getChildren().add(button);
        }
        getChildren().setAll(new Paragraph(words.of("alerts.snooze-title", title)), row);
    }

    void takeFocus() {
        minutes.requestFocus();
        minutes.selectAll();
    }

    private void typed() {
        var read = MINUTES.matcher(minutes.getText());
        if (read.matches()) answer.accept(Duration.ofMinutes(Long.parseLong(read.group(1))));
        else complain.accept(words.of("alerts.snooze-unreadable"));
    }
}
