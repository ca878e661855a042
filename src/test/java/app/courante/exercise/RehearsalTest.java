package app.courante.exercise;

import static app.courante.exercise.Drills.inject;
import static app.courante.exercise.Drills.scenario;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.courante.exercise.Weakness.Kind;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What would be played when, and what never.
class RehearsalTest {
    private static List<Kind> kinds(Scenario scenario) {
        return ScenarioCheck.of(scenario).stream().map(Weakness::kind).toList();
    }

    private static List<String> schedule(Scenario scenario) {
        return Rehearsal.of(scenario).turns().stream()
                .map(turn ->
                        turn.inject().number()
                                + " "
                                + InjectTime.after(turn.earliest())
                                + " "
                                + turn.chance())
                .toList();
    }

    @Test
    void aSoundScenarioHasNoWeakness() {
        assertEquals(List.of(), kinds(scenario(inject("1", "T+0"), inject("2", "10:30"))));
    }

    @Test
    void injectsStandInTheOrderOfTheirEarliestTime() {
        var scenario =
                scenario(
                        inject("3", "H+1"),
                        inject("1", "08:50"),
                        inject("2", "M+5"),
                        inject("4", null, "2", null));
        assertEquals(
                List.of("1 M-10 ALWAYS", "2 M+5 ALWAYS", "4 M+5 ALWAYS", "3 H+1 ALWAYS"),
                schedule(scenario));
    }

    @Test
    void whatDependsOnPlayersIsToldFromWhatComesIfTheyDoNothing() {
        var scenario =
                scenario(
                        inject("1", "T+0"),
                        inject("2", "M+30"),
                        inject("3", "M+10", "", "done(e2)"),
                        inject("4", "M+40", "", "not done(e1)"),
                        inject("5", "M+50", "", "played(4)"),
                        inject("6", null, "3", null),
                        inject("7", "H+1", "", "done(e1) or not done(e1)"),
                        inject("8", "H+2", "", "played(2)"));
        assertEquals(
                List.of(
                        "1 T+0 ALWAYS",
                        "2 M+30 ALWAYS",
                        "3 M+30 IF",
                        "6 M+30 IF",
                        "4 M+40 UNLESS",
                        "5 M+50 UNLESS",
                        "7 H+1 ALWAYS",
                        "8 H+2 ALWAYS"),
                schedule(scenario));
    }

    @Test
    void theEarlierOfTwoWaysCounts() {
        var scenario =
                scenario(
                        inject("1", "M+20"),
                        inject("2", "M+50"),
                        inject("3", null, "", "done(e2) or done(e1) and not done(e2)"),
                        inject("4", null, "", "done(e1) and done(e2)"));
        assertEquals(
                List.of("1 M+20 ALWAYS", "3 M+20 IF", "2 M+50 ALWAYS", "4 M+50 IF"),
                schedule(scenario));
    }

    @Test
    void aDelayCountsFromWhenTheConditionBeginsToHold() {
        var plain = inject("2", null, "", "done(e1)");
        var late =
                new Inject(
                        "2",
                        "Late",
                        null,
                        "",
                        Duration.ofMinutes(5),
                        plain.when(),
                        "cell",
                        List.of("cell"),
                        plain.means(),
                        "x",
                        "",
                        "",
                        plain.expected(),
                        List.of("o"),
                        "",
                        false);
        assertEquals(
                List.of("1 M+20 ALWAYS", "2 M+25 IF"),
                schedule(scenario(inject("1", "M+20"), late)));
    }

    @Test
    void whatWouldNeverBePlayedIsToldWithItsReason() {
        var off = inject("1", "T+0");
        off =
                new Inject(
                        "1",
                        "Off",
                        off.at(),
                        "",
                        null,
                        null,
                        "cell",
                        List.of("cell"),
                        off.means(),
                        "x",
                        "",
                        "",
                        off.expected(),
                        List.of("o"),
                        "",
                        true);
        var scenario =
                scenario(
                        off,
                        inject("2", "H+4"),
                        inject("3", null, "2", null),
                        inject("4", "T+0", "", "done(e1) and not done(e1)"),
                        inject("5", "T+0", "", "done(e5)"),
                        inject("6", "T+0", "", "done(e7)"),
                        inject("7", "T+0", "", "done(e6)"),
                        inject("8", null, "", null),
                        inject("9", "T+0", "", "done(e1)"),
                        inject("10", null, "10", null),
                        inject("11", "T+0"));
        var found = Rehearsal.of(scenario);
        assertEquals(
                List.of(
                        "1 SWITCHED_OFF",
                        "2 AFTER_THE_END",
                        "3 FOLLOWS_NOTHING",
                        "4 IMPOSSIBLE",
                        "5 WAITS_IN_VAIN",
                        "6 WAITS_IN_VAIN",
                        "7 WAITS_IN_VAIN",
                        "8 NO_TIME",
                        "9 WAITS_IN_VAIN",
                        "10 FOLLOWS_NOTHING"),
                found.never().stream().map(lack -> lack.place() + " " + lack.kind()).toList());
        assertEquals(List.of("11 T+0 ALWAYS"), schedule(scenario));
    }

    @Test
    void aReferenceThatLeadsNowhereIsToldOfEveryKind() {
        var lost =
                new Inject(
                        "2",
                        "Lost",
                        InjectTime.start(),
                        "99",
                        null,
                        new Condition.Any(
                                List.of(
                                        new Condition.Said("nothing"),
                                        new Condition.Played("98"),
                                        new Condition.Not(new Condition.Decided("e1")))),
                        "ghost",
                        List.of(),
                        Inject.Means.CALL,
                        "",
                        "",
                        "",
                        List.of(),
                        List.of("nowhere"),
                        "",
                        false);
        assertEquals(
                List.of(
                        Kind.UNKNOWN_INJECT,
                        Kind.UNKNOWN_ROLE,
                        Kind.UNKNOWN_OBJECTIVE,
                        Kind.UNKNOWN_EXPECTED,
                        Kind.UNKNOWN_INJECT,
                        Kind.OTHER_WAY,
                        Kind.FOLLOWS_NOTHING,
                        Kind.NOTHING_EXPECTED,
                        Kind.NOTHING_SAID,
                        Kind.REACHES_NOBODY),
                kinds(scenario(inject("1", "T+0"), lost)));
    }

    @Test
    void twiceTheSameNumberIsTold() {
        assertEquals(
                List.of(Kind.NUMBER_TWICE, Kind.ID_TWICE),
                kinds(scenario(inject("1", "T+0"), inject("1", "T+1"))));
    }

    @Test
    void fiveHundredInjectsInAChainAreRehearsedAtOnce() {
        var chain =
                IntStream.range(0, 500)
                        .map(i -> 499 - i)
                        .mapToObj(i ->
                                i == 0
                                        ? inject("0", "T+0")
                                        : inject(
                                                "" + i,
                                                null,
                                                "" + (i - 1),
                                                "played(" + (i - 1) + ") and not done(e" + i + ")"))
                        .toArray(Inject[]::new);
        assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertEquals(500, Rehearsal.of(scenario(chain)).turns().size()));
    }

    @Test
    void aVariantThatLeavesOutWhatOthersWaitForIsTold() {
        var whole = scenario(inject("1", "T+0"), inject("2", "T+1", "", "done(e1)"));
        var variant = new Variant("v", "Short", "", "", null, null, List.of("1"), List.of());
        var scenario = with(whole, variant);
        assertEquals(List.of(Kind.WAITS_IN_VAIN), kinds(scenario));
        assertTrue(Rehearsal.of(scenario).turns().size() == 2);
        assertEquals(1, Rehearsal.of(scenario, variant).never().size());
    }

    @Test
    void aCriterionThatRestsOnWhatIsNeverPlayedIsTold() {
        var whole = measuredBy(new Criterion("In time", List.of("e1", "e2"), "3", null));
        assertEquals(List.of(), Rehearsal.of(whole).uncovered());
        var variant = new Variant("v", "Short", "", "", null, null, List.of("2", "3"), List.of());
        assertEquals(
                List.of("[In time, e2]", "[In time, 3]"),
                Rehearsal.of(whole, variant).uncovered().stream()
                        .filter(found -> found.kind() == Kind.NEVER_ASKED)
                        .map(found -> found.details().toString())
                        .toList());
        var late = measuredBy(new Criterion("In time", List.of("e4"), "", null));
        assertEquals(List.of(Kind.AFTER_THE_END, Kind.NEVER_ASKED), sorted(kinds(late)));
    }

    @Test
    void anObjectiveServedByNothingThatIsPlayedIsTold() {
        var whole = scenario(inject("1", "T+0"));
        var nothing = new Variant("v", "None", "", "", null, null, List.of("1"), List.of());
        assertEquals(
                List.of(Kind.UNSERVED),
                Rehearsal.of(whole, nothing).uncovered().stream().map(Weakness::kind).toList());
    }

    private static List<Kind> sorted(List<Kind> kinds) {
        return kinds.stream().sorted().toList();
    }

    private static Scenario measuredBy(Criterion criterion) {
        var plain =
                scenario(
                        inject("1", "T+0"),
                        inject("2", "T+1"),
                        inject("3", "T+2"),
                        inject("4", criterion.expected().contains("e4") ? "H+9" : "H+1"));
        return new Scenario(
                "Drill",
                "",
                "",
                "",
                plain.startsAt(),
                plain.lasts(),
                List.of(),
                List.of(new Objective("o", "See it", "", List.of(criterion))),
                plain.roles(),
                plain.injects(),
                List.of());
    }

    @Test
    void aVariantTellsAnInjectOtherwise() {
        var whole = scenario(inject("1", "T+0"), inject("2", "M+5"));
        var later = InjectTime.parse("M+9").orElseThrow();
        var variant =
                new Variant(
                        "v",
                        "Night",
                        "",
                        "At night.",
                        null,
                        null,
                        List.of(),
                        List.of(
                                new Change("1", null, "", "", "All sleep.", "Softly"),
                                new Change("2", later, "Late", "guard", "", "")));
        var played = whole.as(variant);
        assertEquals("At night.", played.context());
        var one = played.injects().getFirst();
        assertEquals(
                "Inject 1|All sleep.|Softly",
                one.title() + "|" + one.content() + "|" + one.notes());
        assertEquals(whole.injects().getFirst().expected(), one.expected());
        var two = played.injects().getLast();
        assertEquals("Late|guard|" + later, two.title() + "|" + two.from() + "|" + two.at());
        assertEquals(whole.injects().getLast().content(), two.content());
        assertEquals(List.of(Kind.UNKNOWN_ROLE), kinds(with(whole, variant)));
        var lost = new Change("3", null, "x", "", "", "");
        var stray = new Variant("w", "Lost", "", "", null, null, List.of(), List.of(lost));
        assertEquals(List.of(Kind.UNKNOWN_INJECT), kinds(with(whole, stray)));
    }

    private static Scenario with(Scenario whole, Variant variant) {
        return new Scenario(
                "",
                "",
                "",
                "",
                whole.startsAt(),
                whole.lasts(),
                List.of(),
                whole.objectives(),
                whole.roles(),
                whole.injects(),
                List.of(variant));
    }

    @Test
    void aSignThatNamesNoFactIsTold() {
        assertEquals(Optional.empty(), LogSign.of("[moves]"));
        assertEquals(Optional.empty(), LogSign.of(" "));
        assertEquals(
                Optional.of(LogFact.MOVED), LogSign.of("[moved] Nordlys").orElseThrow().fact());
        assertEquals(3, LogSign.of("[level 3]").orElseThrow().level());
        var action =
                new ExpectedAction(
                        "e1", "Moves", ExpectedAction.Way.DONE, "", null, List.of("[moves]"));
        var signed = Drills.expecting("1", "T+0", action);
        assertEquals(List.of(Kind.UNKNOWN_SIGN), kinds(scenario(signed)));
    }
}
