package app.courante.house.bad.store;

import java.util.UUID;
import java.util.function.Supplier;

/// Lets chance into names.
final class DrawsLots {
    Supplier<UUID> lots() {
        return UUID::randomUUID;
    }
}
