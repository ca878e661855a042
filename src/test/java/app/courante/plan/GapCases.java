package app.courante.plan;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// For each kind of gap a plan that has it, and one that differs only by not having it.
///
/// @param gap where it is found and with which details, on 23 November 2026
record GapCases(GapKind kind, String gap, String wrong, String right) {
    private static final String ROLES = "arrangement: {roles: [%s]}";
    private static final String ROLE = "{id: legal, name: Legal%s}";
    private static final String ANA_AND_BO = "\npeople: [{id: ana, name: Ana}, {id: bo, name: Bo}]";

    static Map<GapKind, GapCases> byKind() {
        return List.of(
                        document(),
                        activities(),
                        dependencies(),
                        risks(),
                        roles(),
                        arrangement(),
                        callOut(),
                        people(),
                        communication(),
                        resources(),
                        backups(),
                        recovery(),
                        upkeep(),
                        references())
                .stream()
                .flatMap(List::stream)
                .collect(toMap(GapCases::kind, Function.identity()));
    }

    /// A plan as the pattern says, with one thing in it or another.
    private static GapCases of(
            GapKind kind, String gap, String pattern, String wrong, String right) {
        return new GapCases(kind, gap, pattern.formatted(wrong), pattern.formatted(right));
    }

    private static List<GapCases> document() {
        var level = "levels: [{number: 1, name: Watch%s}]";
        return List.of(
                new GapCases(
                        GapKind.PLAN_WITHOUT_REVIEW_DATE,
                        "IDENTITY  []",
                        "",
                        "reviewBefore: 2026-11-23"),
                new GapCases(
                        GapKind.PLAN_REVIEW_OVERDUE,
                        "IDENTITY  [2026-11-22]",
                        "reviewBefore: 2026-11-22",
                        "reviewBefore: 2026-11-23"),
                of(
                        GapKind.LEVEL_WITHOUT_ACTIVATION,
                        "LEVEL 1 []",
                        level,
                        "",
                        ", activation: [Fire]"),
                of(
                        GapKind.LEVEL_WITHOUT_STAND_DOWN,
                        "LEVEL 1 []",
                        level,
                        "",
                        ", standDown: [Out]"));
    }

    private static List<GapCases> activities() {
        var calls = "activities: [{id: calls, name: Calls, priority: 1%s}]";
        return List.of(
                of(GapKind.ACTIVITY_WITHOUT_OWNER, "ACTIVITY calls []", calls, "", ", owner: ana"),
                owed(GapKind.MTPD_MISSING, "mtpd: 2 h"),
                of(GapKind.RTO_MISSING, "ACTIVITY calls []", calls, "", ", rto: 1 h"),
                of(
                        GapKind.RTO_ABOVE_MTPD,
                        "ACTIVITY calls [PT2H1M, PT2H]",
                        calls,
                        ", rto: 1 h, wrt: 61 min, strategy: {mtpd: 2 h}",
                        ", rto: 1 h, wrt: 60 min, strategy: {mtpd: 2 h}"),
                owed(GapKind.SERVICE_LEVEL_MISSING, "serviceLevelKept: half"),
                owed(GapKind.CRISIS_COMMUNICATION_MISSING, "crisisCommunication: a call"),
                owed(GapKind.ACTIVITY_WITHOUT_PROCEDURE, "procedure: [Call]"),
                owed(GapKind.CRITICAL_RESOURCES_MISSING, "criticalResources: [Codes]"),
                owed(GapKind.RESPONSIBLE_MISSING, "responsible: [{person: ana}]"),
                owed(GapKind.MEANS_MISSING, "means: [Mobiles]"),
                of(
                        GapKind.ACTIVITY_NOT_RESTORED,
                        "ACTIVITY calls []",
                        calls.formatted("")
                                + "\nrecovery: {tasks: [{id: t, name: T, order: 1, activities: [%s]}]}",
                        "",
                        "calls"),
                of(
                        GapKind.PRIORITY_ACTIVITY_WITHOUT_RISK,
                        "ACTIVITY calls []",
                        "activities: [{id: calls, name: Calls, priority: %s}]",
                        "3",
                        "4"));
    }

    private static GapCases owed(GapKind kind, String item) {
        return of(
                kind,
                "ACTIVITY calls []",
                "activities: [{id: calls, name: Calls, priority: 1, strategy: {%s}}]",
                "",
                item);
    }

    private static List<GapCases> dependencies() {
        return List.of(
                of(
                        GapKind.SINGLE_CARRIER,
                        "ACTIVITY calls [Carrier A]",
                        """
                        activities: [{id: calls, name: Calls, priority: 3, dependencies: {numbers: [one]}}]
                        resources:
                          suppliers: [{id: a, name: Carrier A}, {id: b, name: Carrier B}]
                          telephony:
                            numbers: [{id: one, number: 06 39 98 57 01, carrier: a, secondCarrier: %s}]
                        """,
                        "a",
                        "b"),
                of(
                        GapKind.SINGLE_SITE,
                        "ACTIVITY calls [Lyon]",
                        """
                        activities: [{id: calls, name: Calls, priority: 3, dependencies: {sites: [lyon%s]}}]
                        resources: {sites: [{id: lyon, name: Lyon}, {id: dijon, name: Dijon}]}
                        """,
                        "",
                        ", dijon"),
                of(
                        GapKind.SYSTEM_WITHOUT_FALLBACK,
                        "SYSTEM disk [Calls]",
                        """
                        activities: [{id: calls, name: Calls, priority: 3, dependencies: {systems: [crm]}}]
                        resources:
                          systems:
                            - {id: crm, name: CRM, dependsOn: [disk], degradedMode: Paper}
                            - {id: disk, name: Disk, dependsOn: [crm]}
                        recovery: {procedures: [{id: p, name: P, steps: [Go], systems: [%s]}]}
                        """,
                        "",
                        "disk"));
    }

    private static List<GapCases> risks() {
        var risk = "risks: [{id: r, threat: Fire, likelihood: 3, impact: %s, preventions: [%s]}]";
        return List.of(
                new GapCases(
                        GapKind.HIGH_RISK_WITHOUT_PREVENTION,
                        "RISK r [12]",
                        risk.formatted("4", ""),
                        risk.formatted("3", "")),
                new GapCases(
                        GapKind.PREVENTION_OVERDUE,
                        "RISK r [Drill, 2026-11-22]",
                        risk.formatted("1", "{action: Drill, due: 2026-11-22}"),
                        risk.formatted(
                                "1", "{action: Drill, due: 2026-11-22, doneOn: 2026-11-23}")),
                new GapCases(
                        GapKind.PREVENTION_WITHOUT_OWNER,
                        "RISK r [Drill]",
                        risk.formatted("1", "{action: Drill}"),
                        risk.formatted("1", "{action: Drill, owner: ana}")));
    }

    private static List<GapCases> roles() {
        var two =
                ROLES.formatted(
                                "{id: lead, name: Lead, fromLevel: 3, exclusive: true, holder: ana},"
                                        + " {id: log, name: Log, fromLevel: 2, %s}")
                        + ANA_AND_BO;
        return List.of(
                of(
                        GapKind.ROLE_WITHOUT_HOLDER,
                        "ROLE legal []",
                        ROLES.formatted(ROLE),
                        "",
                        ", holder: ana"),
                of(
                        GapKind.ROLE_WITHOUT_DEPUTY,
                        "ROLE legal []",
                        ROLES.formatted(ROLE),
                        "",
                        ", deputies: [ana]"),
                of(
                        GapKind.OWN_DEPUTY,
                        "ROLE legal [Ana]",
                        ROLES.formatted("{id: legal, name: Legal, holder: ana, deputies: [bo, %s]}")
                                + ANA_AND_BO,
                        "ana",
                        "bo"),
                of(
                        GapKind.TWO_EXCLUSIVE_ROLES,
                        "ROLE log [Ana, Lead, 3]",
                        two,
                        "exclusive: true, holder: ana",
                        "exclusive: true, holder: bo"),
                of(
                        GapKind.TWO_ROLES_AT_ONCE,
                        "ROLE log [Ana, Lead, 3]",
                        two,
                        "holder: ana",
                        "holder: bo"));
    }

    private static List<GapCases> arrangement() {
        return List.of(
                of(
                        GapKind.NOBODY_ON_CALL_TODAY,
                        "ON_CALL it [2026-11-23]",
                        "arrangement: {onCall: [{id: it, name: IT, turns: [{person: ana,"
                                + " from: 2026-11-16, until: %s}]}]}",
                        "2026-11-22",
                        "2026-11-23"),
                of(
                        GapKind.NO_MEETING_PLACE,
                        "MEETING_PLACE  []",
                        "arrangement: {meetingPlaces: [%s]}",
                        "",
                        "{id: room, name: Room}"),
                of(
                        GapKind.ACTION_CARD_EMPTY,
                        "ACTION_CARD fire []",
                        "arrangement: {actionCards: [{id: fire, title: Fire, steps: [%s]}]}",
                        "",
                        "{text: Run}"));
    }

    private static List<GapCases> callOut() {
        var callOut = "arrangement: {callOut: {%s}}";
        var duty = "arrangement: {duty: {%s}}";
        return List.of(
                of(
                        GapKind.CALL_OUT_WITHOUT_DELAY,
                        "CALL_OUT  []",
                        callOut,
                        "message: Come",
                        "nextAfter: 10 min"),
                of(
                        GapKind.CALL_OUT_WITHOUT_MESSAGE,
                        "CALL_OUT  []",
                        callOut,
                        "nextAfter: 10 min",
                        "message: Come"),
                of(GapKind.NO_LONGEST_SHIFT, "DUTY  []", duty, "", "longestShift: 8 h"),
                of(
                        GapKind.OVERLAP_TOO_LONG,
                        "DUTY  [PT8H, PT8H]",
                        duty,
                        "longestShift: 8 h, overlap: 8 h",
                        "longestShift: 8 h, overlap: 479 min"));
    }

    private static List<GapCases> people() {
        var ana = "people: [{id: ana, name: Ana%s}]";
        return List.of(
                of(
                        GapKind.PERSON_WITHOUT_PHONE,
                        "PERSON ana []",
                        ana,
                        "",
                        ", phones: [06 39 98 56 01]"),
                of(
                        GapKind.CONTACT_NEVER_CONFIRMED,
                        "PERSON ana []",
                        ana,
                        "",
                        ", confirmedOn: 2020-01-01"),
                of(
                        GapKind.CONTACT_OUT_OF_DATE,
                        "PERSON ana [2026-05-22]",
                        ana,
                        ", confirmedOn: 2026-05-22",
                        ", confirmedOn: 2026-05-23"),
                of(
                        GapKind.PHONE_MALFORMED,
                        "PERSON ana [06 39 98 56]",
                        ana,
                        ", phones: [06 39 98 56]",
                        ", phones: [06 39 98 56 01]"));
    }

    private static List<GapCases> communication() {
        var press = "communication: {audiences: [{id: press, name: Press%s}], templates: [%s]}";
        return List.of(
                new GapCases(
                        GapKind.AUDIENCE_WITHOUT_SPEAKER,
                        "AUDIENCE press []",
                        press.formatted("", ""),
                        press.formatted(", speaker: director", "")),
                new GapCases(
                        GapKind.AUDIENCE_WITHOUT_TEMPLATE,
                        "AUDIENCE press []",
                        press.formatted("", "{id: m, name: M, body: B}"),
                        press.formatted("", "{id: m, name: M, body: B, audiences: [press]}")),
                new GapCases(
                        GapKind.TEMPLATE_WITHOUT_APPROVER,
                        "MESSAGE m []",
                        press.formatted("", "{id: m, name: M, body: B}"),
                        press.formatted("", "{id: m, name: M, body: B, approver: director}")));
    }

    private static List<GapCases> resources() {
        var supplier = "resources: {suppliers: [{id: a, name: A%s}]}";
        var number =
                "resources: {telephony: {numbers: [{id: main, number: 06 39 98 57 01, use: Calls%s}]}}";
        return List.of(
                of(
                        GapKind.SUPPLIER_WITHOUT_SUPPORT_LINE,
                        "SUPPLIER a []",
                        supplier,
                        "",
                        ", supportLine: 06 39 98 58 01"),
                of(
                        GapKind.SUPPLIER_WITHOUT_CONTRACT,
                        "SUPPLIER a []",
                        supplier,
                        "",
                        ", contractRef: A-1"),
                of(
                        GapKind.NUMBER_WITHOUT_FORWARDING_CODE,
                        "NUMBER main [06 39 98 57 01]",
                        number,
                        "",
                        ", forwardingCode: '*21*'"),
                of(
                        GapKind.NUMBER_WITHOUT_EMERGENCY_ROUTING,
                        "NUMBER main [06 39 98 57 01]",
                        number,
                        "",
                        ", emergencyRouting: by mobile"));
    }

    private static List<GapCases> backups() {
        var base = "recovery: {backups: [{id: base, name: Base%s}]}";
        return List.of(
                of(
                        GapKind.BACKUP_RARER_THAN_RPO,
                        "BACKUP base [PT25H, PT24H]",
                        base,
                        ", every: 25 h, rpo: 1 d",
                        ", every: 24 h, rpo: 1 d"),
                of(
                        GapKind.BACKUP_OVERDUE,
                        "BACKUP base [2026-11-21, PT24H]",
                        base,
                        ", every: 1 d, lastSuccess: 2026-11-21 23:59",
                        ", every: 1 d, lastSuccess: 2026-11-22 00:00"),
                of(
                        GapKind.BACKUP_NEVER_TESTED,
                        "BACKUP base []",
                        base,
                        "",
                        ", lastRestoreTest: 2020-01-01"),
                of(
                        GapKind.BACKUP_TEST_TOO_OLD,
                        "BACKUP base [2025-11-22]",
                        base,
                        ", lastRestoreTest: 2025-11-22",
                        ", lastRestoreTest: 2025-11-23"));
    }

    private static List<GapCases> recovery() {
        var tasks =
                "recovery: {tasks: [{id: a, name: A, order: 1, dependsOn: [%s]},"
                        + " {id: b, name: B, order: 2, dependsOn: [%s]}]}";
        return List.of(
                new GapCases(
                        GapKind.RECOVERY_CYCLE,
                        "RECOVERY_TASK a [A → B]",
                        tasks.formatted("b", "a"),
                        tasks.formatted("", "a")),
                new GapCases(
                        GapKind.RECOVERY_ORDER_CONTRADICTED,
                        "RECOVERY_TASK a [B]",
                        tasks.formatted("b", ""),
                        tasks.formatted("", "a")),
                of(
                        GapKind.RECOVERY_CHAIN_ABOVE_RTO,
                        "SYSTEM crm [PT1H15M, PT1H, B]",
                        """
                        resources: {systems: [{id: crm, name: CRM, rto: 1 h}]}
                        recovery:
                          tasks:
                            - {id: a, name: A, order: 1, duration: 45 min}
                            - {id: b, name: B, order: 2, duration: %s, dependsOn: [a], systems: [crm]}
                        """,
                        "30 min",
                        "15 min"),
                of(
                        GapKind.PROCEDURE_EMPTY,
                        "PROCEDURE p []",
                        "recovery: {procedures: [{id: p, name: P, steps: [%s]}]}",
                        "",
                        "Start"),
                of(
                        GapKind.RETURN_WITHOUT_CRITERIA,
                        "RETURN_TO_NORMAL  []",
                        "recovery: {returnToNormal: {criteria: [%s]}}",
                        "",
                        "Steady"));
    }

    private static List<GapCases> upkeep() {
        return List.of(
                overdue(
                        GapKind.REVIEW_OVERDUE,
                        "REVIEW x [2026-11-22]",
                        "upkeep: {reviews: [{id: x, subject: X, next: %s}]}"),
                overdue(
                        GapKind.TEST_OVERDUE,
                        "TEST x [2026-11-22]",
                        "upkeep: {tests: [{id: x, name: X, next: %s}]}"),
                of(
                        GapKind.NOT_EXERCISED,
                        "TEST  []",
                        "upkeep: {tests: [{id: x, name: X, last: %s}, {id: y, name: Y}]}",
                        "2025-11-22",
                        "2025-11-23"),
                overdue(
                        GapKind.TRAINING_OVERDUE,
                        "TRAINING x [2026-11-22]",
                        "upkeep: {trainings: [{id: x, name: X, next: %s}]}"),
                overdue(
                        GapKind.IMPROVEMENT_OVERDUE,
                        "IMPROVEMENT x [2026-11-22]",
                        "upkeep: {improvements: [{id: x, finding: X, due: %s}]}"),
                of(
                        GapKind.IMPROVEMENT_WITHOUT_OWNER,
                        "IMPROVEMENT x []",
                        "upkeep: {improvements: [{id: x, finding: X%s}]}",
                        "",
                        ", owner: ana"));
    }

    private static GapCases overdue(GapKind kind, String gap, String pattern) {
        return of(kind, gap, pattern, "2026-11-22", "2026-11-23");
    }

    private static List<GapCases> references() {
        return List.of(
                of(
                        GapKind.UNKNOWN_REFERENCE,
                        "CALL_ORDER  [leader]",
                        "arrangement: {callOrder: [%s], roles: [{id: lead, name: Lead}]}",
                        "leader",
                        "lead"),
                of(
                        GapKind.DUPLICATE_ID,
                        "PERSON ana [ana]",
                        "people: [{id: ana, name: Ana}, {id: %s, name: Bo}]",
                        "ana",
                        "bo"));
    }
}
