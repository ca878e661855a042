package app.courante.app;

import app.courante.crisis.Situation;
import app.courante.ui.kit.Seat;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;

/// A model that is told what happens, and what time it is, only while somebody looks at it: a
/// screen that is not shown costs an entry nothing, and a second neither.
///
/// Whoever asks for it looks at it, until the screen changes; it has caught up by then.
final class Looked<M> {
    private final SimpleBooleanProperty looked = new SimpleBooleanProperty();
    private final M model;
    private final BiConsumer<M, Situation> shows;
    private @Nullable Situation missed;

    /// @param made the model, at a seat whose time stands while nobody looks
    Looked(Seat seat, Function<Seat, M> made, BiConsumer<M, Situation> shows) {
        this.model = made.apply(seat.at(seat.now().when(looked)));
        this.shows = shows;
    }

    M get() {
        looked.set(true);
        var last = missed;
        missed = null;
        if (last != null) shows.accept(model, last);
        return model;
    }

    void show(Situation situation) {
        if (looked.get()) shows.accept(model, situation);
        else missed = situation;
    }

    /// Another screen is shown.
    void leave() {
        looked.set(false);
    }
}
