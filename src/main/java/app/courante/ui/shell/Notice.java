package app.courante.ui.shell;

import app.courante.ui.kit.Pill.Tone;

/// Something the window says of its own accord: a failure, or what was found at opening.
///
/// @param sentence what happened, what was not lost, what to do
/// @param code to read over the telephone; empty when nobody needs to be called
public record Notice(Tone tone, String sentence, String code) {}
