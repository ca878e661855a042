package app.courante.ui.activities;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.courante.crisis.ActivityCommand.ChangeActivity;
import app.courante.crisis.ActivityState;
import app.courante.crisis.CrisisCommand.CloseCrisis;
import app.courante.crisis.EntryId;
import app.courante.crisis.MeasureCommand.LogMeasures;
import app.courante.crisis.MeasureCommand.Measure;
import app.courante.crisis.MeasureCommand.WithdrawMeasures;
import app.courante.crisis.Measures.Point;
import app.courante.crisis.ResourceCommand.ChangeResource;
import app.courante.crisis.ResourceKind;
import app.courante.crisis.ResourceState;
import app.courante.crisis.Situation;
import app.courante.text.Language;
import app.courante.text.Texts;
import app.courante.ui.kit.CellDesk;
import app.courante.ui.kit.Pill.Tone;
import app.courante.ui.kit.Words;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ActivitiesModelTest {
    private final CellDesk desk = new CellDesk();
    private final List<String> asked = new ArrayList<>();
    private final ActivitiesModel model =
            new ActivitiesModel(
                    desk.seat, Situation.of(List.of()), (id, state) -> asked.add(id + " " + state));

    @BeforeEach
    void watch() {
        desk.watch(model::show);
    }

    private EntryId says(ActivityState state, String service) {
        return desk.done(new ChangeActivity("reception", state, service, null));
    }

    private EntryId figures(double answered) {
        return desk.done(
                new LogMeasures("reception", List.of(new Measure("answered", answered, "", null))));
    }

    private Fact fact(String key) {
        return facts().stream().filter(one -> one.key().equals(key)).findFirst().orElseThrow();
    }

    private List<Fact> facts() {
        var words = new Words(Texts.in(Language.FRENCH), CellDesk.PARIS);
        return new Facts(words, model.board().get(), model.chosen().orElseThrow()).all();
    }

    @Test
    void activitiesStandInTheOrderInWhichTheyCountAndTheFirstIsChosen() {
        var lines = model.board().get().lines();
        assertEquals("reception", lines.getFirst().activity().id());
        assertEquals("reception", model.selected().get());
        for (int i = 1; i < lines.size(); i++)
            assertTrue(
                    lines.get(i - 1).activity().priority() <= lines.get(i).activity().priority());
    }

    @Test
    void everyFigureOfAnInterruptedActivityLeadsToTheEntryItComesFrom() {
        var said = says(ActivityState.INTERRUPTED, "");
        desk.pass(Duration.ofMinutes(45));
        for (var key : List.of("state", "rto", "mtpd", "loss", "rate", "impact", "ahead"))
            assertEquals(List.of(said), fact(key).entries(), key);
        assertEquals("45 min sur 2 h, reste 1 h 15", fact("mtpd").more());
        assertEquals("Perte à ce jour 3\u202f750 €", fact("loss").text());
        assertTrue(fact("impact").text().startsWith("À 15:17"), fact("impact").text());
    }

    @Test
    void whatAFailureMustHaveStoppedIsCountedUntilSomebodySaysHowItStands() {
        assertEquals(0, model.board().get().uncounted());
        for (var site : List.of("lyon", "dijon", "villeurbanne", "home"))
            desk.done(new ChangeResource(ResourceKind.SITE, site, ResourceState.DOWN, "", null));
        long all = model.board().get().uncounted();
        assertTrue(all > 1, all + " stopped");
        says(ActivityState.INTERRUPTED, "");
        assertEquals(all - 1, model.board().get().uncounted());
        says(ActivityState.DEGRADED, "50 %");
        assertEquals(all - 1, model.board().get().uncounted());
    }

    @Test
    void theShareThatIsLostIsToldWithItsInputs() {
        says(ActivityState.DEGRADED, "60 %, télétravail");
        desk.pass(Duration.ofMinutes(30));
        assertEquals("Rythme actuel 2\u202f000 € / h", fact("rate").text());
        assertEquals("5\u202f000 € / h × 40 % perdus (60 % servis)", fact("rate").more());
    }

    @Test
    void aClosedCrisisGoesOnCostingNothingAndSaysThatItStoodSo() {
        says(ActivityState.INTERRUPTED, "");
        desk.pass(Duration.ofMinutes(45));
        desk.done(new CloseCrisis("Fini", List.of(), null, "", List.of(), "Essai"));
        desk.pass(Duration.ofHours(30));
        assertEquals("45 min sur 2 h, reste 1 h 15", fact("mtpd").more());
        assertEquals("Perte à ce jour 3\u202f750 €", fact("loss").text());
        assertEquals("Rythme actuel 0 € / h", fact("rate").text());
        assertEquals("Interrompue à la clôture", fact("state").pill());
        assertTrue(facts().stream().noneMatch(one -> one.key().equals("ahead")));
    }

    /// As the report and the figures say it: 5 000 € × 37 min are 3 083.33, 41 min 3 416.67.
    @Test
    void eurosAreRoundedAndNotCutOff() {
        says(ActivityState.INTERRUPTED, "");
        desk.pass(Duration.ofMinutes(41));
        assertEquals("Perte à ce jour 3\u202f417 €", fact("loss").text());
    }

    @Test
    void whatIsDownBeneathComesFirstAndLeadsToItsEntry() {
        var down =
                desk.done(
                        new ChangeResource(
                                ResourceKind.SYSTEM, "acd", ResourceState.DOWN, "vu", null));
        var needs = facts().stream().filter(one -> one.key().startsWith("need:")).toList();
        assertEquals("need:SYSTEM/acd", needs.getFirst().key());
        assertEquals(List.of(down), needs.getFirst().entries());
        assertEquals("rien de dit", needs.getLast().pill());
        assertEquals("à dire", fact("ahead").pill());
    }

    @Test
    void aMeasureBelowTheLevelShowsAndLeadsToItsEntry() {
        var first = figures(90);
        desk.pass(Duration.ofMinutes(15));
        var second = figures(40);
        var fact = fact("measure:answered");
        assertEquals("sous le niveau", fact.pill());
        assertEquals(List.of(second, first), fact.entries());
        assertEquals(ActivityState.DEGRADED, model.chosen().orElseThrow().state());
    }

    @Test
    void withoutAMeasureTheScreenTeachesHowToLogOne() {
        assertTrue(fact("no-measure").text().contains("M en consigne une"));
        assertTrue(fact("no-measure").more().contains("Appels offerts"));
    }

    @Test
    void theStateIsAskedForTheChosenActivity() {
        model.askState(ActivityState.RESTORED);
        assertEquals(List.of("reception RESTORED"), asked);
    }

    @Test
    void aHoleInTheFiguresIsFoundAndAnEvenSeriesHasNone() {
        var by = says(ActivityState.NOMINAL, "x");
        var points = new ArrayList<Point>();
        for (int minute : new int[] {0, 15, 30, 45, 120, 135})
            points.add(new Point(CellDesk.NOW.plus(Duration.ofMinutes(minute)), 1, by));
        assertEquals(Set.of(4), MeasurePainter.gaps(points));
        assertEquals(Set.of(), MeasurePainter.gaps(points.subList(0, 4)));
        var last = points.getLast().at();
        assertFalse(MeasurePainter.silent(points, last.plus(Duration.ofMinutes(20))));
        assertTrue(MeasurePainter.silent(points, last.plus(Duration.ofMinutes(45))));
    }

    @Test
    void everyFigureOfAnActivityThatIsDownLeadsToEntries() {
        says(ActivityState.INTERRUPTED, "");
        figures(12);
        desk.done(
                new ChangeResource(
                        ResourceKind.TRUNK, "t1", ResourceState.DOWN, "INC-204817", null));
        desk.pass(Duration.ofMinutes(10));
        model.show(model.board().get().situation());
        for (var key : List.of("state", "rto", "mtpd", "ahead", "loss", "rate", "impact"))
            assertFalse(fact(key).entries().isEmpty(), key);
        for (var fact : facts()) {
            boolean told = !fact.series().isEmpty() || fact.tone() == Tone.ACT_NOW;
            if (told) assertFalse(fact.entries().isEmpty(), fact.toString());
        }
        assertFalse(model.board().get().losses().entries().isEmpty());
    }

    @Test
    void figuresThatAreWithdrawnNoLongerCount() {
        figures(80);
        desk.pass(Duration.ofMinutes(1));
        var wrong = figures(12);
        assertEquals(2, model.series("reception").getFirst().points().size());
        desk.refused(new WithdrawMeasures(wrong, " "));
        desk.done(new WithdrawMeasures(wrong, "mauvais écran"));
        assertEquals(80, model.series("reception").getFirst().last().value());
    }

    @Test
    void figuresCountedEarlierAreLoggedInTheHoursOfTheCrisis() {
        var told =
                desk.done(
                        new LogMeasures(
                                "reception",
                                List.of(
                                        new Measure(
                                                "answered",
                                                80,
                                                "",
                                                CellDesk.NOW.minus(Duration.ofMinutes(5))))));
        var line = model.board().get().situation().log().line(told).orElseThrow();
        assertEquals(
                CellDesk.NOW.minus(Duration.ofMinutes(5)).atZone(CellDesk.PARIS),
                line.entry().times().happened().at());
    }
}
