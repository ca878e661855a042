package app.courante.ui.situation;

import static java.time.temporal.ChronoUnit.MINUTES;

import app.courante.crisis.Situation;
import app.courante.ui.kit.Seat;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// How the cell stands, worked out anew at each fact and each minute.
public final class PulseModel {
    private final Seat seat;
    private final ReadOnlyObjectWrapper<Pulse> pulse;
    private final ObjectProperty<@Nullable Object> activity = new SimpleObjectProperty<>();

    public PulseModel(Seat seat, Situation empty) {
        this.seat = seat;
        this.pulse =
                new ReadOnlyObjectWrapper<>(Pulse.of(empty, seat.now().getValue(), seat.boards()));
        seat.now()
                .addListener((_, before, now) -> {
                    if (!before.truncatedTo(MINUTES).equals(now.truncatedTo(MINUTES)))
                        show(pulse.get().situation());
                });
    }

    public ReadOnlyObjectProperty<Pulse> pulse() {
        return pulse.getReadOnlyProperty();
    }

    /// The id of the activity one has chosen; null when none is.
    public ObjectProperty<@Nullable Object> activity() {
        return activity;
    }

    public Seat seat() {
        return seat;
    }

    public void show(Situation shown) {
        pulse.set(Pulse.of(shown, shown.asOf(seat.now().getValue()), seat.boards()));
    }

    /// Chooses the activity of this id, so that the screen shows it when it comes up.
    public void lead(String id) {
        activity.set(id);
    }
}
