package app.courante.app;

import app.courante.crisis.Situation;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/// A model that is told what happens only while somebody looks at it: a screen that is not shown
/// costs an entry nothing.
///
/// Whoever asks for it looks at it, until the screen changes; it has caught up by then.
final class Looked<M> {
    private final M model;
    private final BiConsumer<M, Situation> shows;
    private @Nullable Situation missed;
    private boolean looked;

    Looked(M model, BiConsumer<M, Situation> shows) {
        this.model = model;
        this.shows = shows;
    }

    M get() {
        looked = true;
        var last = missed;
        missed = null;
        if (last != null) shows.accept(model, last);
        return model;
    }

    void show(Situation situation) {
        if (looked) shows.accept(model, situation);
        else missed = situation;
    }

    /// Another screen is shown.
    void leave() {
        looked = false;
    }
}
