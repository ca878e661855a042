package app.courante.ui.mobilization;

import app.courante.crisis.CallOutcome;
import org.jspecify.annotations.Nullable;

/// What was logged last from a seat.
///
/// @param outcome null for an arrival
record Logged(Turn turn, @Nullable CallOutcome outcome) {}
