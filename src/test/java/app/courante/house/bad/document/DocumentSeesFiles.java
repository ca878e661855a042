package app.courante.house.bad.document;

import app.courante.house.bad.files.FilesSeesStore;

/// Sees a room that it may not see.
public record DocumentSeesFiles(FilesSeesStore other) {}
