package app.courante.ui.roles;

import app.courante.crisis.Situation;
import app.courante.ui.kit.Seat;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Who holds which role, the hand-over under way, and the rota.
public final class RolesModel {
    private final Seat seat;
    private final ReadOnlyObjectWrapper<Situation> situation;

    public RolesModel(Seat seat, Situation empty) {
        this.seat = seat;
        this.situation = new ReadOnlyObjectWrapper<>(empty);
    }

    public ReadOnlyObjectProperty<Situation> situation() {
        return situation.getReadOnlyProperty();
    }

    public Seat seat() {
        return seat;
    }

    public void show(Situation shown) {
        situation.set(shown);
    }

    /// Chooses what this is the id of, so that the screen shows it when it comes up.
    public void lead(String id) {}
}
