package app.courante.ui.draft;

import app.courante.ui.kit.Columns;
import app.courante.ui.kit.Panel;
import app.courante.ui.kit.Watch;
import app.courante.ui.kit.Words;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// The screen on which a document is written: its pages, the page chosen, what is found out of it
/// beside, and the keys that lead from one to the other.
public class WritingView extends BorderPane {
    private static final double NARROW = 1000;
    private static final double BESIDE = 22;
    private static final Set<String> SEARCHES = Set.of("draft-search", "draft-things-search");

    private final Writing<?> model;
    private final Words words;
    private final PagesPane pages;
    private final StackPane middle = new StackPane();
    private final Map<KeyCombination, Runnable> keys = new HashMap<>();
    private @Nullable PagePane page;
    private @Nullable DraftPage shownPage;

    protected WritingView(Writing<?> model, Words words) {
        this.model = model;
        this.words = words;
        this.pages = new PagesPane(model, words, this::enterPage);
        key("Shortcut+Z", model::undo);
        key("Shortcut+Shift+Z", model::redo);
        key("Shortcut+Y", model::redo);
        key("Shortcut+F", pages::find);
        key("Shortcut+Up", () -> turn(-1));
        key("Shortcut+Down", () -> turn(1));
        getStyleClass().add("screen");
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    /// Another key of this screen.
    protected final void key(String combination, Runnable does) {
        keys.put(KeyCombination.valueOf(combination), does);
    }

    /// Puts its parts together; to be called last, since it shows what there is by then.
    ///
    /// @param contents the share of the width that the contents have, and they alone beside the
    ///   form in a narrow window, in percent
    protected final void arrange(Node head, Region beside, double contents, double alone) {
        setTop(head);
        setCenter(columns(beside, contents, alone));
        Watch.value(this, model.shown(), _ -> refresh());
        Watch.value(this, model.spot(), this::spot);
        Watch.value(this, sceneProperty(), this::enter);
    }

    /// Whoever comes to the screen goes on where they were.
    private void enter(@Nullable Scene scene) {
        if (scene == null) return;
        var field = model.spot().get().field();
        if (field == null || page == null) pages.enter();
        else page.focus(field);
    }

    private Columns columns(Region beside, double contents, double alone) {
        var left = new Panel(words.of("plan.contents"), pages);
        left.setMinHeight(0);
        middle.setMinHeight(0);
        var columns = new Columns(contents, 100 - BESIDE - contents, BESIDE);
        columns.addRow(0, left, middle, beside);
        columns.widthProperty()
                .addListener((_, _, width) -> {
                    // In a narrow window the form has the room.
                    boolean narrow = width.doubleValue() < NARROW;
                    beside.setVisible(!narrow);
                    beside.setManaged(!narrow);
                    if (narrow) columns.share(alone, 100 - alone);
                    else columns.share(contents, 100 - BESIDE - contents, BESIDE);
                });
        return columns;
    }

    private void refresh() {
        if (model.shown().get() == null) return;
        pages.refresh();
        if (page != null) page.refresh();
    }

    private void spot(DraftSpot.Spot spot) {
        if (page == null || !spot.page().equals(shownPage)) {
            shownPage = spot.page();
            page = new PagePane(model, spot.page(), words, pages::enter);
            middle.getChildren().setAll(page);
            // What scrolls has no content before its style is known, and no field to lead to.
            page.applyCss();
            page.layout();
        } else page.refresh();
        var field = spot.field();
        if (field != null) page.focus(field);
    }

    private void turn(int by) {
        var all = model.manuscript().pages();
        int wanted = all.indexOf(model.spot().get().page()) + by;
        model.turn(all.get(Math.clamp(wanted, 0, all.size() - 1)));
        pages.enter();
    }

    private void enterPage() {
        if (page != null) page.enter();
    }

    private void key(KeyEvent event) {
        for (var entry : keys.entrySet())
            if (entry.getKey().match(event)) {
                entry.getValue().run();
                event.consume();
                return;
            }
        if (pages.take(event) || (page != null && page.take(event))) event.consume();
        else if (event.getCode() == KeyCode.ESCAPE
                && escapes(event.getTarget())
                && leave(event.getTarget())) event.consume();
    }

    /// From a field to its list, from there to the pages; nothing is lost.
    ///
    /// @return whether it led anywhere
    protected boolean leave(Object target) {
        if (page == null) return false;
        page.leave();
        return true;
    }

    /// Whether the contents have the focus.
    protected static boolean isContents(Object target) {
        return target instanceof Node node && "draft-pages".equals(node.getId());
    }

    /// Escape in a search field empties it first.
    private static boolean escapes(Object target) {
        return !(target instanceof Node node
                && node.getId() != null
                && SEARCHES.contains(node.getId()));
    }
}
