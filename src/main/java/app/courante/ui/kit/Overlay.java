package app.courante.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A card laid over the window for one short task. Escape leaves it; what was typed in it is kept
/// by its model.
public final class Overlay extends StackPane {
    /// The key that opened a card must not type its letter into it.
    private boolean awaitKey;

    private @Nullable WayBack back;

    public Overlay() {
        addEventFilter(KeyEvent.ANY, this::openedBy);
        getStyleClass().add("overlay");
        setVisible(false);
        addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        close();
                        event.consume();
                    }
                });
        setOnMousePressed(event -> {
            if (event.getTarget() == this) close();
        });
    }

    /// Lays a card with this title over the window and puts the focus into it.
    public void open(String title, Region content, Node focused) {
        if (!isVisible()) back = WayBack.from(getScene());
        awaitKey = true;
        var name = new Label(title);
        name.getStyleClass().add("overlay-title");
        var card = new VBox(name, content);
        card.getStyleClass().add("card");
        card.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setAlignment(card, Pos.TOP_CENTER);
        getChildren().setAll(card);
        setVisible(true);
        // What is in a scrolled part is in the scene only once that has its skin.
        applyCss();
        focused.requestFocus();
    }

    /// Leaves, and gives the focus back to where it was, with the caret where it stood.
    public void close() {
        if (!isVisible()) return;
        setVisible(false);
        getChildren().clear();
        if (back != null) back.go();
        back = null;
    }

    private void openedBy(KeyEvent event) {
        if (!KeyEvent.KEY_TYPED.equals(event.getEventType())) awaitKey = false;
        else if (awaitKey) event.consume();
    }
}
