package app.courante.house.bad.attic;

/// Lies in a room that no rule knows.
record Forgotten() {}
