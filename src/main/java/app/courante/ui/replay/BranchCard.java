package app.courante.ui.replay;

import app.courante.ui.kit.Form;
import app.courante.ui.kit.Overlay;
import app.courante.ui.kit.Paragraph;
import app.courante.ui.kit.Underway;
import app.courante.ui.kit.Words;
import javafx.scene.control.TextField;

/// Says what will happen when an exercise begins from the point on screen, and asks for its name.
public final class BranchCard {
    private static final double WIDTH = 680;

    private final ReplayModel model;
    private final Words words;
    private final Overlay overlay;
    private final Branches branches;

    public BranchCard(ReplayModel model, Words words, Overlay overlay, Branches branches) {
        this.model = model;
        this.words = words;
        this.overlay = overlay;
        this.branches = branches;
    }

    /// Stops the replay and asks.
    public void open() {
        if (model.tape().get().size() == 0 || overlay.isVisible()) return;
        model.pause();
        var at = words.dateAndTime(model.spot().get().at());
        var name = new TextField(words.of("branch.name-proposed", model.name().get(), at));
        name.setId("branch-name");
        name.setPrefColumnCount(36);
        var form = new Form(words, overlay::close);
        form.setMaxWidth(WIDTH);
        form.setPrefWidth(WIDTH);
        var begun = new Underway(form, words, overlay);
        form.line(
                        new Paragraph(
                                words.of(
                                        "branch.what",
                                        at,
                                        model.spot().get().count(),
                                        model.name().get())))
                .line(quiet("branch.untouched"))
                .line(quiet("branch.safe"))
                .field(words.of("branch.name"), name)
                .action(words.of("branch.do"), "main", () -> begin(name, form, begun));
        overlay.open(words.of("branch.heading"), form, name);
        name.selectAll();
    }

    private void begin(TextField name, Form form, Underway begun) {
        if (name.getText().isBlank()) {
            form.complain(words.of("branch.name-missing"));
            return;
        }
        form.complain("");
        begun.begin(
                (done, failed) -> branches.begin(name.getText().strip(), model, done, failed),
                () -> {});
    }

    private Paragraph quiet(String key) {
        var line = new Paragraph(words.of(key));
        line.getStyleClass().add("muted");
        return line;
    }
}
