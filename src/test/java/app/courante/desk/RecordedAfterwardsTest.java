package app.courante.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.courante.crisis.AlertCommand.AcknowledgeAlert;
import app.courante.crisis.AlertCommand.SnoozeAlert;
import app.courante.crisis.Author;
import app.courante.crisis.CallCommand.BeginCall;
import app.courante.crisis.CallCommand.LogCall;
import app.courante.crisis.CallOutcome;
import app.courante.crisis.Command;
import app.courante.crisis.CrisisCommand.ActivatePlan;
import app.courante.crisis.CrisisCommand.CloseCrisis;
import app.courante.crisis.CrisisCommand.DeclareCrisis;
import app.courante.crisis.CrisisEvent.CrisisDeclared;
import app.courante.crisis.DeviceId;
import app.courante.crisis.Entry;
import app.courante.crisis.Kind;
import app.courante.crisis.LogCommand.LogEntry;
import app.courante.crisis.Moment;
import app.courante.crisis.PlanCommand.PutPlanInForce;
import app.courante.crisis.PlanSide;
import app.courante.crisis.Refusal;
import app.courante.crisis.Situation;
import app.courante.crisis.board.AlertWatch;
import app.courante.files.PlanFile;
import app.courante.files.Reading;
import app.courante.files.SamplePlan;
import app.courante.plan.Plan;
import app.courante.plan.PlanId;
import app.courante.store.MemoryEventStore;
import app.courante.text.Language;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A crisis kept on paper and typed in days later: what stands is what was true then, and the log
/// shows when it was entered.
class RecordedAfterwardsTest {
    private static final Author ADA = new Author("Ada", "");
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Instant TODAY = Instant.parse("2026-11-28T09:00:00Z");
    private static final PlanId OLD = new PlanId("0".repeat(64));
    private static final PlanId NEW = new PlanId("1".repeat(64));
    private static final Plan PLAN = plan();

    private final MemoryEventStore store =
            new MemoryEventStore(new DeviceId("KXB-9f3a61c04d2e7b15"));
    private final List<Situation> situations = new ArrayList<>();
    private final List<Throwable> failures = new ArrayList<>();
    private final Desk desk =
            new Desk(
                    store,
                    _ -> PLAN,
                    Clock.fixed(TODAY, PARIS),
                    Runnable::run,
                    Runnable::run,
                    failures::add);

    @BeforeEach
    void open() {
        desk.watch(situations::add);
        desk.open(null);
    }

    private static Plan plan() {
        return switch (PlanFile.read("plan.yaml", SamplePlan.bytes(Language.FRENCH))) {
            case Reading.Done<Plan>(var plan) -> plan;
            case Reading.Refused<Plan>(var faults) -> throw new AssertionError(faults.toString());
        };
    }

    private static Moment at(String time) {
        return Moment.exactly(ZonedDateTime.parse("2026-11-23T" + time + "+01:00[Europe/Paris]"));
    }

    private Answer ask(Command command, @Nullable Moment given) {
        var answers = new ArrayList<Answer>();
        desk.execute(command, ADA, given, answers::add);
        assertEquals(List.of(), failures);
        return answers.getFirst();
    }

    private List<Entry> done(Command command, @Nullable Moment given) {
        return assertInstanceOf(Answer.Done.class, ask(command, given)).entries();
    }

    private void aCrisisUnderThePlan() {
        done(new PutPlanInForce(OLD, "Plan", "1"), at("08:00"));
        done(new DeclareCrisis("Panne", 3, "", at("13:45")), at("14:00"));
        done(new ActivatePlan(PlanSide.CONTINUITY, ""), at("14:05"));
    }

    @Test
    void whatIsStillToComeIsRefusedAndTwoMinutesOfAClockThatIsFastAreNot() {
        var ahead = Moment.exactly(TODAY.plusSeconds(121), PARIS);
        var declare = new DeclareCrisis("Panne", 1, "", null);
        assertEquals(new Answer.Refused(Refusal.TIME_IN_FUTURE), ask(declare, ahead));
        assertEquals(0, store.lastNumber());
        done(declare, Moment.exactly(TODAY.plusSeconds(119), PARIS));
    }

    @Test
    void anEntryHasTheTimeOfThePaperAndTheTrueOneOfTheKeyboard() {
        aCrisisUnderThePlan();
        var call = new LogCall("morel", "director", "", CallOutcome.HERE, null, "", null);
        for (var entry : done(call, at("14:07"))) {
            assertEquals(at("14:07"), entry.times().happened());
            assertEquals(at("14:07").instant(), entry.times().learned());
            assertEquals(TODAY.atZone(PARIS), entry.times().entered());
            assertTrue(entry.recordedAfterwards());
            assertEquals(entry, kept().get((int) entry.id().number() - 1));
        }
        var holder = now().conduct().seats().holdersOf("director").getFirst();
        assertEquals(at("14:07").instant(), holder.from());
    }

    @Test
    void aTimeThatTheCommandTellsItselfStands() {
        aCrisisUnderThePlan();
        var crisis = Objects.requireNonNull(now().crisis());
        assertEquals(at("13:45"), crisis.began());
        assertEquals(at("14:00").instant(), crisis.opened());
        var told = new LogEntry(Kind.INFORMATION, "Coupure", "", true, "", at("13:40"), null);
        var line = done(told, at("14:10")).getFirst();
        assertEquals(at("13:40"), line.times().happened());
        assertEquals(at("14:10").instant(), line.times().learned());
        var later = new LogEntry(Kind.INFORMATION, "Coupure", "", true, "", at("14:20"), null);
        assertEquals(new Answer.Refused(Refusal.TIME_IN_FUTURE), ask(later, at("14:10")));
    }

    @Test
    void thePlanIsTheOneThatWasInForceThenAndTodaysWhereThereWasNone() {
        done(new PutPlanInForce(OLD, "Plan", "1"), at("08:00"));
        done(new PutPlanInForce(NEW, "Plan", "2"), null);
        var declare = new DeclareCrisis("Panne", 1, "", null);
        assertEquals(OLD, planOf(done(declare, at("14:00")).getFirst()));
        assertEquals(NEW, planOf(done(declare, null).getFirst()));
        assertEquals(OLD, planOf(done(declare, at("08:00")).getFirst()));
        assertEquals(NEW, planOf(done(declare, at("07:59")).getFirst()));
    }

    private static @Nullable PlanId planOf(Entry entry) {
        return assertInstanceOf(CrisisDeclared.class, entry.event()).plan();
    }

    @Test
    void anAlertIsJudgedAsItStoodThen() {
        aCrisisUnderThePlan();
        // Called out within half an hour: at 14:34 no role is an alarm yet.
        var known = new AcknowledgeAlert("vacant:legal", "");
        assertEquals(new Answer.Refused(Refusal.ALERT_UNKNOWN), ask(known, at("14:34")));
        done(known, at("14:36"));
        done(new SnoozeAlert("vacant:hr", "", Duration.ofMinutes(10)), at("14:36"));
        assertFalse(rings("vacant:legal", "14:50"));
        assertFalse(rings("vacant:hr", "14:45"));
        assertTrue(rings("vacant:hr", "14:46"));
        assertTrue(rings("vacant:it", "14:46"));
    }

    @Test
    void aCallThatWasUnderWayThenKeepsOthersAway() {
        aCrisisUnderThePlan();
        done(new BeginCall("morel", "director"), at("14:06"));
        var answers = new ArrayList<Answer>();
        var other = new Author("Bob", "");
        var again = new BeginCall("morel", "director");
        desk.execute(again, other, at("14:08"), answers::add);
        desk.execute(again, other, at("14:12"), answers::add);
        assertEquals(new Answer.Refused(Refusal.PERSON_BEING_CALLED), answers.getFirst());
        assertInstanceOf(Answer.Done.class, answers.getLast());
    }

    @Test
    void aPaperLogThatWasKeptIsNotSilent() {
        aCrisisUnderThePlan();
        done(LogEntry.now(Kind.INFORMATION, "Rien de neuf"), at("14:30"));
        assertEquals(at("14:30").instant(), now().conduct().lastEntry());
        assertTrue(
                AlertWatch.by(PLAN)
                        .alerts(now(), at("14:51").instant())
                        .alert("silence")
                        .isPresent());
        assertTrue(
                AlertWatch.by(PLAN)
                        .alerts(now(), at("14:49").instant())
                        .alert("silence")
                        .isEmpty());
    }

    @Test
    void aCrisisIsClosedWhenItWasClosed() {
        done(new DeclareCrisis("Panne", 1, "", null), at("14:00"));
        done(new CloseCrisis("Fini"), at("15:00"));
        assertEquals(at("15:00").instant(), Objects.requireNonNull(now().crisis()).closed());
    }

    private boolean rings(String alert, String time) {
        return AlertWatch.by(PLAN)
                .alerts(now(), at(time).instant())
                .alert(alert)
                .orElseThrow()
                .rings();
    }

    private Situation now() {
        return situations.getLast();
    }

    private List<Entry> kept() {
        return store.read(Objects.requireNonNull(now().crisis()).id());
    }
}
