package app.courante.ui.shell;

/// One line of the palette.
///
/// @param keys how it is done without the palette; empty when only there
public record Choice(String name, String keys, Runnable action) {}
