package app.courante.ui.situation;

import app.courante.crisis.Situation;
import app.courante.plan.Activity;
import app.courante.plan.Plan;
import app.courante.ui.kit.LongList;
import app.courante.ui.kit.Panel;
import app.courante.ui.kit.Pill;
import app.courante.ui.kit.Pill.Tone;
import app.courante.ui.kit.Watch;
import app.courante.ui.kit.Words;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The activities of the plan in the order in which they count, each with its limits.
final class ActivitiesPanel extends StackPane {
    private final Words words;
    private final LongList<Activity> list;
    private final StackPane content = new StackPane();
    private final Panel panel;

    ActivitiesPanel(ObservableValue<Situation> situation, Words words) {
        this.words = words;
        list = new LongList<>(Activity::id, this::row);
        list.setId("activities");
        list.setAccessibleText(words.of("situation.activities"));
        panel = new Panel(words.of("situation.activities"), content);
        getChildren().setAll(panel);
        Watch.value(this, situation.map(shown -> new ByPlan(shown.document())), this::show);
    }

    /// The plan alone, so that a line that is logged costs nothing here.
    private record ByPlan(@Nullable Plan plan) {}

    private void show(ByPlan by) {
        var plan = by.plan();
        if (plan == null || plan.activities().isEmpty()) {
            var key = plan == null ? "situation.no-plan" : "situation.no-activity";
            content.getChildren().setAll(SituationView.empty(words.of(key)));
            panel.caption().setText("");
            return;
        }
        content.getChildren().setAll(list);
        list.show(
                plan.activities().stream()
                        .sorted(Comparator.comparingInt(Activity::priority))
                        .toList());
        panel.caption().setText(words.of("situation.by-plan", plan.activities().size()));
    }

    private Region row(Activity activity) {
        var name = new Label(words.of("situation.ranked", activity.priority(), activity.name()));
        name.getStyleClass().add("strong");
        name.setWrapText(true);
        name.setMinHeight(USE_PREF_SIZE);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        var limit = mtpd(activity.mtpd());
        var aims = new Label(aims(activity));
        aims.getStyleClass().addAll("small", "muted");
        aims.setWrapText(true);
        aims.setMinHeight(USE_PREF_SIZE);
        aims.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(aims, Priority.ALWAYS);
        var loss = new Label(words.of("situation.loss", words.euros(activity.eurosLostPerHour())));
        loss.getStyleClass().addAll("mono", "small", "muted");
        loss.setMinWidth(USE_PREF_SIZE);
        var row = new VBox(new HBox(8, name, limit), new HBox(8, aims, loss));
        row.getStyleClass().add("row");
        row.setAccessibleRole(AccessibleRole.LIST_ITEM);
        row.setAccessibleText(
                String.join(
                        ", ",
                        List.of(name.getText(), limit.getText(), aims.getText(), loss.getText())));
        return row;
    }

    private Label mtpd(@Nullable Duration limit) {
        if (limit == null) return new Pill(words.of("gap.mtpd-missing"), Tone.ACT_NOW);
        var label = new Label(words.of("situation.mtpd", words.duration(limit)));
        label.getStyleClass().add("mono");
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private String aims(Activity activity) {
        var parts = new ArrayList<String>();
        var rto = activity.rto();
        parts.add(
                rto == null
                        ? words.of("gap.rto-missing")
                        : words.of("situation.rto", words.duration(rto)));
        if (!activity.minimumLevel().isEmpty())
            parts.add(words.of("situation.minimum", activity.minimumLevel()));
        return String.join(" · ", parts);
    }
}
