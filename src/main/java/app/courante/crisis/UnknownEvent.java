package app.courante.crisis;

/// A fact written by a newer version of the program: kept, shown as such, passed on unchanged.
///
/// @param kind its name in the journal
/// @param body its content as JSON
public record UnknownEvent(String kind, String body) implements Event {}
