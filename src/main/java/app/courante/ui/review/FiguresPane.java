package app.courante.ui.review;

import app.courante.crisis.board.Figure;
import app.courante.crisis.board.FigureKind;
import app.courante.ui.kit.Evidence;
import app.courante.ui.kit.LongList;
import app.courante.ui.kit.Panel;
import app.courante.ui.kit.Paragraph;
import app.courante.ui.kit.Pill;
import app.courante.ui.kit.Pill.Tone;
import app.courante.ui.kit.Tile;
import app.courante.ui.kit.Watch;
import app.courante.ui.kit.Words;
import app.courante.ui.review.ReviewModel.Row;
import app.courante.wording.FigureSentence;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The figures of the crisis: three that are looked at first, then all of them. Enter on one shows
/// the entries it comes from.
final class FiguresPane extends StackPane {
    private static final List<FigureKind> FIRST =
            List.of(FigureKind.TO_CELL_ACTIVE, FigureKind.TO_FIRST_REPORT, FigureKind.LOSS);

    private final ReviewModel model;
    private final Words words;
    private final FigureSentence sentence;
    private final LongList<Row> list;
    private final GridPane first = new GridPane(10, 0);

    FiguresPane(ReviewModel model, Words words, Runnable compare, Runnable replay) {
        this.model = model;
        this.words = words;
        this.sentence = new FigureSentence(words.texts());
        this.list = new LongList<>(Row::key, this::row);
        list.setId("figures");
        list.setAccessibleText(words.of("review.figures"));
        list.selectedKeyProperty().bindBidirectional(model.figure());
        list.onEnter(model::openFigure);
        Evidence.tell(list, model::figureEntries);
        first.getStyleClass().add("review-first");
        for (int i = 0; i < FIRST.size(); i++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(100.0 / FIRST.size());
            first.getColumnConstraints().add(column);
        }
        VBox.setVgrow(list, Priority.ALWAYS);
        var content = new VBox(first, list, buttons(compare, replay));
        var panel = new Panel(words.of("review.figures"), content);
        getChildren().setAll(panel);
        Watch.value(
                this,
                model.rows(),
                rows -> {
                    list.show(rows);
                    panel.caption().setText(caption());
                    first.getChildren().clear();
                    for (int i = 0; i < FIRST.size(); i++) first.add(tile(FIRST.get(i)), i, 0);
                    if (model.figure().get() == null && !rows.isEmpty())
                        model.figure().set(rows.getFirst().key());
                });
    }

    void takeFocus() {
        list.requestFocus();
    }

    private String caption() {
        var figures = model.figures().get();
        var now = model.seat().now().getValue();
        return words.of(
                figures.running() ? "review.as-of" : "review.at-the-end",
                words.hour(figures.until(), now));
    }

    private Tile tile(FigureKind kind) {
        var figure = model.figures().get().figure(kind);
        var tile = new Tile(figure.map(sentence::amount).orElse("–"), words.of("figure", kind));
        tile.setOnMouseClicked(
                _ -> figure.ifPresent(one -> model.seat().evidence().open(one.entries())));
        return tile;
    }

    private FlowPane buttons(Runnable compare, Runnable replay) {
        var button = new Button(words.of("review.compare"));
        button.setId("review-compare");
        button.setOnAction(_ -> compare.run());
        var again = new Button(words.of("review.replay"));
        again.setId("review-replay");
        again.setOnAction(_ -> replay.run());
        var keys = new Paragraph(words.of("review.figure-keys"));
        keys.getStyleClass().addAll("small", "muted");
        var row = new FlowPane(8, 6, button, again, keys);
        row.getStyleClass().add("row");
        return row;
    }

    private Region row(Row row) {
        var figure = row.figure();
        var name = new Paragraph(sentence.name(figure));
        var left = new VBox(3, name);
        if (!figure.limits().isEmpty()) left.getChildren().add(limits(figure));
        HBox.setHgrow(left, Priority.ALWAYS);
        left.setMinWidth(0);
        var amount = new Label(sentence.amount(figure));
        amount.getStyleClass().addAll("mono", "strong");
        amount.setMinWidth(USE_PREF_SIZE);
        if (figure.amount() == null) amount.getStyleClass().add("muted");
        var count = new Label(words.of("review.from", figure.entries().size()));
        count.getStyleClass().addAll("small", "muted");
        count.setMinWidth(USE_PREF_SIZE);
        var right = new VBox(2, amount, count);
        right.setAlignment(Pos.TOP_RIGHT);
        right.setMinWidth(USE_PREF_SIZE);
        var line = new HBox(12, left, right);
        var all = new VBox(4);
        if (row.heading() != null) {
            var heading =
                    new Label(words.of("figure-group", row.heading()).toUpperCase(Locale.ROOT));
            heading.getStyleClass().addAll("panel-title", "review-heading");
            all.getChildren().add(heading);
        }
        all.getChildren().add(line);
        all.getStyleClass().add("row");
        all.setAccessibleRole(AccessibleRole.LIST_ITEM);
        all.setAccessibleText(spoken(figure));
        return all;
    }

    private FlowPane limits(Figure figure) {
        var pills = new FlowPane(6, 4);
        for (var limit : figure.limits())
            pills.getChildren()
                    .add(
                            new Pill(
                                    sentence.limit(figure, limit),
                                    figure.keeps(limit) ? Tone.FINE : Tone.ACT_NOW));
        return pills;
    }

    private String spoken(Figure figure) {
        var said = new StringBuilder(sentence.name(figure) + ", " + sentence.amount(figure));
        for (var limit : figure.limits()) said.append(", ").append(sentence.limit(figure, limit));
        return said.toString();
    }
}
