package app.courante.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import app.courante.crisis.Author;
import app.courante.crisis.Command;
import app.courante.crisis.CrisisCommand.DeclareCrisis;
import app.courante.crisis.DeviceId;
import app.courante.crisis.EntryId;
import app.courante.crisis.PlanCommand.PutPlanInForce;
import app.courante.crisis.Refusal;
import app.courante.crisis.Situation;
import app.courante.desk.Answer;
import app.courante.desk.Desk;
import app.courante.desk.Notebook;
import app.courante.desk.PlanLibrary;
import app.courante.files.PlanFile;
import app.courante.files.Reading;
import app.courante.files.RuleBooks;
import app.courante.files.SamplePlan;
import app.courante.plan.Plan;
import app.courante.plan.PlanId;
import app.courante.plan.rule.Rulebook;
import app.courante.store.MemoryEventStore;
import app.courante.text.Language;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// A desk in a crisis that goes by the sample plan, all on one thread, at 14:17 on a Monday.
public final class CellDesk {
    public static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    public static final Instant NOW = Instant.parse("2026-11-23T13:17:00Z");

    private static final PlanId PLAN = new PlanId("ab".repeat(32));

    private final Map<String, String> notes = new HashMap<>();
    private final List<Throwable> failures = new ArrayList<>();
    private final SimpleObjectProperty<Instant> now = new SimpleObjectProperty<>(NOW);
    private Situation shown = Situation.of(List.of());
    public final Seat seat;

    public CellDesk() {
        var plan = plan();
        var desk =
                new Desk(
                        new MemoryEventStore(new DeviceId("KXB-0123456789abcdef")),
                        new Library(plan),
                        new Follows(now),
                        Runnable::run,
                        Runnable::run,
                        failures::add);
        desk.watch(situation -> shown = situation);
        desk.open(null);
        seat =
                new Seat(
                        desk,
                        new Notebook(notes, notes::put, Runnable::run, failures::add),
                        new SimpleObjectProperty<>(
                                new Author("Thanh Nguyen", "Secrétaire de cellule")),
                        now,
                        PARIS);
        done(new PutPlanInForce(PLAN, "Plan", "1"));
        done(new DeclareCrisis("Panne", 3, "", null));
    }

    private static Plan plan() {
        return switch (PlanFile.read("plan.yaml", SamplePlan.bytes(Language.FRENCH))) {
            case Reading.Done<Plan>(var plan) -> plan;
            case Reading.Refused<Plan>(var faults) -> throw new AssertionError(faults);
        };
    }

    /// Has a model follow what happens.
    public void watch(Consumer<Situation> shows) {
        shows.accept(shown);
        seat.desk().watch(shows);
    }

    public Answer ask(Command command) {
        var answers = new ArrayList<Answer>();
        seat.execute(command, answers::add);
        assertEquals(List.of(), failures);
        return answers.getFirst();
    }

    /// The first entry that came of it.
    public EntryId done(Command command) {
        return assertInstanceOf(Answer.Done.class, ask(command)).entries().getFirst().id();
    }

    public Refusal refused(Command command) {
        return assertInstanceOf(Answer.Refused.class, ask(command)).why();
    }

    public void pass(Duration time) {
        now.set(now.get().plus(time));
    }

    /// The one plan, and the rules of law.
    private record Library(Plan plan) implements PlanLibrary {
        @Override
        public @Nullable Plan plan(PlanId id) {
            return id.equals(PLAN) ? plan : null;
        }

        @Override
        public Rulebook rules() {
            return RuleBooks.own();
        }
    }

    /// The seat's own time.
    private static final class Follows extends Clock {
        private final SimpleObjectProperty<Instant> now;

        Follows(SimpleObjectProperty<Instant> now) {
            this.now = now;
        }

        @Override
        public ZoneId getZone() {
            return PARIS;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now.get();
        }
    }
}
