package app.courante.house.bad.json;

import app.courante.house.bad.store.StoreSeesDesk;

/// Sees a room that it may not see.
public record JsonSeesStore(StoreSeesDesk other) {}
