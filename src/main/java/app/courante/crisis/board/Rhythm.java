package app.courante.crisis.board;

import app.courante.crisis.Reports.Appointment;
import app.courante.crisis.Situation;
import app.courante.plan.CrisisLevel;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What the plan wants again and again: situation reports, entries in the log, a look at the exit
/// criteria.
public final class Rhythm {
    private static final Duration USUAL_MEETING = Duration.ofMinutes(20);

    private Rhythm() {}

    /// How long a meeting is to be if nobody says: as long as the last one was to be, else twenty
    /// minutes, and never longer than until the next report.
    public static Duration meetingLength(Situation situation) {
        for (var meeting : situation.conduct().reports().meetings().reversed())
            if (meeting.wanted() != null) return meeting.wanted();
        var every = reportEvery(situation);
        return every == null || every.compareTo(USUAL_MEETING) > 0 ? USUAL_MEETING : every;
    }

    /// When the next situation report is due: as it was said last, else by the plan; null when the
    /// plan sets no rhythm for the level, or nothing is active.
    public static @Nullable Instant reportDue(Situation situation) {
        if (!situation.running()) return null;
        var appointment = appointed(situation);
        if (appointment != null) return appointment.next();
        var every = reportEvery(situation);
        if (every == null) return null;
        var active = activeSince(situation);
        if (active == null) return null;
        var last = situation.conduct().reports().last();
        return (last == null || last.at().isBefore(active) ? active : last.at()).plus(every);
    }

    /// When the next report was said to be, while that holds; null when the plan's rhythm does.
    static @Nullable Appointment appointed(Situation situation) {
        var appointment = situation.conduct().reports().appointment();
        return appointment == null || levelChanged(situation, appointment.said())
                ? null
                : appointment;
    }

    /// The time between two situation reports at this level; null when the plan sets none.
    static @Nullable Duration reportEvery(Situation situation) {
        var plan = situation.document();
        var crisis = situation.crisis();
        return plan == null || crisis == null
                ? null
                : plan.level(crisis.level()).map(CrisisLevel::reportEvery).orElse(null);
    }

    /// Whether the level is another than it was then: what was agreed before goes by another
    /// rhythm.
    private static boolean levelChanged(Situation situation, Instant then) {
        var levels = situation.conduct().course().levels();
        return !levels.isEmpty() && levels.getLast().from().isAfter(then);
    }

    /// When the exit criteria are to be asked again; null when the plan does not say, when the
    /// level has none, or nothing is active.
    static @Nullable Instant exitReviewDue(Situation situation) {
        var plan = situation.document();
        var crisis = situation.crisis();
        if (plan == null || crisis == null) return null;
        var every = plan.arrangement().duty().exitReviewEvery();
        var active = activeSince(situation);
        if (every == null || active == null) return null;
        var criteria = plan.level(crisis.level()).map(CrisisLevel::standDown);
        if (criteria.isEmpty() || criteria.get().isEmpty()) return null;
        var asked = situation.conduct().course().exitReviewed();
        return (asked == null || asked.isBefore(active) ? active : asked).plus(every);
    }

    /// When the log will have been silent for longer than the plan wants; null when it does not
    /// say.
    static @Nullable Instant entryDue(Situation situation, int times) {
        var plan = situation.document();
        var last = situation.conduct().lastEntry();
        if (plan == null || last == null) return null;
        var every = plan.arrangement().duty().entryEvery();
        return every == null ? null : last.plus(every.multipliedBy(times));
    }

    private static @Nullable Instant activeSince(Situation situation) {
        return situation.conduct().course().activeSince(0, "");
    }

    /// A quarter of a length, and no more than this.
    static Duration quarter(Duration whole, Duration most) {
        var quarter = whole.dividedBy(4);
        return quarter.compareTo(most) < 0 ? quarter : most;
    }
}
