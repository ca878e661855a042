package app.courante.ui.mobilization;

import app.courante.ui.kit.Paragraph;
import app.courante.ui.kit.Words;
import java.util.List;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/// The columns of one of the two boards: some as wide as what they hold, the others share the rest.
final class BoardColumns {
    /// @param width fixed, in pixels; 0 for a column that takes a share of the rest
    private record Column(String key, double width, double share) {}

    static final BoardColumns ROLES =
            new BoardColumns(
                    List.of(
                            new Column("mobilization.role", 0, 50),
                            new Column("mobilization.who", 0, 50),
                            new Column("mobilization.phone", 112, 0),
                            new Column("mobilization.state", 148, 0),
                            new Column("mobilization.when", 40, 0),
                            new Column("", 108, 0)));

    static final BoardColumns PEOPLE =
            new BoardColumns(
                    List.of(
                            new Column("mobilization.person", 0, 40),
                            new Column("mobilization.roles", 0, 60),
                            new Column("mobilization.state", 150, 0),
                            new Column("mobilization.attempts", 50, 0),
                            new Column("mobilization.expected", 60, 0),
                            new Column("mobilization.arrived-at", 60, 0)));

    private final List<Column> columns;

    private BoardColumns(List<Column> columns) {
        this.columns = columns;
    }

    GridPane head(Words words) {
        var labels =
                columns.stream()
                        .map(column ->
                                (Node)
                                        new Paragraph(
                                                column.key().isEmpty()
                                                        ? ""
                                                        : words.of(column.key())))
                        .toArray(Node[]::new);
        var head = row(labels);
        head.getStyleClass().add("table-head");
        return head;
    }

    GridPane row(Node... cells) {
        var row = new GridPane();
        row.getStyleClass().addAll("row", "call-row");
        for (var column : columns) {
            var constraints = new ColumnConstraints();
            if (column.width() > 0) {
                constraints.setMinWidth(column.width());
                constraints.setPrefWidth(column.width());
                constraints.setMaxWidth(column.width());
            } else {
                constraints.setMinWidth(0);
                constraints.setPrefWidth(column.share() * 2);
                constraints.setHgrow(Priority.ALWAYS);
            }
            row.getColumnConstraints().add(constraints);
        }
        row.addRow(0, cells);
        for (var cell : cells) GridPane.setValignment(cell, VPos.CENTER);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
