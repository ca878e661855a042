package app.courante.house.bad.ui;

/// Constants with no text at all.
enum Weather {
    SUN,
    RAIN
}
