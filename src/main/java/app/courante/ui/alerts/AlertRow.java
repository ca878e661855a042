package app.courante.ui.alerts;

import app.courante.crisis.Hushes.Hush;
import app.courante.crisis.board.Alert;
import app.courante.crisis.board.Severity;
import app.courante.ui.kit.Paragraph;
import app.courante.ui.kit.Pill;
import app.courante.ui.kit.Pill.Tone;
import app.courante.ui.kit.Words;
import app.courante.wording.AlertSentence;
import java.time.Instant;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// An alert as nodes: a bar and a word for how pressing it is, what it is about and how it stands;
/// the chosen one also tells what to do, and offers it.
final class AlertRow {
    /// What can be done about an alert.
    interface Deeds {
        void acknowledge(Alert alert);

        void snooze(Alert alert);

        void lead(Alert alert);
    }

    private final Words words;
    private final Supplier<Instant> now;
    private final AlertSentence sentences;
    private final Deeds deeds;

    AlertRow(Words words, Supplier<Instant> now, Deeds deeds) {
        this.words = words;
        this.now = now;
        this.sentences = new AlertSentence(words.texts(), words.zone());
        this.deeds = deeds;
    }

    Region of(AlertLine line) {
        var alert = line.alert();
        var row = new VBox(4);
        row.getStyleClass().addAll("row", "gap", "alert", Pill.styleClass(tone(alert)));
        if (line.hushedBelow() > 0) row.getChildren().add(heading(line.hushedBelow()));
        var said = new VBox(2, title(alert), state(alert));
        HBox.setHgrow(said, Priority.ALWAYS);
        var head = new HBox(10, said);
        head.setAlignment(Pos.CENTER_LEFT);
        row.getChildren().add(head);
        if (line.chosen()) row.getChildren().addAll(advice(alert), since(alert), buttons(alert));
        else if (alert.rings()) head.getChildren().add(door(alert));
        row.setAccessibleRole(AccessibleRole.LIST_ITEM);
        row.setAccessibleText(read(alert));
        return row;
    }

    static Tone tone(Severity severity) {
        return switch (severity) {
            case NOW -> Tone.ACT_NOW;
            case SOON -> Tone.SOON;
        };
    }

    private static Tone tone(Alert alert) {
        return alert.rings() ? tone(alert.severity()) : Tone.QUIET;
    }

    private Label heading(int hushed) {
        var heading = new Label(words.of("alerts.hushed", hushed));
        heading.getStyleClass().addAll("small", "muted", "strong");
        return heading;
    }

    private Paragraph title(Alert alert) {
        var title = new Paragraph(sentences.title(alert));
        title.getStyleClass().add(alert.rings() ? "strong" : "muted");
        return title;
    }

    private HBox state(Alert alert) {
        var word = new Label(words.of("severity", alert.severity()));
        word.getStyleClass().addAll("small", "strong", "toned", Pill.styleClass(tone(alert)));
        word.setMinWidth(Region.USE_PREF_SIZE);
        var state = new Paragraph(sentences.state(alert, now.get()));
        state.getStyleClass().addAll("small", "muted");
        HBox.setHgrow(state, Priority.ALWAYS);
        return new HBox(6, word, state);
    }

    private Paragraph advice(Alert alert) {
        return new Paragraph(sentences.advice(alert));
    }

    /// Since when, and for a hushed one who hushed it.
    private Paragraph since(Alert alert) {
        var hush = alert.hush();
        var since = words.of("alerts.since", words.hour(alert.since(), now.get()));
        var line = new Paragraph(hush == null ? since : since + " · " + hushed(hush));
        line.getStyleClass().addAll("small", "muted");
        return line;
    }

    private String hushed(Hush hush) {
        var by = hush.by().name();
        var until = hush.until();
        return until == null
                ? words.of("alerts.acknowledged", by, words.hour(hush.at(), now.get()))
                : words.of("alerts.snoozed", by, words.hour(until, now.get()));
    }

    private FlowPane buttons(Alert alert) {
        var row = new FlowPane(6, 6);
        var door = door(alert);
        door.getStyleClass().add("main");
        row.getChildren().add(door);
        if (alert.rings()) {
            row.getChildren()
                    .addAll(
                            button("alerts.acknowledge", () -> deeds.acknowledge(alert)),
                            button("alerts.snooze", () -> deeds.snooze(alert)));
        }
        return row;
    }

    private Button door(Alert alert) {
        var door = new Button(words.of("alert-go", alert.target().where()));
        return plain(door, () -> deeds.lead(alert));
    }

    private Button button(String key, Runnable deed) {
        return plain(new Button(words.of(key)), deed);
    }

    /// The keys do the same from the list, so the focus stays there when a row is made anew.
    private static Button plain(Button button, Runnable deed) {
        button.getStyleClass().add("small-button");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setFocusTraversable(false);
        button.setOnAction(_ -> deed.run());
        return button;
    }

    private String read(Alert alert) {
        var hush = alert.hush();
        var whole =
                String.join(
                        ", ",
                        words.of("severity", alert.severity()),
                        sentences.whole(alert, now.get()),
                        sentences.advice(alert));
        return hush == null ? whole : whole + ", " + hushed(hush);
    }
}
