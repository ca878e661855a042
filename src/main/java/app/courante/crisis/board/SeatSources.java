package app.courante.crisis.board;

import app.courante.crisis.Calls.Attempt;
import app.courante.crisis.Calls.History;
import app.courante.crisis.EntryId;
import app.courante.crisis.Event;
import app.courante.crisis.RoleEvent.HandOverDone;
import app.courante.crisis.RoleEvent.RoleLeft;
import app.courante.crisis.RoleEvent.RoleTaken;
import app.courante.crisis.Seats.Holding;
import app.courante.crisis.Seats.Shift;
import app.courante.crisis.Situation;
import app.courante.plan.Role;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The entries that what is shown of people comes from: who was called and reached, who holds which
/// role since when.
public record SeatSources(Situation situation) {
    /// Of one role's calls: what called for it, every attempt, and who took it.
    public List<EntryId> line(CallLine line) {
        var all = new ArrayList<>(sources().since(line.role().fromLevel(), ""));
        for (var one : line.candidates()) all.addAll(attempts(one.history()));
        all.addAll(taken(ofRole(line.role().id())));
        return Sources.joined(all);
    }

    /// Of how many roles are reached out of how many.
    public List<EntryId> share(CallOut callOut) {
        var all = new ArrayList<EntryId>();
        for (var line : callOut.lines()) all.addAll(line(line));
        return Sources.joined(all);
    }

    /// Of how long it took to reach the share that makes the cell active; before that, of the time
    /// by which it should be.
    public List<EntryId> target(CallOut callOut) {
        var reached = callOut.targetReached();
        var all = new ArrayList<EntryId>();
        for (var line : callOut.lines()) {
            all.addAll(sources().since(line.role().fromLevel(), ""));
            var at = line.reachedAt();
            if (at != null && (reached == null || !at.isAfter(reached)))
                all.addAll(reach(line, at));
        }
        return Sources.joined(all);
    }

    /// By what the role of a line was reached at that instant.
    private List<EntryId> reach(CallLine line, Instant at) {
        var calls =
                line.candidates().stream()
                        .map(Candidate::history)
                        .flatMap(history ->
                                history == null ? Stream.of() : history.attempts().stream())
                        .filter(call -> call.at().equals(at) && call.outcome().reached())
                        .map(Attempt::entry)
                        .toList();
        var taken = ofRole(line.role().id()).stream().filter(one -> one.from().equals(at)).toList();
        return Sources.joined(calls, taken(taken));
    }

    /// Of all that came of calling somebody.
    public List<EntryId> attempts(@Nullable History history) {
        return history == null
                ? List.of()
                : history.attempts().stream().map(Attempt::entry).toList();
    }

    /// Of a role on the board: who holds it since when or since when nobody does, the hand-over
    /// under way, the shifts to come.
    public List<EntryId> role(RoleBoard.Line line) {
        var all = new ArrayList<>(taken(line.holders()));
        var vacant = line.vacantSince();
        if (vacant != null) all.addAll(vacated(line.role(), vacant));
        if (line.handOver() != null) all.add(line.handOver().id());
        line.shifts().stream().map(Shift::id).forEach(all::add);
        return Sources.joined(all);
    }

    private List<EntryId> vacated(Role role, Instant since) {
        var left = ofRole(role.id()).stream().filter(one -> since.equals(one.until())).toList();
        return left.isEmpty() ? sources().since(role.fromLevel(), "") : left(left);
    }

    /// Of the roles that nobody holds, and of those that two hold.
    public List<EntryId> wrong(RoleBoard board) {
        var all = new ArrayList<EntryId>();
        for (var line : board.lines())
            if (line.vacantSince() != null || line.heldTwice()) all.addAll(role(line));
        return Sources.joined(all);
    }

    /// Of how long somebody has been there without a break: what was taken, and left, since then.
    public List<EntryId> duty(RoleBoard.OnDuty one) {
        var held =
                situation.conduct().seats().holdings().stream()
                        .filter(seat -> seat.person().id().equals(one.person().id()))
                        .filter(seat -> !seat.from().isBefore(one.since()))
                        .toList();
        return Sources.joined(taken(held), left(held));
    }

    /// Of everybody on duty.
    public List<EntryId> duties(RoleBoard board) {
        return board.people().stream()
                .map(this::duty)
                .flatMap(List::stream)
                .collect(Collectors.collectingAndThen(Collectors.toList(), Sources::joined));
    }

    /// Of when the next relief comes: the first shift to come, else the stays that end.
    public List<EntryId> relief(RoleBoard board, Instant now) {
        var shift =
                board.lines().stream()
                        .flatMap(line -> line.shifts().stream())
                        .filter(one -> one.from().toInstant().isAfter(now))
                        .min(Comparator.comparing(one -> one.from().toInstant()));
        if (shift.isPresent()) return List.of(shift.get().id());
        return board.people().stream()
                .filter(one -> one.until() != null)
                .findFirst()
                .map(this::duty)
                .orElse(List.of());
    }

    /// By what the roles called for were held at that instant.
    List<EntryId> filling(Instant at) {
        var plan = situation.document();
        if (plan == null) return List.of();
        int level = situation.conduct().course().levelAt(at);
        var called =
                plan.arrangement().calledAt(level).stream()
                        .map(Role::id)
                        .collect(Collectors.toSet());
        return taken(
                situation.conduct().seats().holdings().stream()
                        .filter(one -> called.contains(one.role().id()))
                        .filter(one -> !one.from().isAfter(at))
                        .filter(one -> one.until() == null || one.until().isAfter(at))
                        .toList());
    }

    private List<Holding> ofRole(String role) {
        return situation.conduct().seats().holdings().stream()
                .filter(one -> one.role().id().equals(role))
                .toList();
    }

    private List<EntryId> taken(List<Holding> holdings) {
        return sources()
                .found(entry ->
                        holdings.stream()
                                .anyMatch(one ->
                                        one.from().equals(Sources.at(entry))
                                                && takes(entry.event(), one)));
    }

    private List<EntryId> left(List<Holding> holdings) {
        return sources()
                .found(entry ->
                        holdings.stream()
                                .anyMatch(one ->
                                        Sources.at(entry).equals(one.until())
                                                && leaves(entry.event(), one)));
    }

    private static boolean takes(Event event, Holding one) {
        return switch (event) {
            case RoleTaken(var role, var person) -> is(one, role.id(), person.id());
            case HandOverDone(_, var role, _, var to, _) -> is(one, role.id(), to.id());
            default -> false;
        };
    }

    private static boolean leaves(Event event, Holding one) {
        return switch (event) {
            case RoleLeft(var role, var person, _) -> is(one, role.id(), person.id());
            case HandOverDone(_, var role, var from, _, _) -> is(one, role.id(), from.id());
            default -> false;
        };
    }

    private static boolean is(Holding one, String role, String person) {
        return one.role().id().equals(role) && one.person().id().equals(person);
    }

    private Sources sources() {
        return new Sources(situation);
    }
}
