package app.courante.crisis.board;

import app.courante.crisis.CallOutcome;
import app.courante.crisis.Calls;
import app.courante.crisis.Calls.Attempt;
import app.courante.crisis.Calls.History;
import app.courante.crisis.Course;
import app.courante.crisis.Seats;
import app.courante.crisis.Situation;
import app.courante.plan.CrisisArrangement.OnCall;
import app.courante.plan.Person;
import app.courante.plan.Plan;
import app.courante.plan.Role;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Works out, role by role, who is to be called: holder, then deputies, then who is on call.
final class Calling {
    /// Where the plan does not say how long to try.
    private static final Duration NEXT_AFTER = Duration.ofMinutes(10);

    private final Plan plan;
    private final Instant now;
    private final LocalDate today;
    private final Duration nextAfter;
    private final Map<String, Person> people = new HashMap<>();
    private final Map<String, Known> known = new HashMap<>();
    private final Course course;
    private final Calls calls;
    private final Seats seats;

    /// Since when any role has been called for; null while none is.
    private final @Nullable Instant began;

    /// When time alone may change what was worked out so far.
    private Instant until;

    Calling(Situation situation, Plan plan, Instant now) {
        this.plan = plan;
        this.now = now;
        for (var person : plan.people()) people.putIfAbsent(person.id(), person);
        var crisis = Objects.requireNonNull(situation.crisis());
        // Rotas turn at midnight where the crisis is.
        var zone = crisis.began().at().getZone();
        this.today = LocalDate.ofInstant(now, zone);
        this.until = today.plusDays(1).atStartOfDay(zone).toInstant();
        this.nextAfter =
                Objects.requireNonNullElse(plan.arrangement().callOut().nextAfter(), NEXT_AFTER);
        this.course = situation.conduct().course();
        this.calls = situation.conduct().calls();
        this.seats = situation.conduct().seats();
        this.began =
                plan.arrangement().calledAt(crisis.level()).stream()
                        .map(Role::fromLevel)
                        .min(Comparator.naturalOrder())
                        .map(level -> course.activeSince(level, ""))
                        .orElse(null);
    }

    /// Until when all that was worked out holds, if nothing happens.
    Instant until() {
        return until;
    }

    private void holdsUntil(Instant turn) {
        if (turn.isAfter(now) && turn.isBefore(until)) until = turn;
    }

    /// Null while nothing calls for this role.
    @Nullable CallLine line(Role role) {
        var active = course.activeSince(role.fromLevel(), "");
        if (active == null) return null;
        var candidates = candidates(role);
        var held = seats.holdersOf(role.id());
        var reachedBy =
                candidates.stream()
                        .filter(one -> reachedFor(role, active, one) != null)
                        .findFirst()
                        .orElse(null);
        var reachedAt = reachedAt(role, active, reachedBy, held);
        return new CallLine(
                role,
                reachedAt == null ? later(active, seats.vacatedAt(role.id())) : active,
                candidates,
                held,
                reachedBy,
                reachedAt,
                reachedAt == null ? next(role, active, candidates) : null);
    }

    private List<Candidate> candidates(Role role) {
        var places = new LinkedHashMap<String, Candidate.Place>();
        if (role.holder() != null) places.put(role.holder(), Candidate.Place.HOLDER);
        for (var id : role.deputies()) places.putIfAbsent(id, Candidate.Place.DEPUTY);
        for (var rota : plan.arrangement().onCall()) addOnCall(role, rota, places);
        var candidates = new ArrayList<Candidate>();
        places.forEach((id, place) -> {
            var person = people.get(id);
            if (person != null) candidates.add(candidate(person, place));
        });
        return candidates;
    }

    private void addOnCall(Role role, OnCall rota, Map<String, Candidate.Place> places) {
        if (!role.onCall().contains(rota.id())) return;
        for (var turn : rota.turns())
            if (turn.includes(today) || calledFor(role, turn.person()))
                places.putIfAbsent(turn.person(), Candidate.Place.ON_CALL);
    }

    /// Who was called before the rota turned is not forgotten at midnight.
    private boolean calledFor(Role role, String person) {
        var history = calls.of(person);
        if (history == null) return false;
        for (var call : history.attempts()) if (call.role().equals(role.id())) return true;
        return false;
    }

    /// Somebody is worked out once, for however many roles.
    Candidate candidate(Person person, Candidate.Place place) {
        var one = known.computeIfAbsent(person.id(), _ -> known(person));
        return new Candidate(person, place, one.standing(), one.history(), one.spentAt());
    }

    private Known known(Person person) {
        var history = calls.of(person.id());
        if (history == null) return new Known(Candidate.Standing.TO_CALL, null, null);
        var counted = counted(history);
        var standing = standing(person, history, counted);
        return new Known(standing, history, spentAt(standing, counted));
    }

    /// What came of calls before all of this call-out began tells nothing of who comes now, but of
    /// those who have stayed.
    private History counted(History history) {
        if (began == null || !seats.heldBy(history.person().id()).isEmpty()) return history;
        var attempts =
                history.attempts().stream().filter(call -> !call.at().isBefore(began)).toList();
        return new History(history.person(), attempts, history.claim());
    }

    /// Whether this person gave up the last role since then, and so may have gone.
    private boolean gone(String person, Instant since) {
        return seats.heldBy(person).isEmpty() && seats.wentBetween(person, since, Instant.MAX);
    }

    /// What is known of somebody whatever the role.
    private record Known(
            Candidate.Standing standing, @Nullable History history, @Nullable Instant spentAt) {}

    private Candidate.Standing standing(Person person, History all, History history) {
        var claim = history.claim();
        if (claim != null && CallClaim.holds(claim, now)) {
            holdsUntil(CallClaim.until(claim));
            return Candidate.Standing.BEING_CALLED;
        }
        var last = history.last();
        if (last == null) return Candidate.Standing.TO_CALL;
        if (last.outcome().reached() && gone(person.id(), last.at()))
            return Candidate.Standing.GONE;
        return switch (last.outcome()) {
            case HERE -> Candidate.Standing.HERE;
            case REMOTE -> Candidate.Standing.REMOTE;
            case ON_THE_WAY -> Candidate.Standing.ON_THE_WAY;
            case UNAVAILABLE -> Candidate.Standing.UNAVAILABLE;
            case WRONG_NUMBER ->
                    Candidate.numbers(person, all).isEmpty()
                            ? Candidate.Standing.WRONG_NUMBER
                            : Candidate.Standing.TO_CALL;
            case NO_ANSWER -> {
                var givenUp = givenUpAt(history);
                holdsUntil(givenUp);
                yield now.isBefore(givenUp)
                        ? Candidate.Standing.NO_ANSWER
                        : Candidate.Standing.GIVEN_UP;
            }
        };
    }

    /// Counted from the first call that nobody answered: trying again does not win time, and a
    /// wrong number does not lose any.
    private Instant givenUpAt(History history) {
        var inVain = history.inVain();
        return inVain.stream()
                .filter(call -> call.outcome() != CallOutcome.WRONG_NUMBER)
                .findFirst()
                .orElse(inVain.getFirst())
                .at()
                .plus(nextAfter);
    }

    private @Nullable Instant spentAt(Candidate.Standing standing, History history) {
        var last = history.last();
        if (last == null) return null;
        return switch (standing) {
            case GIVEN_UP -> givenUpAt(history);
            case WRONG_NUMBER, UNAVAILABLE -> last.at();
            case TO_CALL, BEING_CALLED, NO_ANSWER, ON_THE_WAY, REMOTE, HERE, GONE -> null;
        };
    }

    /// Since when somebody is reached for this role; null when that is not so, or no longer.
    ///
    /// A holder is reached whatever for; anybody else only for the role that was spoken of. Who
    /// left the role, or went, is reached no more, nor is who was reached before the role began to
    /// be called for, but for those who have stayed.
    private @Nullable Instant reachedFor(Role role, Instant active, Candidate one) {
        var history = one.history();
        if (history == null || !one.reached()) return null;
        var id = one.person().id();
        boolean stays = !seats.heldBy(id).isEmpty();
        for (var call : history.standing())
            if (speaksOf(role, id, call)
                    && (stays || !call.at().isBefore(active))
                    && !seats.wentBetween(id, call.at(), Instant.MAX)
                    && !seats.leftSince(id, role.id(), call.at())) return call.at();
        return null;
    }

    private static boolean speaksOf(Role role, String person, Attempt call) {
        return call.outcome().reached()
                && (person.equals(role.holder()) || call.role().equals(role.id()));
    }

    /// A relief does not begin anew what was reached before.
    private @Nullable Instant reachedAt(
            Role role, Instant active, @Nullable Candidate by, List<Seats.Holding> held) {
        var first = by == null ? null : reachedFor(role, active, by);
        if (!held.isEmpty()) {
            var from = later(active, seats.vacatedAt(role.id()));
            for (var one : seats.holdings())
                if (one.role().id().equals(role.id())
                        && (one.until() == null || one.until().isAfter(from)))
                    first = earlier(first, broughtBy(role, from, one));
        }
        return first == null ? null : later(active, first);
    }

    /// When whoever held the role from then on was reached for it, or else took it.
    private Instant broughtBy(Role role, Instant from, Seats.Holding one) {
        var history = calls.of(one.person().id());
        var first = one.from();
        if (history != null)
            for (var call : history.standing())
                if (speaksOf(role, one.person().id(), call) && !call.at().isBefore(from))
                    first = earlier(first, call.at());
        return first;
    }

    private static Instant earlier(@Nullable Instant one, Instant other) {
        return one != null && one.isBefore(other) ? one : other;
    }

    private static Instant later(Instant one, @Nullable Instant other) {
        return other != null && other.isAfter(one) ? other : one;
    }

    private @Nullable Candidate next(Role role, Instant active, List<Candidate> candidates) {
        for (var one : candidates)
            if (one.worthCalling()
                    || (one.reached()
                            && mayTake(role, one)
                            && !seats.leftSince(one.person().id(), role.id(), active))) return one;
        return null;
    }

    /// Somebody who is there for another role may be asked, unless both are exclusive.
    private boolean mayTake(Role role, Candidate one) {
        return !role.exclusive()
                || seats.heldBy(one.person().id()).stream()
                        .map(held -> plan.role(held.role().id()))
                        .noneMatch(held -> held.isPresent() && held.get().exclusive());
    }
}
