package app.courante.console;

import app.courante.text.Fault;
import org.jspecify.annotations.Nullable;

/// What a walk through the whole log found.
///
/// @param entries how many entries hold
/// @param signatures how many signatures hold
/// @param unsigned how many entries follow the last signature of their laptop
/// @param files how many files brought as evidence are there and whole
/// @param firstBreak the first thing found wrong, if any
public record Verified(
        long entries,
        long signatures,
        long unsigned,
        int devices,
        long files,
        @Nullable Fault firstBreak) {}
