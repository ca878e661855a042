package app.courante.ui.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.courante.crisis.Author;
import app.courante.crisis.CellPlan;
import app.courante.crisis.CrisisCommand.DeclareCrisis;
import app.courante.crisis.DeviceId;
import app.courante.crisis.EntryId;
import app.courante.crisis.PlanCommand.PutPlanInForce;
import app.courante.crisis.PlanSide;
import app.courante.crisis.Refusal;
import app.courante.crisis.SignalCommand.ReportSignal;
import app.courante.crisis.Situation;
import app.courante.crisis.board.Alert.Target;
import app.courante.crisis.board.Alert.Where;
import app.courante.desk.Answer;
import app.courante.desk.Desk;
import app.courante.desk.Notebook;
import app.courante.plan.PlanId;
import app.courante.store.MemoryEventStore;
import app.courante.ui.course.CourseModel.Part;
import app.courante.ui.course.CourseModel.Progress;
import app.courante.ui.course.Declaration.Qualification;
import app.courante.ui.kit.Seat;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CourseModelTest {
    private static final Instant NOON = Instant.parse("2026-11-23T11:00:00Z");
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final List<Progress> answers = new ArrayList<>();
    private final Seat seat = seat();
    private final CourseModel model = new CourseModel(seat, Situation.of(List.of()));

    private static Seat seat() {
        var desk =
                new Desk(
                        new MemoryEventStore(new DeviceId("KXB-0123456789abcdef")),
                        _ -> CellPlan.PLAN,
                        Clock.fixed(NOON, PARIS),
                        Runnable::run,
                        Runnable::run,
                        failure -> {
                            throw new AssertionError(failure);
                        });
        var notes = new HashMap<String, String>();
        return new Seat(
                desk,
                new Notebook(notes, notes::put, Runnable::run, _ -> {}),
                new SimpleObjectProperty<>(new Author("Claire", "")),
                new SimpleObjectProperty<>(NOON),
                PARIS);
    }

    @BeforeEach
    void aPlanIsInForce() {
        seat.desk().watch(model::show);
        seat.desk().open(null);
        seat.execute(new PutPlanInForce(new PlanId("ab".repeat(32)), "Plan", "1"), _ -> {});
    }

    private static Declaration declaration(
            String title, List<EntryId> signals, List<String> criteria) {
        return new Declaration(
                new DeclareCrisis(title, 3, "", null), new Qualification(signals, "", criteria));
    }

    private void declare() {
        model.declare(declaration("Panne", List.of(), List.of()), answers::add);
    }

    @Test
    void theLevelIsTheHighestOfWhichACriterionIsMet() {
        assertEquals(OptionalInt.empty(), model.suggested(List.of()));
        assertEquals(OptionalInt.of(1), model.suggested(List.of("Gêne")));
        assertEquals(OptionalInt.of(3), model.suggested(List.of("Gêne", "Site perdu")));
        assertEquals(OptionalInt.empty(), model.suggested(List.of("Rien de tel au plan")));
    }

    @Test
    void aDeclarationThatIsRefusedLeavesNothing() {
        model.declare(declaration(" ", List.of(), List.of("Site perdu")), answers::add);
        assertEquals(List.of(new Progress(0, new Answer.Refused(Refusal.TITLE_MISSING))), answers);
        assertNull(model.situation().get().crisis());
    }

    @Test
    void aQualificationThatIsRefusedSaysThatTheCrisisIsThere() {
        var unknown = new EntryId(new DeviceId("KXB-0123456789abcdef"), 77);
        model.declare(declaration("Panne", List.of(unknown), List.of()), answers::add);
        assertEquals(List.of(new Progress(1, new Answer.Refused(Refusal.SIGNAL_UNKNOWN))), answers);
        assertTrue(model.running());
    }

    @Test
    void aSignalLeavesTheListWithTheCrisisItBegan() {
        seat.execute(new ReportSignal("Fumée", "accueil", null), _ -> {});
        var signal = model.signals().getFirst().id();
        model.declare(declaration("Feu", List.of(signal), List.of("Site perdu")), answers::add);
        assertTrue(answers.getFirst().whole());
        assertTrue(model.signals().isEmpty());
        var qualified = model.situation().get().conduct().course().qualified();
        assertNotNull(qualified);
        assertEquals(List.of("Site perdu"), qualified.criteria());
    }

    @Test
    void aSignalThatComesLaterJoinsTheCrisisAndKeepsItsCriteria() {
        model.declare(declaration("Feu", List.of(), List.of("Site perdu")), answers::add);
        seat.execute(new ReportSignal("Fumée au second étage", "", null), _ -> {});
        model.attach(model.signals().getFirst().id(), _ -> {});
        assertTrue(model.signals().isEmpty());
        assertEquals(
                List.of("Site perdu"),
                Objects.requireNonNull(model.situation().get().conduct().course().qualified())
                        .criteria());
    }

    @Test
    void whatCannotBeActivatedStopsTheRestAndSaysHowFarItCame() {
        declare();
        var whole = new Part(PlanSide.CONTINUITY, "");
        model.activate(List.of(whole, whole, new Part(PlanSide.RECOVERY, "")), answers::add);
        assertEquals(
                new Progress(1, new Answer.Refused(Refusal.ALREADY_ACTIVE)), answers.getLast());
        assertTrue(model.stands(whole));
        assertFalse(model.stands(new Part(PlanSide.RECOVERY, "")));
    }

    @Test
    void anAlertAboutTheLevelLeadsToTheActivationAndLaterToTheExitCriteria() {
        declare();
        model.lead(new Target(Where.LEVEL, ""));
        assertEquals(new Ask.Plan(), model.asked().get());
        model.activate(List.of(new Part(PlanSide.CONTINUITY, "")), answers::add);
        model.lead(new Target(Where.LEVEL, ""));
        assertEquals(new Ask.Exit(), model.asked().get());
        assertEquals(List.of("Site rouvert"), model.exitCriteria());
    }

    @Test
    void anAlertAboutASignalAReportOrAnActivityLeadsThere() {
        seat.execute(new ReportSignal("Fumée", "", null), _ -> {});
        var signal = model.signals().getFirst().id();
        model.lead(new Target(Where.SITUATION, signal.toString()));
        assertEquals(new Ask.Judge(signal), model.asked().get());
        model.lead(new Target(Where.REPORT, ""));
        assertEquals(new Ask.Report(), model.asked().get());
        model.lead(new Target(Where.ACTIVITIES, "calls"));
        assertEquals(new Ask.Activity("calls"), model.asked().get());
    }

    @Test
    void whatIsTypedOnACardStaysInItsCrisis() {
        declare();
        var first = Objects.requireNonNull(model.situation().get().crisis()).id();
        model.kept().text("draft.level.reason").set("la première s’aggrave");
        declare();
        assertEquals("", model.kept().text("draft.level.reason").get());
        model.kept().text("draft.level.reason").set("autre chose");
        seat.desk().open(first);
        assertEquals("la première s’aggrave", model.kept().text("draft.level.reason").get());
    }
}
