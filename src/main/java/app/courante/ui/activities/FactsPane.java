package app.courante.ui.activities;

import app.courante.crisis.Measures;
import app.courante.crisis.Measures.Series;
import app.courante.crisis.ResourceStates.Resource;
import app.courante.plan.Indicator;
import app.courante.ui.activities.ActivitiesModel.Board;
import app.courante.ui.activities.ActivitiesModel.Line;
import app.courante.ui.kit.Evidence;
import app.courante.ui.kit.LongList;
import app.courante.ui.kit.Panel;
import app.courante.ui.kit.Paragraph;
import app.courante.ui.kit.Pill;
import app.courante.ui.kit.Pill.Tone;
import app.courante.ui.kit.Watch;
import app.courante.ui.kit.Words;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What is known of the chosen activity, each thing a row that leads to its entries, and its
/// measures drawn over time.
final class FactsPane extends StackPane {
    private final ActivitiesModel model;
    private final Words words;
    private final LongList<Fact> list;
    private final MeasureChart chart;
    private final Panel panel;
    private final Label name = new Paragraph("");
    private List<Fact> facts = List.of();

    FactsPane(ActivitiesModel model, Words words) {
        this.model = model;
        this.words = words;
        list = new LongList<>(Fact::key, this::row);
        Evidence.tell(list, () -> chosen().map(Fact::entries).orElse(List.of()));
        list.setId("activity-facts");
        list.setAccessibleText(words.of("activities.facts"));
        list.selectedKeyProperty().bindBidirectional(model.fact());
        VBox.setVgrow(list, Priority.ALWAYS);
        chart = new MeasureChart(words);
        name.getStyleClass().addAll("strong", "row");
        name.setMaxWidth(Double.MAX_VALUE);
        var keys = new Paragraph(words.of("activities.fact-keys"));
        keys.getStyleClass().addAll("small", "muted", "row");
        keys.setMaxWidth(Double.MAX_VALUE);
        panel = new Panel(words.of("activities.facts"), new VBox(name, chart, list, keys));
        setMinWidth(0);
        getChildren().setAll(panel);
        var shown =
                Bindings.createObjectBinding(
                        () -> new Wanted(model.board().get(), model.selected().get()),
                        model.board(),
                        model.selected());
        Watch.value(this, shown, this::show);
        Watch.value(this, model.fact(), _ -> draw());
    }

    private record Wanted(Board board, @Nullable Object activity) {}

    private void show(Wanted wanted) {
        var line = wanted.board().line(wanted.activity());
        panel.setVisible(line.isPresent());
        if (line.isEmpty()) return;
        name.setText(line.get().activity().name());
        facts = new Facts(words, wanted.board(), line.get()).all();
        list.show(facts);
        draw();
    }

    /// The measures chosen, else the first that the plan keeps a level for, else any.
    private void draw() {
        var line = model.chosen();
        var series = line.flatMap(this::series);
        chart.setVisible(series.isPresent());
        chart.setManaged(series.isPresent());
        if (line.isEmpty() || series.isEmpty()) return;
        chart.show(series.get(), indicator(line.get(), series.get()), model.board().get().at());
    }

    private Optional<Series> series(Line line) {
        var all = model.series(line.activity().id());
        var wanted = chosen().map(Fact::series).orElse("");
        return all.stream()
                .filter(one ->
                        Measures.Key.of(one.activity(), one.indicator()).indicator().equals(wanted))
                .findFirst()
                .or(() ->
                        line.activity().indicators().stream()
                                .filter(one -> one.kept() != null)
                                .flatMap(one ->
                                        all.stream()
                                                .filter(series ->
                                                        series.indicator().id().equals(one.id())))
                                .findFirst())
                .or(() -> all.stream().findFirst());
    }

    private static @Nullable Indicator indicator(Line line, Series series) {
        return line.activity().indicators().stream()
                .filter(one -> one.id().equals(series.indicator().id()))
                .findFirst()
                .orElse(null);
    }

    private Optional<Fact> chosen() {
        return facts.stream()
                .filter(fact -> Objects.equals(fact.key(), model.fact().get()))
                .findFirst();
    }

    boolean focused() {
        return list.isFocused();
    }

    void takeFocus() {
        list.requestFocus();
        if (chosen().isEmpty() && !facts.isEmpty()) list.select(facts.getFirst());
    }

    /// The resource that the chosen row is about; null when it is about none.
    @Nullable Resource resource() {
        return focused() ? chosen().map(Fact::resource).orElse(null) : null;
    }

    /// The measures that the chosen row is about.
    Optional<Series> measures() {
        var wanted = chosen().map(Fact::series).orElse("");
        return wanted.isEmpty()
                ? Optional.empty()
                : model.chosen()
                        .flatMap(line ->
                                model.series(line.activity().id()).stream()
                                        .filter(one ->
                                                Measures.Key.of(one.activity(), one.indicator())
                                                        .indicator()
                                                        .equals(wanted))
                                        .findFirst());
    }

    void openChosen() {
        chosen().ifPresent(fact -> model.seat().evidence().open(fact.entries()));
    }

    private Region row(Fact fact) {
        var text = new Paragraph(fact.text());
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        var head = new HBox(8, text);
        if (!fact.pill().isEmpty()) head.getChildren().add(new Pill(fact.pill(), fact.tone()));
        var row = new VBox(2);
        if (!fact.heading().isEmpty()) {
            var heading = new Label(fact.heading().toUpperCase(Locale.ROOT));
            heading.getStyleClass().add("panel-title");
            heading.setPadding(new javafx.geometry.Insets(6, 0, 2, 0));
            row.getChildren().add(heading);
        }
        row.getChildren().add(head);
        if (!fact.more().isEmpty()) {
            var more = new Paragraph(fact.more());
            more.getStyleClass().addAll("small", "muted", "mono");
            row.getChildren().add(more);
        }
        row.getStyleClass().addAll("row", "fact");
        if (fact.tone() != Tone.QUIET && fact.tone() != Tone.FINE)
            row.getStyleClass().add(Pill.styleClass(fact.tone()));
        row.setAccessibleRole(AccessibleRole.LIST_ITEM);
        row.setAccessibleText(String.join(", ", List.of(fact.text(), fact.pill(), fact.more())));
        return row;
    }
}
