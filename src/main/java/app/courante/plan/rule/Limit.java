package app.courante.plan.rule;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Collections;
import org.jspecify.annotations.Nullable;

/// When a clock runs out, and which part of its rule decided that.
///
/// @param unmoved the limit before it was moved to a working day; the same where it was not
public record Limit(Instant at, Why why, Instant unmoved) {
    /// Which part of the rule decided.
    public enum Why {
        /// Its own length.
        LENGTH,
        /// The longest time from awareness came before.
        CAP,
        /// Classified after the longest time from awareness had passed: that time lapses.
        CAP_LAPSED,
        /// It waits for the classification; until then the longest time from awareness is shown.
        UNCLASSIFIED
    }

    private static final LocalTime NOON = LocalTime.NOON;

    /// What the entity and its authority are, where a limit depends on it.
    ///
    /// @param zone of the authority
    public record Setting(ZoneId zone, HolidayCalendar calendar, Collection<Trait> traits) {}

    public boolean moved() {
        return !at.equals(unmoved);
    }

    /// When it runs out; null while what starts it has not come, and no cap runs.
    ///
    /// @param aware when somebody came to know, or when the step before was filed
    /// @param classified null while it is not
    public static @Nullable Limit of(
            Rule rule, Instant aware, @Nullable Instant classified, Setting setting) {
        var cap = rule.cap() == null ? null : aware.plus(rule.cap());
        if (rule.starts() != ClockStart.CLASSIFIED)
            return moved(rule, setting, capped(rule, aware, cap, setting));
        if (classified == null)
            return cap == null ? null : moved(rule, setting, found(cap, Why.UNCLASSIFIED));
        return moved(rule, setting, capped(rule, classified, cap, setting));
    }

    private static Limit capped(Rule rule, Instant start, @Nullable Instant cap, Setting setting) {
        var own = rule.within().from(start, setting.zone());
        if (cap == null || own.isBefore(cap)) return found(own, Why.LENGTH);
        return start.isAfter(cap) ? found(own, Why.CAP_LAPSED) : found(cap, Why.CAP);
    }

    private static Limit found(Instant at, Why why) {
        return new Limit(at, why, at);
    }

    private static Limit moved(Rule rule, Setting setting, Limit found) {
        boolean moves =
                rule.movesToNoon() && Collections.disjoint(rule.neverMovesFor(), setting.traits());
        var day = found.at().atZone(setting.zone()).toLocalDate();
        if (!moves || setting.calendar().working(day)) return found;
        var noon =
                setting.calendar().nextWorking(day).atTime(NOON).atZone(setting.zone()).toInstant();
        return new Limit(noon, found.why(), found.at());
    }
}
