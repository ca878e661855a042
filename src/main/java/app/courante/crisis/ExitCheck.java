package app.courante.crisis;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The exit criteria of a level as somebody judged them.
///
/// @param met those that hold, in the plan's words
/// @param unmet those that do not, or of which nobody could say
/// @param waiver why the level is left all the same; empty when all hold
/// @param unknown of the unmet, those of which nobody could say; null when there are none, and in
///   what was written before three answers were asked
public record ExitCheck(
        List<String> met, List<String> unmet, String waiver, @Nullable List<String> unknown) {
    /// How a criterion was judged.
    public enum Answer {
        MET,
        UNMET,
        UNKNOWN
    }

    public ExitCheck {
        met = List.copyOf(met);
        unmet = List.copyOf(unmet);
        unknown = unknown == null || unknown.isEmpty() ? null : List.copyOf(unknown);
    }

    /// A check in which every criterion was judged.
    public ExitCheck(List<String> met, List<String> unmet, String waiver) {
        this(met, unmet, waiver, null);
    }

    /// What was said of this criterion; null when it was not asked.
    public @Nullable Answer of(String criterion) {
        if (met.contains(criterion)) return Answer.MET;
        if (!unmet.contains(criterion)) return null;
        return unknown != null && unknown.contains(criterion) ? Answer.UNKNOWN : Answer.UNMET;
    }

    /// Those with this answer.
    public List<String> with(Answer answer) {
        var all = answer == Answer.MET ? met : unmet;
        return all.stream().filter(one -> of(one) == answer).toList();
    }
}
