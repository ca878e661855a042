package app.courante.ui.review;

import app.courante.crisis.CrisisSummary;
import app.courante.crisis.board.FigureComparison;
import app.courante.crisis.board.FigureComparison.Cell;
import app.courante.crisis.board.FigureComparison.Row;
import app.courante.crisis.board.FigureComparison.Verdict;
import app.courante.ui.kit.LongList;
import app.courante.ui.kit.Paragraph;
import app.courante.ui.kit.Pill;
import app.courante.ui.kit.Pill.Tone;
import app.courante.ui.kit.Words;
import app.courante.wording.FigureSentence;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The figures of several crises side by side; whatever is better or worse than in the first says
/// so in a word.
final class ComparePane extends VBox {
    private final Words words;
    private final FigureSentence sentence;
    private final int columns;
    private final LongList<Row> list;

    ComparePane(List<CrisisSummary> crises, FigureComparison found, Words words) {
        super(6);
        this.words = words;
        this.sentence = new FigureSentence(words.texts());
        this.columns = crises.size();
        this.list = new LongList<>(row -> row.kind() + " " + row.id(), this::row);
        list.setId("compared");
        list.setAccessibleText(words.of("compare-crises.heading"));
        double width = Math.min(1120, 260 + 210.0 * columns);
        list.setPrefSize(width, 300);
        VBox.setVgrow(list, Priority.ALWAYS);
        var head = new ArrayList<Node>();
        for (var crisis : crises) head.add(head(crisis, head.size()));
        var names = grid(new Label(), head);
        names.getStyleClass().addAll("row", "compare-head");
        var keys = new Label(words.of("compare-crises.keys"));
        keys.getStyleClass().addAll("small", "muted");
        var picture = new ComparePicture(found, words, width).node();
        getChildren().setAll(names, picture, list, keys);
        list.show(found.rows());
        if (!found.rows().isEmpty()) list.select(found.rows().getFirst());
    }

    LongList<Row> list() {
        return list;
    }

    private VBox head(CrisisSummary crisis, int column) {
        var title = new Paragraph(ComparePicture.letter(column) + " · " + crisis.title());
        title.getStyleClass().add("strong");
        var when = new Label(words.dateAndTime(crisis.began()));
        when.getStyleClass().addAll("small", "muted", "mono");
        var head = new VBox(2, title, when);
        if (column == 0) {
            var mark = new Label(words.of("compare-crises.first"));
            mark.getStyleClass().addAll("small", "muted");
            head.getChildren().add(mark);
        }
        head.setMinWidth(0);
        return head;
    }

    private GridPane grid(Node name, List<Node> cells) {
        var grid = new GridPane();
        grid.setHgap(12);
        grid.getColumnConstraints().add(column(100.0 * 1.3 / (columns + 1.3)));
        for (int i = 0; i < columns; i++)
            grid.getColumnConstraints().add(column(100.0 / (columns + 1.3)));
        grid.add(name, 0, 0);
        for (int i = 0; i < cells.size(); i++) grid.add(cells.get(i), i + 1, 0);
        return grid;
    }

    private static ColumnConstraints column(double percent) {
        var column = new ColumnConstraints();
        column.setPercentWidth(percent);
        return column;
    }

    private Region row(Row row) {
        var spoken = new StringBuilder(sentence.name(row.kind(), row.id(), row.name()));
        var cells = new ArrayList<Node>();
        for (var cell : row.cells()) {
            cells.add(cell(cell));
            spoken.append(", ").append(said(cell));
            if (cell.verdict() != Verdict.NONE)
                spoken.append(' ').append(words.of("verdict", cell.verdict()));
        }
        var name = new Paragraph(sentence.name(row.kind(), row.id(), row.name()));
        name.setMinWidth(0);
        var grid = grid(name, cells);
        grid.getStyleClass().add("row");
        grid.setAccessibleRole(AccessibleRole.LIST_ITEM);
        grid.setAccessibleText(spoken.toString());
        return grid;
    }

    private VBox cell(Cell cell) {
        var amount = new Paragraph(said(cell));
        amount.getStyleClass().add("mono");
        if (cell.figure() == null) amount.getStyleClass().add("muted");
        var box = new VBox(3, amount);
        if (cell.verdict() != Verdict.NONE)
            box.getChildren().add(new Pill(words.of("verdict", cell.verdict()), tone(cell)));
        box.setMinWidth(0);
        return box;
    }

    private String said(Cell cell) {
        return cell.figure() == null ? "–" : sentence.amount(cell.figure());
    }

    private static Tone tone(Cell cell) {
        return switch (cell.verdict()) {
            case BETTER -> Tone.FINE;
            case WORSE -> Tone.ACT_NOW;
            case SAME, NONE -> Tone.QUIET;
        };
    }
}
