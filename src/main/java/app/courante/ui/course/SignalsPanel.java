package app.courante.ui.course;

import app.courante.crisis.EntryId;
import app.courante.crisis.Signals;
import app.courante.crisis.Signals.Signal;
import app.courante.ui.kit.LongList;
import app.courante.ui.kit.Panel;
import app.courante.ui.kit.Paragraph;
import app.courante.ui.kit.Watch;
import app.courante.ui.kit.Words;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// What was seen and waits to be judged, at peace beside the plan's upkeep.
public final class SignalsPanel extends StackPane {
    private static final double WITHOUT = 178;
    private static final double WITH = 280;

    private final CourseModel model;
    private final Words words;
    private final LongList<Signal> list;
    private final Paragraph empty;
    private final Panel panel;

    public SignalsPanel(CourseModel model, Words words) {
        this.model = model;
        this.words = words;
        var rows = new SignalRows(words, model.seat().now()::getValue);
        list = new LongList<>(Signal::id, rows::of);
        list.setId("waiting-signals");
        list.setAccessibleText(words.of("signal.title"));
        list.onEnter(() -> {
            if (list.selectedKeyProperty().get() instanceof EntryId id)
                model.ask(new Ask.Judge(id));
        });
        empty = new Paragraph(words.of("signal.none-here"));
        empty.getStyleClass().addAll("muted", "empty");
        var report = new Button(words.of("signal.heading"));
        report.setId("report-signal");
        report.setMinWidth(USE_PREF_SIZE);
        report.setOnAction(_ -> model.ask(new Ask.NewSignal()));
        var keys = new Label(words.of("signal.panel-keys"));
        keys.getStyleClass().addAll("small", "muted");
        var foot = new HBox(12, report, keys);
        foot.getStyleClass().add("panel-foot");
        foot.setAlignment(Pos.CENTER_LEFT);
        var content = new StackPane(list, empty);
        content.setMinHeight(0);
        VBox.setVgrow(content, Priority.ALWAYS);
        panel = new Panel(words.of("signal.title"), new VBox(content, foot));
        getChildren().setAll(panel);
        Watch.value(this, model.situation().map(shown -> shown.signals()), this::show);
    }

    private void show(Signals signals) {
        var waiting = signals.waiting();
        list.show(waiting);
        list.setVisible(!waiting.isEmpty());
        empty.setVisible(waiting.isEmpty());
        setPrefHeight(waiting.isEmpty() ? WITHOUT : WITH);
        panel.caption().setText(waiting.isEmpty() ? "" : words.of("signal.count", waiting.size()));
        // What was chosen is gone once it is judged.
        if (!(list.selectedKeyProperty().get() instanceof EntryId id)
                || model.signal(id).isEmpty()) {
            list.selectedKeyProperty().set(null);
            if (!waiting.isEmpty()) list.select(waiting.getFirst());
        }
    }
}
