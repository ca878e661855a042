package app.courante.ui.roles;

import app.courante.crisis.EntryId;
import app.courante.crisis.Seats.Shift;
import app.courante.crisis.board.Rota.Line;
import app.courante.crisis.board.SeatSources;
import app.courante.ui.kit.Evidence;
import app.courante.ui.kit.LongList;
import app.courante.ui.kit.Panel;
import app.courante.ui.kit.Paragraph;
import app.courante.ui.kit.Pill;
import app.courante.ui.kit.Pill.Tone;
import app.courante.ui.kit.Watch;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The shifts to come, by their beginning, and the hours that nobody is planned for.
final class RotaPane extends StackPane {
    private static final Duration SOON = Duration.ofHours(1);

    /// What can be done here.
    interface Doings {
        void fill(Line gap);

        void cancel(Shift shift);
    }

    private final RolesModel model;
    private final HourWords hours;
    private final Doings doings;
    private final LongList<Line> list;

    RotaPane(RolesModel model, HourWords hours, Doings doings) {
        this.model = model;
        this.hours = hours;
        this.doings = doings;
        var words = hours.words();
        list = new LongList<>(RotaPane::key, this::row);
        list.alsoShows(line -> line.shift() != null && twice(line.shift()));
        list.setId("rota");
        list.setAccessibleText(words.of("roles.rota"));
        list.onEnter(this::next);
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        VBox.setVgrow(list, Priority.ALWAYS);
        var empty = new Paragraph(words.of("roles.no-shift"));
        empty.setId("rota-empty");
        empty.getStyleClass().addAll("muted", "small", "row");
        empty.setMaxWidth(Double.MAX_VALUE);
        var panel = new Panel(words.of("roles.rota"), new VBox(empty, list, foot()));
        Watch.value(
                panel,
                model.rota(),
                rota -> {
                    list.show(rota.lines());
                    empty.setVisible(rota.shifts() == 0);
                    empty.setManaged(rota.shifts() == 0);
                    panel.caption()
                            .setText(words.of("roles.rota-caption", rota.shifts(), rota.gaps()));
                });
        Evidence.tell(list, () -> chosen().map(this::entries).orElse(List.of()));
        Evidence.caption(
                panel,
                () ->
                        model.rota().get().lines().stream()
                                .flatMap(line -> entries(line).stream())
                                .toList());
        getChildren().setAll(panel);
    }

    /// Of a shift the line that planned it; of a gap who holds the role until then.
    private List<EntryId> entries(Line line) {
        if (line.shift() != null) return List.of(line.shift().id());
        var seats = new SeatSources(model.situation().get());
        return model.board().get().line(line.role().id()).map(seats::role).orElse(List.of());
    }

    /// A gap stays the same when its hours move.
    private static Object key(Line line) {
        return line.shift() != null
                ? line.shift().id()
                : line.role().id() + "/" + (line.until() == null ? "" : line.until());
    }

    private Optional<Line> chosen() {
        var key = list.selectedKeyProperty().get();
        return model.rota().get().lines().stream()
                .filter(line -> key(line).equals(key))
                .findFirst();
    }

    private void next() {
        chosen().ifPresent(line -> {
            if (line.shift() == null) doings.fill(line);
            else doings.cancel(line.shift());
        });
    }

    private void key(KeyEvent event) {
        if (event.getCode() != KeyCode.DELETE) return;
        cancel();
        event.consume();
    }

    private void cancel() {
        chosen().map(Line::shift).ifPresent(doings::cancel);
    }

    private Region foot() {
        var words = hours.words();
        var fill = new Button(words.of("roles.fill"));
        fill.setId("rota-fill");
        fill.setOnAction(_ -> chosen().filter(Line::gap).ifPresent(doings::fill));
        fill.disableProperty().bind(without(true));
        var cancel = new Button(words.of("roles.cancel"));
        cancel.setId("rota-cancel");
        cancel.setOnAction(_ -> cancel());
        cancel.disableProperty().bind(without(false));
        var keys = new Label(words.of("roles.rota-keys"));
        keys.getStyleClass().addAll("small", "muted");
        keys.setWrapText(true);
        var foot = new VBox(6, new FlowPane(6, 6, fill, cancel), keys);
        foot.setMinHeight(USE_PREF_SIZE);
        foot.getStyleClass().add("panel-foot");
        return foot;
    }

    private javafx.beans.binding.BooleanBinding without(boolean gap) {
        return Bindings.createBooleanBinding(
                () -> chosen().filter(line -> line.gap() == gap).isEmpty(),
                list.selectedKeyProperty(),
                model.rota());
    }

    private Region row(Line line) {
        var words = hours.words();
        var who =
                new Paragraph(
                        line.shift() == null
                                ? words.of("roles.nobody")
                                : line.shift().person().name());
        who.getStyleClass().add("strong");
        who.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(who, Priority.ALWAYS);
        var times = hours.ticking(_ -> times(line));
        times.getStyleClass().addAll("mono", "small");
        times.setMinWidth(USE_PREF_SIZE);
        var above = new HBox(10, who, times);
        above.setAlignment(Pos.BASELINE_LEFT);
        var role = new Paragraph(line.role().name());
        role.getStyleClass().addAll("small", "muted");
        var row = new VBox(2, above, role);
        row.getStyleClass().add("row");
        if (line.shift() == null) urgency(line, row, who);
        else if (twice(line.shift())) {
            var twice = new Paragraph(words.of("roles.planned-twice"));
            twice.getStyleClass().addAll("small", "refusal");
            row.getChildren().add(twice);
        }
        row.setAccessibleRole(AccessibleRole.LIST_ITEM);
        row.setAccessibleText(
                row.getChildren().size() > 2
                        ? String.join(
                                ", ",
                                who.getText(),
                                times.getText(),
                                role.getText(),
                                words.of("roles.planned-twice"))
                        : String.join(", ", who.getText(), times.getText(), role.getText()));
        return row;
    }

    private boolean twice(Shift shift) {
        return model.rota().get().lines().stream()
                .map(Line::shift)
                .anyMatch(other -> other != null && shift.clashes(other));
    }

    private void urgency(Line gap, Region row, Label who) {
        row.getStyleClass().add("gap");
        Watch.value(
                row,
                hours.now(),
                now -> {
                    boolean near = gap.from().isBefore(now.plus(SOON));
                    row.getStyleClass().removeAll("tone-act-now", "tone-soon");
                    row.getStyleClass().add(Pill.styleClass(near ? Tone.ACT_NOW : Tone.SOON));
                    who.getStyleClass().removeAll("refusal", "toned");
                    who.getStyleClass().add(near ? "refusal" : "toned");
                });
    }

    private String times(Line line) {
        var words = hours.words();
        var until = line.until();
        return until == null
                ? words.of("roles.after", hours.hour(line.from()))
                : hours.between(line.from(), until);
    }
}
