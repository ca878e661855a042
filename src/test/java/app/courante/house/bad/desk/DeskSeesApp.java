package app.courante.house.bad.desk;

import app.courante.house.bad.app.Start;

/// Sees a room that it may not see.
public record DeskSeesApp(Start other) {}
