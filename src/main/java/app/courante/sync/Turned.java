package app.courante.sync;

/// Why a laptop is turned away, or turns away. Each has one text in each language, `turned.…`.
public enum Turned {
    /// The one that answers is not the one whose code was typed, or its code has changed.
    OTHER_LAPTOP,
    /// It is the right one, but the end of the code is not right.
    WRONG_SECRET,
    /// No more laptops are let in.
    FULL,
    /// The two programs do not speak in the same way.
    OTHER_VERSION,
    /// Whoever answers there does not speak as this program does.
    STRANGER,
    /// Nobody answers there.
    NOBODY,
    /// What one has written does not fit what the other has of it.
    UNFIT,
    /// The other cannot write at this moment.
    CANNOT_WRITE,
    /// The log is now another one than that which was joined.
    OTHER_LOG
}
