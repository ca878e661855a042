package app.courante.ui.alerts;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import app.courante.crisis.Author;
import app.courante.crisis.Command;
import app.courante.crisis.CrisisCommand.DeclareCrisis;
import app.courante.crisis.DeviceId;
import app.courante.crisis.Entry;
import app.courante.crisis.PlanCommand.PutPlanInForce;
import app.courante.crisis.Situation;
import app.courante.crisis.board.Alert.Target;
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
import javafx.beans.property.SimpleObjectProperty;

/// A desk with a small plan, a crisis and a clock that the test turns, all on one thread; the bell
/// only counts.
final class Watchroom {
    static final Instant NOW = Instant.parse("2026-11-23T13:00:00Z");
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final String PLAN =
            """
            identity: {title: Plan, version: 1}
            levels: [{number: 1, name: Watch}]
            """;

    final List<Throwable> failures = new ArrayList<>();
    final Map<String, String> notes = new HashMap<>();
    final List<Target> led = new ArrayList<>();
    final SimpleObjectProperty<Instant> now = new SimpleObjectProperty<>(NOW);
    final Seat seat;
    final AlertsModel model;
    int rung;

    Watchroom() {
        var desk =
                new Desk(
                        new MemoryEventStore(new DeviceId("KXB-0123456789abcdef")),
                        _ -> plan(),
                        new Turned(),
                        Runnable::run,
                        Runnable::run,
                        failures::add);
        seat =
                new Seat(
                        desk,
                        new Notebook(notes, notes::put, Runnable::run, failures::add),
                        new SimpleObjectProperty<>(new Author("Claire Morel", "")),
                        now,
                        PARIS);
        model = new AlertsModel(seat, Situation.of(List.of()), led::add, () -> rung++);
        desk.watch(model::show);
        desk.open(null);
    }

    /// With a plan in force and a crisis of which nothing is activated yet: an amber alert, red in
    /// ten minutes.
    static Watchroom declared() {
        var room = new Watchroom();
        room.done(new PutPlanInForce(new PlanId("a".repeat(64)), "Plan", "1"));
        room.done(new DeclareCrisis("Feu", 1, "", null));
        return room;
    }

    private static Plan plan() {
        return switch (PlanFile.read("plan.yaml", PLAN.getBytes(StandardCharsets.UTF_8))) {
            case Reading.Done<Plan>(var plan) -> plan;
            case Reading.Refused<Plan>(var faults) -> throw new AssertionError(faults);
        };
    }

    Entry done(Command command) {
        var answers = new ArrayList<Answer>();
        seat.execute(command, answers::add);
        return assertInstanceOf(Answer.Done.class, answers.getFirst()).entries().getFirst();
    }

    void later(Duration length) {
        now.set(now.get().plus(length));
    }

    private final class Turned extends Clock {
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
