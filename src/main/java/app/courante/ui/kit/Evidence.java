package app.courante.ui.kit;

import app.courante.crisis.EntryId;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// The way from a figure down to the entries it comes from: they are shown in the main courante.
///
/// A node only tells which entries it shows; the keys and the clicks are the same everywhere, and
/// are followed once for the whole window.
public final class Evidence {
    /// The entries of the row chosen, or of what has the focus; Ctrl and a click do the same.
    public static final KeyCombination ROW = KeyCombination.valueOf("Shortcut+M");

    /// The entries of the figure beside the title of the panel; a click on it does the same.
    public static final KeyCombination CAPTION = KeyCombination.valueOf("Shortcut+Shift+M");

    /// Under which a node keeps what it tells.
    private enum Told {
        ROW,
        CAPTION,
        FIGURE
    }

    /// Asked only when somebody wants to know.
    private record Way(Supplier<? extends Collection<EntryId>> entries) {}

    private Consumer<List<EntryId>> way = _ -> {};
    private Runnable leaving = () -> {};

    /// Who shows entries; told once, by whoever builds the window.
    public void leads(Consumer<List<EntryId>> shows) {
        way = shows;
    }

    /// Shows the entries behind a figure, each once; a figure that comes of none leads nowhere.
    public void open(Collection<EntryId> entries) {
        if (entries.isEmpty()) return;
        leaving.run();
        way.accept(entries.stream().distinct().toList());
    }

    public void open(EntryId entry) {
        open(List.of(entry));
    }

    /// What a list or another node that takes the focus comes from: of a list, the row chosen.
    public static void tell(Node node, Supplier<? extends Collection<EntryId>> entries) {
        node.getProperties().put(Told.ROW, new Way(entries));
    }

    /// What the figure beside the title of a panel comes from.
    public static void caption(Panel panel, Supplier<? extends Collection<EntryId>> entries) {
        around(panel, entries);
        figure(panel.caption(), entries);
    }

    /// The same for a panel whose focus lies outside it.
    public static void around(Node panel, Supplier<? extends Collection<EntryId>> entries) {
        panel.getProperties().put(Told.CAPTION, new Way(entries));
    }

    /// What a figure comes from that stands by itself: one click is enough.
    public static void figure(Node node, Supplier<? extends Collection<EntryId>> entries) {
        node.getProperties().put(Told.FIGURE, new Way(entries));
        node.getStyleClass().add("figure");
    }

    /// Follows keys and clicks of this window.
    ///
    /// @param before called before one is led away
    public void follow(Node window, Runnable before) {
        leaving = before;
        window.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        window.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
        window.addEventFilter(MouseEvent.MOUSE_CLICKED, this::clicked);
    }

    /// Whoever types is not led away.
    private void key(KeyEvent event) {
        if (event.getTarget() instanceof TextInputControl
                || !(event.getTarget() instanceof Node at)) return;
        if (ROW.match(event)) leave(entries(at), event);
        else if (CAPTION.match(event)) leave(first(at, Told.CAPTION), event);
    }

    /// A button would do its own thing before the click is one.
    private void pressed(MouseEvent event) {
        if (!event.isShortcutDown() || !(event.getTarget() instanceof Node at)) return;
        for (@Nullable Node node = at; node != null; node = node.getParent())
            if (node instanceof ButtonBase) {
                leave(told(node, Told.ROW), event);
                return;
            }
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || !(event.getTarget() instanceof Node at))
            return;
        var figure = first(at, Told.FIGURE);
        if (!figure.isEmpty()) leave(figure, event);
        else if (event.isShortcutDown()) leave(entries(at), event);
    }

    private void leave(List<EntryId> entries, javafx.event.Event event) {
        if (entries.isEmpty()) return;
        event.consume();
        open(entries);
    }

    /// Of the row; where none is chosen, of the panel.
    private static List<EntryId> entries(Node at) {
        var row = first(at, Told.ROW);
        if (!row.isEmpty()) return row;
        if (at instanceof LongList<?> list
                && list.selectedKeyProperty().get() instanceof EntryId id) return List.of(id);
        return first(at, Told.CAPTION);
    }

    private static List<EntryId> first(Node at, Told what) {
        for (@Nullable Node node = at; node != null; node = node.getParent()) {
            var told = told(node, what);
            if (!told.isEmpty()) return told;
        }
        return List.of();
    }

    private static List<EntryId> told(Node node, Told what) {
        return node.hasProperties() && node.getProperties().get(what) instanceof Way told
                ? List.copyOf(told.entries().get())
                : List.of();
    }
}
