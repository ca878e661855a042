package app.courante.desk;

/// Whether everything that was asked is on the disk.
public enum Saving {
    SAVED,
    SAVING,
    NOT_SAVED
}
