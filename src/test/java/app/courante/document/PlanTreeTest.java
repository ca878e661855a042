package app.courante.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.courante.document.Edit.Put;
import app.courante.document.Node.Group;
import app.courante.document.Node.Text;
import app.courante.files.PlanFile;
import app.courante.files.Reading;
import app.courante.files.SamplePlan;
import app.courante.plan.Plan;
import app.courante.plan.PlanPart;
import app.courante.text.Language;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlanTreeTest {
    @ParameterizedTest
    @EnumSource(Language.class)
    void aPlanWrittenAsADocumentIsReadAsTheSamePlan(Language language) {
        var plan = sample(language);
        var flaws = new ArrayList<Flaw>();
        assertTrue(plan.equals(new PlanReader().read(PlanTree.of(plan), flaws::add)));
        assertEquals(List.of(), flaws);
    }

    @Test
    void anyPlanWrittenAsADocumentIsReadAsTheSamePlan() {
        for (long seed = 0; seed < 500; seed++) {
            var plan = AnyPlan.of(seed);
            var flaws = new ArrayList<Flaw>();
            var read = new PlanReader().read(PlanTree.of(plan), flaws::add);
            assertEquals(List.of(), flaws, "seed " + seed);
            assertTrue(plan.equals(read), "seed " + seed);
            assertTrue(plan.equals(AnyPlan.of(seed)), "seed " + seed);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aReaderUsedAgainMakesOnlyTheChangedThingAnew(Language language) {
        var reader = new PlanReader();
        var document = PlanTree.of(sample(language));
        var before = reader.read(document, _ -> {});
        var changed = new Put(Path.parse("activities/1/name"), Text.of("Autre nom")).in(document);
        var after = reader.read(changed, _ -> {});
        assertEquals("Autre nom", after.activities().get(1).name());
        assertSame(before.activities().get(0), after.activities().get(0));
        assertSame(before.people().get(0), after.people().get(0));
        assertNotSame(before.activities().get(1), after.activities().get(1));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aFlawIsToldAgainAtEachReadingWithItsPlace(Language language) {
        var reader = new PlanReader();
        var document =
                new Put(Path.parse("activities/2/strategy/mtpd"), Text.of("4 hx"))
                        .in(PlanTree.of(sample(language)));
        for (int turn = 0; turn < 3; turn++) {
            var flaws = new ArrayList<Flaw>();
            reader.read(document, flaws::add);
            assertEquals(1, flaws.size());
            assertEquals("activities/2/strategy/mtpd", flaws.getFirst().path().toString());
            assertEquals("fault.plan.duration", flaws.getFirst().key());
        }
    }

    @ParameterizedTest
    @EnumSource(PlanPart.class)
    void everyPartOfThePlanHasItsPlaceInTheDocument(PlanPart part) {
        assertNotNull(PlanShape.kindAt(PlanShape.list(part)));
    }

    private static Plan sample(Language language) {
        var reading = PlanFile.read(SamplePlan.fileName(language), SamplePlan.bytes(language));
        return assertInstanceOf(Reading.Done.class, reading).content() instanceof Plan plan
                ? plan
                : org.junit.jupiter.api.Assertions.fail();
    }

    static Group document(Language language) {
        return PlanTree.of(sample(language));
    }
}
