package app.courante.house.bad.wording;

import app.courante.house.bad.desk.DeskSeesApp;

/// Sees a room that it may not see.
public record WordingSeesDesk(DeskSeesApp other) {}
