package app.courante.crisis.deciding;

import static app.courante.crisis.Decision.accept;
import static app.courante.crisis.Decision.refuse;

import app.courante.crisis.CallCommand;
import app.courante.crisis.CallCommand.BeginCall;
import app.courante.crisis.CallCommand.GiveUpCall;
import app.courante.crisis.CallCommand.LogArrival;
import app.courante.crisis.CallCommand.LogCall;
import app.courante.crisis.CallEvent.CallBegun;
import app.courante.crisis.CallEvent.CallGivenUp;
import app.courante.crisis.CallEvent.PersonArrived;
import app.courante.crisis.CallEvent.PersonCalled;
import app.courante.crisis.CallOutcome;
import app.courante.crisis.Calls.History;
import app.courante.crisis.Decision;
import app.courante.crisis.Decision.Accepted;
import app.courante.crisis.Decision.Fact;
import app.courante.crisis.Moment;
import app.courante.crisis.Refusal;
import app.courante.crisis.RoleEvent.RoleLeft;
import app.courante.crisis.RoleEvent.RoleTaken;
import app.courante.crisis.board.CallClaim;
import app.courante.crisis.board.Candidate;
import app.courante.plan.Person;
import app.courante.plan.Role;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Decides about calls. Whoever is reached and can work at once takes the role that is vacant.
record CallDeciding(Ground ground) {
    Decision decide(CallCommand command) {
        var refusal = ground.whyNotByPlan();
        if (refusal != null) return refuse(refusal);
        return switch (command) {
            case BeginCall call -> begin(call);
            case GiveUpCall(var person) -> giveUp(person);
            case LogCall call -> log(call);
            case LogArrival(var person, var happened) -> arrive(person, happened);
        };
    }

    private Decision begin(BeginCall command) {
        var person = ground.person(command.person());
        if (person.isEmpty()) return refuse(Refusal.PERSON_UNKNOWN);
        var role = ground.role(command.role());
        if (role.isEmpty()) return refuse(Refusal.ROLE_UNKNOWN);
        if (calledByAnother(person.get())) return refuse(Refusal.PERSON_BEING_CALLED);
        return accept(new CallBegun(Ground.named(person.get()), Ground.named(role.get())));
    }

    private Decision giveUp(String id) {
        var person = ground.person(id);
        if (person.isEmpty()) return refuse(Refusal.PERSON_UNKNOWN);
        return accept(new CallGivenUp(Ground.named(person.get())));
    }

    private Decision log(LogCall command) {
        var person = ground.person(command.person());
        if (person.isEmpty()) return refuse(Refusal.PERSON_UNKNOWN);
        var role = ground.role(command.role());
        if (role.isEmpty()) return refuse(Refusal.ROLE_UNKNOWN);
        if (ground.inFuture(command.happened())) return refuse(Refusal.TIME_IN_FUTURE);
        if (calledByAnother(person.get())) return refuse(Refusal.PERSON_BEING_CALLED);
        var number = dialled(person.get(), command);
        if (!number.isEmpty() && !person.get().phones().contains(number))
            return refuse(Refusal.NUMBER_UNKNOWN);
        if (command.outcome() == CallOutcome.ON_THE_WAY) {
            if (command.expected() == null) return refuse(Refusal.EXPECTED_MISSING);
            if (expectedBeforeTheCall(command)) return refuse(Refusal.EXPECTED_IN_PAST);
        }
        var facts = new ArrayList<Fact>();
        facts.add(
                fact(
                        new PersonCalled(
                                Ground.named(person.get()),
                                Ground.named(role.get()),
                                number.isEmpty()
                                        ? Candidate.number(person.get(), history(command.person()))
                                        : number,
                                command.outcome(),
                                command.outcome() == CallOutcome.ON_THE_WAY
                                        ? command.expected()
                                        : null,
                                command.note().strip()),
                        command.happened()));
        if (command.outcome().inPlace())
            take(person.get(), List.of(role.get()), command.happened(), facts);
        else leave(person.get(), command.happened(), facts);
        return new Accepted(facts);
    }

    private String dialled(Person person, LogCall command) {
        return command.number().isBlank()
                ? Candidate.number(person, history(person.id()))
                : command.number().strip();
    }

    /// Whoever took a role by having been reached, and was not or no longer is, does not hold it.
    private void leave(Person person, @Nullable Moment happened, List<Fact> facts) {
        var history = history(person.id());
        var last = history == null ? null : history.last();
        if (last == null || !last.outcome().inPlace()) return;
        var sameBreath = last.at().plusSeconds(2);
        for (var held : ground.situation().conduct().seats().heldBy(person.id()))
            if (!held.from().isBefore(last.at()) && held.from().isBefore(sameBreath))
                facts.add(fact(new RoleLeft(held.role(), held.person(), ""), happened));
    }

    /// A call that is written down afterwards may tell of an arrival that is past by now.
    private boolean expectedBeforeTheCall(LogCall command) {
        var expected = Objects.requireNonNull(command.expected());
        return command.happened() == null
                ? ground.inPast(expected)
                : expected.isBefore(command.happened().instant());
    }

    private Decision arrive(String id, @Nullable Moment happened) {
        var person = ground.person(id);
        if (person.isEmpty()) return refuse(Refusal.PERSON_UNKNOWN);
        if (ground.inFuture(happened)) return refuse(Refusal.TIME_IN_FUTURE);
        var history = history(id);
        var last = history == null ? null : history.last();
        if (last != null
                && last.outcome() == CallOutcome.HERE
                && !wentHome(id, last.at(), happened)) return refuse(Refusal.ALREADY_HERE);
        if (last != null
                && happened != null
                && happened.instant().isBefore(last.at().minus(Ground.CLOCK_SLACK)))
            return refuse(Refusal.ARRIVAL_BEFORE_CALL);
        var facts = new ArrayList<Fact>();
        facts.add(fact(new PersonArrived(Ground.named(person.get())), happened));
        take(person.get(), calledFor(history), happened, facts);
        return new Accepted(facts);
    }

    /// Whoever gave up the last role since being here may have gone home, and may come back.
    private boolean wentHome(String person, Instant here, @Nullable Moment back) {
        var until = back == null ? ground.now() : back.instant();
        return ground.situation().conduct().seats().wentBetween(person, here, until);
    }

    /// The role for which this person said yes, whatever came of calls since.
    private List<Role> calledFor(@Nullable History history) {
        if (history == null) return List.of();
        return history.attempts().reversed().stream()
                .filter(call -> call.outcome().reached() && !call.role().isEmpty())
                .findFirst()
                .flatMap(call -> ground.role(call.role()))
                .stream()
                .toList();
    }

    /// Takes the roles asked for, and those the person holds by the plan, where they are called for
    /// and vacant; never two exclusive ones.
    private void take(
            Person person, List<Role> asked, @Nullable Moment happened, List<Fact> facts) {
        var seats = ground.situation().conduct().seats();
        var roles = new ArrayList<>(asked);
        for (var role : Objects.requireNonNull(ground.plan()).arrangement().roles())
            if (person.id().equals(role.holder()) && !roles.contains(role) && called(role))
                roles.add(role);
        boolean exclusive =
                seats.heldBy(person.id()).stream()
                        .map(held -> ground.role(held.role().id()))
                        .anyMatch(role -> role.isPresent() && role.get().exclusive());
        for (var role : roles) {
            if (!seats.holdersOf(role.id()).isEmpty() || (exclusive && role.exclusive())) continue;
            exclusive |= role.exclusive();
            facts.add(fact(new RoleTaken(Ground.named(role), Ground.named(person)), happened));
        }
    }

    private boolean called(Role role) {
        return ground.situation().conduct().course().activeSince(role.fromLevel(), "") != null;
    }

    private boolean calledByAnother(Person person) {
        var history = history(person.id());
        return history != null
                && CallClaim.holds(history.claim(), ground.now())
                && !Objects.requireNonNull(history.claim()).by().equals(ground.asker().author());
    }

    private @Nullable History history(String person) {
        return ground.situation().conduct().calls().of(person);
    }

    private static Fact fact(app.courante.crisis.Event event, @Nullable Moment happened) {
        return new Fact(event, happened, null, "");
    }
}
