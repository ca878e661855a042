package app.courante.ui.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.courante.crisis.PlainText;
import app.courante.plan.Place;
import app.courante.plan.Places;
import app.courante.plan.PlanPart;
import app.courante.text.Language;
import app.courante.ui.plan.Pages.Hit;
import app.courante.ui.plan.Value.Look;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PagesTest {
    @ParameterizedTest
    @EnumSource(Language.class)
    void everySectionOfTheSampleHasSomethingToRead(Language language) {
        var pages = Plans.pages(Plans.sample(language), language);
        for (var section : PlanSection.values())
            assertFalse(pages.page(section).rows().isEmpty(), section.name());
    }

    @ParameterizedTest
    @EnumSource(PlanSection.class)
    void everySectionOpensWhenThePlanLeavesItOut(PlanSection section) {
        var page = Plans.pages(Plans.of(""), Language.FRENCH).page(section);
        assertEquals(Page.NOWHERE, page.indexOf(new Place(PlanPart.SITE, "x", "")));
    }

    @Test
    void everySectionOpensWhenThingsSayNothingOfThemselves() {
        var plan =
                Plans.of(
                        """
                        levels: [{number: 1, name: Watch}]
                        activities: [{id: a, name: Calls, priority: 1}]
                        risks: [{id: r, threat: Fire, likelihood: 1, impact: 1}]
                        arrangement:
                          detection: [{name: Alarm}]
                          roles: [{id: director, name: Director}]
                          onCall: [{id: night, name: Night}]
                          meetingPlaces: [{id: room, name: Room}]
                          bridges: [{id: bridge, name: Bridge}]
                          actionCards: [{id: card, title: Card}]
                        people: [{id: ana, name: Ana}]
                        communication:
                          audiences: [{id: all, name: All}]
                          templates: [{id: m, name: First, body: Hello}]
                        resources:
                          sites: [{id: s, name: Lyon}]
                          systems: [{id: crm, name: CRM}]
                          suppliers: [{id: c, name: Carrier}]
                        recovery:
                          backups: [{id: b, name: Base}]
                          procedures: [{id: p, name: Restore}]
                          tasks: [{id: t, name: Network, order: 1}]
                        upkeep:
                          reviews: [{id: r, subject: All}]
                          tests: [{id: t, name: Drill}]
                          trainings: [{id: n, name: Roles}]
                          improvements: [{id: i, finding: Late}]
                        """);
        var pages = Plans.pages(plan, Language.ENGLISH);
        for (var section : PlanSection.values()) {
            int things = section.count(plan);
            assertTrue(pages.page(section).rows().size() >= things, section.name());
        }
        assertTrue(textOf(pages.page(PlanSection.ROLES)).contains("vacant"));
    }

    /// Whatever a plan holds as a text can be read on one of its pages.
    @ParameterizedTest
    @EnumSource(Language.class)
    void nothingThatThePlanSaysIsLeftOut(Language language) {
        var plan = Plans.sample(language);
        var pages = Plans.pages(plan, language);
        var all =
                Stream.of(PlanSection.values())
                        .map(section -> textOf(pages.page(section)))
                        .collect(Collectors.joining("\n"));
        var ids = Places.of(plan).map(Place::id).collect(Collectors.toSet());
        for (var activity : plan.activities())
            for (var indicator : activity.indicators()) ids.add(indicator.id());
        textsOf(plan)
                .map(String::strip)
                .filter(line -> !ids.contains(line))
                .forEach(line -> assertTrue(all.contains(line), line));
    }

    private static Stream<String> textsOf(Object value) {
        return switch (value) {
            case String text -> text.lines();
            case List<?> list -> list.stream().flatMap(PagesTest::textsOf);
            case Record record ->
                    Arrays.stream(record.getClass().getRecordComponents())
                            .flatMap(part -> textsOf(read(record, part)));
            case null, default -> Stream.empty();
        };
    }

    private static Object read(Record record, RecordComponent part) {
        try {
            return part.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(part.getName(), e);
        }
    }

    @Test
    void aReferenceToNothingShowsItsIdAndSaysUnknown() {
        var plan = Plans.of("activities: [{id: a, name: Calls, priority: 1, owner: ghost}]");
        var page = Plans.pages(plan, Language.ENGLISH).page(PlanSection.ACTIVITIES);
        var owner = ((Row.Line) page.rows().getFirst()).cells().getLast();
        assertEquals(Value.of("ghost (unknown)", Look.MISSING), owner);
    }

    @Test
    void whatIsPastItsDayAndNotDoneIsOverdue() {
        var plan =
                Plans.of(
                        """
                        upkeep:
                          improvements:
                            - {id: a, finding: A, due: 2026-11-22}
                            - {id: b, finding: B, due: 2026-11-23}
                            - {id: c, finding: C, due: 2026-11-22, doneOn: 2026-11-23}
                        """);
        var page = Plans.pages(plan, Language.ENGLISH).page(PlanSection.IMPROVEMENTS);
        assertEquals(
                List.of(true, false, false),
                page.rows().stream()
                        .map(row -> row.texts().anyMatch(text -> text.contains("overdue")))
                        .toList());
    }

    @Test
    void aWordIsFoundWhateverItsCaseAndAccents() {
        var pages = Plans.pages(Plans.sample(Language.FRENCH), Language.FRENCH);
        var hits = pages.find("  RECLAMATIONS ");
        assertNotEquals(List.of(), hits);
        for (var hit : hits) {
            var row = pages.page(hit.section()).rows().get(hit.row());
            var said = PlainText.of(textOf(new Page(List.of(row))));
            assertTrue(said.contains("reclamations"), said);
        }
        assertEquals(hits, pages.find("réclamations"));
    }

    @Test
    void allWordsMustBeInOneRow() {
        var pages = Plans.pages(Plans.sample(Language.FRENCH), Language.FRENCH);
        assertTrue(pages.find("nordlys bascule").size() < pages.find("nordlys").size());
        assertEquals(List.of(), pages.find("nordlys xylophone"));
        assertEquals(List.of(), pages.find("   "));
    }

    @Test
    void aStepOfAProcedureIsFoundInItsActivity() {
        var plan =
                Plans.of(
                        """
                        activities:
                          - id: a
                            name: Calls
                            priority: 1
                            strategy: {procedure: [Dial the second carrier]}
                        """);
        assertEquals(
                List.of(new Hit(PlanSection.ACTIVITIES, 0, "Calls", "Dial the second carrier")),
                Plans.pages(plan, Language.ENGLISH).find("second carrier"));
    }

    private static String textOf(Page page) {
        return page.rows().stream()
                .flatMap(row ->
                        Stream.concat(row.texts(), row.details().stream().flatMap(Row::texts)))
                .collect(Collectors.joining("\n"));
    }
}
