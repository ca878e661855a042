package app.courante.crisis;

/// Facts about situation reports.
public sealed interface ReportEvent extends Event {
    /// A situation report was given, aloud or in writing.
    ///
    /// @param number from 1, counted per crisis
    /// @param text what was said, in short
    record ReportGiven(int number, String text) implements ReportEvent {}
}
