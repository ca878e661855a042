package app.courante.ui.activities;

import app.courante.crisis.ActivityState;
import app.courante.ui.activities.ActivitiesModel.Line;
import app.courante.ui.kit.Pill;
import app.courante.ui.kit.Words;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// An activity in the list: its state since when, its time down out of its limits, what it costs.
record ActivityRow(Words words, Supplier<Instant> now) {
    Region of(Line line) {
        var activity = line.activity();
        var name = new Label(words.of("situation.ranked", activity.priority(), activity.name()));
        name.getStyleClass().add("strong");
        name.setWrapText(true);
        name.setMinHeight(Region.USE_PREF_SIZE);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        var pill = new Pill(state(line), ActivityWords.tone(line.state()));
        var left = small(time(line), true);
        left.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(left, Priority.ALWAYS);
        var right = small(loss(line), false);
        var row = new VBox(4, new HBox(8, name, pill), new HBox(8, left, right));
        var loss = line.loss();
        var mtpd = activity.mtpd();
        if (loss != null && !loss.interrupted().isZero() && mtpd != null)
            row.getChildren()
                    .add(new LimitBar(loss.interrupted(), activity.rto(), mtpd, down(line)));
        var parts =
                new ArrayList<>(
                        List.of(name.getText(), pill.getText(), left.getText(), right.getText()));
        var ahead = line.ahead();
        if (ahead != null && !down(line)) {
            var next = small(new ActivityWords(words).ahead(ahead, now.get()), true);
            next.getStyleClass().removeAll("mono", "muted");
            row.getChildren().add(next);
            parts.add(next.getText());
        }
        row.getStyleClass().add("row");
        row.setAccessibleRole(AccessibleRole.LIST_ITEM);
        row.setAccessibleText(String.join(", ", parts));
        return row;
    }

    private static boolean down(Line line) {
        return line.state() == ActivityState.INTERRUPTED;
    }

    private static Label small(String text, boolean wraps) {
        var label = new Label(text);
        label.getStyleClass().addAll("mono", "small", "muted");
        label.setWrapText(wraps);
        label.setMinHeight(Region.USE_PREF_SIZE);
        if (!wraps) label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private String state(Line line) {
        var status = line.status();
        var text = words.of("activity-state", line.state());
        if (status != null && line.state() != ActivityState.NOMINAL)
            text += " " + words.hour(status.since(), now.get());
        return new ActivityWords(words).standing(line, text);
    }

    private String time(Line line) {
        var status = line.status();
        var parts = new ArrayList<String>();
        var loss = line.loss();
        var down = loss == null ? Duration.ZERO : loss.interrupted();
        var mtpd = line.activity().mtpd();
        if (!down.isZero())
            parts.add(
                    mtpd == null
                            ? words.of("situation.down", words.duration(down))
                            : new ActivityWords(words).limit(down, mtpd));
        if (status != null && status.state() == ActivityState.DEGRADED) parts.add(served(line));
        else if (status != null && !status.service().isEmpty()) parts.add(status.service());
        if (parts.isEmpty()) parts.add(new ActivityWords(words).aims(line.activity()));
        return String.join(" · ", parts);
    }

    /// How much is served, by whose word.
    private String served(Line line) {
        var status = java.util.Objects.requireNonNull(line.status());
        var now = status.current();
        var measured = now.measured();
        if (measured != null)
            return words.of(
                    "activities.measured",
                    measured.indicator().name(),
                    measured.value(),
                    measured.kept());
        if (!now.service().isEmpty()) return now.service();
        return now.percent() == null
                ? words.of("activities.share-untold")
                : words.of("told.service-percent", now.percent());
    }

    private String loss(Line line) {
        var loss = line.loss();
        var names = new ActivityWords(words);
        if (loss == null || line.activity().eurosLostPerHour() == 0) return "";
        return loss.perHour() > 0
                ? words.of(
                        "activities.loss-rate",
                        names.euros(loss.euros()),
                        names.euros(loss.perHour()))
                : names.euros(loss.euros());
    }
}
