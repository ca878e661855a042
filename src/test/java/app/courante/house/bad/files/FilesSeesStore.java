package app.courante.house.bad.files;

import app.courante.house.bad.store.StoreSeesDesk;

/// Sees a room that it may not see.
public record FilesSeesStore(StoreSeesDesk other) {}
