package app.courante.crisis;

import java.util.List;

/// The exit criteria of a level as somebody judged them.
///
/// @param met those that hold, in the plan's words
/// @param unmet those that do not
/// @param waiver why the level is left all the same; empty when all hold
public record ExitCheck(List<String> met, List<String> unmet, String waiver) {
    public ExitCheck {
        met = List.copyOf(met);
        unmet = List.copyOf(unmet);
    }
}
