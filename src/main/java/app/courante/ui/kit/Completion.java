package app.courante.ui.kit;

import app.courante.ui.kit.KnownNames.Known;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.event.EventHandler;
import javafx.scene.AccessibleRole;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;

/// A menu of names below a field, while one is typed: arrows choose, Enter or Tab takes, Escape
/// closes the menu and nothing else.
///
/// It stands in the layout and is no popup, so it covers nothing and never has the focus.
public final class Completion extends FlowPane {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    /// Which part of a text would be replaced, and by what.
    ///
    /// @param sure whether the text as it stands already means the first one
    public record Offer(int from, int to, List<Known> names, boolean sure) {
        public Offer {
            names = List.copyOf(names);
        }
    }

    /// What is offered for a text with the caret behind what is typed.
    public interface Offering {
        /// Null when nothing is.
        @Nullable Offer at(String text, int caret);
    }

    private final TextInputControl field;
    private final Offering offering;
    private final Function<Known, String> written;
    private final Function<Known, String> shown;
    private final EventHandler<KeyEvent> keys = this::key;
    private @Nullable Offer offer;
    private @Nullable Scene listening;
    private int chosen;
    private boolean moved;

    /// A menu for this field.
    ///
    /// @param shown what the menu says of a name
    /// @param written what is put into the field for it
    public Completion(
            TextInputControl field,
            Offering offering,
            Function<Known, String> shown,
            Function<Known, String> written) {
        super(6, 6);
        this.field = field;
        this.offering = offering;
        this.shown = shown;
        this.written = written;
        getStyleClass().add("completion");
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        field.textProperty().addListener((_, before, now) -> typed(before, now));
        field.focusedProperty()
                .addListener((_, _, focused) -> {
                    if (!focused) close();
                });
        sceneProperty().addListener((_, _, _) -> close());
        close();
    }

    /// Whether the menu is open.
    public boolean open() {
        return offer != null;
    }

    /// A key pressed opens the menu, a text put in as a whole does not.
    private void typed(@Nullable String before, @Nullable String now) {
        if (now == null || before == null || !field.isFocused()) return;
        if (Math.abs(now.length() - before.length()) != 1) {
            close();
            return;
        }
        // The caret moves after the text has changed.
        int caret = field.getCaretPosition() + now.length() - before.length();
        offer(offering.at(now, Math.clamp(caret, 0, now.length())));
    }

    private void offer(@Nullable Offer wanted) {
        if (wanted == null || wanted.names().isEmpty()) {
            close();
            return;
        }
        offer = wanted;
        chosen = 0;
        moved = false;
        getChildren().setAll(wanted.names().stream().map(this::item).toList());
        mark();
        setManaged(true);
        setVisible(true);
        listen(getScene());
    }

    private Label item(Known name) {
        var item = new Label(shown.apply(name));
        item.getStyleClass().add("completion-item");
        item.setOnMousePressed(event -> {
            take(name);
            event.consume();
        });
        return item;
    }

    /// Closes the menu; the text stays.
    public void close() {
        offer = null;
        getChildren().clear();
        setManaged(false);
        setVisible(false);
        listen(null);
    }

    /// Its keys come before everything else in the window, which has a use for Escape too.
    private void listen(@Nullable Scene scene) {
        if (Objects.equals(listening, scene)) return;
        if (listening != null) listening.removeEventFilter(KeyEvent.KEY_PRESSED, keys);
        if (scene != null) scene.addEventFilter(KeyEvent.KEY_PRESSED, keys);
        listening = scene;
    }

    private void key(KeyEvent event) {
        var now = offer;
        if (now == null || !field.isFocused()) return;
        if (event.isControlDown() || event.isAltDown() || event.isShiftDown()) return;
        boolean consumed =
                switch (event.getCode()) {
                    case DOWN -> move(1);
                    case UP -> move(-1);
                    case ESCAPE -> leave();
                    case TAB -> take(now.names().get(chosen));
                    // Who has typed a whole name means the line, not the menu.
                    case ENTER -> (!now.sure() || moved) && take(now.names().get(chosen));
                    default -> false;
                };
        if (consumed) event.consume();
    }

    private boolean move(int by) {
        if (offer == null) return false;
        chosen = Math.floorMod(chosen + by, offer.names().size());
        moved = true;
        mark();
        return true;
    }

    private boolean leave() {
        close();
        return true;
    }

    private boolean take(Known name) {
        var now = offer;
        if (now == null) return false;
        close();
        var text = written.apply(name);
        int end = Math.min(now.to(), field.getLength());
        field.replaceText(now.from(), end, text);
        field.positionCaret(now.from() + text.length());
        close();
        return true;
    }

    private void mark() {
        for (int i = 0; i < getChildren().size(); i++)
            getChildren().get(i).pseudoClassStateChanged(CHOSEN, i == chosen);
        if (getChildren().get(chosen) instanceof Label label) setAccessibleText(label.getText());
    }
}
