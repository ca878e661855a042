package app.courante.ui.alerts;

import app.courante.crisis.AlertCommand.AcknowledgeAlert;
import app.courante.crisis.AlertCommand.SnoozeAlert;
import app.courante.crisis.EntryId;
import app.courante.crisis.Situation;
import app.courante.crisis.board.Alert;
import app.courante.crisis.board.Alert.Target;
import app.courante.crisis.board.AlertSources;
import app.courante.crisis.board.AlertWatch;
import app.courante.crisis.board.Alerts;
import app.courante.crisis.board.Severity;
import app.courante.crisis.board.Snooze;
import app.courante.desk.Answer;
import app.courante.ui.kit.Seat;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// The alerts of each second, and what can be done about one.
public final class AlertsModel {
    private static final String MUTED = "setting.muted";

    private final Seat seat;
    private final Consumer<Target> leads;
    private final Bell bell;
    private final Ringing ringing = new Ringing();
    private final ReadOnlyObjectWrapper<Alerts> alerts = new ReadOnlyObjectWrapper<>(Alerts.NONE);
    private final ObjectProperty<@Nullable Object> chosen = new SimpleObjectProperty<>();
    private final BooleanProperty muted;
    private Situation situation;
    private AlertWatch watch;

    /// @param leads shows the place where a matter is settled
    public AlertsModel(Seat seat, Situation empty, Consumer<Target> leads, Bell bell) {
        this.seat = seat;
        this.leads = leads;
        this.bell = bell;
        this.situation = empty;
        this.watch = AlertWatch.by(empty.document(), seat.boards());
        this.muted = new SimpleBooleanProperty(!seat.notebook().get(MUTED).isEmpty());
        muted.addListener((_, _, silent) -> seat.notebook().put(MUTED, silent ? "yes" : ""));
        seat.now().addListener((_, _, _) -> look());
    }

    /// Changes only when an alert does, not each second.
    public ReadOnlyObjectProperty<Alerts> alerts() {
        return alerts.getReadOnlyProperty();
    }

    /// The key of the alert one has chosen; null when none is, or when it went with its cause: what
    /// is pressed next never meets another one.
    public ObjectProperty<@Nullable Object> chosen() {
        return chosen;
    }

    /// Whether new alerts make no sound on this laptop.
    public BooleanProperty muted() {
        return muted;
    }

    public Seat seat() {
        return seat;
    }

    public void show(Situation shown) {
        situation = shown;
        if (!Objects.equals(watch.plan(), shown.document()))
            watch = AlertWatch.by(shown.document(), seat.boards());
        look();
    }

    public void lead(Target target) {
        leads.accept(target);
    }

    public Optional<Alert> chosenAlert() {
        return chosen.get() instanceof String key ? alerts.get().alert(key) : Optional.empty();
    }

    /// The entries that the alert chosen comes from.
    public List<EntryId> entries() {
        return chosenAlert().map(alert -> sources().of(alert)).orElse(List.of());
    }

    /// The entries that all alerts that ring come from.
    public List<EntryId> ringing() {
        return sources().of(alerts.get());
    }

    private AlertSources sources() {
        return new AlertSources(situation, seat.now().getValue());
    }

    /// Chooses the most pressing one, unless one is chosen already.
    public void chooseFirst() {
        if (chosenAlert().isEmpty() && !alerts.get().all().isEmpty())
            chosen.set(alerts.get().all().getFirst().key());
    }

    /// Says that who sits here knows of it.
    ///
    /// @param said what it says, as it will stand in the log
    public void acknowledge(Alert alert, String said, Consumer<Answer> answer) {
        seat.execute(new AcknowledgeAlert(alert.key(), said), then(alert, answer));
    }

    /// Puts it off for a while.
    ///
    /// @param said what it says, as it will stand in the log
    public void snooze(Alert alert, String said, Duration length, Consumer<Answer> answer) {
        seat.execute(new SnoozeAlert(alert.key(), said, length), then(alert, answer));
    }

    /// The lengths that are offered for putting one off, the longest allowed last.
    public static List<Duration> lengths(Severity severity) {
        var longest = Snooze.longest(severity);
        return List.of(longest.dividedBy(3), longest.multipliedBy(2).dividedBy(3), longest);
    }

    /// Once one is settled, the next that rings is the one to look at.
    private Consumer<Answer> then(Alert alert, Consumer<Answer> answer) {
        var next = after(alert);
        return came -> {
            if (came instanceof Answer.Done && alert.key().equals(chosen.get())) chosen.set(next);
            answer.accept(came);
        };
    }

    private @Nullable String after(Alert alert) {
        var ringingOn = alerts.get().ringing().stream().map(Alert::key).toList();
        int index = ringingOn.indexOf(alert.key());
        if (ringingOn.size() <= 1 || index < 0) return alert.key();
        return ringingOn.get(index + 1 < ringingOn.size() ? index + 1 : index - 1);
    }

    private void look() {
        var now = seat.now().getValue();
        var seen = watch.alerts(situation, now);
        if (!seen.equals(alerts.get())) alerts.set(seen);
        if (chosen.get() instanceof String key && seen.alert(key).isEmpty()) chosen.set(null);
        if (ringing.due(seen, now) && !muted.get()) bell.ring();
    }
}
