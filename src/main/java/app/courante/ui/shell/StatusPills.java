package app.courante.ui.shell;

import app.courante.crisis.board.Alert.Target;
import app.courante.crisis.board.Alert.Where;
import app.courante.crisis.board.Alerts;
import app.courante.crisis.board.Rhythm;
import app.courante.crisis.board.Sources;
import app.courante.ui.alerts.AlertsModel;
import app.courante.ui.alerts.AlertsPane;
import app.courante.ui.kit.Evidence;
import app.courante.ui.kit.Pill;
import app.courante.ui.kit.Pill.Tone;
import app.courante.ui.kit.Watch;
import app.courante.ui.kit.Words;
import java.time.Duration;
import java.time.Instant;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2MZ;

/// What of the status bar says what is due: alerts, the next situation report, and whether alerts
/// are heard. As wide as there is room for.
final class StatusPills {
    /// How much room the window gives.
    enum Room {
        WIDE,
        COMPACT,
        NARROW;

        static Room of(double width) {
            return width >= 1500 ? WIDE : width >= 1340 ? COMPACT : NARROW;
        }
    }

    private final ShellModel model;
    private final AlertsModel alarms;
    private final Words words;
    private final ObservableValue<Room> room;

    StatusPills(ShellModel model, AlertsModel alarms, Words words, ObservableValue<Room> room) {
        this.model = model;
        this.alarms = alarms;
        this.words = words;
        this.room = room;
    }

    /// How many alerts ring; leads to them.
    Button alerts(Runnable open) {
        var pill = pill("alert-count", open);
        Evidence.tell(pill, alarms::ringing);
        Watch.value(
                pill,
                Bindings.createObjectBinding(
                        () -> new Counted(alarms.alerts().get(), watched(), room.getValue()),
                        alarms.alerts(),
                        model.situation(),
                        room),
                counted -> {
                    var count = AlertsPane.count(counted.alerts(), words);
                    boolean rings = !count.isEmpty();
                    show(pill, rings || counted.watched());
                    pill.setText(rings ? count : words.of("status.no-alert"));
                    pill.setAccessibleText(words.of("status.alerts-read", pill.getText()));
                    tone(pill, AlertsPane.tone(counted.alerts()), rings);
                });
        return pill;
    }

    private record Counted(Alerts alerts, boolean watched, Room room) {}

    private boolean watched() {
        return model.situation().get().running();
    }

    /// When the next situation report is due, or by how much it is late.
    Button report() {
        var pill = pill("report-due", () -> alarms.lead(new Target(Where.REPORT, "")));
        Evidence.tell(pill, () -> new Sources(model.situation().get()).reportDue());
        Watch.value(
                pill,
                Bindings.createObjectBinding(
                        this::due, model.situation(), model.seat().now(), alarms.alerts(), room),
                due -> {
                    show(pill, !due.text().isEmpty());
                    pill.setText(due.text());
                    tone(pill, due.tone(), due.tone() != Tone.QUIET);
                });
        return pill;
    }

    private record Due(String text, Tone tone) {}

    private Due due() {
        var at = Rhythm.reportDue(model.situation().get());
        if (at == null) return new Due("", Tone.QUIET);
        Instant now = model.seat().now().getValue();
        boolean late = !now.isBefore(at);
        var time = words.duration(Duration.between(now, at).abs());
        boolean wide = room.getValue() == Room.WIDE;
        var text =
                late
                        ? words.of(wide ? "status.report-late" : "status.report-late-short", time)
                        : words.of(wide ? "status.report-in" : "status.report-in-short", time);
        boolean near = alarms.alerts().get().alert("report").isPresent();
        return new Due(text, late ? Tone.ACT_NOW : near ? Tone.SOON : Tone.QUIET);
    }

    /// Whether new alerts are heard on this laptop.
    Button sound() {
        var button = new Button();
        button.setId("sound");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.getStyleClass().add("flat");
        button.setOnAction(_ -> alarms.muted().set(!alarms.muted().get()));
        var icon = new FontIcon(Material2MZ.VOLUME_UP);
        icon.getStyleClass().add("sound-icon");
        button.setGraphic(icon);
        var tip = new Tooltip();
        button.setTooltip(tip);
        Watch.value(
                button,
                alarms.muted(),
                muted -> {
                    icon.setIconCode(muted ? Material2MZ.VOLUME_OFF : Material2MZ.VOLUME_UP);
                    button.setText(muted ? words.of("status.muted") : "");
                    button.setAccessibleText(
                            words.of(muted ? "palette.sound-on" : "palette.sound-off"));
                    tip.setText(button.getAccessibleText());
                });
        return button;
    }

    private static Button pill(String id, Runnable action) {
        var pill = new Button();
        pill.setId(id);
        pill.getStyleClass().add("pill");
        pill.setMinWidth(Region.USE_PREF_SIZE);
        pill.setOnAction(_ -> action.run());
        return pill;
    }

    private static void show(Button pill, boolean shown) {
        pill.setVisible(shown);
        pill.setManaged(shown);
    }

    private static void tone(Button pill, Tone tone, boolean full) {
        for (var other : Tone.values()) pill.getStyleClass().remove(Pill.styleClass(other));
        pill.getStyleClass().add(Pill.styleClass(tone));
        pill.getStyleClass().remove("full");
        if (full) pill.getStyleClass().add("full");
    }
}
