package app.courante.ui.kit;

import javafx.scene.layout.VBox;

/// One figure in large letters over what it measures.
public final class Tile extends VBox {
    /// @param amount wraps where the tile is narrow, rather than being cut
    public Tile(String amount, String name) {
        super(2);
        var figure = new Paragraph(amount);
        figure.getStyleClass().addAll("mono", "tile-amount");
        var said = new Paragraph(name);
        said.getStyleClass().addAll("small", "muted");
        getChildren().setAll(figure, said);
        getStyleClass().add("tile");
        setMinWidth(0);
    }
}
