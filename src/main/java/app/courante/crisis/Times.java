package app.courante.crisis;

import java.time.Instant;
import java.time.ZonedDateTime;

/// The four times of an [Entry].
///
/// @param happened when it happened, as told
/// @param learned when the author came to know of it
/// @param entered when it was typed: the laptop's own clock and zone
/// @param clock the hybrid clock, which alone orders entries
public record Times(Moment happened, Instant learned, ZonedDateTime entered, HybridTime clock) {}
