package app.courante.crisis.board;

import app.courante.crisis.Named;
import app.courante.crisis.Seats;
import app.courante.crisis.Seats.HandOver;
import app.courante.crisis.Seats.Holding;
import app.courante.crisis.Seats.Shift;
import app.courante.crisis.Situation;
import app.courante.plan.Plan;
import app.courante.plan.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The roles of the cell: who holds which since when, what is vacant, who is there too long.
///
/// @param lines the roles that are called for, and those somebody holds all the same, in call order
/// @param people everybody on duty, the longest there first
public record RoleBoard(List<Line> lines, List<OnDuty> people) {
    /// A role.
    ///
    /// @param called false when nothing calls for it any more and somebody holds it still
    /// @param vacantSince null while somebody holds it
    /// @param handOver the one under way; null when there is none
    /// @param shifts who is to hold it, by the beginning
    public record Line(
            Role role,
            boolean called,
            List<Holding> holders,
            @Nullable Instant vacantSince,
            @Nullable HandOver handOver,
            List<Shift> shifts) {
        /// Two laptops that worked apart gave the role to two people.
        public boolean heldTwice() {
            return holders.stream().map(one -> one.person().id()).distinct().count() > 1;
        }
    }

    /// Somebody who works for the cell.
    ///
    /// @param since without a break, in whatever roles
    /// @param clash true when two of the roles are exclusive
    /// @param limit the longest stay by the plan; null when it does not say
    public record OnDuty(
            Named person,
            Instant since,
            List<Named> roles,
            boolean clash,
            @Nullable Duration limit) {
        /// When the longest stay ends; null when the plan does not say.
        public @Nullable Instant until() {
            return limit == null ? null : since.plus(limit);
        }
    }

    public RoleBoard {
        lines = List.copyOf(lines);
        people = List.copyOf(people);
    }

    public static RoleBoard of(Situation situation) {
        var plan = situation.document();
        if (plan == null || situation.crisis() == null) return new RoleBoard(List.of(), List.of());
        var seats = situation.conduct().seats();
        var lines = new ArrayList<Line>();
        for (var role : plan.arrangement().calledAt(Integer.MAX_VALUE)) {
            var since = situation.conduct().course().activeSince(role.fromLevel(), "");
            boolean called = since != null && role.fromLevel() <= situation.crisis().level();
            var holders = seats.holdersOf(role.id());
            if (called || !holders.isEmpty()) lines.add(line(role, called, since, seats));
        }
        return new RoleBoard(lines, people(seats, plan));
    }

    private static Line line(Role role, boolean called, @Nullable Instant since, Seats seats) {
        var holders = seats.holdersOf(role.id());
        return new Line(
                role,
                called,
                holders,
                holders.isEmpty() ? vacantSince(role, Objects.requireNonNull(since), seats) : null,
                seats.handOverOf(role.id()).orElse(null),
                seats.shifts().stream()
                        .filter(shift -> shift.role().id().equals(role.id()))
                        .toList());
    }

    private static Instant vacantSince(Role role, Instant called, Seats seats) {
        return seats.holdings().stream()
                .filter(one -> one.role().id().equals(role.id()))
                .map(Holding::until)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .filter(left -> left.isAfter(called))
                .max(Comparator.naturalOrder())
                .orElse(called);
    }

    private static List<OnDuty> people(Seats seats, Plan plan) {
        var limit = plan.arrangement().duty().longestShift();
        var people = new ArrayList<OnDuty>();
        seats.onDutySince()
                .forEach((id, since) -> {
                    var held = seats.heldBy(id);
                    people.add(
                            new OnDuty(
                                    held.getFirst().person(),
                                    since,
                                    held.stream().map(Holding::role).toList(),
                                    clash(held, plan),
                                    limit));
                });
        people.sort(Comparator.comparing(OnDuty::since).thenComparing(one -> one.person().name()));
        return people;
    }

    private static boolean clash(List<Holding> held, Plan plan) {
        return held.stream()
                        .map(one -> plan.role(one.role().id()))
                        .filter(role -> role.isPresent() && role.get().exclusive())
                        .count()
                > 1;
    }

    public Optional<Line> line(String role) {
        return lines.stream().filter(line -> line.role().id().equals(role)).findFirst();
    }

    /// How many roles are called for and held by nobody.
    public int vacant() {
        return (int) lines.stream().filter(line -> line.vacantSince() != null).count();
    }
}
