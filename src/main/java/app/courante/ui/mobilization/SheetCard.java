package app.courante.ui.mobilization;

import app.courante.crisis.board.CallSheet;
import app.courante.ui.kit.Overlay;
import app.courante.ui.kit.Paragraph;
import app.courante.ui.kit.Words;
import app.courante.wording.CallSheetText;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The call sheet as it would be on paper, and the way to a file.
///
/// @param save writes it into a file
/// @param print brings it to a printer
record SheetCard(
        MobilizationModel model,
        Words words,
        Overlay overlay,
        Consumer<CallSheet> save,
        Consumer<CallSheet> print) {
    void open() {
        var sheet = model.sheet();
        if (sheet.isEmpty()) {
            var why = new Paragraph(words.of("call-sheet.nobody"));
            why.setId("call-sheet-nobody");
            why.setFocusTraversable(true);
            why.setMaxWidth(520);
            overlay.open(words.of("call-sheet.title"), new VBox(why), why);
            return;
        }
        var signs = model.signs(words.texts());
        var written = new CallSheetText(words.texts(), words.zone(), signs).of(sheet.get());
        var text = new Paper(written, model.mayDial());
        text.setId("call-sheet");
        text.setEditable(false);
        text.getStyleClass().add("call-sheet");
        text.setAccessibleText(words.of("call-sheet.title"));
        text.setPrefRowCount(26);
        text.setPrefColumnCount(86);
        Runnable write = () -> leave(save, sheet.get());
        Runnable onPaper = () -> leave(print, sheet.get());
        var button = button("call-sheet.save", "call-sheet-save", write);
        button.getStyleClass().add("main");
        var printer = button("call-sheet.print", "call-sheet-print", onPaper);
        text.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER) write.run();
                    else if (event.getCode() == KeyCode.P && event.isShortcutDown()) onPaper.run();
                    else return;
                    event.consume();
                });
        var keys = new Label(words.of("call-sheet.keys"));
        keys.getStyleClass().addAll("small", "muted");
        var row = new HBox(12, button, printer, keys);
        row.setAlignment(Pos.CENTER_LEFT);
        overlay.open(words.of("call-sheet.title"), new VBox(12, text, row), text);
    }

    private Button button(String key, String id, Runnable action) {
        var button = new Button(words.of(key));
        button.setId(id);
        button.setOnAction(_ -> action.run());
        return button;
    }

    /// A text from which no number is copied that may not be dialled.
    private static final class Paper extends TextArea {
        private final boolean copies;

        Paper(String text, boolean copies) {
            super(text);
            this.copies = copies;
        }

        @Override
        public void copy() {
            if (copies) super.copy();
        }
    }

    private void leave(Consumer<CallSheet> where, CallSheet sheet) {
        overlay.close();
        where.accept(sheet);
    }
}
