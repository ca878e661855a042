package app.courante.crisis.deciding;

import app.courante.crisis.Asker;
import app.courante.crisis.Crisis;
import app.courante.crisis.LogEvent.DecisionMade;
import app.courante.crisis.Moment;
import app.courante.crisis.Named;
import app.courante.crisis.Refusal;
import app.courante.crisis.Situation;
import app.courante.plan.Person;
import app.courante.plan.Plan;
import app.courante.plan.Role;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What every decision stands on: the situation, who asks, and what is asked again and again.
record Ground(Situation situation, Asker asker) {
    /// Longer than any line a person types; a pasted page of mail still fits.
    static final int LONGEST_TEXT = 20_000;

    /// Clocks of two laptops, or of a laptop and a wall, differ by this much without anybody having
    /// erred.
    static final Duration CLOCK_SLACK = Duration.ofMinutes(2);

    Instant now() {
        return asker.now();
    }

    @Nullable Crisis crisis() {
        return situation.crisis();
    }

    @Nullable Plan plan() {
        return situation.document();
    }

    /// Why nothing can be done in a crisis; null when it can.
    @Nullable Refusal whyNotRunning() {
        var crisis = situation.crisis();
        if (crisis == null) return Refusal.NO_CRISIS;
        return crisis.running() ? null : Refusal.CRISIS_CLOSED;
    }

    /// The same for what goes by the plan.
    @Nullable Refusal whyNotByPlan() {
        var refusal = whyNotRunning();
        if (refusal != null) return refusal;
        return plan() == null ? Refusal.NO_PLAN : null;
    }

    Optional<Role> role(String id) {
        return plan() == null ? Optional.empty() : plan().role(id);
    }

    Optional<Person> person(String id) {
        return plan() == null ? Optional.empty() : plan().person(id);
    }

    static Named named(Role role) {
        return new Named(role.id(), role.name());
    }

    static Named named(Person person) {
        return new Named(person.id(), person.name());
    }

    /// Whether somebody of this name holds the role now.
    boolean holds(String person, String role) {
        return situation.conduct().seats().holdersOf(role).stream()
                .anyMatch(one -> one.person().name().equalsIgnoreCase(person));
    }

    /// A role by its id or its name; else somebody by the name that was typed.
    Named assignee(String to) {
        var typed = to.strip();
        if (plan() != null)
            for (var role : plan().arrangement().roles())
                if (role.id().equals(typed) || role.name().equalsIgnoreCase(typed))
                    return named(role);
        return new Named("", typed);
    }

    /// Who did it, by the name that was typed; else who asks.
    String by(String typed) {
        return typed.isBlank() ? asker.author().name() : typed.strip();
    }

    /// The zone in which the crisis is told: what comes as an instant is told there.
    ZoneId zone() {
        var crisis = situation.crisis();
        return crisis == null ? ZoneOffset.UTC : crisis.began().at().getZone();
    }

    static boolean tooLong(String text) {
        return text.length() > LONGEST_TEXT;
    }

    boolean inFuture(@Nullable Moment moment) {
        return moment != null && moment.instant().isAfter(now().plus(CLOCK_SLACK));
    }

    boolean inPast(Instant instant) {
        return instant.isBefore(now().minus(CLOCK_SLACK));
    }

    /// A decision with the next reference, by who asks.
    DecisionMade decided() {
        return decided("");
    }

    /// @param by empty means who asks
    DecisionMade decided(String by) {
        return new DecisionMade(situation.log().nextReference(), by(by));
    }
}
