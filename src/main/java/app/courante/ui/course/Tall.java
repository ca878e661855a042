package app.courante.ui.course;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/// A part of a card that may be higher than there is room for; what has the focus is brought into
/// view.
final class Tall extends ScrollPane {
    Tall(Region content, double width, double height) {
        super(content);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        setPrefWidth(width);
        setMinWidth(width);
        setMaxHeight(height);
        setMinHeight(0);
        sceneProperty().flatMap(javafx.scene.Scene::focusOwnerProperty).subscribe(this::reveal);
    }

    private void reveal(@org.jspecify.annotations.Nullable Node focused) {
        if (focused == null) return;
        for (Node at = focused; at != null; at = at.getParent())
            if (at == getContent()) {
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
