package app.courante.plan;

import app.courante.files.PlanFile;
import app.courante.files.Reading;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Random;

/// A plan of any size, the same at each run: people, activities and recovery tasks as many as
/// asked, and what they refer to, with a hole here and there.
public final class LargePlan {
    private static final int SYSTEMS = 200;
    private static final int SITES = 40;
    private static final int SUPPLIERS = 60;
    private static final int ROLES = 40;

    private final StringBuilder yaml = new StringBuilder();
    private final Random random = new Random(4711);
    private final int activities;
    private final int people;
    private final int tasks;

    private LargePlan(int activities, int people, int tasks) {
        this.activities = activities;
        this.people = people;
        this.tasks = tasks;
    }

    public static Plan of(int activities, int people, int tasks) {
        var text = yaml(activities, people, tasks).getBytes(StandardCharsets.UTF_8);
        return switch (PlanFile.read("large.yaml", text)) {
            case Reading.Done<Plan>(var plan) -> plan;
            case Reading.Refused<Plan>(var faults) -> throw new AssertionError(faults);
        };
    }

    /// The same as somebody would have written it.
    public static String yaml(int activities, int people, int tasks) {
        var plan = new LargePlan(activities, people, tasks);
        plan.head();
        plan.arrangement();
        plan.communication();
        plan.resources();
        plan.recovery();
        plan.upkeep();
        return plan.yaml.toString();
    }

    private void head() {
        add("identity: {title: Large, version: 1, reviewBefore: 2027-03-02}");
        add("levels: [{number: 1, name: Watch}, {number: 2, name: Alert, activation: [Fire]}]");
        add("activities:");
        for (int i = 0; i < activities; i++)
            add(
                    "  - {id: a%d, name: Activity %d, priority: %d, owner: p%d, rto: 4 h, wrt: 1 h,"
                            + " dependencies: {systems: [s%d, s%d], sites: [site%d], numbers: [n%d]},"
                            + " impacts: [{after: 1 h, level: 3}],"
                            + " strategy: {mtpd: 8 h, procedure: [Call, Move], means: [Mobile]}}",
                    i,
                    i,
                    1 + i % 20,
                    any(people),
                    any(SYSTEMS),
                    any(SYSTEMS),
                    any(SITES),
                    any(SUPPLIERS));
        add("risks:");
        for (int i = 0; i < activities; i++)
            add(
                    "  - {id: r%d, threat: Threat %d, likelihood: %d, impact: 4, activities: [a%d],"
                            + " preventions: [{action: Drill, owner: p%d, due: 2026-12-01}]}",
                    i, i, 1 + i % 5, any(activities), any(people));
        add("people:");
        for (int i = 0; i < people; i++)
            add(
                    "  - {id: p%d, name: Person %d, phones: [06 39 98 %02d %02d],"
                            + " confirmedOn: 2026-%02d-12}",
                    i, i, i / 100 % 100, i % 100, 1 + i % 11);
    }

    private void arrangement() {
        add("arrangement:\n  roles:");
        for (int i = 0; i < ROLES; i++)
            add(
                    "    - {id: role%d, name: Role %d, holder: p%d, deputies: [p%d], exclusive: %s}",
                    i, i, any(people), any(people), i % 4 == 0);
        add("  onCall: [{id: o, name: On call, turns: [{person: p0, from: 2026-11-01}]}]");
        add("  meetingPlaces: [{id: room, name: Room}]");
        add("  actionCards:");
        for (int i = 0; i < ROLES; i++)
            add("    - {id: card%d, title: Card %d, role: role%d, steps: [{text: Go}]}", i, i, i);
    }

    private void communication() {
        add("communication:");
        add("  audiences: [{id: press, name: Press, speaker: role0}]");
        add("  templates: [{id: m, name: First message, body: Hello, audiences: [press]}]");
        add("contractDeadlines: [{id: d, name: Deadline, within: 1 h, owner: role0}]");
    }

    private void resources() {
        add("resources:\n  sites:");
        for (int i = 0; i < SITES; i++) add("    - {id: site%d, name: Site %d}", i, i);
        add("  systems:");
        for (int i = 0; i < SYSTEMS; i++)
            add(
                    "    - {id: s%d, name: System %d, rto: 8 h, dependsOn: [s%d], degradedMode: %s}",
                    i, i, any(i + 1), i % 9 == 0 ? "''" : "Paper");
        add("  suppliers:");
        for (int i = 0; i < SUPPLIERS; i++)
            add("    - {id: u%d, name: Supplier %d, supportLine: 06 39 98 58 %02d}", i, i, i);
        add("  telephony:\n    numbers:");
        for (int i = 0; i < SUPPLIERS; i++)
            add(
                    "      - {id: n%d, number: 06 39 98 57 %02d, carrier: u%d, secondCarrier: u%d}",
                    i, i, i, any(SUPPLIERS));
    }

    private void recovery() {
        add("recovery:\n  backups:");
        for (int i = 0; i < SYSTEMS; i++)
            add(
                    "    - {id: b%d, name: Backup %d, systems: [s%d], every: 1 d, rpo: 1 d,"
                            + " lastSuccess: 2026-11-22 02:00, lastRestoreTest: 2026-05-01}",
                    i, i, i);
        add("  procedures:");
        for (int i = 0; i < SYSTEMS; i++)
            add("    - {id: c%d, name: Procedure %d, systems: [s%d], steps: [Go]}", i, i, i);
        add("  tasks:");
        for (int i = 0; i < tasks; i++)
            add(
                    "    - {id: t%d, name: Task %d, order: %d, owner: role%d, duration: %d min,"
                            + " dependsOn: %s, activities: [a%d], systems: [s%d]}",
                    i,
                    i,
                    i + 1,
                    any(ROLES),
                    5 + any(40),
                    i < 30 ? "[]" : "[t" + any(i) + ", t" + (i - 1 - any(30)) + "]",
                    any(activities),
                    any(SYSTEMS));
    }

    private void upkeep() {
        add("upkeep:");
        add("  reviews: [{id: rev, subject: All, owner: p0, next: 2027-01-01}]");
        add("  tests: [{id: test, name: Drill, owner: p0, last: 2026-03-01, next: 2027-03-01}]");
        add("  trainings: [{id: train, name: Roles, owner: p0, next: 2027-03-01}]");
        add("  improvements: [{id: i, finding: Slow, owner: p0, due: 2027-03-01}]");
    }

    private int any(int bound) {
        return random.nextInt(bound);
    }

    @SuppressWarnings("AnnotateFormatMethod") // its annotation is in no library that we have
    private void add(String line, Object... values) {
        yaml.append(String.format(Locale.ROOT, line, values)).append('\n');
    }
}
