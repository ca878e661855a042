package app.courante.ui.draft;

import app.courante.document.Path;
import app.courante.document.Places;
import app.courante.ui.kit.LongList;
import app.courante.ui.kit.Watch;
import app.courante.ui.kit.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The draft's pages with their counts, and above them a field to find words in the whole draft.
final class PagesPane extends VBox {
    private final Writing<?> model;
    private final Words words;
    private final TextField search = new TextField();
    private final Label hits = new Label();
    private final LongList<Entry> list;
    private List<Path> found = List.of();
    private int hit = -1;
    private boolean following;

    /// One line: a group's name, or a page.
    private sealed interface Entry {}

    private record OfGroup(String group) implements Entry {}

    /// With what its row shows, so that it is made anew when that changes.
    private record OfPage(DraftPage page, int count, boolean flawed) implements Entry {}

    /// The pages.
    ///
    /// @param enter puts the focus on the page itself
    PagesPane(Writing<?> model, Words words, Runnable enter) {
        this.model = model;
        this.words = words;
        list = new LongList<>(PagesPane::keyOf, this::row);
        list.setId("draft-pages");
        list.getStyleClass().add("contents");
        list.setAccessibleText(words.of("plan.contents"));
        setVgrow(list, Priority.ALWAYS);
        setMinHeight(0);
        getChildren().setAll(field(), list);
        list.selectedKeyProperty()
                .addListener((_, _, key) -> {
                    if (!following && key instanceof DraftPage page) model.turn(page);
                });
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> key(event, enter));
        list.show(entries());
        Watch.value(this, model.spot(), spot -> mark(spot.page()));
    }

    void enter() {
        list.requestFocus();
    }

    /// Shows the counts as they are now.
    void refresh() {
        list.show(entries());
    }

    void find() {
        search.requestFocus();
        search.selectAll();
    }

    /// Leads to the next place that holds what is looked for, or the one before.
    void next(int by) {
        found = model.find(search.getText());
        if (found.isEmpty()) hit = -1;
        else {
            hit = Math.floorMod(hit < 0 && by < 0 ? -1 : hit + by, found.size());
            model.lead(found.get(hit));
        }
        showHits();
    }

    private void showHits() {
        hits.setText(
                search.getText().isBlank()
                        ? ""
                        : words.of("writing.hits", Math.max(hit + 1, 0), found.size()));
    }

    private HBox field() {
        search.setId("draft-search");
        search.setPromptText(words.of("writing.find"));
        search.setAccessibleText(words.of("writing.find"));
        HBox.setHgrow(search, Priority.ALWAYS);
        search.textProperty()
                .addListener((_, _, text) -> {
                    found = model.find(text);
                    hit = -1;
                    showHits();
                });
        search.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    switch (event.getCode()) {
                        case ENTER -> next(event.isShiftDown() ? -1 : 1);
                        case DOWN -> enter();
                        case ESCAPE -> {
                            if (search.getText().isEmpty()) return;
                            search.clear();
                        }
                        default -> {
                            return;
                        }
                    }
                    event.consume();
                });
        hits.getStyleClass().addAll("small", "muted", "mono");
        hits.setMinWidth(USE_PREF_SIZE);
        hits.managedProperty().bind(hits.textProperty().isNotEmpty());
        var box = new HBox(6, search, hits);
        box.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        box.getStyleClass().add("row");
        return box;
    }

    private List<Entry> entries() {
        var all = new ArrayList<Entry>();
        var group = "";
        for (var page : pages()) {
            if (!page.group().equals(group)) all.add(new OfGroup(page.group()));
            group = page.group();
            all.add(entry(page));
        }
        return all;
    }

    private List<? extends DraftPage> pages() {
        return model.manuscript().pages();
    }

    private static Object keyOf(Entry entry) {
        return switch (entry) {
            case OfGroup(var group) -> group;
            case OfPage(var page, _, _) -> page;
        };
    }

    private OfPage entry(DraftPage page) {
        var now = model.shown().get();
        if (now == null) return new OfPage(page, 0, false);
        return new OfPage(
                page,
                Places.count(now.document(), page.path()),
                now.flaws().stream()
                        .anyMatch(flaw -> model.manuscript().page(flaw.path()).equals(page)));
    }

    private void mark(DraftPage page) {
        following = true;
        list.select(entry(page));
        following = false;
    }

    private void key(KeyEvent event, Runnable enter) {
        switch (event.getCode()) {
            case UP -> step(-1);
            case DOWN -> step(1);
            case RIGHT, ENTER -> enter.run();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void step(int by) {
        var pages = pages();
        int next = pages.indexOf(model.spot().get().page()) + by;
        if (next >= 0 && next < pages.size()) model.turn(pages.get(next));
        else if (next < 0) search.requestFocus();
    }

    private Region row(Entry entry) {
        var node =
                switch (entry) {
                    case OfGroup(var group) -> {
                        var name = new Label(words.of(group));
                        name.getStyleClass().add("panel-title");
                        yield new HBox(name);
                    }
                    case OfPage page -> page(page);
                };
        node.getStyleClass().addAll("row", "tight");
        node.setAccessibleRole(AccessibleRole.LIST_ITEM);
        return node;
    }

    private HBox page(OfPage page) {
        var name = new Label(words.of(page.page().title()));
        name.setWrapText(true);
        name.setMinHeight(USE_PREF_SIZE);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        var number =
                new Label(
                        (page.flawed() ? "! " : "")
                                + (page.count() == 0 ? "" : words.number(page.count())));
        number.getStyleClass().addAll("mono", "strong");
        if (page.flawed()) number.getStyleClass().add("refusal");
        number.setMinWidth(USE_PREF_SIZE);
        var row = new HBox(8, name, number);
        row.setAccessibleText(Objects.toString(name.getText()) + " " + number.getText());
        return row;
    }

    /// F3 and Shift+F3 go through what was found, from anywhere on the screen.
    boolean take(KeyEvent event) {
        if (event.getCode() != KeyCode.F3 || search.getText().isBlank()) return false;
        next(event.isShiftDown() ? -1 : 1);
        return true;
    }
}
