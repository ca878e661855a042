package app.courante.store;

/// How far the journal of one laptop is safe in a folder.
///
/// @param length in bytes
public record Extent(Reach reach, long length) {}
