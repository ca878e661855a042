package app.courante.crisis.board;

import app.courante.crisis.Situation;
import app.courante.plan.CrisisLevel;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// All that somebody needs to go on calling with paper and a telephone: what to read, whom to call
/// for which role, and how far the calls have come.
///
/// @param levelName empty when the plan does not name the level
/// @param began when the crisis began
/// @param made what the sheet knows is as of then
/// @param text what to read to whoever answers; empty when the plan has no such text
/// @param nextAfter how long somebody who does not answer is tried; null when the plan does not say
/// @param targetPercent the share of the roles that makes the cell active
/// @param within how soon the plan wants that; null when it does not say
/// @param lines role by role, in the order to call
public record CallSheet(
        String title,
        int level,
        String levelName,
        Instant began,
        Instant made,
        String text,
        @Nullable Duration nextAfter,
        int targetPercent,
        @Nullable Duration within,
        List<CallLine> lines) {
    public CallSheet {
        lines = List.copyOf(lines);
    }

    /// Empty while nobody is to be called.
    public static Optional<CallSheet> of(Situation situation, Instant now) {
        var callOut = CallOut.of(situation, now);
        var plan = situation.document();
        var crisis = situation.crisis();
        if (plan == null || crisis == null || callOut.lines().isEmpty()) return Optional.empty();
        return Optional.of(
                new CallSheet(
                        crisis.title(),
                        crisis.level(),
                        plan.level(crisis.level()).map(CrisisLevel::name).orElse(""),
                        crisis.began().instant(),
                        now,
                        CallText.of(plan, crisis),
                        plan.arrangement().callOut().nextAfter(),
                        callOut.targetPercent(),
                        callOut.within(),
                        callOut.lines()));
    }
}
