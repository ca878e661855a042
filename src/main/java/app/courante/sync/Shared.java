package app.courante.sync;

/// What is joined.
///
/// @param id the same whenever it is joined, and that of nothing else
/// @param name in the words of those who made it
public record Shared(String id, String name) {}
