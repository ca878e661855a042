package app.courante.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.courante.files.WrittenPhone;
import app.courante.text.Language;
import app.courante.text.Spoken;
import app.courante.text.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlanCheckTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @EnumSource(GapKind.class)
    void everyKindIsFoundWhereItIsAndOnlyThere(GapKind kind) {
        var example = Objects.requireNonNull(GapCases.byKind().get(kind), "no case for " + kind);
        assertEquals(List.of(example.gap()), told(gaps(kind, example.wrong())));
        assertEquals(List.of(), told(gaps(kind, example.right())));
    }

    @ParameterizedTest
    @EnumSource(GapKind.class)
    void everySentenceTakesTheDetailsThatItsGapHas(GapKind kind) {
        var example = Objects.requireNonNull(GapCases.byKind().get(kind));
        var gap = gaps(kind, example.wrong()).getFirst();
        for (var language : Language.values()) {
            var texts = Texts.in(language);
            var sentence = texts.of("gap-advice", kind, Spoken.arguments(gap.details(), texts));
            assertFalse(sentence.contains("{"), sentence);
            for (var detail : Spoken.arguments(gap.details(), texts))
                assertTrue(sentence.contains(String.valueOf(detail)), sentence);
        }
    }

    @Test
    void aReferenceToNothingIsAGapWhereItStands() {
        assertEquals(
                List.of(
                        new Gap(
                                GapKind.UNKNOWN_REFERENCE,
                                new Place(PlanPart.ACTIVITY, "calls", "Calls"),
                                List.of("nobody")),
                        new Gap(
                                GapKind.UNKNOWN_REFERENCE,
                                new Place(PlanPart.ACTIVITY, "calls", "Calls"),
                                List.of("crm")),
                        new Gap(
                                GapKind.UNKNOWN_REFERENCE,
                                new Place(PlanPart.ROLE, "it", "IT"),
                                List.of("night")),
                        new Gap(
                                GapKind.UNKNOWN_REFERENCE,
                                new Place(PlanPart.CALL_ORDER, "", ""),
                                List.of("director"))),
                gaps(
                        GapKind.UNKNOWN_REFERENCE,
                        """
                        activities:
                          - {id: calls, name: Calls, priority: 9, rto: 1 h, strategy: {mtpd: 2 h},
                             owner: nobody, dependencies: {systems: [crm]}}
                        arrangement:
                          roles: [{id: it, name: IT, onCall: [night, day]}]
                          callOrder: [director]
                          onCall: [{id: day, name: Day}]
                        """));
    }

    @Test
    void anIdOfAnotherKindIsNoTarget() {
        assertEquals(
                List.of("RISK r1 [crm]"),
                told(
                        GapKind.UNKNOWN_REFERENCE,
                        """
                        risks: [{id: r1, threat: Fire, likelihood: 1, impact: 1, activities: [crm]}]
                        resources: {systems: [{id: crm, name: CRM}]}
                        """));
    }

    @Test
    void anIdGivenTwiceAmongThingsOfOneKindIsAGap() {
        assertEquals(
                List.of(
                        new Gap(
                                GapKind.DUPLICATE_ID,
                                new Place(PlanPart.PERSON, "ana", "Ana Two"),
                                List.of("ana"))),
                gaps(
                        GapKind.DUPLICATE_ID,
                        """
                        people: [{id: ana, name: Ana One}, {id: ana, name: Ana Two}]
                        resources: {systems: [{id: ana, name: Analysis}]}
                        """));
    }

    @Test
    void tasksThatWaitForEachOtherAreOneGapACircle() {
        assertEquals(
                List.of("RECOVERY_TASK a [A → C → B]", "RECOVERY_TASK self [Self]"),
                told(
                        GapKind.RECOVERY_CYCLE,
                        """
                        recovery:
                          tasks:
                            - {id: start, name: Start, order: 1}
                            - {id: a, name: A, order: 2, dependsOn: [start, c]}
                            - {id: b, name: B, order: 3, dependsOn: [a]}
                            - {id: c, name: C, order: 4, dependsOn: [b]}
                            - {id: after, name: After, order: 5, dependsOn: [c]}
                            - {id: self, name: Self, order: 6, dependsOn: [self]}
                        """));
    }

    @Test
    void aLongChainOfTasksIsWalkedWithoutOverflow() {
        var yaml = new StringBuilder("recovery:\n  tasks:\n");
        var length = 20_000;
        for (int i = 0; i < length; i++)
            yaml.append(
                    "    - {id: t%d, name: T, order: 1, dependsOn: [t%d]}\n"
                            .formatted(i, (i + 1) % length));
        assertEquals(1, gaps(GapKind.RECOVERY_CYCLE, yaml.toString()).size());
    }

    @Test
    void anActivityComesBackTooLateByItsLastTask() {
        assertEquals(
                List.of("ACTIVITY calls [PT2H, PT1H, Desks]"),
                told(
                        GapKind.RECOVERY_CHAIN_ABOVE_RTO,
                        """
                        activities: [{id: calls, name: Calls, priority: 1, rto: 1 h}]
                        recovery:
                          tasks:
                            - {id: lines, name: Lines, order: 1, duration: 1 h, activities: [calls]}
                            - {id: desks, name: Desks, order: 2, duration: 2 h, activities: [calls]}
                        """));
    }

    @Test
    void aThirdRoleIsToldAgainstTheExclusiveOneItClashesWith() {
        assertEquals(
                List.of("ROLE c [ana, A, 2]"),
                told(
                        GapKind.TWO_EXCLUSIVE_ROLES,
                        """
                        arrangement:
                          roles:
                            - {id: b, name: B, fromLevel: 1, holder: ana}
                            - {id: a, name: A, fromLevel: 2, exclusive: true, holder: ana}
                            - {id: c, name: C, fromLevel: 1, exclusive: true, holder: ana}
                        """));
    }

    @Test
    void aTurnWithoutAnEndOrABeginningHoldsOn() {
        var turn = "arrangement: {onCall: [{id: it, name: IT, turns: [{person: ana%s}]}]}";
        for (var open : List.of("", ", from: 2026-11-23", ", until: 2026-11-23"))
            assertEquals(List.of(), told(GapKind.NOBODY_ON_CALL_TODAY, turn.formatted(open)), open);
        assertEquals(
                1, gaps(GapKind.NOBODY_ON_CALL_TODAY, turn.formatted(", from: 2026-11-24")).size());
    }

    @Test
    void aBackupOfEachHourIsOverdueFromTheDayAfterNext() {
        var plan =
                plan(
                        "recovery: {backups: [{id: b, name: B, every: 1 h,"
                                + " lastSuccess: 2026-11-22 09:00}]}");
        assertEquals(List.of(), kinds(plan, TODAY, GapKind.BACKUP_OVERDUE));
        assertEquals(
                List.of(GapKind.BACKUP_OVERDUE),
                kinds(plan, TODAY.plusDays(1), GapKind.BACKUP_OVERDUE));
    }

    @Test
    void whatIsOverdueFollowsTheDay() {
        var plan = plan("upkeep: {tests: [{id: x, name: X, next: 2026-11-23}]}");
        assertEquals(List.of(), kinds(plan, TODAY, GapKind.TEST_OVERDUE));
        assertEquals(
                List.of(GapKind.TEST_OVERDUE),
                kinds(plan, TODAY.plusDays(1), GapKind.TEST_OVERDUE));
    }

    @Test
    void everyNumberThatSomebodyMustDialIsLookedAt() {
        assertEquals(
                List.of(
                        "BRIDGE b [1]",
                        "AUDIENCE press [2]",
                        "SUPPLIER a [3]",
                        "NUMBER n [4]",
                        "RESCUE_SIM 5 [5]"),
                told(
                        GapKind.PHONE_MALFORMED,
                        """
                        arrangement: {bridges: [{id: b, name: B, phone: 1}]}
                        communication:
                          audiences:
                            - {id: press, name: P, contacts: [{name: Desk, phone: 2}, {name: Other}]}
                        resources:
                          suppliers: [{id: a, name: A, supportLine: 3}]
                          telephony: {numbers: [{id: n, number: 4}], rescueSims: [{number: 5}]}
                        """));
    }

    @Test
    void severeGapsComeFirst() {
        var gaps =
                allGaps(
                        """
                        recovery: {backups: [{id: ivr, name: IVR}]}
                        people: [{id: ana, name: Ana}, {id: ana, name: Ana}]
                        """);
        var severities = gaps.stream().map(Gap::severity).toList();
        assertEquals(GapSeverity.SEVERE, severities.getFirst());
        assertEquals(GapSeverity.MINOR, severities.getLast());
        assertEquals(severities.stream().sorted().toList(), severities);
    }

    @Test
    void everyGapAndPartHasItsTextInBothLanguages() {
        for (var language : Language.values()) {
            var texts = Texts.in(language);
            for (var kind : GapKind.values()) {
                assertHasText(texts, "gap", kind);
                assertHasText(texts, "gap-advice", kind);
            }
            for (var item : CountedItem.values()) assertHasText(texts, "counted", item);
            for (var severity : GapSeverity.values())
                assertHasText(texts, "gap.severity", severity);
            for (var part : PlanPart.values()) assertHasText(texts, "plan.part", part);
        }
    }

    private static void assertHasText(Texts texts, String prefix, Enum<?> constant) {
        assertNotEquals(Texts.key(prefix, constant), texts.of(prefix, constant));
    }

    private static List<GapKind> kinds(Plan plan, LocalDate today, GapKind kind) {
        return PlanCheck.gapsOf(plan, today, new WrittenPhone()).stream()
                .map(Gap::kind)
                .filter(found -> found == kind)
                .toList();
    }

    private static List<String> told(GapKind kind, String yaml) {
        return told(gaps(kind, yaml));
    }

    private static List<String> told(List<Gap> gaps) {
        return gaps.stream()
                .map(gap -> gap.place().part() + " " + gap.place().id() + " " + gap.details())
                .toList();
    }

    private static List<Gap> gaps(GapKind kind, String yaml) {
        return allGaps(yaml).stream().filter(gap -> gap.kind() == kind).toList();
    }

    private static List<Gap> allGaps(String yaml) {
        return PlanCheck.gapsOf(plan(yaml), TODAY, new WrittenPhone());
    }

    /// A line that is no part of a plan belongs to its identity.
    private static Plan plan(String yaml) {
        var identity = yaml.startsWith("reviewBefore") ? ", " + yaml : "";
        var rest = identity.isEmpty() ? yaml : "";
        return Plans.of("identity: {title: Plan, version: 1" + identity + "}\n" + rest);
    }
}
