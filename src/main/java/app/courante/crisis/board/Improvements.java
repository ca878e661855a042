package app.courante.crisis.board;

import app.courante.crisis.Actions.Action;
import app.courante.crisis.Actions.State;
import app.courante.crisis.EntryId;
import app.courante.crisis.Named;
import app.courante.crisis.Review;
import app.courante.crisis.Review.Fate;
import app.courante.crisis.Review.Proposal;
import app.courante.crisis.Situation;
import app.courante.plan.Person;
import app.courante.plan.Plan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a crisis leaves to the upkeep of the plan: what was proposed in the hot wash, and the
/// actions that were carried over when it was closed.
public record Improvements(List<Improvement> all) {
    /// Something to be taken into a draft of the plan.
    ///
    /// @param id the entry that proposed it, or that gave the action carried over
    /// @param finding what was found; of an action, why it was carried over
    /// @param carried whether it is an action carried over
    /// @param fate null while it is to be taken over
    public record Improvement(
            EntryId id,
            @Nullable EntryId note,
            String finding,
            String action,
            Named owner,
            @Nullable LocalDate due,
            boolean carried,
            @Nullable Fate fate) {
        public boolean open() {
            return fate == null;
        }
    }

    public Improvements {
        all = List.copyOf(all);
    }

    public static Improvements of(Situation situation) {
        var review = situation.conduct().review();
        var all = new ArrayList<Improvement>();
        for (var proposal : review.proposals()) all.add(of(proposal, review));
        for (var action : situation.conduct().actions().all())
            if (action.state() == State.CARRIED) all.add(of(action, review, situation.document()));
        return new Improvements(all);
    }

    private static Improvement of(Proposal proposal, Review review) {
        return new Improvement(
                proposal.id(),
                proposal.note(),
                proposal.finding(),
                proposal.action(),
                proposal.owner(),
                proposal.due(),
                false,
                review.fates().get(proposal.id()));
    }

    /// A role is no owner in the upkeep of a plan, the one who holds it by the plan is.
    private static Improvement of(Action action, Review review, @Nullable Plan plan) {
        return new Improvement(
                action.id(),
                null,
                action.result(),
                action.text(),
                owner(action.to(), plan),
                null,
                true,
                review.fates().get(action.id()));
    }

    private static Named owner(Named to, @Nullable Plan plan) {
        if (plan == null || to.id().isEmpty()) return byName(to, plan);
        var holder = plan.role(to.id()).map(role -> role.holder()).orElse(null);
        if (holder == null) return new Named("", to.name());
        return plan.person(holder)
                .map(person -> new Named(person.id(), person.name()))
                .orElse(new Named("", to.name()));
    }

    private static Named byName(Named to, @Nullable Plan plan) {
        if (plan == null) return to;
        return plan.people().stream()
                .filter(person -> person.name().equalsIgnoreCase(to.name()))
                .findFirst()
                .map(Improvements::named)
                .orElse(to);
    }

    private static Named named(Person person) {
        return new Named(person.id(), person.name());
    }

    public Optional<Improvement> improvement(EntryId id) {
        return all.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /// Those that nobody has taken over yet.
    public List<Improvement> open() {
        return all.stream().filter(Improvement::open).toList();
    }
}
