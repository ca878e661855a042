package app.courante.ui.kit;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// Words offered below a field while it is typed in; arrows and Enter take one, Escape leaves them.
///
/// A menu and not ControlsFX's completion, whose popup belongs to no node and so knows nothing of
/// our colours.
public final class Suggestions {
    private final TextField field;
    private final Function<String, List<String>> offered;
    private final Consumer<String> chosen;
    private ContextMenu menu = new ContextMenu();
    private final PauseTransition again = new PauseTransition(Duration.millis(1));
    private @Nullable String taken;
    private boolean taking;

    private Suggestions(
            TextField field, Function<String, List<String>> offered, Consumer<String> chosen) {
        this.field = field;
        this.offered = offered;
        this.chosen = chosen;
    }

    /// Offers what this function answers to what is typed.
    ///
    /// @param chosen given the word that is taken
    public static void offer(
            TextField field, Function<String, List<String>> offered, Consumer<String> chosen) {
        new Suggestions(field, offered, chosen).listen();
    }

    private void listen() {
        field.textProperty()
                .addListener((_, _, typed) -> {
                    if (field.isFocused()) offer(typed);
                });
        field.focusedProperty()
                .addListener((_, _, focused) -> {
                    if (!focused) menu.hide();
                });
        again.setOnFinished(_ -> {
            if (field.isFocused()) offer(field.getText());
        });
    }

    private void offer(@Nullable String typed) {
        // A menu that is shown while one hides hears no key.
        if (taking) return;
        var words = typed == null || typed.isBlank() ? List.<String>of() : offered.apply(typed);
        if (words.isEmpty() || words.equals(List.of(typed))) menu.hide();
        else show(words);
    }

    private void show(List<String> words) {
        var items = words.stream().map(this::item).toList();
        if (menu.isShowing()) {
            menu.getItems().setAll(items);
            return;
        }
        // One that was shown before takes Enter for no item.
        menu = new ContextMenu();
        menu.setHideOnEscape(true);
        menu.setOnHidden(_ -> take());
        menu.getItems().setAll(items);
        menu.show(field, Side.BOTTOM, 0, 0);
    }

    private MenuItem item(String word) {
        var item = new MenuItem(word);
        // An underscore in a name is no shortcut.
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> {
            taken = word;
            if (!menu.isShowing()) take();
        });
        return item;
    }

    private void take() {
        var word = taken;
        taken = null;
        if (word == null) return;
        taking = true;
        chosen.accept(word);
        taking = false;
        // What was taken may be offered words for in its turn.
        again.playFromStart();
    }
}
