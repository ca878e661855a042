package app.courante.ui.situation;

import app.courante.plan.DueDate;
import app.courante.plan.DueState;
import app.courante.plan.Plan;
import app.courante.plan.UpkeepCalendar;
import app.courante.ui.kit.LongList;
import app.courante.ui.kit.Panel;
import app.courante.ui.kit.Paragraph;
import app.courante.ui.kit.Pill;
import app.courante.ui.kit.Pill.Tone;
import app.courante.ui.kit.Watch;
import app.courante.ui.kit.Words;
import app.courante.ui.situation.SituationView.Peace;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What falls due in the upkeep of the plan, the most urgent first; one that is chosen leads to its
/// place in the plan.
final class DuePanel extends StackPane {
    private final Words words;
    private final Peace peace;
    private final LongList<Placed> list;
    private final Label current;
    private final Panel panel;
    private final StackPane content = new StackPane();
    private final HBox foot;
    private List<Placed> placed = List.of();

    /// What a plan owes today: nothing else is shown here, so that the clock's ticks cost nothing.
    private record Today(@Nullable Plan plan, LocalDate date) {}

    /// Two due dates may be alike to the last word, so each is known by its rank.
    private record Placed(int index, DueDate due, LocalDate today) {}

    DuePanel(Peace peace, ObservableValue<Instant> now, Words words) {
        this.words = words;
        this.peace = peace;
        list = new LongList<>(Placed::index, this::row);
        list.setId("due");
        list.setAccessibleText(words.of("due.title"));
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        VBox.setVgrow(list, Priority.ALWAYS);
        current = new Paragraph(words.of("due.current"));
        current.setId("due-current");
        current.getStyleClass().addAll("row", "toned", "strong", Pill.styleClass(Tone.FINE));
        current.setMaxWidth(Double.MAX_VALUE);
        foot = foot();
        VBox.setVgrow(content, Priority.ALWAYS);
        panel = new Panel(words.of("due.title"), new VBox(content, foot));
        getChildren().setAll(panel);
        var shown =
                Bindings.createObjectBinding(
                        () ->
                                new Today(
                                        peace.plan().getValue(),
                                        LocalDate.ofInstant(now.getValue(), words.zone())),
                        peace.plan(),
                        now);
        Watch.value(this, shown, this::show);
    }

    private HBox foot() {
        var export = new Button(words.of("due.export"));
        export.setId("due-export");
        export.setOnAction(_ -> peace.export().run());
        var keys = new Label(words.of("due.keys"));
        keys.getStyleClass().addAll("small", "muted");
        var line = new HBox(12, export, keys);
        line.getStyleClass().add("panel-foot");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private void show(Today today) {
        var plan = today.plan();
        foot.setVisible(plan != null);
        foot.setManaged(plan != null);
        if (plan == null) {
            empty("due.no-plan");
            return;
        }
        var dates = UpkeepCalendar.of(plan, today.date());
        var ranked = new ArrayList<Placed>(dates.size());
        for (var due : dates) ranked.add(new Placed(ranked.size(), due, today.date()));
        placed = List.copyOf(ranked);
        if (dates.isEmpty()) {
            empty("due.nothing");
            return;
        }
        long late = count(dates, DueState.OVERDUE);
        long soon = count(dates, DueState.SOON);
        panel.caption().setText(words.of("due.caption", late, soon));
        list.show(placed);
        content.getChildren().setAll(late + soon == 0 ? new VBox(current, list) : new VBox(list));
    }

    private void empty(String key) {
        placed = List.of();
        panel.caption().setText("");
        content.getChildren().setAll(SituationView.empty(words.of(key)));
    }

    private static long count(List<DueDate> dates, DueState state) {
        return dates.stream().filter(due -> due.state() == state).count();
    }

    private void key(KeyEvent event) {
        if (event.getCode() != KeyCode.ENTER
                || !(list.selectedKeyProperty().get() instanceof Integer index)
                || index >= placed.size()) return;
        event.consume();
        peace.lead().accept(placed.get(index).due().place());
    }

    private Region row(Placed placed) {
        var due = placed.due();
        var what = new Paragraph(said(due));
        what.getStyleClass().add("strong");
        what.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(what, Priority.ALWAYS);
        var tone = tone(due.state());
        var state = new Pill(words.of("due.state", due.state()), tone);
        var who = new Paragraph(who(due));
        who.getStyleClass().addAll("small", "muted");
        who.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(who, Priority.ALWAYS);
        var when = new Label(when(placed));
        when.getStyleClass().addAll("small", "toned", Pill.styleClass(tone));
        when.setMinWidth(USE_PREF_SIZE);
        var day = new Label(words.date(due.on()));
        day.getStyleClass().addAll("mono", "small");
        day.setMinWidth(USE_PREF_SIZE);
        var below = new HBox(8, who, when, day);
        below.setAlignment(Pos.BASELINE_LEFT);
        var row = new VBox(3, new HBox(8, what, state), below);
        row.getStyleClass().addAll("row", "gap", Pill.styleClass(tone));
        row.setAccessibleRole(AccessibleRole.LIST_ITEM);
        row.setAccessibleText(
                String.join(
                        ", ",
                        state.getText(),
                        what.getText(),
                        when.getText(),
                        day.getText(),
                        who.getText()));
        row.setOnMouseClicked(_ -> peace.lead().accept(due.place()));
        return row;
    }

    private String said(DueDate due) {
        return words.of("due.what", due.kind(), due.place().name(), due.action(), due.people());
    }

    private String who(DueDate due) {
        var owner = due.owner().isEmpty() ? words.of("due.nobody") : due.owner();
        if (due.last() != null) return owner + " · " + words.of("due.last", words.date(due.last()));
        return due.never() ? owner + " · " + words.of("due.never") : owner;
    }

    private String when(Placed placed) {
        long days = ChronoUnit.DAYS.between(placed.today(), placed.due().on());
        return days < 0 ? words.of("due.late", -days) : words.of("due.in", days);
    }

    private static Tone tone(DueState state) {
        return switch (state) {
            case OVERDUE -> Tone.ACT_NOW;
            case SOON -> Tone.SOON;
            case LATER -> Tone.QUIET;
        };
    }
}
