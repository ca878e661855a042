package app.courante.house.bad.sync;

import app.courante.house.bad.desk.DeskSeesApp;

/// Sees a room that it may not see.
public record SyncSeesDesk(DeskSeesApp other) {}
