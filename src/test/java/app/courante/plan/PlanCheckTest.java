package app.courante.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import app.courante.files.PlanFile;
import app.courante.files.Reading;
import app.courante.text.Language;
import app.courante.text.Texts;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanCheckTest {
    private static final Duration HOUR = Duration.ofHours(1);

    @Test
    void aSoundPlanHasNoGap() {
        assertEquals(
                List.of(),
                gaps(
                        """
                        activities:
                          - {id: calls, name: Calls, priority: 1, rto: 1 h, wrt: 1 h,
                             strategy: {mtpd: 2 h}, owner: ana, dependencies: {numbers: [one]}}
                        people:
                          - {id: ana, name: Ana, phones: [06 39 98 56 01, +33 6 39 98 56 02]}
                          - {id: bo, name: Bo, phones: [06.39.98.56.03]}
                        arrangement:
                          roles: [{id: director, name: Director, holder: ana, deputies: [bo]}]
                          callOrder: [director]
                        resources:
                          suppliers: [{id: a, name: A}, {id: b, name: B}]
                          telephony:
                            numbers: [{id: one, number: 06 39 98 57 01, carrier: a, secondCarrier: b}]
                        recovery:
                          backups:
                            - {id: base, name: Base, every: 1 d, rpo: 24 h, lastRestoreTest: 2026-01-01}
                          tasks:
                            - {id: x, name: X, order: 1}
                            - {id: y, name: Y, order: 2, dependsOn: [x]}
                            - {id: z, name: Z, order: 3, dependsOn: [x, y]}
                        """));
    }

    @Test
    void anActivityWithoutMtpdOrRecoveryTimeIsAGap() {
        var calls = new Place(PlanPart.ACTIVITY, "calls", "Calls");
        assertEquals(
                List.of(
                        new Gap(GapKind.MTPD_MISSING, calls, List.of()),
                        new Gap(GapKind.RTO_MISSING, calls, List.of())),
                gaps("activities: [{id: calls, name: Calls, priority: 1}]"));
    }

    @Test
    void aRecoveryLongerThanCanBeBorneIsAGap() {
        assertEquals(
                List.of(
                        new Gap(
                                GapKind.RTO_ABOVE_MTPD,
                                new Place(PlanPart.ACTIVITY, "calls", "Calls"),
                                List.of(HOUR.multipliedBy(3), HOUR.multipliedBy(2)))),
                gaps(
                        """
                        activities:
                          - {id: calls, name: Calls, priority: 1, rto: 3 h, strategy: {mtpd: 2 h}}
                        """));
    }

    @Test
    void theWorkAfterTheRecoveryCountsToo() {
        var activity =
                "activities: [{id: calls, name: Calls, priority: 1, rto: 1 h, wrt: %s,"
                        + " strategy: {mtpd: 2 h}}]";
        assertEquals(List.of(), kinds(activity.formatted("1 h")));
        assertEquals(List.of(GapKind.RTO_ABOVE_MTPD), kinds(activity.formatted("61 min")));
    }

    @Test
    void aRoleNeedsAHolderAndADeputy() {
        var legal = new Place(PlanPart.ROLE, "legal", "Legal");
        assertEquals(
                List.of(
                        new Gap(GapKind.ROLE_WITHOUT_HOLDER, legal, List.of()),
                        new Gap(GapKind.ROLE_WITHOUT_DEPUTY, legal, List.of())),
                gaps("arrangement: {roles: [{id: legal, name: Legal}]}"));
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
                                new Place(PlanPart.CALL_ORDER, "", ""),
                                List.of("director"))),
                gaps(
                        """
                        activities:
                          - {id: calls, name: Calls, priority: 9, rto: 1 h, strategy: {mtpd: 2 h},
                             owner: nobody, dependencies: {systems: [crm]}}
                        arrangement: {callOrder: [director]}
                        """));
    }

    @Test
    void anIdOfAnotherKindIsNoTarget() {
        assertEquals(
                List.of(GapKind.UNKNOWN_REFERENCE),
                kinds(
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
                        """
                        people: [{id: ana, name: Ana One}, {id: ana, name: Ana Two}]
                        resources: {systems: [{id: ana, name: Analysis}]}
                        """));
    }

    @Test
    void aBackupRarerThanTheLossAcceptedIsAGap() {
        assertEquals(
                List.of(
                        new Gap(
                                GapKind.BACKUP_RARER_THAN_RPO,
                                new Place(PlanPart.BACKUP, "ivr", "IVR"),
                                List.of(Duration.ofDays(7), Duration.ofDays(1)))),
                gaps(
                        """
                        recovery:
                          backups:
                            - {id: ivr, name: IVR, every: 7 d, rpo: 24 h, lastRestoreTest: 2026-01-01}
                        """));
    }

    @Test
    void aBackupNeverRestoredInATestIsAGap() {
        assertEquals(
                List.of(GapKind.BACKUP_NEVER_TESTED),
                kinds("recovery: {backups: [{id: ivr, name: IVR, every: 1 d, rpo: 1 d}]}"));
    }

    @Test
    void tasksThatWaitForEachOtherAreOneGapACircle() {
        assertEquals(
                List.of(
                        new Gap(
                                GapKind.RECOVERY_CYCLE,
                                new Place(PlanPart.RECOVERY_TASK, "a", "A"),
                                List.of("A", "C", "B")),
                        new Gap(
                                GapKind.RECOVERY_CYCLE,
                                new Place(PlanPart.RECOVERY_TASK, "self", "Self"),
                                List.of("Self"))),
                gaps(
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
        assertEquals(List.of(GapKind.RECOVERY_CYCLE), kinds(yaml.toString()));
    }

    @Test
    void oneOfTheFirstActivitiesOnASingleCarrierIsAGap() {
        var plan =
                """
                activities:
                  - {id: calls, name: Calls, priority: %d, rto: 1 h, strategy: {mtpd: 2 h},
                     dependencies: {numbers: [one, two]}}
                resources:
                  suppliers: [{id: a, name: Carrier A}, {id: b, name: Carrier B}]
                  telephony:
                    numbers:
                      - {id: one, number: 06 39 98 57 01, carrier: a}
                      - {id: two, number: 06 39 98 57 02, carrier: a, secondCarrier: %s}
                """;
        assertEquals(
                List.of(
                        new Gap(
                                GapKind.SINGLE_CARRIER,
                                new Place(PlanPart.ACTIVITY, "calls", "Calls"),
                                List.of("Carrier A"))),
                gaps(plan.formatted(3, "a")));
        assertEquals(List.of(), gaps(plan.formatted(3, "b")));
        assertEquals(List.of(), gaps(plan.formatted(4, "a")));
    }

    @Test
    void aTelephoneNumberThatCannotBeDialledIsAGap() {
        assertEquals(
                List.of("06 39 98 5x 01", "0639", "see Ana", "06 39 98 56 01 or 02"),
                gaps(
                                "people: [{id: ana, name: Ana, phones: ['06 39 98 5x 01', '0639', see Ana,"
                                        + " '06 39 98 56 01 or 02', '+33 (0)6 39 98 56 01', 0639985601]}]")
                        .stream()
                        .map(gap -> gap.details().getFirst())
                        .toList());
    }

    @Test
    void severeGapsComeFirst() {
        var gaps =
                gaps(
                        """
                        recovery: {backups: [{id: ivr, name: IVR}]}
                        people: [{id: ana, name: Ana}, {id: ana, name: Ana}]
                        """);
        assertEquals(
                List.of(GapSeverity.SEVERE, GapSeverity.MINOR),
                gaps.stream().map(Gap::severity).toList());
    }

    @Test
    void everyGapAndPartHasItsTextInBothLanguages() {
        for (var language : Language.values()) {
            var texts = Texts.in(language);
            for (var kind : GapKind.values()) assertHasText(texts, "gap", kind);
            for (var severity : GapSeverity.values())
                assertHasText(texts, "gap.severity", severity);
            for (var part : PlanPart.values()) assertHasText(texts, "plan.part", part);
        }
    }

    private static void assertHasText(Texts texts, String prefix, Enum<?> constant) {
        assertNotEquals(Texts.key(prefix, constant), texts.of(prefix, constant));
    }

    private static List<GapKind> kinds(String yaml) {
        return gaps(yaml).stream().map(Gap::kind).toList();
    }

    private static List<Gap> gaps(String yaml) {
        var bytes =
                ("identity: {title: Plan, version: 1}\n" + yaml).getBytes(StandardCharsets.UTF_8);
        return switch (PlanFile.read("plan.yaml", bytes)) {
            case Reading.Done(Plan plan) -> PlanCheck.gapsOf(plan);
            case Reading.Refused(var faults) ->
                    throw new AssertionError(
                            faults.stream().map(Texts.in(Language.ENGLISH)::of).toList());
        };
    }
}
