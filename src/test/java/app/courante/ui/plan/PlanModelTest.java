package app.courante.ui.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.courante.crisis.Situation;
import app.courante.files.WrittenPhone;
import app.courante.plan.Gap;
import app.courante.plan.GapKind;
import app.courante.plan.PlanPart;
import app.courante.text.Language;
import app.courante.ui.plan.PlanModel.Spot;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;

class PlanModelTest {
    private final SimpleObjectProperty<LocalDate> today =
            new SimpleObjectProperty<>(LocalDate.of(2026, 11, 23));
    private final PlanModel model =
            new PlanModel(today, new Judge(new WrittenPhone(), Runnable::run, Runnable::run));

    @Test
    void withoutAPlanThereIsNothingToRead() {
        model.show(Situation.of(List.of()));
        assertTrue(model.plan().isEmpty());
        assertEquals(List.of(), model.findings().get().gaps());
    }

    @Test
    void itReadsThePlanThatTheCrisisGoesBy() {
        var plan = Plans.sample(Language.FRENCH);
        model.show(Plans.under(plan));
        assertEquals(plan, model.plan().orElseThrow());
        assertFalse(model.reading().get().older());
    }

    @Test
    void aCrisisUnderAnOlderVersionSaysSo() {
        model.show(Plans.replaced(Plans.sample(Language.FRENCH)));
        var reading = model.reading().get();
        assertTrue(reading.older());
        var inForce = Objects.requireNonNull(reading.version());
        assertEquals("4.3", inForce.version());
    }

    @Test
    void anotherVersionIsReadUntilTheReaderTurnsBack() {
        var situation = Plans.replaced(Plans.sample(Language.FRENCH));
        var other = Plans.of("");
        model.show(situation);
        model.choose(PlanSection.RISKS, 7);
        model.browse(situation.versions().getLast(), other);
        assertEquals(other, model.plan().orElseThrow());
        assertEquals(new Spot(PlanSection.RISKS, Page.NOWHERE), model.spot().get());
        var standing = Objects.requireNonNull(model.reading().get().other());
        assertEquals("4.3", standing.version().version());
        assertTrue(model.reading().get().older(), "the crisis still goes by the older one");
        model.back();
        assertNull(model.reading().get().other());
        assertEquals(situation.document(), model.plan().orElseThrow());
    }

    @Test
    void whatHappensMeanwhileDoesNotThrowTheReaderBack() {
        var before = Plans.versions("4.1", "4.2");
        var other = Plans.of("");
        model.show(before);
        model.browse(before.versions().getFirst(), other);
        model.choose(PlanSection.PEOPLE, 3);
        model.show(Plans.versions("4.1", "4.2", "4.3"));
        assertEquals(other, model.plan().orElseThrow());
        assertEquals(new Spot(PlanSection.PEOPLE, 3), model.spot().get());
        var inForce = Objects.requireNonNull(model.reading().get().version());
        assertEquals("4.3", inForce.version());
    }

    @Test
    void aVersionThatTakesForceWhileItIsReadIsTheOneGoneBy() {
        var later = Plans.versions("4.1", "4.2");
        model.show(Plans.versions("4.1"));
        model.browse(later.versions().getLast(), Plans.of(""));
        model.show(later);
        assertNull(model.reading().get().other());
    }

    @Test
    void turningToTheVersionGoneByIsNoOtherVersion() {
        var situation = Plans.versions("4.1", "4.2");
        model.show(situation);
        model.browse(situation.versions().getLast(), Plans.of(""));
        assertNull(model.reading().get().other());
        assertEquals(situation.document(), model.plan().orElse(null));
    }

    @Test
    void sectionsCountWhatThePlanHolds() {
        var plan = Plans.sample(Language.ENGLISH);
        assertEquals(14, PlanSection.ACTIVITIES.count(plan));
        assertEquals(22, PlanSection.RISKS.count(plan));
        assertEquals(31, PlanSection.RECOVERY_ORDER.count(plan));
        assertEquals(9, PlanSection.BACKUPS.count(plan));
        assertEquals(0, PlanSection.CONTEXT.count(plan));
    }

    @Test
    void theSectionsFollowEachOtherAndEndAtBothEnds() {
        model.show(Plans.under(Plans.sample(Language.FRENCH)));
        model.move(-1);
        assertEquals(PlanPicture.RECOVERY, model.leaf().get());
        model.move(-1000);
        assertEquals(PlanPicture.SIDES, model.leaf().get());
        model.open(PlanSection.CONTEXT);
        model.move(2);
        assertEquals(PlanSection.ACTIVITIES, model.spot().get().section());
        model.move(1000);
        assertEquals(PlanSection.IMPROVEMENTS, model.spot().get().section());
    }

    @Test
    void whatIsChosenInTheSectionThatAPictureHidesIsShownAgain() {
        model.show(Plans.under(Plans.sample(Language.FRENCH)));
        model.open(PlanPicture.DEPENDENCIES);
        model.choose(PlanSection.CONTEXT, 0);
        assertEquals(PlanSection.CONTEXT, model.leaf().get());
    }

    @Test
    void aSectionKeepsTheRowThatWasChosenThere() {
        model.show(Plans.under(Plans.sample(Language.FRENCH)));
        model.choose(PlanSection.RISKS, 7);
        model.open(PlanSection.PEOPLE);
        assertEquals(new Spot(PlanSection.PEOPLE, Page.NOWHERE), model.spot().get());
        model.open(PlanSection.RISKS);
        assertEquals(new Spot(PlanSection.RISKS, 7), model.spot().get());
    }

    @Test
    void anotherPlanForgetsTheRowsButNotTheSection() {
        model.show(Plans.under(Plans.sample(Language.FRENCH)));
        model.choose(PlanSection.RISKS, 7);
        model.show(Plans.under(Plans.of("")));
        assertEquals(new Spot(PlanSection.RISKS, Page.NOWHERE), model.spot().get());
    }

    @Test
    void everyGapLeadsToTheThingItIsAbout() {
        var plan = Plans.sample(Language.FRENCH);
        var pages = Plans.pages(plan, Language.FRENCH);
        model.show(Plans.under(plan));
        assertEquals(5, model.findings().get().gaps().size());
        for (var gap : model.findings().get().gaps()) {
            model.lead(gap.place(), pages);
            var spot = model.spot().get();
            assertEquals(PlanSection.of(gap.place().part()), spot.section());
            var there = pages.page(spot.section()).rows().get(spot.row());
            assertEquals(gap.place(), there.place());
        }
    }

    @Test
    void whatIsOverdueFollowsTheDay() {
        model.show(Plans.under(Plans.sample(Language.FRENCH)));
        var before = model.findings().get().gaps();
        today.set(LocalDate.of(2027, 3, 3));
        var after = model.findings().get().gaps();
        assertFalse(has(before, GapKind.PLAN_REVIEW_OVERDUE));
        assertTrue(has(after, GapKind.PLAN_REVIEW_OVERDUE));
    }

    @Test
    void thePlanIsReadBeforeItsGapsAreKnownAndNoGapOfAnotherIsShown() {
        var judging = new ArrayDeque<Runnable>();
        var reading =
                new PlanModel(today, new Judge(new WrittenPhone(), judging::add, Runnable::run));
        reading.show(Plans.under(Plans.sample(Language.FRENCH)));
        assertTrue(reading.plan().isPresent());
        assertEquals(Findings.UNJUDGED, reading.findings().get());
        judging.remove().run();
        assertEquals(5, reading.findings().get().gaps().size());

        reading.show(Plans.under(Plans.of("")));
        assertEquals(Findings.UNJUDGED, reading.findings().get());
        reading.show(Situation.of(List.of()));
        judging.remove().run();
        assertEquals(Findings.UNJUDGED, reading.findings().get());
    }

    private static boolean has(List<Gap> gaps, GapKind kind) {
        return gaps.stream().anyMatch(gap -> gap.kind() == kind);
    }

    @Test
    void ofTwoWithOneIdTheLaterIsTheOneTooMany() {
        var plan =
                Plans.of(
                        """
                        people:
                          - {id: ana, name: Ana, phones: [06 39 98 56 01]}
                          - {id: bo, name: Bo, phones: [06 39 98 56 02]}
                          - {id: ana, name: Anaïs, phones: [06 39 98 56 03]}
                        """);
        model.show(Plans.under(plan));
        var gap =
                model.findings().get().gaps().stream()
                        .filter(found -> found.kind() == GapKind.DUPLICATE_ID)
                        .findFirst()
                        .orElseThrow();
        model.lead(gap.place(), Plans.pages(plan, Language.FRENCH));
        assertEquals(new Spot(PlanSection.PEOPLE, 2), model.spot().get());
    }

    @Test
    void everyKindOfThingIsReadSomewhere() {
        for (var part : PlanPart.values())
            assertTrue(List.of(PlanSection.values()).contains(PlanSection.of(part)), part.name());
    }
}
