package app.courante.ui.checklists;

import app.courante.crisis.Author;
import app.courante.crisis.Command;
import app.courante.crisis.CrisisCommand.ActivatePlan;
import app.courante.crisis.CrisisCommand.CloseCrisis;
import app.courante.crisis.CrisisCommand.DeactivatePlan;
import app.courante.crisis.CrisisCommand.DeclareCrisis;
import app.courante.crisis.DeviceId;
import app.courante.crisis.PlanCommand.PutPlanInForce;
import app.courante.crisis.PlanSide;
import app.courante.crisis.Refusal;
import app.courante.crisis.RoleCommand.TakeRole;
import app.courante.crisis.Situation;
import app.courante.desk.Answer;
import app.courante.desk.Desk;
import app.courante.desk.Notebook;
import app.courante.files.PlanFile;
import app.courante.files.Reading;
import app.courante.plan.Plan;
import app.courante.plan.PlanId;
import app.courante.store.MemoryEventStore;
import app.courante.ui.kit.Seat;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import javafx.beans.property.SimpleObjectProperty;

/// A desk with a plan that has three cards, all on one thread: the tests of the action cards sit at
/// it as Ana Costa, the scribe.
final class Cell {
    static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    static final Instant NOW = Instant.parse("2026-11-23T13:00:00Z");
    static final Author ANA = new Author("Ana Costa", "");

    static final String PLAN =
            """
            identity: {title: Plan, version: 1}
            levels: [{number: 1, name: Watch}, {number: 2, name: Crisis}, {number: 3, name: War}]
            people: [{id: ana, name: Ana Costa}, {id: ben, name: Ben Diaz}]
            arrangement:
              roles:
                - {id: it, name: Systems, fromLevel: 1, holder: ben}
                - {id: scribe, name: Scribe, fromLevel: 1, holder: ana}
              actionCards:
                - id: restore
                  title: Restore the systems
                  role: it
                  fromLevel: 1
                  steps:
                    - {text: Cut the network, within: 10 min}
                    - {text: Find a sound backup, within: 2 h}
                - id: open
                  title: Open the cell
                  role: scribe
                  fromLevel: 1
                  steps:
                    - {text: Open the log, within: 5 min}
                    - {text: Open the room, within: 15 min}
                    - {text: Order coffee, within: 5 min, optional: true}
                    - {text: Call the insurer, within: 1 h, condition: the policy covers it}
                    - {text: Set the next report, within: 30 min}
                    - {text: Check the badges}
                - id: war
                  title: Tell the ministry
                  role: scribe
                  fromLevel: 3
                  steps: [{text: Write}]
            """;

    final List<Throwable> failures = new ArrayList<>();
    final SimpleObjectProperty<Instant> now = new SimpleObjectProperty<>(NOW);
    final SimpleObjectProperty<Author> me = new SimpleObjectProperty<>(ANA);
    final Seat seat;
    final ChecklistsModel model;
    private final Map<String, String> notes = new HashMap<>();
    private final Plan plan;

    Cell(String yaml) {
        this(yaml, Runnable::run);
    }

    /// @param work does the desk's work, at once or when a test wants it
    Cell(String yaml, Executor work) {
        plan = read(yaml);
        var desk =
                new Desk(
                        new MemoryEventStore(new DeviceId("KXB-0123456789abcdef")),
                        _ -> plan,
                        new Hands(),
                        work,
                        Runnable::run,
                        failures::add);
        seat = new Seat(desk, notebook(), me, now, PARIS);
        model = new ChecklistsModel(seat, Situation.of(List.of()));
        desk.watch(model::show);
        desk.open(null);
    }

    private static Plan read(String yaml) {
        return switch (PlanFile.read("plan.yaml", yaml.getBytes(StandardCharsets.UTF_8))) {
            case Reading.Done<Plan>(var plan) -> plan;
            case Reading.Refused<Plan>(var faults) -> throw new AssertionError(faults);
        };
    }

    private Notebook notebook() {
        return new Notebook(notes, notes::put, Runnable::run, failures::add);
    }

    /// Another start of the program on the same notes and the same log.
    ChecklistsModel again() {
        var fresh =
                new ChecklistsModel(
                        new Seat(seat.desk(), notebook(), me, now, PARIS), Situation.of(List.of()));
        fresh.show(model.situation().get());
        return fresh;
    }

    Cell planned() {
        return done(new PutPlanInForce(new PlanId("%064x".formatted(7)), "Plan", "1"));
    }

    Cell declared(int level) {
        return done(new DeclareCrisis("Fire", level, "", null));
    }

    Cell active() {
        return done(new ActivatePlan(PlanSide.CONTINUITY, ""));
    }

    Cell closed() {
        return done(new DeactivatePlan(PlanSide.CONTINUITY, "", "over", List.of(), "calm"))
                .done(new CloseCrisis("over"));
    }

    /// With the plan active since [#NOW], and the scribe's role in Ana's hands.
    static Cell atWork() {
        var cell =
                new Cell(PLAN)
                        .planned()
                        .declared(1)
                        .active()
                        .done(new TakeRole("scribe", "ana", null));
        cell.model.arrive();
        return cell;
    }

    Cell done(Command command) {
        var answer = answer(command);
        if (answer instanceof Answer.Done) return this;
        throw new AssertionError(answer);
    }

    Answer answer(Command command) {
        var answers = new ArrayList<Answer>();
        seat.execute(command, answers::add);
        if (answers.size() != 1) throw new AssertionError(answers);
        return answers.getFirst();
    }

    Cell after(Duration time) {
        now.set(NOW.plus(time));
        return this;
    }

    List<String> cards() {
        return model.cards().get().stream().map(CardLine::id).toList();
    }

    int step() {
        return model.chosenStep().orElseThrow().key().step();
    }

    Refusal refused() {
        return model.trouble().get() instanceof Answer.Refused(var why)
                ? why
                : failed(model.trouble().get());
    }

    private static Refusal failed(@org.jspecify.annotations.Nullable Answer answer) {
        throw new AssertionError(String.valueOf(answer));
    }

    /// The clock on the wall, which the test sets.
    private final class Hands extends Clock {
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
            return now.get();
        }
    }
}
