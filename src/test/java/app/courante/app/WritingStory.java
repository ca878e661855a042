package app.courante.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.courante.document.Node.Text;
import app.courante.document.Path;
import app.courante.document.Places;
import app.courante.ui.draft.DraftPage;
import app.courante.ui.draft.Writing;
import app.courante.ui.kit.Fx;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;

/// What the stories share in which a document is written at the keyboard.
abstract class WritingStory extends Story {
    private static final int MOST_TABS = 80;

    /// The document being written.
    abstract Writing<?> writing();

    final boolean isOpen() {
        return writing().shown().get() != null;
    }

    final void page(DraftPage wanted) {
        var pages = writing().manuscript().pages();
        while (!wanted.equals(at()))
            fx.keys(
                    KeyCode.CONTROL,
                    pages.indexOf(at()) < pages.indexOf(wanted) ? KeyCode.DOWN : KeyCode.UP);
    }

    private DraftPage at() {
        return writing().spot().get().page();
    }

    /// Adds a thing, whose name is what one types first.
    final void add(String name, String place) {
        fx.keys(KeyCode.CONTROL, KeyCode.ENTER).until(() -> place.equals(focus()));
        fx.type(name).until(() -> text(place).equals(name));
    }

    final void fill(String place, String text) {
        tabToField(place);
        fx.keys(KeyCode.CONTROL, KeyCode.A).type(text);
        fx.until(() -> text(place).equals(text) || text(place + "/0").equals(text));
    }

    /// Types a piece of a name and takes the first that is offered.
    final void choose(String place, String piece, String id) {
        tabToField(place);
        take(piece);
        fx.until(() -> text(place).equals(id) || text(place + "/0").equals(id));
    }

    /// Types a piece of a word and takes the first that is offered.
    final void take(String piece) {
        fx.type(piece).until(() -> windows() > 1);
        fx.keys(KeyCode.ENTER);
    }

    static int windows() {
        return Fx.on(() -> (int) Window.getWindows().stream().filter(Window::isShowing).count());
    }

    final String text(String place) {
        var now = writing().shown().get();
        return now != null
                        && Places.at(now.document(), Path.parse(place)) instanceof Text(_, var text)
                ? text
                : "";
    }

    final void tabToField(String place) {
        for (int i = 0; i < MOST_TABS && !place.equals(focus()); i++) fx.keys(KeyCode.TAB);
        assertEquals(place, focus());
    }

    final void tabTo(String id, KeyCode... keys) {
        fx.until(() -> fx.shown(id));
        for (int i = 0; i < MOST_TABS && !fx.focused(id); i++) fx.keys(keys);
        assertTrue(fx.focused(id), () -> id + " is not reached; on " + focus());
    }

    final String focus() {
        Node node = Fx.on(() -> stage.getScene().getFocusOwner());
        return node == null ? "" : String.valueOf(node.getProperties().get(Path.class));
    }
}
