package app.courante.crisis.board;

import app.courante.crisis.Situation;
import app.courante.plan.CrisisLevel;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The call-out at an instant: role by role, in the plan's order, whom to call next; and how much
/// of the cell is reached.
///
/// @param targetPercent the share of the roles that makes the cell active
/// @param within how soon the plan wants that; null when it does not say
/// @param since when it began; null while nothing is called for
public record CallOut(
        List<CallLine> lines,
        int targetPercent,
        @Nullable Duration within,
        @Nullable Instant since) {
    public CallOut {
        lines = List.copyOf(lines);
    }

    /// Empty while no part of the plan is active.
    public static CallOut of(Situation situation, Instant now) {
        return lasting(situation, now).board();
    }

    /// The same, and until when it holds if nothing happens.
    static Boards.Lasting<CallOut> lasting(Situation situation, Instant now) {
        var plan = situation.document();
        if (plan == null || !situation.running())
            return new Boards.Lasting<>(new CallOut(List.of(), 0, null, null), now, Instant.MAX);
        var calling = new Calling(situation, plan, now);
        var level = Objects.requireNonNull(situation.crisis()).level();
        var lines =
                plan.arrangement().calledAt(level).stream()
                        .map(calling::line)
                        .filter(Objects::nonNull)
                        .map(Objects::requireNonNull)
                        .toList();
        var callOut =
                new CallOut(
                        lines,
                        plan.arrangement().callOut().targetPercent(),
                        plan.level(level).map(CrisisLevel::callOutWithin).orElse(null),
                        lines.stream().map(CallLine::since).min(Instant::compareTo).orElse(null));
        return new Boards.Lasting<>(callOut, now, calling.until());
    }

    public Optional<CallLine> line(String role) {
        return lines.stream().filter(line -> line.role().id().equals(role)).findFirst();
    }

    public int reached() {
        return (int) lines.stream().filter(CallLine::reached).count();
    }

    /// How many roles make the cell active.
    public int target() {
        return Share.of(targetPercent, lines.size());
    }

    /// When the target was reached; null before that.
    public @Nullable Instant targetReached() {
        var times =
                lines.stream()
                        .map(CallLine::reachedAt)
                        .filter(Objects::nonNull)
                        .map(Objects::requireNonNull)
                        .sorted()
                        .toList();
        return lines.isEmpty() || times.size() < target()
                ? null
                : times.get(Math.max(0, target() - 1));
    }

    /// By when the plan wants the target reached, counted from when the last of the roles began to
    /// be called for; null when it does not say.
    public @Nullable Instant due() {
        if (within == null) return null;
        var last = lines.stream().map(CallLine::since).max(Comparator.naturalOrder());
        return last.isEmpty() ? null : last.get().plus(within);
    }

    /// How much of the cell is late at an instant; null when nothing is. A level that goes up calls
    /// for more roles, which have their own time.
    @Nullable Late late(Instant now) {
        if (within == null || targetReached() != null) return null;
        Late late = null;
        for (var began : lines.stream().map(CallLine::since).distinct().sorted().toList()) {
            var limit = began.plus(within);
            if (now.isBefore(limit)) break;
            int missing = missing(began);
            if (missing > 0) late = new Late(late == null ? limit : late.since(), missing);
        }
        return late;
    }

    /// How many roles are missing of those that were called for by then.
    private int missing(Instant began) {
        var due = lines.stream().filter(line -> !line.since().isAfter(began)).toList();
        int there = (int) due.stream().filter(CallLine::reached).count();
        return Share.of(targetPercent, due.size()) - there;
    }

    /// Roles that should have been reached by now.
    record Late(Instant since, int missing) {}

    /// The line to work on: the first whose next in line was not tried yet, else the one whose next
    /// was tried longest ago; never one whose next somebody is calling.
    public Optional<CallLine> nextToCall() {
        var open =
                lines.stream()
                        .filter(line -> !line.reached() && line.next() != null)
                        .filter(line -> tried(line) != null)
                        .toList();
        return open.stream().min(Comparator.comparing(line -> Objects.requireNonNull(tried(line))));
    }

    /// When the next in line was tried last; null when somebody is calling.
    private static @Nullable Instant tried(CallLine line) {
        var next = Objects.requireNonNull(line.next());
        if (next.standing() == Candidate.Standing.BEING_CALLED) return null;
        var last = next.history() == null ? null : next.history().last();
        return last == null || next.standing() != Candidate.Standing.NO_ANSWER
                ? Instant.MIN
                : last.at();
    }
}
