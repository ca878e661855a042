package app.courante.ui.draft;

import app.courante.plan.Plan;
import app.courante.ui.kit.Columns;
import app.courante.ui.kit.Overlay;
import app.courante.ui.kit.Panel;
import app.courante.ui.kit.Watch;
import app.courante.ui.kit.Words;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// The screen on which a draft is written: its pages, a page, and beside it what is wrong or
/// missing.
public final class DraftView extends BorderPane {
    private static final double NARROW = 1000;
    private static final Set<String> SEARCHES = Set.of("draft-search", "draft-things-search");

    private final DraftModel model;
    private final Words words;
    private final DraftForms forms;
    private final PagesPane pages;
    private final StackPane middle = new StackPane();
    private final Beside beside;
    private final Map<KeyCombination, Runnable> keys;
    private @Nullable PagePane page;
    private @Nullable DraftPage shownPage;

    /// The draft that is open.
    ///
    /// @param more other things to do with it, each a button in the head
    public DraftView(DraftModel model, Words words, Overlay overlay, List<Button> more) {
        this.model = model;
        this.words = words;
        this.forms = new DraftForms(model, words, overlay);
        this.beside = new Beside(model, words);
        this.pages = new PagesPane(model, words, this::enterPage);
        this.keys =
                Map.of(
                        KeyCombination.valueOf("Shortcut+Z"), model::undo,
                        KeyCombination.valueOf("Shortcut+Shift+Z"), model::redo,
                        KeyCombination.valueOf("Shortcut+Y"), model::redo,
                        KeyCombination.valueOf("Shortcut+F"), pages::find,
                        KeyCombination.valueOf("Shortcut+Up"), () -> turn(-1),
                        KeyCombination.valueOf("Shortcut+Down"), () -> turn(1));
        getStyleClass().add("screen");
        setId("draft");
        setTop(head(more));
        setCenter(columns());
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        Watch.value(this, model.shown(), this::show);
        Watch.value(this, model.spot(), this::spot);
        Watch.value(this, model.findings(), beside::show);
        Watch.value(
                this,
                sceneProperty(),
                scene -> {
                    var field = model.spot().get().field();
                    if (scene == null) return;
                    if (field == null || page == null) pages.enter();
                    else page.focus(field);
                });
    }

    private HBox head(List<Button> more) {
        var title = new Label();
        title.getStyleClass().add("strong");
        title.setId("draft-title");
        Watch.value(this, model.shown(), shown -> title.setText(shown == null ? "" : title(shown)));
        var saved = new Label();
        saved.getStyleClass().addAll("small", "muted");
        saved.setId("draft-saved");
        Watch.value(
                this,
                model.saved(),
                on -> saved.setText(words.of(on ? "writing.saved" : "writing.saving")));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var undo = button("writing.undo", "draft-undo", model::undo);
        var redo = button("writing.redo", "draft-redo", model::redo);
        Watch.value(
                this,
                model.shown(),
                shown -> {
                    undo.setDisable(shown == null || !shown.canUndo());
                    redo.setDisable(shown == null || !shown.canRedo());
                });
        var discard = button("writing.discard", "draft-discard", forms::discard);
        discard.getStyleClass().add("flat");
        var approve = button("writing.approve", "draft-approve", forms::approve);
        approve.getStyleClass().add("main");
        var leave = button("writing.leave", "draft-leave", model::leave);
        var row = new HBox(8, title, saved, gap, undo, redo);
        row.getChildren().addAll(more);
        row.getChildren().addAll(discard, leave, approve);
        row.getStyleClass().add("draft-head");
        return row;
    }

    private String title(Shown<Plan> shown) {
        var identity = shown.read().identity();
        var name = identity.title().isEmpty() ? words.of("writing.unnamed-plan") : identity.title();
        return words.of("writing.title", name, identity.version());
    }

    private Button button(String key, String id, Runnable action) {
        var button = new Button(words.of(key));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private Columns columns() {
        var left = new Panel(words.of("plan.contents"), pages);
        left.setMinHeight(0);
        middle.setMinHeight(0);
        var columns = new Columns();
        columns.addRow(0, left, middle, beside);
        share(columns, false);
        columns.widthProperty()
                .addListener((_, _, width) -> share(columns, width.doubleValue() < NARROW));
        return columns;
    }

    /// In a narrow window the form has the room.
    private void share(Columns columns, boolean narrow) {
        beside.setVisible(!narrow);
        beside.setManaged(!narrow);
        if (narrow) columns.share(24, 76);
        else columns.share(18, 60, 22);
    }

    private void show(@Nullable Shown<Plan> shown) {
        if (shown == null) return;
        pages.refresh();
        if (page != null) page.refresh();
        beside.show(shown.flaws());
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
        else if (event.getCode() == KeyCode.ESCAPE && page != null && escapes(event.getTarget())) {
            page.leave();
            event.consume();
        }
    }

    /// Escape in a search field empties it first.
    private boolean escapes(Object target) {
        return !(target instanceof Node node
                && node.getId() != null
                && SEARCHES.contains(node.getId()));
    }
}
