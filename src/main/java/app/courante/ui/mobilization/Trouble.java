package app.courante.ui.mobilization;

/// Why the last try in a call did not log, where it is no refusal of the desk.
enum Trouble {
    AHEAD_UNREADABLE,
    TIME_UNREADABLE,
    NOT_SAVED
}
