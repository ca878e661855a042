package app.courante.ui.kit;

import app.courante.crisis.Attachment;
import app.courante.crisis.Refusal;
import app.courante.desk.Answer;
import app.courante.wording.FileSize;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A field for one file: its copy is kept as soon as it is chosen, and the entry that names it is
/// written with the rest of the form. One that cannot be read is told at once and not taken.
public final class FileField extends VBox {
    private static final int PARTS = 3;

    private final StringProperty kept;
    private final Words words;
    private final Label name = new Label();
    private final Label trouble = new Label();
    private final Button attach = new Button();
    private final Button back = new Button();

    /// @param kept what remembers the file, as other fields remember what is typed
    /// @param failed told when a copy cannot be kept
    public FileField(
            String id, Attaching files, StringProperty kept, Words words, Consumer<Answer> failed) {
        this.kept = kept;
        this.words = words;
        setSpacing(3);
        setId(id);
        attach.setId(id + "-attach");
        attach.setOnAction(_ -> files.choose(this::take, failed));
        back.setId(id + "-back");
        back.setText(words.of("evidence-file.take-back"));
        back.getStyleClass().add("flat");
        back.setOnAction(_ -> kept.set(""));
        trouble.getStyleClass().add("refusal");
        trouble.setId(id + "-unread");
        trouble.setWrapText(true);
        trouble.managedProperty().bind(trouble.textProperty().isNotEmpty());
        var row = new HBox(8, name, attach, back);
        row.setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(row, trouble);
        Watch.value(this, kept, _ -> show());
    }

    /// What is attached; null while nothing is.
    public @Nullable Attachment file() {
        var parts = Kept.lines(kept);
        return parts.size() == PARTS
                ? new Attachment(parts.getLast(), Long.parseLong(parts.get(1)), parts.getFirst())
                : null;
    }

    /// Why a file is refused as evidence.
    public static Refusal[] whys() {
        return new Refusal[] {
            Refusal.EVIDENCE_KNOWN,
            Refusal.FILE_TOO_LARGE,
            Refusal.FILE_UNREADABLE,
            Refusal.FILE_EMPTY
        };
    }

    /// Where the keyboard begins.
    public Node first() {
        return attach;
    }

    private void take(Attachment file) {
        var whyNot = file.whyNot();
        trouble.setText(whyNot == null ? "" : notTaken(words, file, whyNot));
        if (whyNot == null)
            Kept.lines(
                    kept,
                    List.of(
                            file.hash(),
                            String.valueOf(file.size()),
                            file.name().replace("\n", " ")));
    }

    private void show() {
        var file = file();
        name.setText(file == null ? "" : named(words, file));
        name.setManaged(file != null);
        attach.setText(
                words.of(file == null ? "evidence-file.attach" : "evidence-file.attach-other"));
        back.setVisible(file != null);
        back.setManaged(file != null);
    }

    /// Why a file is not attached, in a sentence or two.
    public static String notTaken(Words words, Attachment file, Refusal whyNot) {
        return words.of("evidence-file.not-taken", file.name()) + " " + words.of("refusal", whyNot);
    }

    /// `receipt.pdf (124 kB)`.
    public static String named(Words words, Attachment file) {
        return words.of(
                "evidence-file.named", file.name(), FileSize.of(words.texts(), file.size()));
    }
}
