package app.courante.house.bad.exercise;

import java.nio.file.Path;

/// Knows a file in a room of plain values.
record Opens(Path file) {}
