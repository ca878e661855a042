package app.courante.ui.draft;

import app.courante.crisis.PlainText;
import app.courante.document.Node.Items;
import app.courante.document.Path;
import app.courante.document.Places;
import app.courante.ui.kit.LongList;
import app.courante.ui.kit.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The things of a page, in their order: chosen, added, taken away, dragged to another rank.
final class ThingsPane extends VBox {
    private static final int MANY = 30;

    private final Writing<?> model;
    private final DraftPage page;
    private final Words words;
    private final Captions captions;
    private final LongList<Thing> list;
    private final Label none = new Label();
    private final TextField search = new TextField();
    private int pressed = -1;
    private int dragged = -1;
    private boolean following;

    /// A thing by its rank, so that one whose name is being typed stays chosen.
    private record Thing(int rank, Caption caption, boolean flawed) {
        String name() {
            return caption.name();
        }

        String said() {
            return PlainText.of(caption.head() + " " + caption.name() + " " + caption.below());
        }
    }

    /// The things of this page.
    ///
    /// @param enter puts the focus on the form of the one chosen
    ThingsPane(Writing<?> model, DraftPage page, Words words, Runnable enter, Runnable leave) {
        this.model = model;
        this.page = page;
        this.words = words;
        this.captions = new Captions(model, page, words);
        list = new LongList<>(Thing::rank, this::row);
        list.setId("draft-things");
        list.setAccessibleText(words.of(page.title()));
        setVgrow(list, Priority.ALWAYS);
        setMinHeight(0);
        none.setWrapText(true);
        none.setText(words.of("writing.no-thing"));
        none.getStyleClass().addAll("muted", "empty");
        none.managedProperty().bind(none.visibleProperty());
        getChildren().setAll(search(), none, list, buttons());
        list.selectedKeyProperty()
                .addListener((_, _, key) -> {
                    if (!following && key instanceof Integer rank) model.choose(page, rank);
                });
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> key(event, enter, leave));
        list.addEventHandler(KeyEvent.KEY_TYPED, this::type);
        refresh();
    }

    void enter() {
        list.requestFocus();
    }

    /// A field that leads to the next thing whose name holds what is typed, where there are many.
    private TextField search() {
        search.setId("draft-things-search");
        search.setPromptText(words.of("writing.find-thing"));
        search.setAccessibleText(words.of("writing.find-thing"));
        search.managedProperty().bind(search.visibleProperty());
        search.textProperty().addListener((_, _, _) -> find(model.spot().get().item(), 1));
        search.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    int now = model.spot().get().item();
                    switch (event.getCode()) {
                        case ENTER ->
                                find(
                                        event.isShiftDown() ? now - 1 : now + 1,
                                        event.isShiftDown() ? -1 : 1);
                        case DOWN -> enter();
                        case ESCAPE -> {
                            search.clear();
                            enter();
                        }
                        default -> {
                            return;
                        }
                    }
                    event.consume();
                });
        setMargin(search, new Insets(0, 12, 8, 12));
        return search;
    }

    /// Chooses the first thing that is looked for, from this rank on and then from the other end.
    private void find(int from, int by) {
        var wanted = PlainText.of(search.getText().strip());
        var things = things();
        if (wanted.isEmpty()) return;
        for (int i = 0; i < things.size(); i++) {
            int rank = Math.floorMod(from + i * by, things.size());
            if (!things.get(rank).said().contains(wanted)) continue;
            model.choose(page, rank);
            return;
        }
    }

    /// What is typed on the list is looked for.
    private void type(KeyEvent event) {
        var typed = event.getCharacter();
        if (!search.isVisible() || typed.isBlank() || event.isShortcutDown() || event.isAltDown())
            return;
        search.requestFocus();
        search.setText(typed);
        search.end();
        event.consume();
    }

    /// Shows the things as they are now, and the one chosen.
    void refresh() {
        var things = things();
        none.setVisible(things.isEmpty());
        search.setVisible(things.size() > MANY);
        list.show(things);
        int chosen = model.spot().get().item();
        following = true;
        if (chosen >= 0 && chosen < things.size()) list.select(things.get(chosen));
        following = false;
    }

    private List<Thing> things() {
        var now = model.shown().get();
        var things = new ArrayList<Thing>();
        if (now == null || !(Places.at(now.document(), page.path()) instanceof Items(_, var items)))
            return things;
        var flawed = new java.util.HashSet<String>();
        for (var flaw : now.flaws()) flawed.add(rankOf(flaw.path()));
        for (var caption : captions.of(now.document(), items)) {
            int rank = things.size();
            things.add(new Thing(rank, caption, flawed.contains(Integer.toString(rank))));
        }
        return things;
    }

    private String rankOf(Path path) {
        int depth = page.path().steps().size();
        return path.startsWith(page.path()) && path.steps().size() > depth
                ? path.steps().get(depth)
                : "";
    }

    private HBox buttons() {
        var add = new Button(words.of("writing.add"));
        add.setId("draft-add");
        add.setOnAction(_ -> model.add());
        var remove = new Button(words.of("writing.remove"));
        remove.setId("draft-remove");
        remove.getStyleClass().add("flat");
        remove.setOnAction(_ -> model.remove());
        var row = new HBox(8, add, remove);
        row.getStyleClass().add("draft-buttons");
        row.setMinHeight(USE_PREF_SIZE);
        return row;
    }

    private void key(KeyEvent event, Runnable enter, Runnable leave) {
        int now = model.spot().get().item();
        int count = things().size();
        switch (event.getCode()) {
            case UP -> {
                if (event.isAltDown()) model.move(now, now - 1);
                else choose(now - 1, count);
            }
            case DOWN -> {
                if (event.isAltDown()) model.move(now, now + 1);
                else choose(now + 1, count);
            }
            case HOME -> choose(0, count);
            case END -> choose(count - 1, count);
            case PAGE_UP -> choose(Math.max(0, now - 10), count);
            case PAGE_DOWN -> choose(Math.min(count - 1, now + 10), count);
            case DELETE -> model.remove();
            case INSERT -> model.add();
            case RIGHT, ENTER -> enter.run();
            case LEFT -> leave.run();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void choose(int rank, int count) {
        if (rank >= 0 && rank < count) model.choose(page, rank);
    }

    private Region row(Thing thing) {
        var grip = new Label("⠿");
        grip.getStyleClass().addAll("muted", "grip");
        grip.setMinWidth(USE_PREF_SIZE);
        var name = new Label(thing.name().isEmpty() ? words.of("writing.unnamed") : thing.name());
        if (thing.name().isEmpty()) name.getStyleClass().add("muted");
        name.setWrapText(true);
        name.setMinHeight(USE_PREF_SIZE);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        var row = new HBox(8, grip);
        var caption = thing.caption();
        row.getChildren().add(caption.below().isEmpty() ? name : lines(caption, name));
        if (thing.flawed()) {
            var mark = new Label("!");
            mark.getStyleClass().addAll("refusal", "strong");
            row.getChildren().add(mark);
        }
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().addAll("row", "tight");
        row.setAccessibleRole(AccessibleRole.LIST_ITEM);
        row.setAccessibleText(
                Stream.of(
                                Integer.toString(thing.rank() + 1),
                                caption.head(),
                                name.getText(),
                                caption.below())
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(" ")));
        drag(row, thing.rank());
        return row;
    }

    /// What stands in front of the name, over it; what else is said, below.
    private static VBox lines(Caption caption, Label name) {
        var head = new Label(caption.head());
        head.getStyleClass().addAll("mono", "small", "muted");
        var below = new Label(caption.below());
        below.setWrapText(true);
        below.setMinHeight(USE_PREF_SIZE);
        below.getStyleClass().addAll("small", "muted");
        var lines = new VBox(1, head, name, below);
        HBox.setHgrow(lines, Priority.ALWAYS);
        return lines;
    }

    private void drag(Region row, int rank) {
        row.addEventHandler(MouseEvent.MOUSE_PRESSED, _ -> pressed = rank);
        row.setOnDragDetected(event -> {
            // A quick mouse is over another row by now.
            dragged = pressed;
            row.startFullDrag();
            event.consume();
        });
        row.setOnMouseDragEntered(_ -> {
            if (dragged >= 0 && dragged != rank)
                row.getStyleClass().add(dragged < rank ? "drop-below" : "drop-above");
        });
        row.setOnMouseDragExited(_ -> row.getStyleClass().removeAll("drop-below", "drop-above"));
        row.setOnMouseDragReleased(_ -> {
            int from = dragged;
            dragged = -1;
            if (from >= 0) model.move(from, rank);
        });
    }

    /// Ctrl+Enter adds, from anywhere on the page.
    boolean take(KeyEvent event) {
        if (event.getCode() != KeyCode.ENTER || !event.isShortcutDown()) return false;
        model.add();
        return true;
    }
}
