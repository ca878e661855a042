package app.courante.ui.exercise;

import app.courante.crisis.board.ExerciseBoard;
import app.courante.crisis.board.ExerciseBoard.Row;
import app.courante.exercise.Chronogram.State;
import app.courante.ui.kit.LongList;
import app.courante.ui.kit.Panel;
import app.courante.ui.kit.Paragraph;
import app.courante.ui.kit.Pill;
import app.courante.ui.kit.Watch;
import app.courante.ui.kit.Words;
import java.time.Duration;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The injects in the order of their times, and where each stands.
final class ChronogramPane extends StackPane {
    private final ExerciseModel model;
    private final ExerciseWords words;
    private final LongList<Row> list;
    private final Panel panel;
    private final Paragraph empty;

    ChronogramPane(ExerciseModel model, Words plain, Runnable give) {
        this.model = model;
        this.words = new ExerciseWords(plain);
        this.list = new LongList<>(row -> row.inject().number(), this::row);
        list.setId("chronogram");
        list.setAccessibleText(words.of("exercise.chronogram"));
        list.alsoShows(row -> words.state(row, elapsed()));
        list.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() != KeyCode.ENTER) return;
                    give.run();
                    event.consume();
                });
        empty = new Paragraph(words.of("exercise.no-injects"));
        empty.setId("chronogram-empty");
        empty.getStyleClass().addAll("empty", "muted");
        empty.setMouseTransparent(true);
        empty.setMaxWidth(480);
        var stack = new StackPane(list, empty);
        VBox.setVgrow(stack, Priority.ALWAYS);
        this.panel = new Panel(words.of("exercise.chronogram"), new VBox(head(), stack));
        setMinWidth(0);
        getChildren().setAll(panel);
        list.selectedKeyProperty().bindBidirectional(model.chosen());
        Watch.value(this, model.board(), this::show);
    }

    /// What wants somebody's eye first: what waits for a reaction, or what comes next.
    private void chooseFirst() {
        var board = model.board().get();
        if (board == null) return;
        board.rows().stream()
                .filter(Row::waiting)
                .findFirst()
                .or(() ->
                        board.rows().stream()
                                .filter(row -> row.state() != State.DELIVERED)
                                .findFirst())
                .ifPresent(row -> model.chosen().set(row.inject().number()));
    }

    void takeFocus() {
        list.requestFocus();
    }

    private HBox head() {
        var row =
                new HBox(
                        12,
                        column("H+", 62, false),
                        column(words.of("exercise.inject"), 200, true),
                        column(words.of("exercise.from-to"), 190, false),
                        column(words.of("exercise.state"), 138, false));
        row.getStyleClass().addAll("row", "table-head");
        return row;
    }

    private static Label column(String text, double width, boolean grows) {
        var label = new Label(text);
        return sized(label, width, grows);
    }

    private static <T extends Region> T sized(T node, double width, boolean grows) {
        node.setMinWidth(grows ? 100 : width);
        node.setPrefWidth(width);
        if (grows) {
            node.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(node, Priority.ALWAYS);
        } else node.setMaxWidth(width);
        return node;
    }

    private void show(@Nullable ExerciseBoard board) {
        if (board == null) return;
        if (model.chosen().get() == null) chooseFirst();
        list.show(board.rows());
        empty.setVisible(board.rows().isEmpty());
        long waiting = board.rows().stream().filter(Row::waiting).count();
        panel.caption()
                .setText(
                        words.of(
                                "exercise.counts",
                                board.count(State.DELIVERED),
                                waiting,
                                coming(board)));
    }

    private static long coming(ExerciseBoard board) {
        return board.rows().stream()
                .filter(row ->
                        switch (row.state()) {
                            case DUE, HELD, PLANNED, OPEN -> true;
                            case DELIVERED, SKIPPED, OFF -> false;
                        })
                .count();
    }

    private Duration elapsed() {
        var board = model.board().get();
        return board == null ? Duration.ZERO : board.elapsed();
    }

    private Region row(Row row) {
        var inject = row.inject();
        var board = model.board().get();
        var scenario = board == null ? null : board.prepared().played();
        var time = sized(new Label(words.time(row.time())), 62, false);
        time.getStyleClass().add("mono");
        var title = new Label(inject.title());
        title.getStyleClass().add(gone(row.state()) ? "muted" : "strong");
        var under = new Label(under(row));
        under.getStyleClass().addAll("small", "muted");
        var names = sized(new VBox(1, title, under), 200, true);
        var from = new Label();
        var to = new Label();
        if (scenario != null) {
            from.setText(words.role(inject.from(), scenario));
            to.setText("→ " + words.to(inject, scenario));
        }
        from.getStyleClass().add("small");
        to.getStyleClass().addAll("small", "muted");
        var who = sized(new VBox(1, from, to), 190, false);
        var pill = new Pill(words.state(row, elapsed()), ExerciseWords.tone(row));
        boolean loud = row.state() == State.DUE || (row.late() && row.state() == State.DELIVERED);
        if (loud) pill.getStyleClass().add("full");
        var state = sized(new HBox(pill), 138, false);
        state.setAlignment(Pos.CENTER_LEFT);
        var all = new HBox(12, time, names, who, state);
        all.setAlignment(Pos.CENTER_LEFT);
        all.getStyleClass().add("row");
        if (row.waiting()) all.getStyleClass().add("inject-waits");
        all.setAccessibleRole(AccessibleRole.LIST_ITEM);
        all.setAccessibleText(
                String.join(
                        ", ",
                        time.getText(),
                        inject.title(),
                        pill.getText(),
                        from.getText(),
                        to.getText()));
        return all;
    }

    private static boolean gone(State state) {
        return state == State.SKIPPED || state == State.OFF;
    }

    private String under(Row row) {
        var parts = new java.util.ArrayList<>(List.of(row.inject().number()));
        parts.add(words.means(row.inject()));
        if (!row.inject().attachment().isEmpty()) parts.add(words.of("exercise.attached"));
        if (row.moved()) parts.add(words.of("exercise.moved"));
        if (row.deliveries() > 1) parts.add(words.of("exercise.times", row.deliveries()));
        return String.join(" · ", parts);
    }
}
