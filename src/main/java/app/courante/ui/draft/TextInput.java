package app.courante.ui.draft;

import app.courante.document.Kind;
import app.courante.document.Node.Items;
import app.courante.document.Node.Text;
import app.courante.document.Path;
import app.courante.document.Places;
import app.courante.ui.kit.Suggestions;
import app.courante.ui.kit.Words;
import java.util.Arrays;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// A text as it is typed: one line, several, or a list with a line for each of its items.
final class TextInput implements Input {
    private final Writing<?> model;
    private final Path place;
    private final boolean list;
    private final TextInputControl field;
    private boolean refreshing;

    TextInput(Writing<?> model, Path place, Kind kind, Words words, String name) {
        this.model = model;
        this.place = place;
        this.list = kind instanceof Kind.Texts;
        this.field = list || kind instanceof Kind.Prose ? area() : new TextField();
        field.setAccessibleText(name);
        var prompt = model.manuscript().prompt(kind, words);
        field.setPromptText(prompt.isEmpty() ? prompt(kind, words) : prompt);
        field.getProperties().put(Path.class, place);
        field.textProperty().addListener((_, _, text) -> typed(text));
        var completing = model.manuscript().completing(kind, model.names());
        if (completing != null && field instanceof TextField line) complete(line, completing);
        refresh();
    }

    private static void complete(TextField line, Completing completing) {
        Suggestions.offer(
                line,
                completing::like,
                chosen -> {
                    line.setText(completing.taken(line.getText(), chosen));
                    line.end();
                });
    }

    /// How such a value is written.
    private static String prompt(Kind kind, Words words) {
        return switch (kind) {
            case Kind.Day _ -> words.of("writing.day-prompt");
            case Kind.Clock _ -> words.of("writing.clock-prompt");
            case Kind.Length _ -> words.of("writing.length-prompt");
            case Kind.Texts _ -> words.of("writing.texts-prompt");
            case Kind.Whole(var least, var most, _) when most < 10 ->
                    words.of("writing.whole-prompt", least, most);
            default -> "";
        };
    }

    private static TextArea area() {
        var area = new GrowingArea();
        // A tab leads on, as everywhere in a form; with Ctrl it is typed.
        area.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() != KeyCode.TAB || event.isControlDown()) return;
                    event.consume();
                    area.requestFocusTraversal(
                            event.isShiftDown()
                                    ? javafx.scene.TraversalDirection.PREVIOUS
                                    : javafx.scene.TraversalDirection.NEXT);
                });
        return area;
    }

    private void typed(String text) {
        if (refreshing) return;
        if (list) {
            var lines = Arrays.stream(text.split("\n")).filter(line -> !line.isBlank()).toList();
            model.put(
                    place,
                    lines.isEmpty() ? null : Items.of(lines.stream().map(Text::of).toList()));
        } else model.write(place, text);
    }

    @Override
    public Node node() {
        return field;
    }

    @Override
    public void refresh() {
        var said = said();
        if (said.equals(field.getText()) || (list && same(said, field.getText()))) return;
        refreshing = true;
        int caret = field.getCaretPosition();
        field.setText(said);
        field.positionCaret(Math.min(caret, said.length()));
        refreshing = false;
    }

    /// Empty lines that are being typed are no items yet.
    private static boolean same(String said, String typed) {
        return said.equals(
                Arrays.stream(typed.split("\n"))
                        .filter(line -> !line.isBlank())
                        .collect(Collectors.joining("\n")));
    }

    private String said() {
        var now = model.shown().get();
        return switch (now == null ? null : Places.at(now.document(), place)) {
            case Text(_, var text) -> text;
            case Items(_, var items) when list ->
                    items.stream()
                            .map(item -> item instanceof Text(_, var text) ? text : "")
                            .collect(Collectors.joining("\n"));
            case null, default -> "";
        };
    }

    @Override
    public boolean focus(Path wanted) {
        if (!wanted.startsWith(place)) return false;
        field.requestFocus();
        if (list && wanted.steps().size() > place.steps().size()) {
            int line = Integer.parseInt(wanted.last());
            int at = 0;
            for (int i = 0; i < line && at >= 0; i++) at = field.getText().indexOf('\n', at) + 1;
            field.positionCaret(Math.max(at, 0));
        } else field.end();
        return true;
    }
}
