package app.courante.ui.mobilization;

/// Which time is asked for in a call.
enum Asking {
    NOTHING,
    EXPECTED,
    ARRIVAL
}
