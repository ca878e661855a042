package app.courante.house.bad.console;

import app.courante.house.bad.files.FilesSeesStore;

/// Sees a room that it may not see.
public record ConsoleSeesFiles(FilesSeesStore other) {}
