package app.courante.ui.actions;

import app.courante.crisis.Situation;
import app.courante.ui.kit.Seat;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The actions given in the log: who is to do what by when, and what became of it.
public final class ActionsModel {
    private final Seat seat;
    private final ReadOnlyObjectWrapper<Situation> situation;

    public ActionsModel(Seat seat, Situation empty) {
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

    /// Chooses the action of this number, so that the pane shows it when it comes up.
    public void lead(String id) {}
}
