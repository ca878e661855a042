package app.courante.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.courante.files.PlanFile;
import app.courante.files.Reading;
import app.courante.files.SamplePlan;
import app.courante.files.WrittenPhone;
import app.courante.text.Language;
import app.courante.text.Texts;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SamplePlanTest {
    private static final Pattern TEN_DIGITS = Pattern.compile("\\b0\\d(?:[ .]?\\d\\d){4}\\b");

    @ParameterizedTest
    @EnumSource(Language.class)
    void itIsReadWithoutFault(Language language) {
        assertEquals("4.2", sample(language).identity().version());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void itHasNoSevereGapAndAFewMinorOnesToShow(Language language) {
        assertEquals(
                List.of(
                        "SINGLE_CARRIER collection",
                        "ROLE_WITHOUT_DEPUTY legal",
                        "AUDIENCE_WITHOUT_TEMPLATE works-council",
                        "BACKUP_NEVER_TESTED b-ivr",
                        "BACKUP_TEST_TOO_OLD b-recordings"),
                PlanCheck.gapsOf(sample(language), LocalDate.of(2026, 11, 23), new WrittenPhone())
                        .stream()
                        .map(gap -> gap.kind() + " " + gap.place().id())
                        .toList());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void itIsAsLargeAsARealOne(Language language) {
        var plan = sample(language);
        assertTrue(plan.levels().size() >= 3);
        assertTrue(plan.activities().size() >= 12);
        assertTrue(plan.risks().size() >= 20);
        assertTrue(plan.people().size() >= 25);
        assertTrue(plan.resources().telephony().numbers().size() >= 10);
        assertTrue(plan.recovery().backups().size() >= 9);
        assertTrue(plan.recovery().tasks().size() >= 30);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyActivityHasItsSevenItems(Language language) {
        for (var activity : sample(language).activities()) {
            var strategy = activity.strategy();
            assertFalse(strategy.serviceLevelKept().isEmpty(), activity.id());
            assertTrue(strategy.mtpd() != null, activity.id());
            assertFalse(strategy.crisisCommunication().isEmpty(), activity.id());
            assertFalse(strategy.procedure().isEmpty(), activity.id());
            assertFalse(strategy.criticalResources().isEmpty(), activity.id());
            assertFalse(strategy.responsible().isEmpty(), activity.id());
            assertFalse(strategy.means().isEmpty(), activity.id());
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theRecoveryBringsBackEveryActivityAndSystem(Language language) {
        var plan = sample(language);
        var restored = new HashSet<String>();
        for (var task : plan.recovery().tasks()) {
            restored.addAll(task.activities());
            restored.addAll(task.systems());
        }
        for (var activity : plan.activities())
            assertTrue(restored.contains(activity.id()), activity.id());
        for (var system : plan.resources().systems())
            assertTrue(restored.contains(system.id()), system.id());
    }

    @Test
    void bothLanguagesHoldTheSameThings() {
        assertEquals(ids(sample(Language.FRENCH)), ids(sample(Language.ENGLISH)));
        assertEquals(
                References.of(sample(Language.FRENCH)).map(SamplePlanTest::idsOf).toList(),
                References.of(sample(Language.ENGLISH)).map(SamplePlanTest::idsOf).toList());
    }

    @Test
    void bothLanguagesGiveTheSameFigures() {
        var french = sample(Language.FRENCH).activities();
        var english = sample(Language.ENGLISH).activities();
        for (int i = 0; i < french.size(); i++) {
            assertEquals(french.get(i).mtpd(), english.get(i).mtpd());
            assertEquals(french.get(i).rto(), english.get(i).rto());
            assertEquals(french.get(i).rpo(), english.get(i).rpo());
        }
    }

    @Test
    void bothLanguagesMobiliseInTheSameWay() {
        var french = sample(Language.FRENCH).arrangement();
        var english = sample(Language.ENGLISH).arrangement();
        assertEquals(french.callOut().nextAfter(), english.callOut().nextAfter());
        assertEquals(french.callOut().targetPercent(), english.callOut().targetPercent());
        assertEquals(french.duty(), english.duty());
        assertEquals(figures(french), figures(english));
        assertEquals(
                sample(Language.FRENCH).scenarios().size(),
                sample(Language.ENGLISH).scenarios().size());
    }

    private static List<String> figures(CrisisArrangement arrangement) {
        return arrangement.actionCards().stream()
                .flatMap(card ->
                        card.steps().stream()
                                .map(step ->
                                        String.join(
                                                " ",
                                                card.id(),
                                                String.valueOf(card.fromLevel()),
                                                String.valueOf(card.scenario().isEmpty()),
                                                String.valueOf(step.within()),
                                                String.valueOf(step.optional()),
                                                String.valueOf(step.condition().isEmpty()))))
                .toList();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyRoleHasACardFromTheLevelThatCallsItWithATimeForEachStep(Language language) {
        var arrangement = sample(language).arrangement();
        for (var role : arrangement.roles()) {
            var cards =
                    arrangement.actionCards().stream()
                            .filter(card -> card.role().equals(role.id()))
                            .toList();
            assertTrue(
                    cards.stream()
                            .anyMatch(card -> card.fromLevel() <= Math.max(2, role.fromLevel())),
                    role.id());
            for (var card : cards) {
                assertTrue(card.steps().size() >= 4 && card.steps().size() <= 7, card.id());
                for (var step : card.steps()) assertTrue(step.within() != null, step.text());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theCardsForOneEventNameItAsTheActivitiesDo(Language language) {
        var plan = sample(language);
        var lyon = plan.activities().getFirst().variants().getFirst().scenario();
        assertTrue(
                plan.arrangement().actionCards().stream()
                        .anyMatch(card -> card.scenario().equals(lyon)),
                lyon);
        assertEquals(5, plan.scenarios().size(), plan.scenarios().toString());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyTelephoneNumberIsOfTheRangeKeptForFiction(Language language) {
        var text = new String(SamplePlan.bytes(language), StandardCharsets.UTF_8);
        var numbers = TEN_DIGITS.matcher(text).results().map(found -> found.group()).toList();
        assertTrue(numbers.size() > 60);
        for (var number : numbers) assertTrue(number.replace(" ", "").startsWith("063998"), number);
        assertFalse(text.contains("'"), "straight apostrophe");
    }

    private static List<Place> ids(Plan plan) {
        return Places.of(plan).map(place -> new Place(place.part(), place.id(), "")).toList();
    }

    private static String idsOf(References.Reference reference) {
        return reference.from().part() + " " + reference.from().id() + " " + reference.id();
    }

    private static Plan sample(Language language) {
        var file = SamplePlan.fileName(language);
        return switch (PlanFile.read(file, SamplePlan.bytes(language))) {
            case Reading.Done(Plan plan) -> plan;
            case Reading.Refused(var faults) ->
                    throw new AssertionError(
                            faults.stream()
                                    .map(fault -> fault.line() + " " + Texts.in(language).of(fault))
                                    .toList());
        };
    }
}
