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
        var since = course.activeSince(role.fromLevel(), "");
        if (since == null) return null;
        var candidates = candidates(role);
        var held = seats.holdersOf(role.id());
        var reachedBy =
                candidates.stream().filter(one -> reachedFor(role, one)).findFirst().orElse(null);
        var reachedAt = reachedAt(role, reachedBy, held);
        return new CallLine(
                role,
                since,
                candidates,
                held,
                reachedBy,
                reachedAt,
                reachedAt == null ? next(role, candidates) : null);
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
        var standing = standing(person, history);
        return new Known(standing, history, spentAt(standing, history));
    }

    /// What is known of somebody whatever the role.
    private record Known(
            Candidate.Standing standing, @Nullable History history, @Nullable Instant spentAt) {}

    private Candidate.Standing standing(Person person, History history) {
        var claim = history.claim();
        if (claim != null && CallClaim.holds(claim, now)) {
            holdsUntil(CallClaim.until(claim));
            return Candidate.Standing.BEING_CALLED;
        }
        var last = history.last();
        if (last == null) return Candidate.Standing.TO_CALL;
        return switch (last.outcome()) {
            case HERE -> Candidate.Standing.HERE;
            case REMOTE -> Candidate.Standing.REMOTE;
            case ON_THE_WAY -> Candidate.Standing.ON_THE_WAY;
            case UNAVAILABLE -> Candidate.Standing.UNAVAILABLE;
            case WRONG_NUMBER ->
                    Candidate.numbers(person, history).isEmpty()
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
            case TO_CALL, BEING_CALLED, NO_ANSWER, ON_THE_WAY, REMOTE, HERE -> null;
        };
    }

    /// A holder is reached whatever for; anybody else only for the role that was spoken of.
    private static boolean reachedFor(Role role, Candidate one) {
        if (!one.reached() || one.history() == null) return false;
        if (one.place() == Candidate.Place.HOLDER) return true;
        for (var call : one.history().attempts())
            if (call.role().equals(role.id()) && call.outcome().reached()) return true;
        return false;
    }

    private @Nullable Instant reachedAt(
            Role role, @Nullable Candidate by, List<Seats.Holding> held) {
        Instant first = null;
        if (by != null && by.history() != null)
            first =
                    by.history().standing().stream()
                            .filter(call -> call.outcome().reached())
                            .filter(call ->
                                    by.place() == Candidate.Place.HOLDER
                                            || call.role().equals(role.id()))
                            .map(Attempt::at)
                            .findFirst()
                            .orElse(null);
        for (var one : held) if (first == null || one.from().isBefore(first)) first = one.from();
        return first;
    }

    private @Nullable Candidate next(Role role, List<Candidate> candidates) {
        for (var one : candidates)
            if (one.worthCalling() || (one.reached() && mayTake(role, one))) return one;
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
