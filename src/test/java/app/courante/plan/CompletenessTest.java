package app.courante.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.courante.plan.Completeness.Count;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CompletenessTest {
    private static final String TITLE = "identity: {title: Plan, version: 1}\n";

    @Test
    void whatThePlanHasNoneOfIsOnlyAMissingChapter() {
        var completeness = Completeness.of(Plans.of(TITLE));
        assertEquals(0, completeness.percent());
        assertEquals(Optional.of(0), present(completeness, CountedItem.CHAPTERS));
        assertEquals(Optional.empty(), present(completeness, CountedItem.ACTIVITY_OWNER));
    }

    @Test
    void eachThingOwesEachItemOnce() {
        var completeness =
                Completeness.of(
                        Plans.of(
                                TITLE
                                        + """
                                        activities:
                                          - {id: a, name: A, priority: 1, owner: ana, rto: 1 h}
                                          - {id: b, name: B, priority: 2, owner: bo,
                                             dependencies: {sites: [lyon]}}
                                        """));
        assertEquals(
                List.of(
                        new Count(CountedItem.ACTIVITY_OWNER, 2, 2),
                        new Count(CountedItem.ACTIVITY_MTPD, 2, 0),
                        new Count(CountedItem.ACTIVITY_RTO, 2, 1),
                        new Count(CountedItem.ACTIVITY_RPO, 2, 0),
                        new Count(CountedItem.ACTIVITY_DEPENDENCIES, 2, 1)),
                completeness.counts().stream()
                        .filter(count -> count.item().part() == PlanPart.ACTIVITY)
                        .limit(5)
                        .toList());
    }

    @Test
    void moreSaidIsNeverLessComplete() {
        var role = "arrangement: {roles: [{id: r, name: R%s}]}";
        var before = Completeness.of(Plans.of(TITLE + role.formatted(""))).percent();
        var after =
                Completeness.of(
                                Plans.of(
                                        TITLE
                                                + role.formatted(
                                                        ", holder: a, deputies: [b], duties: [d]")))
                        .percent();
        assertTrue(after > before, before + " " + after);
    }

    @Test
    void aHundredIsSaidOnlyWhenNothingIsMissing() {
        var nearly =
                new Completeness(
                        List.of(
                                new Count(CountedItem.ROLE_HOLDER, 999, 999),
                                new Count(CountedItem.ROLE_DEPUTY, 2, 1),
                                new Count(CountedItem.ROLE_DUTIES, 5, 2)));
        assertEquals(99, nearly.percent());
        assertEquals(
                List.of(CountedItem.ROLE_DUTIES, CountedItem.ROLE_DEPUTY),
                nearly.incomplete().stream().map(Count::item).toList());
        var whole = new Completeness(List.of(new Count(CountedItem.ROLE_HOLDER, 3, 3)));
        assertEquals(100, whole.percent());
    }

    @Test
    void everyItemIsCountedInAPlanThatHasSomeOfEverything() {
        assertEquals(
                List.of(CountedItem.values()),
                Completeness.of(LargePlan.of(2, 2, 2)).counts().stream()
                        .map(Count::item)
                        .sorted()
                        .toList());
    }

    private static Optional<Integer> present(Completeness completeness, CountedItem item) {
        return completeness.counts().stream()
                .filter(count -> count.item() == item)
                .map(Count::present)
                .findFirst();
    }
}
