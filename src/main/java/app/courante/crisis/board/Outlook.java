package app.courante.crisis.board;

import app.courante.crisis.Conduct;
import app.courante.crisis.Course;
import app.courante.crisis.Course.Activation;
import app.courante.crisis.Course.LevelSet;
import app.courante.crisis.Crisis;
import app.courante.crisis.PlanSide;
import app.courante.crisis.Situation;
import app.courante.plan.CrisisArrangement.ActionCard;
import app.courante.plan.Role;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// What the plan calls for in a situation; of one that is only thought of it tells what a decision
/// would bring, before anybody takes it.
///
/// @param people how many are to be called next
public record Outlook(int people, List<Role> roles, List<ActionCard> cards) {
    public Outlook {
        roles = List.copyOf(roles);
        cards = List.copyOf(cards);
    }

    public static Outlook of(Situation situation, Instant now) {
        return new Outlook(
                (int)
                        CallOut.of(situation, now).lines().stream()
                                .map(CallLine::next)
                                .filter(Objects::nonNull)
                                .map(next -> Objects.requireNonNull(next).person().id())
                                .distinct()
                                .count(),
                RoleBoard.of(situation).lines().stream()
                        .filter(RoleBoard.Line::called)
                        .map(RoleBoard.Line::role)
                        .toList(),
                CardBoard.of(situation).cards().stream()
                        .filter(card -> card.since() != null)
                        .map(CardBoard.Card::card)
                        .toList());
    }

    /// What is called for here and not there.
    public Outlook beyond(Outlook other) {
        return new Outlook(
                Math.max(0, people - other.people),
                roles.stream().filter(role -> !other.roles.contains(role)).toList(),
                cards.stream().filter(card -> !other.cards.contains(card)).toList());
    }

    public boolean nothing() {
        return roles.isEmpty() && cards.isEmpty();
    }

    /// The situation as it would be at another level.
    public static Situation atLevel(Situation situation, int level, Instant now) {
        var course = situation.conduct().course();
        if (course.levels().isEmpty() || situation.crisis() == null) return situation;
        var levels = new ArrayList<>(course.levels());
        levels.add(new LevelSet(level, now, levels.getLast().by()));
        return with(situation, level, levels, course.activations());
    }

    /// The situation as it would be with a half of the plan active.
    ///
    /// @param scenario empty for all of it
    public static Situation activated(
            Situation situation, PlanSide side, String scenario, Instant now) {
        var course = situation.conduct().course();
        if (course.levels().isEmpty() || situation.crisis() == null) return situation;
        var activations = new ArrayList<>(course.activations());
        activations.add(new Activation(side, scenario, now, null, course.levels().getLast().by()));
        return with(situation, situation.crisis().level(), course.levels(), activations);
    }

    private static Situation with(
            Situation situation, int level, List<LevelSet> levels, List<Activation> activations) {
        var was = situation.conduct();
        var course = was.course();
        var conduct =
                new Conduct(
                        new Course(
                                levels,
                                activations,
                                course.qualified(),
                                course.exitReviewed(),
                                course.exit()),
                        was.calls(),
                        was.deadlines(),
                        was.foresight(),
                        was.seats(),
                        was.steps(),
                        was.actions(),
                        was.running(),
                        was.restart(),
                        was.reports(),
                        was.hushes(),
                        was.resources(),
                        was.measures(),
                        was.review(),
                        was.voice(),
                        was.lastEntry());
        return new Situation(
                atLevel(Objects.requireNonNull(situation.crisis()), level),
                situation.log(),
                conduct,
                situation.signals(),
                situation.versions(),
                situation.plan(),
                situation.document(),
                situation.inForce(),
                situation.rules(),
                situation.exercise());
    }

    private static Crisis atLevel(Crisis crisis, int level) {
        return new Crisis(
                crisis.id(),
                crisis.title(),
                level,
                crisis.known(),
                crisis.began(),
                crisis.openedBy(),
                crisis.opened(),
                crisis.plan(),
                crisis.imported(),
                crisis.closed());
    }
}
