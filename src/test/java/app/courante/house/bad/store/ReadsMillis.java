package app.courante.house.bad.store;

/// Reads the time by its oldest name.
final class ReadsMillis {
    long time() {
        return System.currentTimeMillis();
    }
}
