package app.courante.ui.communication;

import app.courante.ui.kit.Clip;
import app.courante.ui.kit.Overlay;
import app.courante.ui.kit.Paragraph;
import app.courante.ui.kit.Pill;
import app.courante.ui.kit.Pill.Tone;
import app.courante.ui.kit.Words;
import app.courante.wording.HoldingLine;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// What to say aloud now to whoever asks, in letters that are read from a distance; from any
/// screen.
public final class HoldingCard {
    private static final double WIDTH = 760;

    private HoldingCard() {}

    public static void open(CommunicationModel model, Words words, Overlay overlay) {
        var line =
                HoldingLine.of(
                        model.situation().get(),
                        model.seat().now().getValue(),
                        words.texts(),
                        words.zone());
        boolean exercise = model.situation().get().exercise().isPrepared();
        var text = new Paragraph(exercise ? words.of("exercise.framed", line.text()) : line.text());
        text.setId("holding-text");
        text.getStyleClass().add("aloud");
        text.setPrefWidth(WIDTH);
        var from =
                quiet(
                        line.name().isEmpty()
                                ? words.of("holding.from-situation")
                                : words.of("holding.from-template", line.name()));
        var keys = quiet(words.of("holding.keys"));
        var content = new VBox(14, text, from);
        if (!line.unsaid().isEmpty()) {
            var unsaid = new Paragraph(unsaid(line, words));
            unsaid.setId("holding-unsaid");
            unsaid.getStyleClass().addAll("toned", Pill.styleClass(Tone.SOON));
            unsaid.setPrefWidth(WIDTH);
            content.getChildren().add(1, unsaid);
        }
        content.getChildren().add(keys);
        content.setFocusTraversable(true);
        content.setAccessibleText(line.text() + " " + unsaid(line, words));
        content.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() != KeyCode.C && event.getCode() != KeyCode.ENTER) return;
                    Clip.copy(line.text(), model.situation().get(), words);
                    keys.setText(words.of("holding.copied"));
                    event.consume();
                });
        overlay.open(words.of("holding.title"), content, content);
    }

    /// What was left out, and what to answer whoever asks for it.
    private static String unsaid(HoldingLine.Line line, Words words) {
        return line.unsaid().isEmpty()
                ? ""
                : words.of("holding.unsaid", String.join(", ", line.unsaid()));
    }

    private static Label quiet(String text) {
        var label = new Paragraph(text);
        label.getStyleClass().addAll("small", "muted");
        return label;
    }
}
