package app.courante.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.courante.plan.GapSeverity;
import app.courante.plan.Place;
import app.courante.plan.Places;
import app.courante.plan.Plan;
import app.courante.plan.PlanCheck;
import app.courante.text.Language;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlanTemplateTest {
    private static final Pattern NUMBER = Pattern.compile("\\b0\\d( \\d\\d){4}\\b");

    @ParameterizedTest
    @EnumSource(PlanTemplate.class)
    void aTemplateIsReadWithoutAFaultAndSaysTheSameInBothLanguages(PlanTemplate template) {
        var french = plan(template, Language.FRENCH);
        var english = plan(template, Language.ENGLISH);
        assertEquals(ids(french), ids(english));
        assertEquals(
                french.activities().stream().map(activity -> activity.rto()).toList(),
                english.activities().stream().map(activity -> activity.rto()).toList());
    }

    @ParameterizedTest
    @EnumSource(PlanTemplate.class)
    void allTelephoneNumbersAreInvented(PlanTemplate template) {
        for (var language : Language.values()) {
            var text = new String(template.bytes(language), StandardCharsets.UTF_8);
            NUMBER.matcher(text)
                    .results()
                    .forEach(number ->
                            assertTrue(number.group().startsWith("06 39 98 "), number.group()));
        }
    }

    @Test
    void theSmallBusinessIsWholeAndHasNoSevereGap() {
        for (var language : Language.values()) {
            var plan = plan(PlanTemplate.SMALL_BUSINESS, language);
            assertEquals(4, plan.activities().size());
            assertEquals(6, plan.risks().size());
            assertEquals(8, plan.people().size());
            assertEquals(8, plan.recovery().tasks().size());
            assertEquals(
                    List.of(),
                    PlanCheck.gapsOf(plan, java.time.LocalDate.of(2026, 11, 24), new WrittenPhone())
                            .stream()
                            .filter(gap -> gap.severity() == GapSeverity.SEVERE)
                            .map(Object::toString)
                            .toList());
        }
    }

    private static List<String> ids(Plan plan) {
        return Places.of(plan).map(Place::id).toList();
    }

    private static Plan plan(PlanTemplate template, Language language) {
        return switch (PlanFile.read("template.yaml", template.bytes(language))) {
            case Reading.Done<Plan>(var plan) -> plan;
            case Reading.Refused<Plan>(var faults) -> throw new AssertionError(faults.getFirst());
        };
    }
}
