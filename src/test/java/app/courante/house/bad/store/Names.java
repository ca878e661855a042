package app.courante.house.bad.store;

/// Names that say nothing.
final class Names {
    record EntryManager() {}

    record EntryHelper() {}

    record EntryUtil() {}

    record EntryUtils() {}

    record EntryImpl() {}

    record EntryBase() {}

    record AbstractEntry() {}
}
