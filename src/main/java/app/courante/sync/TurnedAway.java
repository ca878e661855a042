package app.courante.sync;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// A laptop was turned away, or turned away itself.
public final class TurnedAway extends IOException {
    private static final long serialVersionUID = 1;

    private final Turned why;

    TurnedAway(Turned why, @Nullable Throwable cause) {
        super(why.name(), cause);
        this.why = why;
    }

    public Turned why() {
        return why;
    }
}
