package app.courante.crisis;

import app.courante.crisis.RoleEvent.HandOverBegun;
import app.courante.crisis.RoleEvent.HandOverCalledOff;
import app.courante.crisis.RoleEvent.HandOverDone;
import app.courante.crisis.RoleEvent.HandOverItemAccepted;
import app.courante.crisis.RoleEvent.RoleLeft;
import app.courante.crisis.RoleEvent.RoleTaken;
import app.courante.crisis.RoleEvent.ShiftCancelled;
import app.courante.crisis.RoleEvent.ShiftPlanned;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The roles of the cell: who holds which since when, what is being handed over, who comes next.
///
/// @param holdings every holding there was, oldest first
/// @param handOvers oldest first, those that ended among them
/// @param shifts those that stand, by their beginning
public record Seats(List<Holding> holdings, List<HandOver> handOvers, List<Shift> shifts) {
    /// Somebody holds a role, or held it.
    ///
    /// @param until null while it lasts
    public record Holding(Named role, Named person, Instant from, @Nullable Instant until) {
        public boolean stands() {
            return until == null;
        }

        private boolean holdsBeyond(@Nullable Instant end) {
            return end != null && !from.isAfter(end) && (until == null || until.isAfter(end));
        }
    }

    /// A relève: one role passes from one person to another.
    ///
    /// @param accepted the keys of the items that the incoming holder took over
    /// @param ended null while it is under way
    /// @param done false while it is under way, and when it was called off
    public record HandOver(
            EntryId id,
            Named role,
            Named from,
            Named to,
            Instant begun,
            Set<String> accepted,
            @Nullable Instant ended,
            boolean done) {
        public HandOver {
            accepted = Set.copyOf(accepted);
        }

        public boolean underWay() {
            return ended == null;
        }
    }

    /// Somebody is to hold a role for a time to come.
    public record Shift(
            EntryId id, Named role, Named person, ZonedDateTime from, ZonedDateTime until) {
        /// Laptops that worked apart may plan one role, or one person, for the same hours.
        public boolean clashes(Shift other) {
            return !id.equals(other.id)
                    && (role.id().equals(other.role.id()) || person.id().equals(other.person.id()))
                    && from.isBefore(other.until)
                    && other.from.isBefore(until);
        }
    }

    public Seats {
        holdings = List.copyOf(holdings);
        handOvers = List.copyOf(handOvers);
        shifts = List.copyOf(shifts);
    }

    static Seats of(Collection<Entry> entries) {
        var seating = new Seating();
        for (var entry : entries) {
            var at = entry.times().happened().instant();
            switch (entry.event()) {
                case RoleTaken(var role, var person) -> seating.take(role, person, at);
                case RoleLeft(var role, var person, _) -> seating.leave(role, person, at);
                case HandOverBegun(var role, var from, var to) ->
                        seating.begin(
                                new HandOver(
                                        entry.id(), role, from, to, at, Set.of(), null, false));
                case HandOverItemAccepted(var handOver, var item, _) ->
                        seating.accept(handOver, item);
                case HandOverDone(var handOver, _, _, _, _) -> seating.end(handOver, at, true);
                case HandOverCalledOff(var handOver, _, _, _) -> seating.end(handOver, at, false);
                case ShiftPlanned(var role, var person, var from, var until) ->
                        seating.plan(new Shift(entry.id(), role, person, from, until));
                case ShiftCancelled(var shift, _, _, _) -> seating.cancel(shift);
                default -> {}
            }
        }
        return seating.seats();
    }

    /// Who holds this role now: nobody, one, or, after laptops worked apart, more.
    public List<Holding> holdersOf(String role) {
        return holdings.stream()
                .filter(one -> one.stands() && one.role().id().equals(role))
                .toList();
    }

    /// What this person holds now.
    public List<Holding> heldBy(String person) {
        return holdings.stream()
                .filter(one -> one.stands() && one.person().id().equals(person))
                .toList();
    }

    public boolean holds(String person, String role) {
        return heldBy(person).stream().anyMatch(one -> one.role().id().equals(role));
    }

    /// Whether this person left this role at this instant or later.
    public boolean leftSince(String person, String role, Instant at) {
        return holdings.stream()
                .filter(one -> one.role().id().equals(role))
                .filter(one -> one.person().id().equals(person))
                .map(Holding::until)
                .anyMatch(end -> end != null && !end.isBefore(at));
    }

    /// When this role was last left with nobody to hold it; null when it never was.
    public @Nullable Instant vacatedAt(String role) {
        var all = holdings.stream().filter(one -> one.role().id().equals(role)).toList();
        Instant last = null;
        for (var one : all) {
            var end = one.until();
            if (end != null
                    && (last == null || end.isAfter(last))
                    && all.stream().noneMatch(other -> other.holdsBeyond(end))) last = end;
        }
        return last;
    }

    /// Whether this person gave up the last role held in this time, and so may have gone.
    public boolean wentBetween(String person, Instant from, Instant to) {
        var all = holdings.stream().filter(one -> one.person().id().equals(person)).toList();
        return all.stream()
                .map(Holding::until)
                .filter(end -> end != null && !end.isBefore(from) && !end.isAfter(to))
                .anyMatch(end -> all.stream().noneMatch(one -> one.holdsBeyond(end)));
    }

    public Optional<HandOver> handOver(EntryId id) {
        return handOvers.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /// The hand-over of this role that is under way.
    public Optional<HandOver> handOverOf(String role) {
        return handOvers.stream()
                .filter(one -> one.underWay() && one.role().id().equals(role))
                .findFirst();
    }

    /// Since when each person has been on duty, without a break, in whatever roles.
    public Map<String, Instant> onDutySince() {
        return Seating.onDuty(holdings);
    }
}
