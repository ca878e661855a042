package app.courante.ui.mobilization;

import app.courante.crisis.Author;
import app.courante.crisis.Command;
import app.courante.crisis.CrisisCommand.ActivatePlan;
import app.courante.crisis.CrisisCommand.DeclareCrisis;
import app.courante.crisis.DeviceId;
import app.courante.crisis.PlanCommand.PutPlanInForce;
import app.courante.crisis.PlanSide;
import app.courante.crisis.Situation;
import app.courante.desk.Answer;
import app.courante.desk.Desk;
import app.courante.desk.Notebook;
import app.courante.files.PlanFile;
import app.courante.files.Reading;
import app.courante.files.WrittenPhone;
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
import java.util.Objects;
import javafx.beans.property.SimpleObjectProperty;

/// A desk with a plan of three roles, at which several people call, all on one thread.
final class CallRoom {
    static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    static final Instant NOON = Instant.parse("2026-11-23T11:00:00Z");
    static final String PLAN =
            """
            identity: {title: Plan, version: 1, organisation: Relation client}
            levels:
              - {number: 1, name: Alerte, callOutWithin: 30 min}
              - {number: 2, name: Crise, callOutWithin: 30 min}
            people:
              - {id: ana, name: Ana Costa, phones: [06 39 98 00 01, 02 61 91 00 01]}
              - {id: bo, name: Bo Petit, phones: [06 39 98 00 02]}
              - {id: cy, name: Cy Roux, phones: [06 39 98 00 03]}
              - {id: di, name: Di Faure, phones: [06 39 98 00 04]}
              - {id: ed, name: Ed Blanc, phones: [06 39 98 00 05]}
              - {id: flo, name: Flo Noir, phones: [poste 12]}
            arrangement:
              roles:
                - {id: lead, name: Lead, fromLevel: 1, holder: ana, deputies: [bo]}
                - {id: it, name: Systems, fromLevel: 1, holder: cy, deputies: [di]}
                - {id: site, name: Site, fromLevel: 2, holder: ed}
              callOut:
                nextAfter: 10 min
                targetPercent: 60
                message: "Niveau {niveau} : {titre}. {lieu}, pont {pont}. {inconnu}"
              meetingPlaces: [{id: r, name: Salle Rhône}]
              bridges: [{id: p, name: Pont, phone: 06 39 98 59 00}]
            """;
    static final Author CLAIRE = new Author("Claire", "");
    static final Author MARC = new Author("Marc", "");

    final List<Situation> situations = new ArrayList<>();
    final List<Throwable> failures = new ArrayList<>();
    private final SimpleObjectProperty<Instant> now = new SimpleObjectProperty<>(NOON);
    private final Map<String, String> notes = new HashMap<>();
    private final Desk desk;

    CallRoom(String yaml) {
        var plan = read(yaml);
        desk =
                new Desk(
                        new MemoryEventStore(new DeviceId("KXB-0123456789abcdef")),
                        _ -> plan,
                        new Hands(),
                        Runnable::run,
                        Runnable::run,
                        failures::add);
        desk.watch(situations::add);
        desk.open(null);
    }

    /// The desk with the plan in force, a crisis of level 2 and the plan active.
    static CallRoom calling() {
        var room = new CallRoom(PLAN);
        room.inForce();
        room.declare();
        room.activate();
        return room;
    }

    void activate() {
        done(new ActivatePlan(PlanSide.CONTINUITY, ""));
    }

    void inForce() {
        done(new PutPlanInForce(new PlanId("ab".repeat(32)), "Plan", "1"));
    }

    void declare() {
        done(new DeclareCrisis("Trunk perdu", 2, "", null));
    }

    static Plan read(String yaml) {
        if (PlanFile.read("plan.yaml", yaml.getBytes(StandardCharsets.UTF_8))
                instanceof Reading.Done<Plan>(var plan)) return plan;
        throw new AssertionError("the plan cannot be read");
    }

    /// Somebody sits down to call; what was typed at this desk before is there.
    MobilizationModel sit(Author who) {
        var seat =
                new Seat(
                        desk,
                        new Notebook(notes, notes::put, Runnable::run, failures::add),
                        new SimpleObjectProperty<>(who),
                        now,
                        PARIS);
        var model = new MobilizationModel(seat, situations.getLast(), WrittenPhone::uri);
        desk.watch(model::show);
        model.show(situations.getLast());
        return model;
    }

    Answer ask(Command command, Author who) {
        var answers = new ArrayList<Answer>();
        desk.execute(command, who, answers::add);
        return answers.getFirst();
    }

    void done(Command command) {
        var answer = ask(command, CLAIRE);
        if (!(answer instanceof Answer.Done)) throw new AssertionError(answer);
    }

    void wait(Duration time) {
        now.set(now.get().plus(time));
    }

    Situation situation() {
        return situations.getLast();
    }

    Instant now() {
        return now.get();
    }

    static Turn turn(MobilizationModel model) {
        return Objects.requireNonNull(model.turn().get(), "nobody is to be called");
    }

    private final class Hands extends Clock {
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
