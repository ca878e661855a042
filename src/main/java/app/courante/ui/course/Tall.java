package app.courante.ui.course;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/// A part of a card that may be higher than there is room for; what has the focus is brought into
/// view.
final class Tall extends ScrollPane {
    private static final double BAR = 16;

    private final double wide;
    private final double highest;

    Tall(Region content, double width, double height) {
        super(content);
        getStyleClass().add("tall");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        this.highest = height;
        this.wide = width;
        setPrefWidth(width);
        setMinWidth(width);
        setMaxHeight(height);
        setMinHeight(0);
        sceneProperty().flatMap(javafx.scene.Scene::focusOwnerProperty).subscribe(this::reveal);
    }

    /// As high as the content wants to be at this width, which a scroll pane does not ask by
    /// itself.
    @Override
    protected double computePrefHeight(double width) {
        var content = getContent() instanceof Region region ? region.prefHeight(wide - BAR) : 0;
        return Math.min(highest, Math.ceil(content) + 4);
    }

    private void reveal(@org.jspecify.annotations.Nullable Node focused) {
        if (focused == null) return;
        for (Node at = focused; at != null; at = at.getParent())
            if (at.equals(getContent())) {
                show(focused);
                return;
            }
    }

    private void show(Node focused) {
        var content = getContent();
        var seen = content.sceneToLocal(focused.localToScene(focused.getLayoutBounds()));
        double room = content.getLayoutBounds().getHeight() - getViewportBounds().getHeight();
        if (room <= 0) return;
        double top = getVvalue() * room;
        if (seen.getMinY() < top) setVvalue(seen.getMinY() / room);
        else if (seen.getMaxY() > top + getViewportBounds().getHeight())
            setVvalue((seen.getMaxY() - getViewportBounds().getHeight()) / room);
    }
}
