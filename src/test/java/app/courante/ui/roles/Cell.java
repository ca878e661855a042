package app.courante.ui.roles;

import app.courante.crisis.Author;
import app.courante.crisis.Command;
import app.courante.crisis.CrisisCommand.ActivatePlan;
import app.courante.crisis.CrisisCommand.DeclareCrisis;
import app.courante.crisis.CrisisId;
import app.courante.crisis.CrisisSummary;
import app.courante.crisis.DeviceId;
import app.courante.crisis.Entry;
import app.courante.crisis.EntryId;
import app.courante.crisis.Event;
import app.courante.crisis.HybridTime;
import app.courante.crisis.Moment;
import app.courante.crisis.Named;
import app.courante.crisis.PlanCommand.PutPlanInForce;
import app.courante.crisis.PlanSide;
import app.courante.crisis.Refusal;
import app.courante.crisis.RoleEvent.RoleTaken;
import app.courante.crisis.Situation;
import app.courante.crisis.Times;
import app.courante.desk.Answer;
import app.courante.desk.Desk;
import app.courante.desk.Notebook;
import app.courante.files.PlanFile;
import app.courante.files.Reading;
import app.courante.plan.Plan;
import app.courante.plan.PlanId;
import app.courante.store.EventStore;
import app.courante.ui.kit.Seat;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// A cell at work on a real desk, for the tests of its roles: it is 14:00 on 23 November 2026 in
/// Paris, and everything answers at once.
final class Cell {
    static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    static final String PLAN =
            """
            identity: {title: Plan, version: 1}
            levels: [{number: 1, name: Alert, reportEvery: 1 h}]
            people:
              - {id: ana, name: Ana Costa}
              - {id: bob, name: Bob Élan}
              - {id: cyd, name: Cyd Ferrer}
              - {id: dan, name: Dan Gray}
              - {id: eve, name: Eve Hardy}
            arrangement:
              roles:
                - {id: director, name: Director, fromLevel: 1, exclusive: true, holder: ana,
                   deputies: [bob], onCall: [watch]}
                - {id: scribe, name: Scribe, fromLevel: 1, exclusive: true, holder: cyd}
                - {id: site, name: Site, fromLevel: 1, holder: dan}
              callOrder: [director, scribe, site]
              onCall: [{id: watch, name: Watch, turns: [{person: eve}]}]
              duty: {longestShift: 6 h, overlap: 30 min}
              actionCards:
                - {id: card, title: Lead, role: director, fromLevel: 1, steps: [{text: First},
                   {text: Second}]}
            """;

    private static final Author SCRIBE = new Author("Cyd Ferrer", "Scribe");
    private static final DeviceId OTHER = new DeviceId("RTM-0000000000000002");

    private final List<Entry> log = new ArrayList<>();
    private final Ticking clock = new Ticking();
    private final Plan plan;
    private final Desk desk;
    final SimpleObjectProperty<Instant> now = new SimpleObjectProperty<>(clock.instant());
    final Notebook notebook = new Notebook(Map.of(), (_, _) -> {}, Runnable::run, Cell::failed);
    final Seat seat;
    final RolesModel model;

    /// At peace, with this plan in force.
    Cell(String yaml) {
        plan = read(yaml);
        desk = new Desk(new Logs(), _ -> plan, clock, Runnable::run, Runnable::run, Cell::failed);
        seat = new Seat(desk, notebook, new SimpleObjectProperty<>(SCRIBE), now, PARIS);
        model = new RolesModel(seat, Situation.of(List.of()));
        desk.watch(model::show);
        desk.open(null);
        done(new PutPlanInForce(new PlanId("ab".repeat(32)), "Plan", "1"));
    }

    /// The same plan, declared and activated.
    static Cell active() {
        return active(PLAN);
    }

    static Cell active(String yaml) {
        var cell = new Cell(yaml);
        cell.done(new DeclareCrisis("Outage", 1, "", null));
        cell.done(new ActivatePlan(PlanSide.CONTINUITY, ""));
        return cell;
    }

    private static Plan read(String yaml) {
        return switch (PlanFile.read("plan.yaml", yaml.getBytes(StandardCharsets.UTF_8))) {
            case Reading.Done<Plan>(var plan) -> plan;
            case Reading.Refused<Plan>(var faults) -> throw new AssertionError(faults);
        };
    }

    private static void failed(Throwable failure) {
        throw new AssertionError(failure);
    }

    Answer ask(Command command) {
        var answer = new AtomicReference<@Nullable Answer>();
        seat.execute(command, answer::set);
        if (answer.get() == null) throw new AssertionError("no answer");
        return answer.get();
    }

    EntryId done(Command command) {
        if (ask(command) instanceof Answer.Done(var entries)) return entries.getFirst().id();
        throw new AssertionError(command + " was not done");
    }

    Refusal refused(Command command) {
        if (ask(command) instanceof Answer.Refused(var why)) return why;
        throw new AssertionError(command + " was not refused");
    }

    /// Another laptop, which worked apart, gave this role to this person.
    void apart(String role, String person) {
        var holder = plan.person(person).orElseThrow();
        var taken =
                new RoleTaken(
                        new Named(role, plan.role(role).orElseThrow().name()),
                        new Named(person, holder.name()));
        apart(taken);
    }

    /// The same for anything else.
    void apart(Event event) {
        var crisis = log.getLast().crisis();
        log.add(entry(crisis, event));
        desk.open(crisis);
    }

    private Entry entry(@Nullable CrisisId crisis, Event event) {
        var at = clock.instant().atZone(PARIS);
        long number = log.stream().filter(one -> one.id().device().equals(OTHER)).count() + 1;
        return new Entry(
                new EntryId(OTHER, number),
                crisis,
                new Times(
                        Moment.exactly(at),
                        at.toInstant(),
                        at,
                        new HybridTime(at.toInstant().toEpochMilli(), (int) number)),
                new Author("Bob Élan", ""),
                event);
    }

    /// An hour of that day, or of the next: `18:00`, `+1 02:00`.
    static ZonedDateTime hour(String text) {
        boolean tomorrow = text.startsWith("+1 ");
        var clock = text.substring(tomorrow ? 3 : 0);
        return ZonedDateTime.parse(
                        "2026-11-" + (tomorrow ? "24" : "23") + "T" + clock + ":00+01:00")
                .withZoneSameInstant(PARIS);
    }

    static Moment moment(String hour) {
        return Moment.exactly(hour(hour));
    }

    /// Lets it become this hour.
    void at(String hour) {
        clock.now = hour(hour).toInstant();
        now.set(clock.now);
    }

    private static final class Ticking extends Clock {
        private Instant now = hour("14:00").toInstant();

        @Override
        public ZoneId getZone() {
            return PARIS;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    /// The logs of this laptop and of the other one, in memory.
    private final class Logs implements EventStore {
        private final DeviceId device = new DeviceId("KXB-0000000000000001");

        @Override
        public DeviceId device() {
            return device;
        }

        @Override
        public long lastNumber() {
            return log.stream().filter(one -> one.id().device().equals(device)).count();
        }

        @Override
        public HybridTime lastClock() {
            return log.stream()
                    .map(one -> one.times().clock())
                    .max(HybridTime::compareTo)
                    .orElse(HybridTime.ZERO);
        }

        @Override
        public void append(List<Entry> entries) {
            log.addAll(entries);
        }

        @Override
        public List<Entry> read(@Nullable CrisisId crisis) {
            return log.stream()
                    .filter(one -> one.crisis() == null || one.crisis().equals(crisis))
                    .sorted(Entry.ORDER)
                    .toList();
        }

        @Override
        public CompletableFuture<List<CrisisSummary>> crises() {
            return CompletableFuture.completedFuture(List.of());
        }

        @Override
        public void close() {}
    }
}
