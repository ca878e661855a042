package app.courante.exercise;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;

/// A scenario played at once and with nobody there: what falls due when, and what is wrong with it.
///
/// @param turns injects that may be played, in the order of their earliest time
/// @param weaknesses in the order of the document
public record Rehearsal(List<Turn> turns, List<Weakness> weaknesses) {
    /// One inject in the schedule.
    ///
    /// @param earliest after the start; negative before it
    public record Turn(Inject inject, Duration earliest, Chance chance) {}

    /// Whether an inject is played.
    public enum Chance {
        /// Whatever the players do.
        ALWAYS,
        /// If the players do nothing; what they do may spare them.
        UNLESS,
        /// Only if the players do what it waits for.
        IF
    }

    public Rehearsal {
        turns = List.copyOf(turns);
        weaknesses = List.copyOf(weaknesses);
    }

    public static Rehearsal of(Scenario scenario) {
        return of(scenario, scenario);
    }

    /// The scenario as this variant plays it.
    public static Rehearsal of(Scenario scenario, Variant variant) {
        return of(scenario, scenario.as(variant));
    }

    /// The same by the variant's id; the scenario as it is where there is none.
    public static Rehearsal of(Scenario scenario, String variant) {
        return of(scenario, scenario.played(variant));
    }

    private static Rehearsal of(Scenario whole, Scenario scenario) {
        var reach = Reach.of(scenario);
        var chances = new Chances(scenario);
        var turns =
                scenario.injects().stream()
                        .filter(inject -> reach.hindrance(inject) == null)
                        .map(inject ->
                                new Turn(
                                        inject,
                                        reach.earliest(inject).orElse(Duration.ZERO),
                                        chances.of(inject)))
                        .sorted(Comparator.comparing(Turn::earliest))
                        .toList();
        return new Rehearsal(turns, ScenarioCheck.of(whole, scenario));
    }

    /// Injects that would never be played.
    public List<Weakness> never() {
        return weaknesses.stream().filter(found -> found.kind().isNeverPlayed()).toList();
    }

    /// What nobody could be judged by.
    public List<Weakness> uncovered() {
        return weaknesses.stream().filter(found -> found.kind().isUncovered()).toList();
    }

    /// What keeps the exercise from going as it is written.
    public boolean isSound() {
        return weaknesses.stream().noneMatch(found -> found.kind().isSevere());
    }
}
