package app.courante.store;

/// What keeps the log from being opened or written. Each has one text in each language,
/// `problem.…`.
public enum Problem {
    FOLDER_READ_ONLY,
    FOLDER_IN_USE,
    NOT_A_FOLDER,
    DISK_FULL,
    WRITE_FAILED,
    NOT_SYNCED,
    READ_FAILED,
    NEEDS_REOPENING,
    KEY_DAMAGED,
    NEWER_VERSION,
    JOINED
}
