package app.courante.ui.plan;

import app.courante.plan.Risk;
import app.courante.ui.kit.Pill;
import app.courante.ui.kit.Pill.Tone;
import app.courante.ui.kit.Words;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The risks by likelihood and impact: how many in each cell, and which when asked.
final class RiskMatrix extends VBox {
    private static final int SCALE = 5;
    private static final int LARGE = 15;
    private static final int MEDIUM = 8;

    private final Words words;
    private final Consumer<Risk> lead;

    RiskMatrix(List<Risk> risks, Words words, Consumer<Risk> lead) {
        this.words = words;
        this.lead = lead;
        getStyleClass().add("risk-matrix");
        var grid = new GridPane(3, 3);
        grid.getColumnConstraints().add(new ColumnConstraints(16));
        for (int likelihood = 1; likelihood <= SCALE; likelihood++) {
            var column = new ColumnConstraints();
            column.setHgrow(Priority.ALWAYS);
            grid.getColumnConstraints().add(column);
            grid.add(axis(likelihood), likelihood, SCALE);
        }
        for (int impact = SCALE; impact >= 1; impact--) {
            int row = SCALE - impact;
            grid.add(axis(impact), 0, row);
            for (int likelihood = 1; likelihood <= SCALE; likelihood++)
                grid.add(cell(risks, likelihood, impact), likelihood, row);
        }
        var axes = new Label(words.of("plan.matrix.axes"));
        axes.setWrapText(true);
        axes.getStyleClass().addAll("small", "muted");
        getChildren().setAll(grid, axes);
    }

    private static Label axis(int number) {
        var label = new Label(Integer.toString(number));
        label.getStyleClass().addAll("small", "muted");
        label.setMaxWidth(Double.MAX_VALUE);
        label.setAlignment(javafx.geometry.Pos.CENTER);
        return label;
    }

    private Button cell(List<Risk> risks, int likelihood, int impact) {
        var here =
                risks.stream()
                        .filter(risk ->
                                onScale(risk.likelihood()) == likelihood
                                        && onScale(risk.impact()) == impact)
                        .toList();
        var cell = new Button(here.isEmpty() ? "" : words.number(here.size()));
        cell.setId("risk-" + likelihood + "-" + impact);
        cell.getStyleClass().addAll("risk-cell", Pill.styleClass(tone(likelihood * impact)));
        cell.setMaxWidth(Double.MAX_VALUE);
        cell.setFocusTraversable(!here.isEmpty());
        var size = words.of("plan.risk-size", likelihood, impact, likelihood * impact);
        if (here.isEmpty()) {
            cell.setMouseTransparent(true);
            cell.setAccessibleText(words.of("plan.risk-cell-empty", size));
            return cell;
        }
        cell.getStyleClass().add("filled");
        var names = here.stream().map(Risk::threat).collect(Collectors.joining("\n"));
        cell.setTooltip(new Tooltip(size + "\n" + names));
        cell.setAccessibleText(words.of("plan.risk-cell", size, here.size(), names));
        cell.setOnAction(_ -> lead.accept(here.getFirst()));
        return cell;
    }

    private static int onScale(int number) {
        return Math.clamp(number, 1, SCALE);
    }

    private static Tone tone(int size) {
        if (size >= LARGE) return Tone.ACT_NOW;
        return size >= MEDIUM ? Tone.SOON : Tone.FINE;
    }
}
