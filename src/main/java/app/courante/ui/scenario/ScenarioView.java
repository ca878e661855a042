package app.courante.ui.scenario;

import app.courante.exercise.Rehearsal;
import app.courante.exercise.Scenario;
import app.courante.ui.draft.DraftSpot;
import app.courante.ui.draft.FlawsPane;
import app.courante.ui.draft.PagePane;
import app.courante.ui.draft.PagesPane;
import app.courante.ui.draft.Shown;
import app.courante.ui.kit.Columns;
import app.courante.ui.kit.Panel;
import app.courante.ui.kit.Watch;
import app.courante.ui.kit.Words;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The screen on which a scenario is written: its pages, a page, and beside it what cannot be read
/// and what a rehearsal finds.
public final class ScenarioView extends BorderPane {
    private static final double NARROW = 1000;
    private static final int TALLEST = 260;
    private static final Set<String> SEARCHES = Set.of("draft-search", "draft-things-search");

    private final ScenarioModel model;
    private final Words words;
    private final PagesPane pages;
    private final StackPane middle = new StackPane();
    private final VBox beside = new VBox(12);
    private final FlawsPane flaws;
    private final Panel flawsPanel;
    private final WeaknessesPane weaknesses;
    private final Panel weaknessesPanel;
    private final Map<KeyCombination, Runnable> keys;
    private @Nullable PagePane page;
    private @Nullable Object shownPage;

    /// The scenario that is open.
    ///
    /// @param play goes on to an exercise of the scenario as it was written down
    public ScenarioView(ScenarioModel model, Words words, Consumer<Scenario> play) {
        this.model = model;
        this.words = words;
        this.pages = new PagesPane(model, words, this::enterPage);
        this.flaws = new FlawsPane(model.manuscript(), words, model::lead);
        this.flawsPanel = new Panel(words.of("writing.flaws"), flaws);
        this.weaknesses = new WeaknessesPane(words, model::look, model::lead);
        this.weaknessesPanel = new Panel(words.of("script.weaknesses"), weaknesses);
        var head = new ScenarioHead(model, words, play);
        this.keys =
                Map.of(
                        KeyCombination.valueOf("Shortcut+Z"), model::undo,
                        KeyCombination.valueOf("Shortcut+Shift+Z"), model::redo,
                        KeyCombination.valueOf("Shortcut+Y"), model::redo,
                        KeyCombination.valueOf("Shortcut+F"), pages::find,
                        KeyCombination.valueOf("Shortcut+S"), head::save,
                        KeyCombination.valueOf("Shortcut+P"), head::play,
                        KeyCombination.valueOf("Shortcut+D"), model::duplicate,
                        KeyCombination.valueOf("Shortcut+T"), model::sort,
                        KeyCombination.valueOf("Shortcut+Up"), () -> turn(-1),
                        KeyCombination.valueOf("Shortcut+Down"), () -> turn(1));
        getStyleClass().add("screen");
        setId("script");
        setTop(head);
        setCenter(columns());
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        Watch.value(this, model.shown(), this::show);
        Watch.value(this, model.spot(), this::spot);
        Watch.value(this, model.rehearsal(), this::show);
        Watch.value(this, sceneProperty(), scene -> enter());
    }

    private void enter() {
        var field = model.spot().get().field();
        if (getScene() == null) return;
        if (field == null || page == null) pages.enter();
        else page.focus(field);
    }

    private Columns columns() {
        var left = new Panel(words.of("plan.contents"), pages);
        left.setMinHeight(0);
        middle.setMinHeight(0);
        flawsPanel.setMinHeight(0);
        flawsPanel.setMaxHeight(TALLEST);
        flawsPanel.managedProperty().bind(flawsPanel.visibleProperty());
        weaknessesPanel.setMinHeight(0);
        VBox.setVgrow(weaknessesPanel, Priority.ALWAYS);
        beside.setMinHeight(0);
        beside.getChildren().setAll(flawsPanel, weaknessesPanel);
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
        if (narrow) columns.share(20, 80);
        else columns.share(15, 63, 22);
    }

    private void show(@Nullable Shown<Scenario> shown) {
        if (shown == null) return;
        pages.refresh();
        if (page != null) page.refresh();
        var found = shown.flaws();
        flaws.show(found);
        flawsPanel.caption().setText(words.number(found.size()));
        flawsPanel.setPrefHeight(Math.min(TALLEST, 60 + 56 * found.size()));
        flawsPanel.setVisible(!found.isEmpty());
    }

    private void show(Rehearsal rehearsal) {
        weaknesses.show(rehearsal.weaknesses());
        weaknessesPanel.caption().setText(words.number(rehearsal.weaknesses().size()));
    }

    private void spot(DraftSpot.Spot spot) {
        if (!spot.page().equals(shownPage) || page == null) {
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
        else if (event.getCode() == KeyCode.ESCAPE && escapes(event.getTarget())) {
            leave(event.getTarget());
            event.consume();
        }
    }

    /// From a field to its list, from there to the pages, from there out; nothing is lost.
    private void leave(Object target) {
        if (page == null || (target instanceof Node node && "draft-pages".equals(node.getId())))
            model.leave();
        else page.leave();
    }

    /// Escape in a search field empties it first.
    private boolean escapes(Object target) {
        return !(target instanceof Node node
                && node.getId() != null
                && SEARCHES.contains(node.getId()));
    }
}
