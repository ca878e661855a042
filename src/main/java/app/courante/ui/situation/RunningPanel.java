package app.courante.ui.situation;

import app.courante.crisis.ActivityState;
import app.courante.crisis.EntryId;
import app.courante.crisis.Running.Status;
import app.courante.crisis.board.Alert.Target;
import app.courante.crisis.board.Alert.Where;
import app.courante.crisis.board.Losses;
import app.courante.crisis.board.Sources;
import app.courante.plan.Activity;
import app.courante.ui.kit.Evidence;
import app.courante.ui.kit.LongList;
import app.courante.ui.kit.Panel;
import app.courante.ui.kit.Pill;
import app.courante.ui.kit.Pill.Tone;
import app.courante.ui.kit.Watch;
import app.courante.ui.kit.Words;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// How the activities run: those that are touched first, each with how long it has been down out of
/// the longest it may be.
final class RunningPanel extends StackPane {
    private static final double SOON = 0.5;
    private static final double ACT_NOW = 0.75;

    private final Words words;
    private final LongList<Shown> list;
    private final StackPane content = new StackPane();
    private final Panel panel;

    /// An activity at a minute.
    ///
    /// @param now to the minute of the interruption, or to the day: a row is made anew no oftener
    private record Shown(Activity activity, @Nullable Status status, Instant now) {
        ActivityState state() {
            return status == null ? ActivityState.NOMINAL : status.state();
        }

        @Nullable Instant down() {
            return status == null ? null : status.interrupted();
        }

        /// How long it was interrupted in all.
        Duration lost() {
            return status == null ? Duration.ZERO : status.down(now);
        }
    }

    RunningPanel(PulseModel model, Consumer<Target> leads, Words words) {
        this.words = words;
        list = new LongList<>(shown -> shown.activity().id(), this::row);
        list.setId("running");
        list.setAccessibleText(words.of("situation.activities"));
        list.selectedKeyProperty().bindBidirectional(model.activity());
        Doors.open(list, id -> leads.accept(new Target(Where.ACTIVITIES, id)));
        panel = new Panel(words.of("situation.activities"), content);
        Evidence.tell(list, () -> of(model.pulse().get(), list.selectedKeyProperty().get()));
        Evidence.caption(panel, () -> ofAll(model.pulse().get()));
        getChildren().setAll(panel);
        Watch.value(
                this,
                Bindings.createObjectBinding(
                        () -> board(model.pulse().get(), model.seat().now().getValue()),
                        model.pulse(),
                        model.seat().now()),
                this::show);
    }

    private static List<EntryId> of(Pulse pulse, @Nullable Object activity) {
        return activity instanceof String id
                ? new Sources(pulse.situation()).activity(id)
                : List.of();
    }

    /// Of the loss; while there is none, of those that are down.
    private static List<EntryId> ofAll(Pulse pulse) {
        var losses = Losses.of(pulse.situation(), pulse.at());
        return losses.euros() > 0 ? losses.entries() : new Sources(pulse.situation()).interrupted();
    }

    /// The activities, and what all of it has cost.
    private record Board(List<Shown> rows, long euros) {}

    private Board board(Pulse pulse, Instant asked) {
        var now = pulse.situation().asOf(asked);
        var losses = Losses.of(pulse.situation(), now);
        return new Board(shown(pulse, now), Math.round(losses.euros()));
    }

    private List<Shown> shown(Pulse pulse, Instant now) {
        var plan = pulse.situation().document();
        if (plan == null) return List.of();
        var statuses = pulse.situation().conduct().running().activities();
        return plan.activities().stream()
                .map(activity -> of(activity, statuses.get(activity.id()), now))
                .sorted(
                        Comparator.comparing((Shown one) -> one.state() == ActivityState.NOMINAL)
                                .thenComparingInt(one -> one.activity().priority()))
                .toList();
    }

    private Shown of(Activity activity, @Nullable Status status, Instant now) {
        var down = status == null ? null : status.interrupted();
        var minute =
                down == null
                        ? now.atZone(words.zone())
                                .toLocalDate()
                                .atStartOfDay(words.zone())
                                .toInstant()
                        : down.plus(Duration.ofMinutes(Duration.between(down, now).toMinutes()));
        return new Shown(activity, status, minute);
    }

    private void show(Board board) {
        var shown = board.rows();
        if (shown.isEmpty()) {
            content.getChildren().setAll(SituationView.empty(words.of("situation.no-activity")));
            panel.caption().setText("");
            return;
        }
        if (content.getChildren().isEmpty() || content.getChildren().getFirst() != list)
            content.getChildren().setAll(list);
        list.show(shown);
        long down = shown.stream().filter(one -> one.down() != null).count();
        panel.caption()
                .setText(
                        board.euros() > 0
                                ? words.of("situation.loss-so-far", words.euros(board.euros()))
                                : words.of("situation.interrupted", down, shown.size()));
    }

    private Region row(Shown shown) {
        var activity = shown.activity();
        var name = new Label(words.of("situation.ranked", activity.priority(), activity.name()));
        name.getStyleClass().add("strong");
        name.setWrapText(true);
        name.setMinHeight(USE_PREF_SIZE);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        var pill = pill(shown);
        var left = small(time(shown), true);
        left.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(left, Priority.ALWAYS);
        var right = small(aim(shown), false);
        var row = new VBox(4, new HBox(8, name, pill), new HBox(8, left, right));
        if (!shown.lost().isZero() && activity.mtpd() != null) row.getChildren().add(gauge(shown));
        row.getStyleClass().add("row");
        row.setAccessibleRole(AccessibleRole.LIST_ITEM);
        row.setAccessibleText(
                String.join(", ", name.getText(), pill.getText(), left.getText(), right.getText()));
        return row;
    }

    private static Label small(String text, boolean wraps) {
        var label = new Label(text);
        label.getStyleClass().addAll("mono", "small", "muted");
        label.setWrapText(wraps);
        label.setMinHeight(USE_PREF_SIZE);
        if (!wraps) label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private Pill pill(Shown shown) {
        var status = shown.status();
        var state = shown.state();
        var text = words.of("activity-state", state);
        if (status != null && state != ActivityState.NOMINAL)
            text += " " + words.hour(status.since(), shown.now());
        var pill = new Pill(text, tone(state));
        if (state == ActivityState.DEGRADED) pill.getStyleClass().add("full");
        return pill;
    }

    static Tone tone(ActivityState state) {
        return switch (state) {
            case NOMINAL, RESTORED -> Tone.FINE;
            case DEGRADED -> Tone.SOON;
            case INTERRUPTED -> Tone.ACT_NOW;
        };
    }

    /// How long it was down of how long it may be, and what is still served.
    private String time(Shown shown) {
        var status = shown.status();
        var service = status == null ? "" : status.service();
        return Stream.of(down(shown), service)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private String down(Shown shown) {
        if (shown.lost().isZero()) return "";
        var length = shown.lost();
        var most = shown.activity().mtpd();
        if (most == null) return words.of("situation.down", words.duration(length));
        return length.compareTo(most) <= 0
                ? words.of("situation.down-of", words.duration(length), words.duration(most))
                : words.of(
                        "situation.down-over",
                        words.duration(length),
                        words.duration(most),
                        words.duration(length.minus(most)));
    }

    /// What is aimed at.
    private String aim(Shown shown) {
        var activity = shown.activity();
        var rto = activity.rto();
        var down = shown.down();
        if (down != null)
            return rto == null
                    ? words.of("gap.rto-missing")
                    : words.of(
                            "situation.aimed-at",
                            words.hour(shown.now().minus(shown.lost()).plus(rto), shown.now()));
        return activity.minimumLevel().isEmpty() || shown.state() == ActivityState.RESTORED
                ? ""
                : words.of("situation.minimum", activity.minimumLevel());
    }

    private static Gauge gauge(Shown shown) {
        var most = shown.activity().mtpd();
        if (most == null || most.isZero()) return new Gauge(0, Tone.QUIET);
        double share = shown.lost().toMinutes() / (double) most.toMinutes();
        boolean over = shown.down() == null;
        var tone = share >= ACT_NOW ? Tone.ACT_NOW : share >= SOON ? Tone.SOON : Tone.FINE;
        return new Gauge(share, over ? Tone.FINE : tone);
    }
}
