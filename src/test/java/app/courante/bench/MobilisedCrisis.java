package app.courante.bench;

import app.courante.crisis.ActionEvent.ActionGiven;
import app.courante.crisis.ActivityEvent.ActivityChanged;
import app.courante.crisis.ActivityState;
import app.courante.crisis.Author;
import app.courante.crisis.CallEvent.PersonCalled;
import app.courante.crisis.CallOutcome;
import app.courante.crisis.CrisisEvent.CrisisDeclared;
import app.courante.crisis.CrisisEvent.PlanActivated;
import app.courante.crisis.CrisisId;
import app.courante.crisis.DeviceId;
import app.courante.crisis.Entry;
import app.courante.crisis.EntryId;
import app.courante.crisis.Event;
import app.courante.crisis.HybridTime;
import app.courante.crisis.LogEvent.DecisionMade;
import app.courante.crisis.Moment;
import app.courante.crisis.Named;
import app.courante.crisis.PlanSide;
import app.courante.crisis.Priority;
import app.courante.crisis.RoleEvent.RoleTaken;
import app.courante.crisis.RoleEvent.ShiftPlanned;
import app.courante.crisis.StepEvent.StepMarked;
import app.courante.crisis.StepMark;
import app.courante.crisis.Times;
import app.courante.files.PlanFile;
import app.courante.files.Reading;
import app.courante.plan.Plan;
import app.courante.plan.PlanId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// A large crisis in full course, the same at each run: 200 people called for 60 roles, 60 cards of
/// 2 000 steps of which one in two is marked, 500 open actions.
final class MobilisedCrisis {
    static final PlanId PLAN = new PlanId("ab".repeat(32));
    static final int PEOPLE = 200;
    static final int CARDS = 60;
    static final int STEPS = 2_000;
    static final int ACTIONS = 500;
    private static final int ACTIVITIES = 200;
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Instant START = Instant.parse("2026-11-23T11:03:00Z");
    private static final Author AUTHOR = new Author("S. Benali", "téléphonie");

    private final DeviceId device;
    private final CrisisId crisis;
    private final PlanId plan;
    private final int pace;
    private final Random random = new Random(20261123);
    private final List<Entry> entries = new ArrayList<>();

    MobilisedCrisis(DeviceId device) {
        this(device, PLAN, 1);
    }

    /// @param pace the seconds between two entries
    MobilisedCrisis(DeviceId device, PlanId plan, int pace) {
        this.plan = plan;
        this.pace = pace;
        this.device = device;
        this.crisis = CrisisId.openedBy(new EntryId(device, 1));
    }

    CrisisId crisis() {
        return crisis;
    }

    /// When the last entry was written.
    Instant end() {
        return entries.getLast().times().entered().toInstant();
    }

    static Plan plan() {
        return switch (PlanFile.read("plan.yaml", bytes(3 * ACTIVITIES))) {
            case Reading.Done<Plan>(var plan) -> plan;
            case Reading.Refused<Plan>(var faults) -> throw new AssertionError(faults);
        };
    }

    /// The plan as a file.
    ///
    /// @param tasks how many its recovery has
    static byte[] bytes(int tasks) {
        return yaml(tasks).getBytes(StandardCharsets.UTF_8);
    }

    private static String yaml(int tasks) {
        var yaml =
                new StringBuilder(
                        """
                        identity: {title: Large, version: 1}
                        levels:
                          - {number: 1, name: Watch, standDown: [Calm], callOutWithin: 20 min,
                             reportEvery: 30 min}
                        activities:
                        """);
        for (int i = 0; i < ACTIVITIES; i++)
            add(
                    yaml,
                    "  - {id: a%d, name: A%d, priority: 1, rto: 4 h, strategy: {mtpd: 8 h}}",
                    i,
                    i);
        yaml.append("people:\n");
        for (int i = 0; i < PEOPLE; i++)
            add(yaml, "  - {id: p%d, name: P%d, phones: [06 39 98 %04d]}", i, i, i);
        yaml.append("arrangement:\n  roles:\n");
        for (int i = 0; i < CARDS; i++)
            add(
                    yaml,
                    "    - {id: r%d, name: R%d, fromLevel: 1, exclusive: %s, holder: p%d,"
                            + " deputies: [p%d, p%d], onCall: [o]}",
                    i,
                    i,
                    i % 2 == 0,
                    i,
                    60 + i,
                    120 + i);
        yaml.append("  onCall: [{id: o, name: O, turns: [");
        for (int i = 0; i < 20; i++) add(yaml, "{person: p%d, from: 2026-11-01},", 180 + i);
        yaml.append("]}]\n  callOut: {nextAfter: 10 min, targetPercent: 80, message: Come}\n");
        yaml.append("  duty: {longestShift: 8 h, entryEvery: 20 min, exitReviewEvery: 1 h}\n");
        yaml.append("  actionCards:\n");
        for (int i = 0; i < CARDS; i++) card(yaml, i);
        yaml.append("recovery:\n  tasks:\n");
        for (int i = 0; i < tasks; i++)
            add(
                    yaml,
                    "    - {id: t%d, name: T%d, order: %d, duration: 20 min, activities: [a%d],"
                            + " dependsOn: %s}",
                    i,
                    i,
                    i + 1,
                    i % ACTIVITIES,
                    i < 9 ? "[]" : "[t" + (i - 9) + "]");
        return yaml.toString();
    }

    private static void card(StringBuilder yaml, int number) {
        add(
                yaml,
                "    - {id: c%d, title: Card %d, role: r%d, fromLevel: 1, steps: [",
                number,
                number,
                number);
        for (int i = 0; i < steps(number); i++)
            add(yaml, "{text: Step %d, within: %d min},", i + 1, 5 * (i + 1));
        yaml.append("]}\n");
    }

    /// So many on each card that all of them are 2 000.
    static int steps(int card) {
        return STEPS / CARDS + (card < STEPS % CARDS ? 1 : 0);
    }

    @SuppressWarnings("AnnotateFormatMethod") // its annotation is in no library that we have
    private static void add(StringBuilder yaml, String line, Object... values) {
        yaml.append(String.format(Locale.ROOT, line, values)).append('\n');
    }

    /// @param calls how many were made
    /// @param marks how many times a step was marked
    List<Entry> entries(int calls, int marks) {
        var decision = new DecisionMade("D-001", "S. Benali");
        write(new CrisisDeclared("Perte du trunk SIP", 1, "", plan));
        write(new PlanActivated(PlanSide.CONTINUITY, "", decision));
        for (int i = 0; i < ACTIVITIES; i++)
            write(new ActivityChanged(named("a", i), ActivityState.INTERRUPTED, ""));
        for (int i = 0; i < ACTIONS; i++)
            write(
                    new ActionGiven(
                            "Prévenir le client " + i,
                            named("r", i % CARDS),
                            START.plusSeconds(60L * i),
                            List.of(Priority.values()).get(i % 4)));
        for (int i = 0; i < CARDS; i += 2) write(new RoleTaken(named("r", i), named("p", i)));
        for (int i = 0; i < PEOPLE; i++) shift(i);
        for (int i = 0; i < calls; i++) write(call());
        for (int i = 0; i < marks; i++) write(mark(i));
        return entries;
    }

    private void shift(int number) {
        var from = START.plusSeconds(600L * number).atZone(PARIS);
        write(
                new ShiftPlanned(
                        named("r", number % CARDS), named("p", number), from, from.plusHours(4)));
    }

    private Event call() {
        int role = random.nextInt(CARDS);
        int person = role + 60 * random.nextInt(3);
        return new PersonCalled(
                named("p", person),
                named("r", role),
                "06 39 98 " + person,
                List.of(CallOutcome.values()).get(random.nextInt(6)),
                random.nextBoolean() ? null : START.plusSeconds(3600),
                "");
    }

    /// Every other step, again and again.
    private Event mark(int number) {
        int card = number % CARDS;
        int step = 1 + 2 * (number / CARDS) % steps(card);
        if (step == 4) step = 5; // left as it is, for one who marks it
        return marked(card, step, List.of(StepMark.values()).get(1 + number % 3));
    }

    static StepMarked marked(int card, int step, StepMark mark) {
        return new StepMarked(named("c", card), step, "Step " + step, mark, "dit", "");
    }

    List<Entry> entries() {
        return List.copyOf(entries);
    }

    Entry next(Event event) {
        write(event);
        return entries.getLast();
    }

    private void write(Event event) {
        long number = entries.size() + 1L;
        var at = START.plusSeconds(number * pace).atZone(PARIS);
        entries.add(
                new Entry(
                        new EntryId(device, number),
                        crisis,
                        new Times(
                                Moment.exactly(at),
                                at.toInstant(),
                                at,
                                new HybridTime(at.toInstant().toEpochMilli(), 0)),
                        AUTHOR,
                        event));
    }

    static Named named(String kind, int number) {
        return new Named(kind + number, kind.toUpperCase(Locale.ROOT) + number);
    }
}
