package app.courante.ui.draft;

import app.courante.crisis.Attachment;
import app.courante.document.Edit;
import app.courante.document.Edit.Put;
import app.courante.document.Node.Text;
import app.courante.document.Path;
import app.courante.document.Places;
import app.courante.ui.kit.Attaching;
import app.courante.ui.kit.FileField;
import app.courante.ui.kit.Form;
import app.courante.ui.kit.Words;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Words, or a file in their place: its name stands where they would, its hash beside it.
final class FileInput implements Input {
    private final Writing<?> model;
    private final Path place;
    private final Path hashPlace;
    private final Attaching files;
    private final Words words;
    private final TextInput text;
    private final Label name = new Label();
    private final Label trouble = new Label();
    private final Button attach;
    private final Button copy;
    private final Button remove;
    private final VBox box;

    /// @param text what is typed where no file is
    FileInput(
            Writing<?> model,
            Path place,
            Path hashPlace,
            Attaching files,
            TextInput text,
            Words words) {
        this.model = model;
        this.place = place;
        this.hashPlace = hashPlace;
        this.files = files;
        this.words = words;
        this.text = text;
        name.getStyleClass().add("strong");
        name.setId("file-name");
        name.setMinWidth(0);
        trouble.setId("file-trouble");
        trouble.getStyleClass().addAll("refusal", "small");
        trouble.setWrapText(true);
        trouble.managedProperty().bind(trouble.textProperty().isNotEmpty());
        attach = button("file-attach", "evidence-file.attach", this::choose);
        copy = button("file-copy", "inject-file.copy", this::takeOut);
        remove = button("file-remove", "evidence-file.take-back", this::takeAway);
        remove.getStyleClass().add("flat");
        attach.getProperties().put(Path.class, hashPlace);
        var row = new HBox(8, name, attach, copy, remove);
        row.setAlignment(Pos.CENTER_LEFT);
        box = new VBox(4, text.node(), row, trouble);
        refresh();
    }

    private Button button(String id, String key, Runnable action) {
        var button = new Button(words.of(key));
        button.setId(id);
        button.getStyleClass().add("small");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void choose() {
        var before = model.shown().get();
        if (before == null) return;
        var stood = Places.at(before.document(), place);
        files.choose(
                file -> {
                    var now = model.shown().get();
                    // While it was copied another scenario may have been opened.
                    if (now != null
                            && now.head().equals(before.head())
                            && Objects.equals(Places.at(now.document(), place), stood)) take(file);
                },
                answer -> trouble.setText(Form.sentence(answer, words)));
    }

    private void take(Attachment file) {
        var whyNot = file.whyNot();
        trouble.setText(whyNot == null ? "" : FileField.notTaken(words, file, whyNot));
        if (whyNot == null) put(Text.of(Attachment.plainName(file.name())), Text.of(file.hash()));
    }

    private void takeAway() {
        trouble.setText("");
        put(null, null);
        text.focus(place);
    }

    private void put(@Nullable Text name, @Nullable Text hash) {
        model.edit(new Edit.All(List.of(new Put(place, name), new Put(hashPlace, hash))));
    }

    private void takeOut() {
        files.takeOutOfInject(
                new Attachment(Attachment.plainName(said(place)), 0, said(hashPlace)));
    }

    private String said(Path at) {
        var now = model.shown().get();
        return now != null && Places.at(now.document(), at) instanceof Text(_, var said)
                ? said
                : "";
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void refresh() {
        boolean filed = !said(hashPlace).isEmpty();
        text.refresh();
        name.setText(filed ? said(place) : "");
        attach.setText(words.of(filed ? "evidence-file.attach-other" : "evidence-file.attach"));
        show(text.node(), !filed);
        for (var one : List.of(name, copy, remove)) show(one, filed);
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    @Override
    public boolean focus(Path wanted) {
        boolean filed = !text.node().isVisible();
        if (wanted.startsWith(hashPlace) || (filed && wanted.startsWith(place))) {
            attach.requestFocus();
            return true;
        }
        return text.focus(wanted);
    }
}
