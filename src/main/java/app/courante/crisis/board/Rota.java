package app.courante.crisis.board;

import app.courante.crisis.Named;
import app.courante.crisis.Seats.Shift;
import app.courante.crisis.Situation;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Who is to hold the roles in the hours to come, and the hours that nobody is planned for.
///
/// @param lines by their beginning
public record Rota(List<Line> lines) {
    /// A shift, or hours without one.
    ///
    /// @param shift null for a gap: nobody follows whoever was there before
    /// @param until null when nobody comes any more
    public record Line(Named role, @Nullable Shift shift, Instant from, @Nullable Instant until) {
        public boolean gap() {
            return shift == null;
        }
    }

    public Rota {
        lines = List.copyOf(lines);
    }

    /// The shifts that are not over yet, and the gaps between them. A role that is vacant now is
    /// for the role board to tell; here it has a gap only after somebody comes.
    public static Rota of(Situation situation, Instant now) {
        return of(RoleBoard.of(situation), situation, now);
    }

    /// The same with the board of the roles, which somebody has already.
    public static Rota of(RoleBoard board, Situation situation, Instant now) {
        var lines = new ArrayList<Line>();
        var roles = board.lines();
        for (var shift : situation.conduct().seats().shifts())
            if (shift.until().toInstant().isAfter(now))
                lines.add(
                        new Line(
                                shift.role(),
                                shift,
                                shift.from().toInstant(),
                                shift.until().toInstant()));
        var duty = situation.conduct().seats().onDutySince();
        for (var line : roles)
            if (line.called()) gaps(line, covered(line, duty, longestShift(situation)), now, lines);
        var rank = roles.stream().map(line -> line.role().id()).toList();
        lines.sort(
                Comparator.comparing(Line::from)
                        .thenComparing(Line::gap)
                        .thenComparingInt(line -> rank.indexOf(line.role().id())));
        return new Rota(lines);
    }

    private static void gaps(
            RoleBoard.Line line, @Nullable Instant held, Instant now, List<Line> lines) {
        var role = new Named(line.role().id(), line.role().name());
        var covered = held;
        for (var shift : line.shifts()) {
            var from = shift.from().toInstant();
            var until = shift.until().toInstant();
            if (!until.isAfter(now)) continue;
            if (covered != null && from.isAfter(covered) && from.isAfter(now))
                lines.add(new Line(role, null, covered, from));
            if (covered == null || until.isAfter(covered)) covered = until;
        }
        if (covered != null) lines.add(new Line(role, null, covered, null));
    }

    /// Until when those who hold the role may stay; null when nobody holds it, or the plan sets no
    /// limit.
    private static @Nullable Instant covered(
            RoleBoard.Line line, Map<String, Instant> duty, @Nullable Duration limit) {
        if (limit == null) return null;
        var covered = line.handOver() == null ? null : line.handOver().begun().plus(limit);
        for (var holding : line.holders()) {
            var since = duty.getOrDefault(holding.person().id(), holding.from());
            var until = since.plus(limit);
            if (covered == null || until.isAfter(covered)) covered = until;
        }
        return covered;
    }

    /// The longest time one person stays; null when the plan does not say.
    public static @Nullable Duration longestShift(Situation situation) {
        var plan = situation.document();
        return plan == null ? null : plan.arrangement().duty().longestShift();
    }

    /// The first hours of a role that nobody is planned for.
    public Optional<Line> firstGap(String role) {
        return lines.stream()
                .filter(line -> line.gap() && line.role().id().equals(role))
                .findFirst();
    }

    public int shifts() {
        return (int) lines.stream().filter(line -> !line.gap()).count();
    }

    public int gaps() {
        return lines.size() - shifts();
    }
}
