package app.courante.house.bad.intake;

import app.courante.house.bad.files.FilesSeesStore;

/// Sees a room that it may not see.
public record IntakeSeesFiles(FilesSeesStore other) {}
