package app.courante.files;

import app.courante.crisis.Author;
import app.courante.crisis.Command;
import app.courante.crisis.DeviceId;
import app.courante.crisis.EntryId;
import app.courante.crisis.PlanCommand.PutPlanInForce;
import app.courante.crisis.Situation;
import app.courante.desk.Answer;
import app.courante.desk.Desk;
import app.courante.desk.PlanLibrary;
import app.courante.plan.Plan;
import app.courante.plan.PlanId;
import app.courante.plan.rule.Rulebook;
import app.courante.store.MemoryEventStore;
import app.courante.text.Language;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The sample crisis played on a desk in memory, step after step at its own time.
final class SamplePlay {
    static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final PlanId PLAN = new PlanId("ab".repeat(32));

    private Situation situation = Situation.of(List.of());
    private Instant now = at(LocalTime.of(9, 0));
    private final Desk desk;

    private SamplePlay(Plan plan) {
        desk =
                new Desk(
                        new MemoryEventStore(new DeviceId("KXB-0123456789abcdef")),
                        new Library(plan),
                        new Watch(),
                        Runnable::run,
                        Runnable::run,
                        failure -> {
                            throw new AssertionError(failure);
                        });
        desk.watch(shown -> situation = shown);
        desk.open(null);
    }

    static Situation play(Language language) {
        if (!(PlanFile.read("plan.yaml", SamplePlan.bytes(language))
                instanceof Reading.Done<Plan>(var plan))) throw new AssertionError("no plan");
        var play = new SamplePlay(plan);
        play.done(new PutPlanInForce(PLAN, "Plan", "1"), new Author("Claire Morel", ""));
        var midnight = DAY.atStartOfDay(ZONE);
        var written = new HashMap<String, EntryId>();
        for (var step : SampleCrisis.steps(language)) {
            play.now = at(step.at());
            var entry = play.done(step.command().of(midnight, written), step.author());
            if (!step.name().isEmpty()) written.put(step.name(), entry);
        }
        return play.situation;
    }

    private EntryId done(Command command, Author author) {
        var entries = new EntryId[1];
        desk.execute(
                command,
                author,
                answer -> {
                    if (!(answer instanceof Answer.Done(var done)))
                        throw new AssertionError(command + " at " + now + ": " + answer);
                    entries[0] = done.getFirst().id();
                });
        return entries[0];
    }

    private static Instant at(LocalTime time) {
        return DAY.atTime(time).atZone(ZONE).toInstant();
    }

    /// One plan, and the law.
    private record Library(Plan only) implements PlanLibrary {
        @Override
        public @Nullable Plan plan(PlanId id) {
            return id.equals(PLAN) ? only : null;
        }

        @Override
        public Rulebook rules() {
            return RuleBooks.own();
        }
    }

    /// Shows the time of the step that is played.
    private final class Watch extends Clock {
        @Override
        public ZoneId getZone() {
            return ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
