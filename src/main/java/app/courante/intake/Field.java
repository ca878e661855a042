package app.courante.intake;

/// What a column of a [Sheet] can hold of a line of the log.
public enum Field {
    /// The time alone where there is a [#DATE] column too; else both.
    TIME,
    DATE,
    TEXT,
    AUTHOR,
    KIND,
    SOURCE,
    /// The zone of each row, where the log names it.
    ZONE
}
