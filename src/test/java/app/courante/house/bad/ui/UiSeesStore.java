package app.courante.house.bad.ui;

import app.courante.house.bad.store.StoreSeesDesk;

/// Sees a room that it may not see.
public record UiSeesStore(StoreSeesDesk other) {}
