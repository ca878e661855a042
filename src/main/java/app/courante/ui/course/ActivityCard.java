package app.courante.ui.course;

import app.courante.crisis.ActivityCommand.ChangeActivity;
import app.courante.crisis.ActivityState;
import app.courante.crisis.Refusal;
import app.courante.plan.Activity;
import app.courante.ui.kit.Form;
import app.courante.ui.kit.Kept;
import app.courante.ui.kit.Overlay;
import app.courante.ui.kit.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;

/// How an activity runs: which, in what state, what is still served, since when.
final class ActivityCard {
    private static final int ROW = 34;
    private static final int ROWS = 6;
    private static final int WIDE = 540;

    private final CourseModel model;
    private final Words words;
    private final Overlay overlay;
    private final Kept kept;
    private final ListView<Activity> list = new ListView<>();
    private final ToggleGroup states = new ToggleGroup();
    private final StringProperty which;
    private final StringProperty state;
    private final TextField service;
    private final TextField since;

    ActivityCard(CourseModel model, Words words, Overlay overlay) {
        this.model = model;
        this.words = words;
        this.overlay = overlay;
        this.kept = model.kept();
        which = kept.text("draft.activity.which");
        state = kept.text("draft.activity.state");
        service = kept.field("activity-service", "draft.activity.service");
        service.setPromptText(words.of("activity-card.service-prompt"));
        since = kept.field("activity-since", "draft.activity.since");
        since.setPromptText(words.of("declare.began-prompt"));
    }

    /// Opens it.
    ///
    /// @param id the activity chosen at first; empty for the one chosen before
    /// @param meant the state chosen at first; null for the one chosen before
    void open(String id, @Nullable ActivityState meant) {
        if (meant != null) state.set(meant.name());
        var form = kept.form(words, overlay);
        var buttons = states();
        list(id);
        form.field(words.of("activity-card.which"), list, Refusal.ACTIVITY_UNKNOWN)
                .field(words.of("activity-card.state"), buttons, Refusal.ACTIVITY_UNCHANGED)
                .field(words.of("activity-card.service"), service)
                .field(words.of("activity-card.since"), since, Refusal.TIME_IN_FUTURE)
                .action(words.of("activity-card.do"), "main", () -> change(form));
        Node first = id.isEmpty() ? list : meant == null ? buttons : service;
        overlay.open(words.of("activity-card.heading"), form, first);
    }

    private void list(String id) {
        list.setId("activity-which");
        list.setAccessibleText(words.of("activity-card.which"));
        list.getItems()
                .setAll(
                        model.plan().map(plan -> plan.activities()).orElse(List.of()).stream()
                                .sorted(Comparator.comparingInt(Activity::priority))
                                .toList());
        list.setFixedCellSize(ROW);
        list.setPrefWidth(WIDE);
        list.setPrefHeight(ROW * Math.min(ROWS, Math.max(1, list.getItems().size())) + 4);
        list.setCellFactory(_ -> new Cell());
        var wanted = id.isEmpty() ? which.get() : id;
        list.getSelectionModel().selectFirst();
        for (var one : list.getItems())
            if (one.id().equals(wanted)) list.getSelectionModel().select(one);
        list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 2));
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe(chosen -> which.set(chosen == null ? "" : chosen.id()));
    }

    private FlowPane states() {
        var row = new States();
        row.setId("activity-states");
        for (var one : ActivityState.values()) {
            var button = new ToggleButton(words.of("activity-mode", one));
            button.setId("activity-" + one.name().toLowerCase(Locale.ROOT));
            button.setUserData(one);
            button.setToggleGroup(states);
            button.setOnAction(_ -> button.setSelected(true));
            row.getChildren().add(button);
            if (one.name().equals(state.get())) button.setSelected(true);
        }
        if (states.getSelectedToggle() == null)
            states.getToggles()
                    .get(List.of(ActivityState.values()).indexOf(ActivityState.INTERRUPTED))
                    .setSelected(true);
        states.selectedToggleProperty()
                .subscribe(toggle -> {
                    if (toggle != null) state.set(chosen().name());
                });
        return row;
    }

    private ActivityState chosen() {
        return states.getSelectedToggle() != null
                        && states.getSelectedToggle().getUserData() instanceof ActivityState one
                ? one
                : ActivityState.INTERRUPTED;
    }

    private void change(Form form) {
        var activity = list.getSelectionModel().getSelectedItem();
        form.withTime(
                since,
                model.seat(),
                moment ->
                        model.seat()
                                .execute(
                                        new ChangeActivity(
                                                activity == null ? "" : activity.id(),
                                                chosen(),
                                                service.getText(),
                                                moment),
                                        form::answer));
    }

    private String line(Activity activity) {
        var running = model.situation().get().conduct().running();
        var status = running.activities().get(activity.id());
        var name = words.of("situation.ranked", activity.priority(), activity.name());
        if (status == null) return name;
        return words.of(
                status.service().isEmpty() ? "activity-card.row" : "activity-card.row-service",
                name,
                words.of("activity-mode", status.state()),
                words.time(status.since(), model.seat().now().getValue()),
                status.service());
    }

    /// The focus goes to the state that is chosen.
    private static final class States extends FlowPane {
        States() {
            super(6, 6);
        }

        @Override
        public void requestFocus() {
            getChildren().stream()
                    .filter(node -> node instanceof ToggleButton button && button.isSelected())
                    .findFirst()
                    .ifPresent(Node::requestFocus);
        }
    }

    private final class Cell extends ListCell<Activity> {
        Cell() {
            // As wide as the list: what does not fit ends in dots, and no bar covers a row.
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Activity activity, boolean empty) {
            super.updateItem(activity, empty);
            setText(empty || activity == null ? null : line(activity));
        }
    }
}
