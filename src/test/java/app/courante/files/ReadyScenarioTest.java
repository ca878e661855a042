package app.courante.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.courante.document.Scalars;
import app.courante.exercise.Change;
import app.courante.exercise.ExpectedAction;
import app.courante.exercise.Inject;
import app.courante.exercise.LogSign;
import app.courante.exercise.Objective;
import app.courante.exercise.PlayedRole;
import app.courante.exercise.Rehearsal;
import app.courante.exercise.Scenario;
import app.courante.exercise.ScenarioCheck;
import app.courante.exercise.Variant;
import app.courante.plan.Plan;
import app.courante.text.Language;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// The scenarios that come with the program: whole, sound, the same in both languages.
class ReadyScenarioTest {
    private static final Pattern PHONE = Pattern.compile("\\b0\\d(?: \\d\\d){4}\\b");

    private static Plan plan(Language language) {
        return ((Reading.Done<Plan>) PlanFile.read("plan.yaml", SamplePlan.bytes(language)))
                .content();
    }

    /// All that is not said in words.
    private static List<Object> structure(Scenario scenario) {
        var all = new ArrayList<Object>();
        all.add(List.of(Objects.toString(scenario.startsAt()), Objects.toString(scenario.lasts())));
        all.add(scenario.rules().size());
        for (Objective objective : scenario.objectives()) {
            all.add(objective.id());
            for (var criterion : objective.criteria())
                all.add(criterion.expected() + criterion.from() + criterion.within());
        }
        for (PlayedRole role : scenario.roles())
            all.add(role.id() + role.side() + role.planRole() + role.phone());
        for (Inject inject : scenario.injects()) all.add(structure(inject));
        for (Variant variant : scenario.variants())
            all.add(
                    variant.id()
                            + variant.context().isEmpty()
                            + variant.startsAt()
                            + variant.lasts()
                            + variant.without()
                            + variant.changes().stream()
                                    .map(ReadyScenarioTest::structure)
                                    .toList());
        return all;
    }

    private static String structure(Change change) {
        return change.number()
                + change.at()
                + change.title().isEmpty()
                + change.from()
                + change.content().isEmpty()
                + change.notes().isEmpty();
    }

    private static String structure(Inject inject) {
        return inject.number()
                + inject.at()
                + inject.after()
                + inject.delay()
                + inject.when()
                + inject.from()
                + inject.to()
                + inject.means()
                + inject.objectives()
                + inject.attachment().isEmpty()
                + inject.notes().isEmpty()
                + inject.expected().stream()
                        .map(action -> action.id() + action.way() + action.by() + action.within())
                        .collect(Collectors.joining());
    }

    @ParameterizedTest
    @EnumSource
    void itIsTheSameInBothLanguages(ReadyScenario ready) {
        var french = ScenarioTexts.read(ready, Language.FRENCH);
        var english = ScenarioTexts.read(ready, Language.ENGLISH);
        assertEquals(structure(french), structure(english));
        for (int i = 0; i < french.injects().size(); i++) {
            var one = french.injects().get(i);
            var other = english.injects().get(i);
            assertNotEquals(one.content(), other.content(), one.number());
            assertNotEquals(one.title(), other.title(), one.number());
            for (int j = 0; j < one.expected().size(); j++)
                assertNotEquals(one.expected().get(j).text(), other.expected().get(j).text());
        }
    }

    @ParameterizedTest
    @EnumSource
    void noCheckFailsAndEveryInjectMayBePlayed(ReadyScenario ready) {
        for (var language : Language.values()) {
            var scenario = ScenarioTexts.read(ready, language);
            assertEquals(List.of(), ScenarioCheck.of(scenario), language.code());
            assertEquals(scenario.injects().size(), Rehearsal.of(scenario).turns().size());
            for (var variant : scenario.variants())
                assertEquals(List.of(), Rehearsal.of(scenario, variant).weaknesses(), variant.id());
        }
    }

    @ParameterizedTest
    @EnumSource
    void itHasWhatATrainerAsksFor(ReadyScenario ready) {
        var scenario = ScenarioTexts.read(ready, Language.FRENCH);
        int count = scenario.injects().size();
        assertTrue(count >= 12 && count <= 25, () -> ready + " has " + count);
        assertTrue(
                scenario.injects().stream().filter(inject -> inject.when() != null).count() >= 2);
        assertTrue(scenario.variants().size() >= 2);
        assertTrue(scenario.objectives().size() >= 3);
        for (var inject : scenario.injects()) {
            assertTrue(inject.content().startsWith("EXERCICE."), inject.number());
            assertTrue(inject.content().endsWith("EXERCICE."), inject.number());
            for (ExpectedAction action : inject.expected()) {
                assertTrue(!action.signs().isEmpty(), action.id());
                for (var sign : action.signs()) assertTrue(LogSign.of(sign).isPresent(), sign);
            }
        }
        for (var variant : scenario.variants())
            for (var change : variant.changes())
                if (!change.content().isEmpty()) {
                    assertTrue(change.content().startsWith("EXERCICE."), change.number());
                    assertTrue(change.content().endsWith("EXERCICE."), change.number());
                }
    }

    /// What would give a variant the lie.
    @ParameterizedTest
    @CsvSource({
        "TRUNK_LOSS, night, 16 h|17 h|18 h|minuit|84 agents",
        "EMERGENCY_NUMBERS, day, de nuit|19 h|21 h|neuf ce soir|avant le matin",
        "RANSOMWARE, no-leak, 338|340 Go|cent dossiers|capture avec",
        "ABSENTEEISM, strike, malades|malaise|gastro|infection",
        "SITE_FIRE, flood, fumée|sirène|prend feu|intoxic|incendie"
    })
    void aVariantToldOtherwiseHoldsNothingOfTheOtherStory(
            ReadyScenario ready, String id, String lies) {
        var scenario = ScenarioTexts.read(ready, Language.FRENCH);
        var variant =
                scenario.variants().stream()
                        .filter(one -> one.id().equals(id))
                        .findFirst()
                        .orElseThrow();
        var told = Pattern.compile(lies);
        var played = scenario.as(variant);
        assertFalse(told.matcher(played.context()).find(), played.context());
        for (var inject : played.injects())
            for (var text : List.of(inject.title(), inject.content(), inject.notes()))
                assertFalse(told.matcher(text).find(), inject.number() + ": " + text);
    }

    @ParameterizedTest
    @EnumSource
    void itPlaysInTheCentreOfTheSamplePlanWithNumbersThatNobodyHas(ReadyScenario ready) {
        for (var language : Language.values()) {
            var roles =
                    plan(language).arrangement().roles().stream().map(role -> role.id()).toList();
            for (var role : ScenarioTexts.read(ready, language).roles())
                assertTrue(role.planRole().isEmpty() || roles.contains(role.planRole()), role.id());
            var text = new String(ready.bytes(language), StandardCharsets.UTF_8);
            var numbers = PHONE.matcher(text).results().map(found -> found.group()).toList();
            assertTrue(numbers.size() > 5, Scalars.word(ready));
            for (var number : numbers) assertTrue(number.startsWith("06 39 98 "), number);
        }
    }

    @ParameterizedTest
    @EnumSource
    void itIsWrittenAsTheProgramWritesIt(ReadyScenario ready) {
        for (var language : Language.values())
            assertEquals(
                    new String(ready.bytes(language), StandardCharsets.UTF_8),
                    new String(
                            ScenarioFile.yaml(ScenarioTexts.read(ready, language), language),
                            StandardCharsets.UTF_8));
    }
}
