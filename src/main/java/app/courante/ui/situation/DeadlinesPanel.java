package app.courante.ui.situation;

import app.courante.crisis.EntryId;
import app.courante.crisis.board.Alert.Target;
import app.courante.crisis.board.Alert.Where;
import app.courante.crisis.board.DeadlineBoard;
import app.courante.crisis.board.DeadlineBoard.Line;
import app.courante.ui.kit.Evidence;
import app.courante.ui.kit.LongList;
import app.courante.ui.kit.Panel;
import app.courante.ui.kit.Paragraph;
import app.courante.ui.kit.Pill;
import app.courante.ui.kit.Pill.Tone;
import app.courante.ui.kit.Watch;
import app.courante.ui.kit.Words;
import app.courante.wording.DutySentence;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The next deadlines of law and contracts; there only while some are open. One that is chosen
/// leads to its screen.
final class DeadlinesPanel extends StackPane {
    private static final int MOST = 2;
    private static final double ROW = 52;
    private static final double HEAD = 40;
    private static final int SOON_PART = 4;

    /// An open deadline at a minute.
    private record Shown(Line line, Instant minute) {}

    private final Words words;
    private final LongList<Shown> list;
    private final Panel panel;

    DeadlinesPanel(PulseModel model, Consumer<Target> leads, Words words) {
        this.words = words;
        list = new LongList<>(one -> one.line().deadline().id().toString(), this::row);
        list.setId("next-deadlines");
        list.setAccessibleText(words.of("situation.deadlines"));
        Doors.open(list, id -> leads.accept(new Target(Where.DEADLINES, id)));
        panel = new Panel(words.of("situation.deadlines"), list);
        Evidence.tell(list, () -> entries(model, list.selectedKeyProperty().get()));
        Evidence.caption(panel, () -> entries(model, null));
        getChildren().setAll(panel);
        managedProperty().bind(visibleProperty());
        Watch.value(
                this,
                Bindings.createObjectBinding(
                        () -> shown(model.pulse().get(), model.seat().now().getValue()),
                        model.pulse(),
                        model.seat().now()),
                this::show);
    }

    /// Of one deadline that is open; of all of them without an id.
    private static List<EntryId> entries(PulseModel model, @Nullable Object id) {
        return model.pulse().get().situation().conduct().deadlines().open().stream()
                .filter(one -> id == null || one.id().toString().equals(id))
                .flatMap(one -> one.entries().stream())
                .toList();
    }

    private static List<Shown> shown(Pulse pulse, Instant now) {
        var minute = now.truncatedTo(ChronoUnit.MINUTES);
        if (pulse.situation().conduct().deadlines().open().isEmpty()) return List.of();
        return DeadlineBoard.of(pulse.situation(), now).open().stream()
                .map(line -> new Shown(line, minute))
                .toList();
    }

    private void show(List<Shown> shown) {
        setVisible(!shown.isEmpty());
        list.show(shown);
        panel.caption().setText(words.of("situation.deadlines-open", shown.size()));
        double height = HEAD + ROW * Math.min(MOST, shown.size());
        setMinHeight(Math.min(height, HEAD + ROW));
        setPrefHeight(height);
        setMaxHeight(height);
    }

    private Region row(Shown shown) {
        var line = shown.line();
        var one = line.deadline();
        var name =
                new Paragraph(
                        new DutySentence(words.texts(), words.zone()).of(one.duty(), one.what()));
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        var due = line.due();
        var tone = tone(shown);
        var left =
                new Label(
                        due == null || !line.binding()
                                ? words.of("deadlines.waits")
                                : words.of(
                                        shown.minute().isBefore(due)
                                                ? "deadlines.left"
                                                : "deadlines.passed",
                                        words.duration(
                                                Duration.between(shown.minute(), due).abs())));
        left.getStyleClass().addAll("small", "strong", "toned", Pill.styleClass(tone));
        left.setMinWidth(USE_PREF_SIZE);
        var limit =
                new Label(
                        due == null
                                ? ""
                                : words.of("deadlines.before", words.hour(due, shown.minute())));
        limit.getStyleClass().addAll("mono", "small", "muted");
        var row = new VBox(2, name, new HBox(10, left, limit));
        row.getStyleClass().addAll("row", "gap", Pill.styleClass(tone));
        row.setAccessibleRole(AccessibleRole.LIST_ITEM);
        row.setAccessibleText(String.join(", ", name.getText(), left.getText(), limit.getText()));
        return row;
    }

    private static Tone tone(Shown shown) {
        var line = shown.line();
        var due = line.due();
        if (due == null) return Tone.QUIET;
        if (line.late(shown.minute())) return Tone.ACT_NOW;
        var left = Duration.between(shown.minute(), due);
        return left.compareTo(line.whole().dividedBy(SOON_PART)) <= 0 ? Tone.SOON : Tone.CHOSEN;
    }
}
