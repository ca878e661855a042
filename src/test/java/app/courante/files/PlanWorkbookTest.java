package app.courante.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.courante.document.AnyPlan;
import app.courante.plan.Plan;
import app.courante.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What goes out as a workbook comes back identical.
class PlanWorkbookTest {
    @Test
    void anyPlanComesBackAsItWentOut() {
        for (long seed = 0; seed < 100; seed++)
            for (var language : Language.values())
                assertComesBack(anyPlan(seed), language, "seed " + seed);
    }

    /// No plan has a NUL: none of its files may.
    private static Plan anyPlan(long seed) {
        return AnyPlan.of(seed, 3, text -> text.indexOf(0) < 0);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theSamplePlanComesBackAsItWentOut(Language language) {
        for (var written : Language.values())
            assertComesBack(PlanWorkbooks.sample(language), written, "sample");
    }

    private static void assertComesBack(Plan plan, Language language, String which) {
        var read = PlanWorkbooks.read(PlanWorkbooks.written(plan, language));
        assertEquals("", PlanWorkbooks.firstDifference(plan, read), which);
        assertTrue(plan.equals(read), which);
    }
}
