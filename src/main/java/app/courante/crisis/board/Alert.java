package app.courante.crisis.board;

import app.courante.crisis.Hushes.Hush;
import app.courante.plan.rule.Duty;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Something that alarms the cell at an instant.
///
/// It is no fact and is never written down: it follows from the facts, the plan and the time, and
/// is gone when its cause is.
///
/// @param key the same as long as the cause is the same, whatever its severity
/// @param since when it became as severe as it is
/// @param subject what it is about, by the name of the plan or of the log
/// @param detail who or what else the sentence names; may be empty
/// @param due the limit that is near or passed; null when there is none
/// @param count a number the sentence names; 0 when it names none
/// @param target where the matter is settled
/// @param duty what is to be filed, when it is about that
/// @param hush who acknowledged it or put it off since then; null while it rings
public record Alert(
        String key,
        AlertKind kind,
        Severity severity,
        Instant since,
        String subject,
        String detail,
        @Nullable Instant due,
        int count,
        Target target,
        @Nullable Duty duty,
        @Nullable Hush hush) {
    /// A place on a screen.
    ///
    /// @param id a role, a card's step, an action or an activity; empty for the screen as a whole
    public record Target(Where where, String id) {}

    /// The screens that settle alerts.
    public enum Where {
        SITUATION,
        LEVEL,
        DEADLINES,
        ANTICIPATION,
        CALL_OUT,
        ROLES,
        CARDS,
        ACTIONS,
        ACTIVITIES,
        LOG,
        TELEPHONY,
        COMMUNICATION,
        RECOVERY,
        REPORT
    }

    public boolean rings() {
        return hush == null;
    }

    Alert with(@Nullable Hush hushed) {
        return new Alert(
                key, kind, severity, since, subject, detail, due, count, target, duty, hushed);
    }
}
