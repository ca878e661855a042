package app.courante.house.bad.store;

import app.courante.house.bad.desk.DeskSeesApp;

/// Sees a room that it may not see.
public record StoreSeesDesk(DeskSeesApp other) {}
