package app.courante.ui.alerts;

/// What makes itself heard when something alarms. It never waits and never fails.
public interface Bell {
    /// One that nobody hears.
    Bell SILENT = () -> {};

    void ring();
}
