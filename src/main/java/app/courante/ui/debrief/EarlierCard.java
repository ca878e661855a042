package app.courante.ui.debrief;

import app.courante.crisis.board.Debrief;
import app.courante.crisis.board.EarlierRuns.Held;
import app.courante.crisis.board.EarlierRuns.Run;
import app.courante.crisis.board.Figure;
import app.courante.crisis.board.FigureComparison.Verdict;
import app.courante.ui.kit.LongList;
import app.courante.ui.kit.Overlay;
import app.courante.ui.kit.Paragraph;
import app.courante.ui.kit.Pill;
import app.courante.ui.kit.Pill.Tone;
import app.courante.ui.kit.Words;
import app.courante.wording.DebriefSentence;
import app.courante.wording.FigureSentence;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The earlier runs of the scenario, each with its times beside those of this run.
final class EarlierCard {
    private final DebriefModel model;
    private final Words words;
    private final Overlay overlay;

    EarlierCard(DebriefModel model, Words words, Overlay overlay) {
        this.model = model;
        this.words = words;
        this.overlay = overlay;
    }

    void open() {
        var runs = model.earlier().get().runs();
        var list = new LongList<Run>(Run::folder, this::row);
        list.setId("earlier-runs");
        list.setAccessibleText(words.of("debrief.earlier"));
        list.setPrefSize(720, Math.clamp(180L * runs.size(), 180, 450));
        list.show(runs);
        VBox.setVgrow(list, Priority.ALWAYS);
        var empty = new Paragraph(words.of("debrief.no-earlier"));
        empty.getStyleClass().add("muted");
        empty.setFocusTraversable(true);
        var keys = new Label(words.of("compare-crises.keys"));
        keys.getStyleClass().addAll("small", "muted");
        var content = new VBox(10, runs.isEmpty() ? empty : list, keys);
        content.setPrefWidth(720);
        if (!runs.isEmpty()) list.select(runs.getFirst());
        overlay.open(words.of("debrief.earlier"), content, runs.isEmpty() ? empty : list);
    }

    private Region row(Run run) {
        var name = new Paragraph(run.name());
        name.getStyleClass().add("strong");
        var when =
                new Label(
                        words.dateAndTime(run.started())
                                + (run.over() ? "" : " · " + words.of("debrief.not-over")));
        when.getStyleClass().addAll("small", "muted", "mono");
        var grid = grid();
        var spoken = new StringBuilder(run.name()).append(", ").append(when.getText());
        for (int i = 0; i < run.held().size(); i++)
            fill(grid, i + 1, run, run.held().get(i), spoken);
        var row = new VBox(6, name, when, grid);
        row.getStyleClass().add("row");
        row.setAccessibleRole(AccessibleRole.LIST_ITEM);
        row.setAccessibleText(spoken.toString());
        return row;
    }

    private GridPane grid() {
        var grid = new GridPane();
        grid.setHgap(14);
        grid.setVgap(4);
        for (double share : new double[] {42, 18, 18, 22}) {
            var column = new ColumnConstraints();
            column.setPercentWidth(share);
            grid.getColumnConstraints().add(column);
        }
        grid.addRow(0, new Label(), quiet("debrief.now"), quiet("debrief.then"));
        return grid;
    }

    private Label quiet(String key) {
        var label = new Label(words.of(key));
        label.getStyleClass().addAll("small", "muted");
        return label;
    }

    private void fill(GridPane grid, int at, Run run, Held held, StringBuilder spoken) {
        boolean over = model.debrief().get().map(Debrief::over).orElse(false);
        var said = new DebriefSentence(words.texts());
        var measured = new Paragraph(words.of("figure", held.kind()));
        grid.addRow(at, measured, amount(held.now(), over), amount(held.then(), run.over()));
        var difference = said.difference(held);
        if (!difference.isEmpty()) grid.add(new Pill(difference, tone(held.verdict())), 3, at);
        spoken.append(", ")
                .append(measured.getText())
                .append(' ')
                .append(said.held(held, over, run.over()));
    }

    private Paragraph amount(@Nullable Figure figure, boolean over) {
        var amount =
                new Paragraph(
                        figure == null
                                ? "–"
                                : new FigureSentence(words.texts()).amount(figure, over));
        amount.getStyleClass().add("mono");
        return amount;
    }

    static Tone tone(Verdict verdict) {
        return switch (verdict) {
            case BETTER -> Tone.FINE;
            case WORSE -> Tone.SOON;
            case SAME, NONE -> Tone.QUIET;
        };
    }
}
