package app.courante.ui.exercise;

import app.courante.ui.kit.Form;
import app.courante.ui.kit.Overlay;
import app.courante.ui.kit.Paragraph;
import app.courante.ui.kit.Underway;
import app.courante.ui.kit.Words;
import javafx.scene.control.TextField;

/// The card on which an exercise is joined that another laptop runs: where that one is, and the
/// code that it shows.
final class JoinForm {
    private final Hall hall;
    private final Words words;
    private final Overlay overlay;

    JoinForm(Hall hall, Words words, Overlay overlay) {
        this.hall = hall;
        this.words = words;
        this.overlay = overlay;
    }

    /// Opens it.
    ///
    /// @param done called once the window of the exercise is there
    void open(Runnable done) {
        var form = new Form(words, overlay::close);
        var begun = new Underway(form, words, overlay, words.of("join.going-on"));
        var address = field("join-address", "join.address", "192.168.1.20:4720");
        var code = field("join-code", "join.code", "XXXX-XXXX-XXXX-XXXX-XXXX");
        form.line(paragraph(words.of("join.means")))
                .field(words.of("join.address"), address)
                .field(words.of("join.code"), code)
                .line(paragraph(words.of("join.hidden")))
                .action(
                        words.of("join.do"),
                        "main",
                        () -> {
                            form.complain("");
                            begun.begin(
                                    (there, failed) ->
                                            hall.join(
                                                    address.getText(),
                                                    code.getText(),
                                                    there,
                                                    failed),
                                    done);
                        });
        overlay.open(words.of("join.heading"), form, address);
    }

    private TextField field(String id, String name, String prompt) {
        var field = new TextField();
        field.setId(id);
        field.setPromptText(prompt);
        field.setAccessibleText(words.of(name));
        field.getStyleClass().add("mono");
        return field;
    }

    private static Paragraph paragraph(String text) {
        var paragraph = new Paragraph(text);
        paragraph.setMaxWidth(560);
        paragraph.getStyleClass().addAll("small", "muted");
        return paragraph;
    }
}
