package app.courante.ui.kit;

import java.util.Arrays;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;

/// Parts of a screen side by side, each as high as the screen and with its share of the width.
public class Columns extends GridPane {
    /// @param shares of the width, in percent
    public Columns(double... shares) {
        getStyleClass().add("columns");
        var whole = new RowConstraints();
        whole.setVgrow(Priority.ALWAYS);
        whole.setPercentHeight(100);
        getRowConstraints().setAll(whole);
        share(shares);
    }

    /// Gives each column another share of the width, in percent.
    public final void share(double... shares) {
        getColumnConstraints().setAll(Arrays.stream(shares).mapToObj(Columns::column).toList());
    }

    private static ColumnConstraints column(double percent) {
        var column = new ColumnConstraints();
        column.setPercentWidth(percent);
        return column;
    }
}
