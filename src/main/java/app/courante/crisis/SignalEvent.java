package app.courante.crisis;

/// Facts about what was seen before anybody called it a crisis. They belong to the house.
public sealed interface SignalEvent extends Event {
    /// Something was seen that may be the beginning of a crisis.
    ///
    /// @param source who or what showed it, in words
    record SignalReported(String text, String source) implements SignalEvent {}

    /// Somebody judged that it is no crisis.
    record SignalDismissed(EntryId signal, String text, String reason) implements SignalEvent {}

    /// It was the beginning of a crisis.
    record SignalQualified(EntryId signal, CrisisId crisis) implements SignalEvent {}
}
