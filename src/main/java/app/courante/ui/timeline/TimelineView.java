package app.courante.ui.timeline;

import app.courante.crisis.Kind;
import app.courante.crisis.LogLine;
import app.courante.ui.kit.LongList;
import app.courante.ui.kit.Panel;
import app.courante.ui.kit.Watch;
import app.courante.ui.kit.Words;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// The main courante: filters, all lines, and the composer below.
public final class TimelineView extends BorderPane {
    private final TimelineModel model;
    private final Words words;
    private final LongList<LogLine> list;
    private final TextField search = new TextField();
    private final Consumer<LogLine> correct;
    private final Consumer<LogLine> confirm;

    /// The screen.
    ///
    /// @param correct opens the correction of a line
    /// @param confirm opens the confirmation of a line
    public TimelineView(
            TimelineModel model,
            ComposerView composer,
            Words words,
            Supplier<Instant> now,
            Consumer<LogLine> correct,
            Consumer<LogLine> confirm) {
        this.model = model;
        this.words = words;
        this.correct = correct;
        this.confirm = confirm;
        var rows =
                new LogRow(
                        words, now, id -> model.situation().get().conduct().actions().action(id));
        this.list = new LongList<>(LogLine::id, rows::of);
        list.alsoShows(rows::standing);
        getStyleClass().add("screen");
        var content = new VBox(filters(), lines(), actions(), composer);
        VBox.setVgrow(content.getChildren().get(1), Priority.ALWAYS);
        var panel = new Panel(words.of("timeline.title"), content);
        panel.caption()
                .textProperty()
                .bind(Bindings.createStringBinding(this::count, model.lines()));
        setCenter(panel);
        addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() != KeyCode.ESCAPE || model.behind().get().isEmpty()) return;
                    model.leaveFigure();
                    model.selectedLine().ifPresent(list::select);
                    event.consume();
                });
    }

    /// Puts the caret into the search field.
    public void search() {
        search.requestFocus();
        search.selectAll();
    }

    private String count() {
        int shown = model.lines().get().size();
        int all = model.situation().get().log().lines().size();
        return model.filtered()
                ? words.of("timeline.count-filtered", shown, all)
                : words.of("timeline.count", all);
    }

    private FlowPane filters() {
        search.setId("search");
        search.setPromptText(words.of("timeline.search"));
        search.setAccessibleText(words.of("timeline.search"));
        search.setPrefColumnCount(22);
        search.textProperty().bindBidirectional(model.search());
        search.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.DOWN && !model.lines().get().isEmpty()) {
                        list.requestFocus();
                        list.select(model.lines().get().getFirst());
                    }
                });
        var row = new FlowPane(6, 6, search);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("row");
        for (var kind : Kind.values()) row.getChildren().add(kindFilter(kind));
        var unverified = new ToggleButton(words.of("timeline.unverified"));
        unverified.setId("filter-unverified");
        unverified.selectedProperty().bindBidirectional(model.unverifiedOnly());
        row.getChildren().addAll(unverified, people(), behind(), clear());
        return row;
    }

    private ToggleButton kindFilter(Kind kind) {
        var button = new ToggleButton(words.of("kind", kind));
        button.setId("filter-" + kind.name().toLowerCase(java.util.Locale.ROOT));
        button.setOnAction(_ -> model.kind().set(button.isSelected() ? kind : null));
        Watch.value(button, model.kind(), chosen -> button.setSelected(chosen == kind));
        return button;
    }

    private ComboBox<@Nullable String> people() {
        var people = new ComboBox<@Nullable String>();
        people.setId("filter-person");
        people.setAccessibleText(words.of("timeline.everybody"));
        people.setConverter(
                new StringConverter<@Nullable String>() {
                    @Override
                    public String toString(@Nullable String person) {
                        return person == null ? words.of("timeline.everybody") : person;
                    }

                    @Override
                    public @Nullable String fromString(String text) {
                        return text;
                    }
                });
        people.setOnShowing(_ -> {
            var chosen = model.person().get();
            people.getItems().clear();
            people.getItems().add(null);
            people.getItems().addAll(model.situation().get().log().people());
            people.setValue(chosen);
        });
        people.valueProperty().bindBidirectional(model.person());
        return people;
    }

    /// Told while the lines are those behind a figure.
    private Label behind() {
        var told = new Label();
        told.setId("filter-behind");
        told.getStyleClass().addAll("small", "strong");
        told.textProperty()
                .bind(model.behind().map(lines -> words.of("timeline.behind", lines.size())));
        told.visibleProperty().bind(model.behind().map(lines -> !lines.isEmpty()));
        told.managedProperty().bind(told.visibleProperty());
        return told;
    }

    private Button clear() {
        var clear = new Button(words.of("timeline.clear"));
        clear.setId("filter-clear");
        clear.getStyleClass().add("flat");
        clear.setOnAction(_ -> model.clearFilters());
        clear.visibleProperty().bind(Bindings.createBooleanBinding(model::filtered, model.lines()));
        return clear;
    }

    private StackPane lines() {
        list.setId("timeline");
        list.setAccessibleText(words.of("timeline.title"));
        list.selectedKeyProperty().bindBidirectional(model.selected());
        Watch.value(list, model.lines(), list::show);
        Watch.value(list, model.situation(), _ -> list.requestLayout());
        Watch.value(list, model.minute(), _ -> list.requestLayout());
        Watch.value(list, model.led(), _ -> takeLed());
        list.sceneProperty().subscribe(_ -> takeLed());
        list.onEnter(() -> model.correctable().ifPresent(correct));
        var empty = new Label();
        empty.setWrapText(true);
        empty.getStyleClass().add("muted");
        empty.setMouseTransparent(true);
        empty.textProperty().bind(Bindings.createStringBinding(this::whyEmpty, model.lines()));
        empty.visibleProperty().bind(empty.textProperty().isNotEmpty());
        return new StackPane(list, empty);
    }

    /// Whoever was led here goes on at the line that was meant.
    private void takeLed() {
        if (model.led().get() == null || list.getScene() == null) return;
        model.led().set(null);
        list.requestFocus();
        model.selectedLine().ifPresent(list::select);
    }

    private String whyEmpty() {
        if (!model.lines().get().isEmpty()) return "";
        return words.of(model.filtered() ? "timeline.nothing-found" : "timeline.empty");
    }

    private HBox actions() {
        var correction = new Button(words.of("timeline.correct"));
        correction.setId("correct");
        correction.setOnAction(_ -> model.correctable().ifPresent(correct));
        var confirmation = new Button(words.of("timeline.confirm"));
        confirmation.setId("confirm");
        confirmation.setOnAction(
                _ -> model.correctable().filter(line -> !line.verified()).ifPresent(confirm));
        correction
                .disableProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> model.correctable().isEmpty(),
                                model.selected(),
                                model.lines()));
        confirmation
                .disableProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () ->
                                        model.correctable()
                                                .filter(line -> !line.verified())
                                                .isEmpty(),
                                model.selected(),
                                model.lines()));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var hint = new Label(words.of("timeline.keys"));
        hint.getStyleClass().addAll("small", "muted");
        var row = new HBox(8, correction, confirmation, gap, hint);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("row");
        return row;
    }
}
