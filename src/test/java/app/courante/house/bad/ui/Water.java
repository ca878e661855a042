package app.courante.house.bad.ui;

/// Constants of which one has no text.
enum Water {
    LAKE,
    SEA,
    RIVER
}
