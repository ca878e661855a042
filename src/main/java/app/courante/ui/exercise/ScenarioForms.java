package app.courante.ui.exercise;

import app.courante.ui.kit.Form;
import app.courante.ui.kit.Overlay;
import app.courante.ui.kit.Paragraph;
import app.courante.ui.kit.Words;
import javafx.scene.control.TextField;

/// The cards on which a scenario of the house is begun or put away.
record ScenarioForms(Shelf shelf, Words words, Overlay overlay) {
    void create() {
        var form = new Form(words, overlay::close);
        var title = new TextField();
        title.setId("scenario-title");
        form.field(words.of("hall.title"), title)
                .action(
                        words.of("hall.new-do"),
                        "main",
                        () -> {
                            if (title.getText().isBlank()) {
                                form.complain(words.of("hall.title-missing"));
                                return;
                            }
                            overlay.close();
                            shelf.create(title.getText());
                        });
        overlay.open(words.of("hall.new-heading"), form, title);
    }

    /// @param done called once it is away
    void discard(Shelf.Held held, Runnable done) {
        var form = new Form(words, overlay::close);
        var means = new Paragraph(words.of("hall.discard-means", held.title()));
        means.setMaxWidth(420);
        means.getStyleClass().addAll("small", "muted");
        form.line(means)
                .action(
                        words.of("hall.discard-do"),
                        "danger",
                        () -> {
                            overlay.close();
                            shelf.discard(held, done);
                        });
        overlay.open(words.of("hall.discard-heading"), form, form);
    }
}
