package app.courante.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.courante.files.PlanFile;
import app.courante.files.Reading;
import app.courante.files.SamplePlan;
import app.courante.text.Language;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UpkeepCalendarTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static List<DueDate> of(String yaml, LocalDate today) {
        var text = "identity: {title: Plan, version: 1, inForceFrom: 2026-01-15}\n" + yaml;
        return UpkeepCalendar.of(read(text.getBytes(StandardCharsets.UTF_8)), today);
    }

    private static Plan read(byte[] content) {
        return switch (PlanFile.read("plan.yaml", content)) {
            case Reading.Done<Plan>(var plan) -> plan;
            case Reading.Refused<Plan>(var faults) -> throw new AssertionError(faults);
        };
    }

    private static DueDate only(String yaml, LocalDate today) {
        var dates = of(yaml, today);
        assertEquals(1, dates.size(), dates.toString());
        return dates.getFirst();
    }

    @Test
    void anEmptyPlanOwesNothing() {
        assertEquals(List.of(), of("", TODAY));
    }

    @Test
    void whatHasNoDateAndWhatIsDoneIsNotDue() {
        assertEquals(
                List.of(),
                of(
                        """
                        risks:
                          - {id: r, threat: Fire, likelihood: 1, impact: 1, preventions: [
                              {action: Doors, due: 2020-01-01, doneOn: 2019-12-01}, {action: Alarm}]}
                        upkeep:
                          reviews: [{id: a, subject: All, last: 2026-01-01}]
                          tests: [{id: b, name: Test}]
                          trainings: [{id: c, name: Lesson}]
                          improvements:
                            - {id: d, finding: F, action: A, due: 2020-01-01, doneOn: 2026-01-01}
                            - {id: e, finding: F, action: A}
                        """,
                        TODAY));
    }

    @Test
    void theDayItselfIsSoonAndTheDayAfterItIsOverdue() {
        var plan = "upkeep: {tests: [{id: t, name: T, owner: ana, next: 2026-11-23}]}";
        assertEquals(DueState.SOON, only(plan, TODAY).state());
        assertEquals(DueState.OVERDUE, only(plan, TODAY.plusDays(1)).state());
        assertEquals(DueState.SOON, only(plan, TODAY.minusDays(30)).state());
        assertEquals(DueState.LATER, only(plan, TODAY.minusDays(31)).state());
    }

    @ParameterizedTest
    @CsvSource({"2025-08-31, 2026-02-28", "2024-02-29, 2024-08-29", "2026-05-23, 2026-11-23"})
    void aContactHoldsForSixMonthsToTheEndOfAShorterOne(LocalDate confirmed, LocalDate due) {
        var date = only("people: [{id: a, name: Ana, confirmedOn: " + confirmed + "}]", TODAY);
        assertEquals(due, date.on());
        assertEquals(confirmed, date.last());
    }

    @Test
    void aRestoreIsTestedEveryYearAlsoAfterALeapDay() {
        var date =
                only(
                        """
                        people: []
                        resources: {systems: [{id: crm, name: CRM, owner: ana}]}
                        recovery:
                          backups: [{id: b, name: Base, systems: [crm], lastRestoreTest: 2024-02-29}]
                        """,
                        TODAY);
        assertEquals(LocalDate.of(2025, 2, 28), date.on());
        assertEquals(DueState.OVERDUE, date.state());
        assertEquals("ana", date.owner());
    }

    @Test
    void whatWasNeverDoneIsDueSinceThePlanIsInForce() {
        var date = only("recovery: {backups: [{id: b, name: Base}]}", TODAY);
        assertEquals(LocalDate.of(2026, 1, 15), date.on());
        assertNull(date.last());
    }

    @Test
    void contactsOfOneRoundAreOneDueDate() {
        var date =
                only(
                        """
                        people:
                          - {id: a, name: Ana, confirmedOn: 2026-05-01}
                          - {id: b, name: Bo, confirmedOn: 2026-06-20}
                          - {id: c, name: Cy}
                          - {id: d, name: Di, confirmedOn: 2026-11-20}
                        """,
                        TODAY);
        assertEquals(3, date.people());
        assertEquals("c", date.place().id());
        assertEquals(LocalDate.of(2026, 1, 15), date.on());
    }

    @Test
    void aPlanIsReadAgainBeforeItsDay() {
        var plan =
                read(
                        "identity: {title: P, version: 1, reviewBefore: 2026-12-01}"
                                .getBytes(StandardCharsets.UTF_8));
        var date = UpkeepCalendar.of(plan, TODAY).getFirst();
        assertEquals(DueKind.PLAN_REVIEW, date.kind());
        assertEquals(PlanPart.IDENTITY, date.place().part());
    }

    @Test
    void theMostUrgentComesFirstWithItsOwnersName() {
        var dates =
                of(
                        """
                        people: [{id: ana, name: Ana Costa, confirmedOn: 2026-11-20}]
                        risks:
                          - {id: r, threat: Fire, likelihood: 1, impact: 1, preventions: [
                              {action: Doors, due: 2026-10-01, doneOn: 2026-09-01},
                              {action: Alarm, owner: ghost, due: 2026-09-01}]}
                        upkeep:
                          tests: [{id: t, name: T, owner: ana, next: 2026-12-01}]
                          improvements: [{id: i, finding: Found, action: '', due: 2026-11-01}]
                        """,
                        TODAY);
        assertEquals(
                List.of("prevention/r/1", "improvement/i", "test/t", "contacts/"),
                dates.stream().map(DueDate::key).toList());
        assertEquals(
                List.of("ghost", "", "Ana Costa", ""), dates.stream().map(DueDate::owner).toList());
        assertEquals("Found", dates.get(1).action());
    }

    @Test
    void thousandsAreFoundAtOnce() {
        var yaml = new StringBuilder("upkeep:\n  tests:\n");
        for (int i = 0; i < 5000; i++)
            yaml.append("    - {id: t%d, name: T, next: 2026-%02d-10}\n".formatted(i, 1 + i % 12));
        var dates = of(yaml.toString(), TODAY);
        assertEquals(5000, dates.size());
        for (int i = 1; i < dates.size(); i++)
            assertTrue(!dates.get(i).on().isBefore(dates.get(i - 1).on()));
    }

    @Test
    void theSampleOwesEveryKindUnderKeysOfTheirOwn() {
        var dates = UpkeepCalendar.of(read(SamplePlan.bytes(Language.FRENCH)), TODAY);
        assertEquals(dates.size(), new HashSet<>(dates.stream().map(DueDate::key).toList()).size());
        for (var kind : DueKind.values())
            assertTrue(dates.stream().anyMatch(due -> due.kind() == kind), kind.name());
    }
}
