package app.courante.ui.kit;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;

/// Words offered below a field while it is typed in; arrows and Enter take one, Escape leaves them.
///
/// A menu and not ControlsFX's completion, whose popup belongs to no node and so knows nothing of
/// our colours.
public final class Suggestions {
    private Suggestions() {}

    /// Offers what this function answers to what is typed.
    ///
    /// @param chosen given the word that is taken
    public static void offer(
            TextField field, Function<String, List<String>> offered, Consumer<String> chosen) {
        var menu = new ContextMenu();
        menu.setHideOnEscape(true);
        field.textProperty()
                .addListener((_, _, typed) -> {
                    if (!field.isFocused()) return;
                    var words =
                            typed == null || typed.isBlank()
                                    ? List.<String>of()
                                    : offered.apply(typed);
                    if (words.isEmpty() || words.equals(List.of(typed))) menu.hide();
                    else show(menu, field, words, chosen);
                });
        field.focusedProperty()
                .addListener((_, _, focused) -> {
                    if (!focused) menu.hide();
                });
    }

    private static void show(
            ContextMenu menu, TextField field, List<String> words, Consumer<String> chosen) {
        menu.getItems().setAll(words.stream().map(word -> item(word, chosen)).toList());
        if (!menu.isShowing()) menu.show(field, Side.BOTTOM, 0, 0);
    }

    private static MenuItem item(String word, Consumer<String> chosen) {
        var item = new MenuItem(word);
        // An underscore in a name is no shortcut.
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> chosen.accept(word));
        return item;
    }
}
