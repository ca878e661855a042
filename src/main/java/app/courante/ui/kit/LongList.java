package app.courante.ui.kit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/// A list of any length whose rows are as high as they need to be: only what is seen is laid out.
///
/// What is on screen is told by the first row seen and how far it is scrolled out, never by a sum
/// of heights, so a million rows cost what ten do. The list given is looked at, not copied. Rows
/// are known by a key, so that one that changes keeps its selection and its place on screen.
public final class LongList<T> extends Region {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final double WHEEL = 1.0;

    private final Function<T, Object> key;
    private final Function<T, Region> row;
    private final Map<Object, Shown<T>> shown = new HashMap<>();
    private final ScrollBar bar = new ScrollBar();
    private final ObjectProperty<@Nullable Object> selectedKey = new SimpleObjectProperty<>();
    private List<T> items = List.of();
    private int first;
    private double hidden;
    private int seen = 1;
    private boolean placing;

    /// The row to bring into view once it is known how many there is room for.
    private int awaited = -1;

    private Function<T, Object> also = _ -> "";

    private record Shown<T>(T item, Object also, Region node) {}

    /// A list that shows nothing yet.
    ///
    /// @param key what tells a row from all others, also after it changed
    /// @param row makes the node of a row; it is told its width at layout
    public LongList(Function<T, Object> key, Function<T, Region> row) {
        this.key = key;
        this.row = row;
        getStyleClass().add("long-list");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        bar.setOrientation(Orientation.VERTICAL);
        bar.setVisible(false);
        bar.valueProperty().addListener((_, _, value) -> dragTo(value.doubleValue()));
        getChildren().add(bar);
        var clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        setOnScroll(event -> scrollBy(-event.getDeltaY() * WHEEL));
        setOnKeyPressed(this::move);
        setOnMousePressed(event -> {
            if (event.getButton() == MouseButton.PRIMARY) requestFocus();
        });
        selectedKey.addListener((_, _, _) -> markSelected());
    }

    /// Tells what a row shows beyond its item: where that changes, the row is made anew.
    public void alsoShows(Function<T, Object> shows) {
        also = shows;
    }

    /// Shows this list. Who looks at the top stays at the top; who has scrolled keeps the row he
    /// reads.
    public void show(List<T> wanted) {
        var anchor = first > 0 && first < items.size() ? key.apply(items.get(first)) : null;
        int before = first;
        items = wanted;
        if (anchor != null) first = Near.index(items, key, before, anchor);
        if (first >= items.size()) first = Math.max(0, items.size() - 1);
        requestLayout();
    }

    /// The key of the row chosen; null when none is.
    public ObjectProperty<@Nullable Object> selectedKeyProperty() {
        return selectedKey;
    }

    /// Does this on Enter, and when a row is pressed twice.
    public void onEnter(Runnable does) {
        Entering.on(this, does);
    }

    /// Chooses a row and brings it into view.
    public void select(T item) {
        selectedKey.set(key.apply(item));
        reveal(items.indexOf(item));
    }

    /// Goes back to the first row.
    public void toTop() {
        awaited = -1;
        first = 0;
        hidden = 0;
        requestLayout();
    }

    /// Brings the row of this index into view.
    public void reveal(int index) {
        if (index < 0 || index >= items.size()) return;
        if (shown.isEmpty()) {
            awaited = index;
        } else if (index <= first || index >= first + seen - 1) {
            first = Math.max(0, index - (index > first ? Math.max(0, seen - 2) : 0));
            hidden = 0;
        }
        requestLayout();
    }

    /// How many rows are laid out now; for measuring.
    public int rowsLaidOut() {
        return shown.size();
    }

    /// Moves what is seen by so many pixels; down when positive.
    public void scrollBy(double pixels) {
        hidden += pixels;
        requestLayout();
    }

    @Override
    protected double computePrefWidth(double height) {
        return 400;
    }

    @Override
    protected double computePrefHeight(double width) {
        return 300;
    }

    @Override
    protected void layoutChildren() {
        double barWidth = bar.isVisible() ? bar.prefWidth(-1) : 0;
        double width = Math.max(0, getWidth() - barWidth);
        settle(width);
        double y = -hidden;
        int index = first;
        var kept = new HashMap<Object, Shown<T>>();
        while (index < items.size() && y < getHeight()) {
            var node = place(items.get(index), kept);
            double height = node.prefHeight(width);
            node.resizeRelocate(0, Math.rint(y), width, height);
            y += height;
            index++;
        }
        if (index == items.size() && y < getHeight() && (first > 0 || hidden > 0)) {
            pullDown(width, y);
            return;
        }
        seen = Math.max(1, index - first);
        drop(kept);
        layoutBar();
    }

    /// Turns a scroll of pixels into a first row and what is hidden of it.
    private void settle(double width) {
        if (items.isEmpty()) {
            first = 0;
            hidden = 0;
            return;
        }
        if (awaited >= 0 && getHeight() > 0) bring(width);
        while (hidden < 0 && first > 0) hidden += heightOf(--first, width);
        if (hidden < 0) hidden = 0;
        while (first < items.size() - 1 && hidden > 0) {
            double height = heightOf(first, width);
            if (hidden < height) break;
            hidden -= height;
            first++;
        }
    }

    /// Fills the room up to the row that was asked for before there was any.
    private void bring(double width) {
        first = Math.min(awaited, items.size() - 1);
        awaited = -1;
        hidden = 0;
        double room = getHeight() - heightOf(first, width);
        while (first > 0 && room >= heightOf(first - 1, width)) room -= heightOf(--first, width);
    }

    /// The end of the list is above the lower edge: shows as much of the list as there is room for.
    private void pullDown(double width, double end) {
        double missing = getHeight() - end;
        hidden -= missing;
        if (first == 0) hidden = Math.max(0, hidden);
        while (hidden < 0 && first > 0) hidden += heightOf(--first, width);
        if (hidden < 0) hidden = 0;
        layoutChildren();
    }

    private double heightOf(int index, double width) {
        return place(items.get(index), shown).prefHeight(width);
    }

    private Region place(T item, Map<Object, Shown<T>> into) {
        var id = key.apply(item);
        var now = shown.get(id);
        var shows = also.apply(item);
        if (now == null || !Objects.equals(now.item(), item) || !shows.equals(now.also())) {
            if (now != null) getChildren().remove(now.node());
            var node = row.apply(item);
            node.setOnMousePressed(_ -> selectedKey.set(id));
            node.pseudoClassStateChanged(SELECTED, id.equals(selectedKey.get()));
            getChildren().add(node);
            node.applyCss();
            now = new Shown<>(item, shows, node);
            shown.put(id, now);
        }
        into.put(id, now);
        return now.node();
    }

    private void drop(Map<Object, Shown<T>> kept) {
        shown.entrySet()
                .removeIf(entry -> {
                    boolean gone = !kept.containsKey(entry.getKey());
                    if (gone) getChildren().remove(entry.getValue().node());
                    return gone;
                });
    }

    private void layoutBar() {
        placing = true;
        boolean needed = items.size() > seen || hidden > 0 || first > 0;
        // The rows are laid out once more: with the bar they are narrower.
        if (needed != bar.isVisible()) {
            bar.setVisible(needed);
            requestLayout();
        }
        bar.setMax(Math.max(1, items.size() - seen));
        bar.setVisibleAmount(bar.getMax() * seen / Math.max(1.0, items.size()));
        bar.setValue(Math.min(bar.getMax(), first));
        double barWidth = bar.prefWidth(-1);
        bar.resizeRelocate(getWidth() - barWidth, 0, barWidth, getHeight());
        bar.toFront();
        placing = false;
    }

    private void dragTo(double value) {
        if (placing) return;
        first = (int) Math.min(items.size() - 1.0, Math.max(0, Math.rint(value)));
        hidden = 0;
        requestLayout();
    }

    private void move(KeyEvent event) {
        int now = selectedIndex();
        int wanted =
                switch (event.getCode()) {
                    case UP -> now - 1;
                    case DOWN -> now + 1;
                    case PAGE_UP -> now - Math.max(1, seen - 1);
                    case PAGE_DOWN -> now + Math.max(1, seen - 1);
                    case HOME -> 0;
                    case END -> items.size() - 1;
                    default -> Integer.MIN_VALUE;
                };
        if (wanted == Integer.MIN_VALUE || items.isEmpty()) return;
        int index = Math.clamp(wanted, 0, items.size() - 1);
        selectedKey.set(key.apply(items.get(index)));
        reveal(index);
        event.consume();
    }

    private int selectedIndex() {
        var wanted = selectedKey.get();
        return wanted == null ? first - 1 : Near.index(items, key, first, wanted);
    }

    private void markSelected() {
        shown.forEach((id, row) ->
                row.node().pseudoClassStateChanged(SELECTED, id.equals(selectedKey.get())));
    }
}
