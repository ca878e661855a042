package app.courante.crisis;

import app.courante.crisis.CrisisEvent.CrisisDeclared;
import app.courante.crisis.CrisisEvent.PlanActivated;
import app.courante.crisis.Decision.Accepted;
import app.courante.crisis.Decision.Refused;
import app.courante.crisis.ExerciseCommand.PrepareExercise;
import app.courante.crisis.ExerciseEvent.ExercisePrepared;
import app.courante.crisis.LogEvent.DecisionMade;
import app.courante.crisis.board.AlertWatch;
import app.courante.crisis.board.Alerts;
import app.courante.crisis.board.CallOut;
import app.courante.crisis.deciding.Deciding;
import app.courante.exercise.Drills;
import app.courante.exercise.Scenario;
import app.courante.files.RuleBooks;
import app.courante.plan.Plan;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A cell as a test tells of it: what was written down at which minute, by whom, under which plan.
///
/// The crisis begins at minute 0, a Monday at two in the afternoon in Paris.
public final class Cell {
    public static final Instant START = Facts.START;
    public static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    public static final DecisionMade DECIDED = new DecisionMade("D-001", "Claire Morel");
    public static final Author CLAIRE = Facts.CLAIRE;
    public static final Author MARC = new Author("Marc Petit", "");

    private final @Nullable Plan plan;
    private final List<Entry> entries = new ArrayList<>();
    private Instant now;
    private Author author = CLAIRE;
    private DeviceId device = Facts.A;
    private long counter;
    private @Nullable CrisisId crisis;

    private Cell(@Nullable Plan plan, Instant now) {
        this.plan = plan;
        this.now = now;
    }

    /// A house with the plan of these tests, and no crisis.
    public static Cell house() {
        return new Cell(CellPlan.PLAN, START);
    }

    /// The same of an exercise that was prepared and not started.
    public static Cell exercise(boolean realCalls) {
        return house().when(
                        new PrepareExercise(
                                "Essai",
                                Drills.scenario(Drills.inject("1", "T+0")),
                                "",
                                "",
                                START,
                                false,
                                realCalls));
    }

    public static Cell withoutPlan() {
        return new Cell(null, START).declared(2);
    }

    public static Cell declared() {
        return house().declared(2);
    }

    /// Declared at this level, and the continuity plan activated, in minute 0.
    public static Cell active(int level) {
        return active(CellPlan.PLAN, level, START);
    }

    public static Cell active(Plan plan, int level, Instant from) {
        return new Cell(plan, from)
                .declared(level)
                .given(new PlanActivated(PlanSide.CONTINUITY, "", DECIDED));
    }

    private Cell declared(int level) {
        crisis = CrisisId.openedBy(new EntryId(device, counter + 1));
        return given(new CrisisDeclared("Coupure du trunk", level, "", null));
    }

    /// What follows is written down in this minute.
    public Cell at(long minute) {
        return at(minute(minute));
    }

    public Cell at(Instant instant) {
        now = instant;
        return this;
    }

    public Cell by(Author who) {
        author = who;
        return this;
    }

    public Cell onAnotherLaptop() {
        device = Facts.B;
        return this;
    }

    public Cell given(Event... events) {
        for (var event : events) write(event, null);
        return this;
    }

    /// Something that is told later than it happened.
    public Cell happened(long minute, Event event) {
        write(event, time(minute));
        return this;
    }

    /// Does what is asked, which must be allowed.
    public Cell when(Command command) {
        switch (decide(command)) {
            case Accepted(var facts) -> facts.forEach(one -> write(one.event(), one.happened()));
            case Refused(var why) -> throw new AssertionError(why + ": " + command);
        }
        return this;
    }

    /// The events that this command would write.
    public List<Event> events(Command command) {
        return switch (decide(command)) {
            case Accepted(var facts) -> facts.stream().map(Decision.Fact::event).toList();
            case Refused(var why) -> throw new AssertionError(why + ": " + command);
        };
    }

    /// The log of an exercise with this scenario, whose clock stands at its start.
    public static Cell exercise(Scenario scenario) {
        return house().given(new ExercisePrepared("Drill", scenario, "", "", START, false, false));
    }

    public Decision decide(Command command) {
        return Deciding.decide(situation(), command, new Asker(author, now));
    }

    public Refused refusal(Refusal why) {
        return new Refused(why);
    }

    public Situation situation() {
        return Situation.of(entries).at(now).by(RuleBooks.own()).with(plan);
    }

    public CallOut callOut() {
        return CallOut.of(situation(), now);
    }

    public Alerts alerts() {
        return AlertWatch.by(plan).alerts(situation(), now);
    }

    public Reports reports() {
        return situation().conduct().reports();
    }

    public Instant now() {
        return now;
    }

    public EntryId last() {
        return entries.getLast().id();
    }

    public List<Entry> entries() {
        return List.copyOf(entries);
    }

    public static Instant minute(long minute) {
        return START.plusSeconds(60 * minute);
    }

    public static Moment time(long minute) {
        return Moment.exactly(minute(minute), PARIS);
    }

    public static ZonedDateTime paris(String local) {
        return java.time.LocalDateTime.parse(local).atZone(PARIS);
    }

    private void write(Event event, @Nullable Moment happened) {
        counter++;
        entries.add(
                new Entry(
                        new EntryId(device, counter),
                        crisis,
                        new Times(
                                happened == null ? Moment.exactly(now, PARIS) : happened,
                                now,
                                now.atZone(PARIS),
                                new HybridTime(now.toEpochMilli(), (int) counter)),
                        author,
                        event));
    }
}
