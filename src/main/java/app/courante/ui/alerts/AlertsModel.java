package app.courante.ui.alerts;

import app.courante.crisis.Situation;
import app.courante.crisis.board.Alert.Target;
import app.courante.crisis.board.AlertWatch;
import app.courante.crisis.board.Alerts;
import app.courante.ui.kit.Seat;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The alerts of each second.
public final class AlertsModel {
    private final Seat seat;
    private final Consumer<Target> leads;
    private final ReadOnlyObjectWrapper<Alerts> alerts = new ReadOnlyObjectWrapper<>(Alerts.NONE);
    private Situation situation;
    private AlertWatch watch;

    /// @param leads shows the place where a matter is settled
    public AlertsModel(Seat seat, Situation empty, Consumer<Target> leads) {
        this.seat = seat;
        this.leads = leads;
        this.situation = empty;
        this.watch = AlertWatch.by(empty.document());
        seat.now().addListener((_, _, _) -> look());
    }

    /// Changes only when an alert does, not each second.
    public ReadOnlyObjectProperty<Alerts> alerts() {
        return alerts.getReadOnlyProperty();
    }

    public Seat seat() {
        return seat;
    }

    public void show(Situation shown) {
        situation = shown;
        if (!Objects.equals(watch.plan(), shown.document()))
            watch = AlertWatch.by(shown.document());
        look();
    }

    public void lead(Target target) {
        leads.accept(target);
    }

    private void look() {
        alerts.set(watch.alerts(situation, seat.now().getValue()));
    }
}
