package app.courante.ui.plan;

import app.courante.ui.plan.Page.Column;
import app.courante.ui.plan.Page.Fit;
import app.courante.ui.plan.Row.Fact;
import app.courante.ui.plan.Row.Heading;
import app.courante.ui.plan.Row.Line;
import app.courante.ui.plan.Row.Thing;
import app.courante.ui.plan.Value.Bit;
import app.courante.ui.plan.Value.Look;
import app.courante.ui.plan.Value.Mark;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import javafx.scene.text.TextFlow;

/// The rows of a page as nodes, as high as their texts need.
final class PageRows {
    private static final double LABEL_WIDTH = 148;
    private static final double MARK_WIDTH = 16;

    private PageRows() {}

    /// The titles of a table's columns.
    static GridPane head(List<Column> columns) {
        var head = table(columns);
        head.getStyleClass().addAll("row", "table-head");
        for (int i = 0; i < columns.size(); i++) {
            var title = new Label(columns.get(i).title());
            title.setWrapText(true);
            title.setMinHeight(Region.USE_PREF_SIZE);
            if (columns.get(i).fit() == Fit.FIGURES)
                GridPane.setHalignment(title, javafx.geometry.HPos.RIGHT);
            head.add(title, i, 0);
        }
        return head;
    }

    static Region of(Row row, List<Column> columns) {
        Region node =
                switch (row) {
                    case Heading(var title) -> heading(title);
                    case Thing thing -> thing(thing);
                    case Line line -> line(line, columns);
                };
        node.getStyleClass().add("row");
        node.setAccessibleRole(AccessibleRole.LIST_ITEM);
        node.setAccessibleText(row.texts().collect(Collectors.joining(", ")));
        return node;
    }

    private static Label heading(String title) {
        var label = new Label(title);
        label.getStyleClass().add("plan-heading");
        return label;
    }

    private static VBox thing(Thing thing) {
        var box = new VBox();
        if (!thing.title().isEmpty()) {
            var title = new Label(thing.title());
            title.setWrapText(true);
            title.setMinHeight(Region.USE_PREF_SIZE);
            title.getStyleClass().add("strong");
            HBox.setHgrow(title, Priority.ALWAYS);
            title.setMaxWidth(Double.MAX_VALUE);
            var note = value(thing.note(), TextAlignment.RIGHT);
            note.setMaxWidth(260);
            box.getChildren().add(new HBox(12, title, note));
        }
        if (!thing.facts().isEmpty()) box.getChildren().add(facts(thing.facts()));
        return box;
    }

    private static GridPane facts(List<Fact> facts) {
        var grid = new GridPane(12, 3);
        var label = new ColumnConstraints(LABEL_WIDTH);
        var said = new ColumnConstraints(60, 200, Double.MAX_VALUE);
        said.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().setAll(label, said);
        for (int i = 0; i < facts.size(); i++) {
            var name = new Label(facts.get(i).label());
            name.setWrapText(true);
            name.setMinHeight(Region.USE_PREF_SIZE);
            name.getStyleClass().addAll("muted", "fact");
            GridPane.setValignment(name, VPos.TOP);
            grid.addRow(i, name, value(facts.get(i).value(), TextAlignment.LEFT));
        }
        return grid;
    }

    private static GridPane line(Line line, List<Column> columns) {
        var grid = table(columns);
        for (int i = 0; i < columns.size(); i++) {
            boolean right = columns.get(i).fit() == Fit.FIGURES;
            var cell = value(line.cells().get(i), right ? TextAlignment.RIGHT : TextAlignment.LEFT);
            GridPane.setValignment(cell, VPos.TOP);
            grid.add(cell, i, 0);
        }
        return grid;
    }

    /// Widths come from the columns alone, so that all rows stand under one head.
    private static GridPane table(List<Column> columns) {
        var grid = new GridPane(10, 0);
        for (var column : columns) {
            boolean grows = column.fit() == Fit.GROWS;
            double most = grows ? Double.MAX_VALUE : column.width();
            var width = new ColumnConstraints(column.width(), column.width(), most);
            if (grows) width.setHgrow(Priority.ALWAYS);
            grid.getColumnConstraints().add(width);
        }
        return grid;
    }

    private static Region value(Value value, TextAlignment side) {
        if (value.lines().size() == 1 && value.mark() != Mark.BULLET)
            return flow(value.lines().getFirst(), side);
        if (value.mark() != Mark.NONE) return marked(value);
        var lines = new VBox(2);
        for (var line : value.lines()) lines.getChildren().add(flow(line, side));
        return lines;
    }

    private static VBox marked(Value value) {
        var lines = new VBox(3);
        for (int i = 0; i < value.lines().size(); i++) {
            var mark = new Label(value.mark() == Mark.NUMBER ? Integer.toString(i + 1) : "•");
            mark.getStyleClass().addAll("mono", "muted");
            mark.setMinWidth(MARK_WIDTH);
            var said = flow(value.lines().get(i), TextAlignment.LEFT);
            HBox.setHgrow(said, Priority.ALWAYS);
            lines.getChildren().add(new HBox(6, mark, said));
        }
        return lines;
    }

    private static TextFlow flow(List<Bit> bits, TextAlignment side) {
        var flow = new TextFlow();
        flow.setTextAlignment(side);
        for (var bit : bits) {
            // A telephone number is not read over the end of a line.
            var shown = bit.look() == Look.FIGURE ? bit.text().replace(' ', '\u00a0') : bit.text();
            var text = new Text(shown);
            text.getStyleClass().addAll("bit", "bit-" + bit.look().name().toLowerCase(Locale.ROOT));
            flow.getChildren().add(text);
        }
        return flow;
    }
}
