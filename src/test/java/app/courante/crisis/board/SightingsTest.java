package app.courante.crisis.board;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.courante.crisis.Cell;
import app.courante.crisis.CrisisEvent.CrisisDeclared;
import app.courante.crisis.EntryId;
import app.courante.crisis.ExerciseCommand.DeliverInject;
import app.courante.crisis.ExerciseCommand.SeeAction;
import app.courante.crisis.ExerciseCommand.StartExerciseClock;
import app.courante.crisis.ExerciseCommand.StrikeSighting;
import app.courante.crisis.Kind;
import app.courante.crisis.LogEvent.EntryCorrected;
import app.courante.crisis.LogEvent.EntryLogged;
import app.courante.crisis.LogLine;
import app.courante.crisis.MessageEvent.AudienceTold;
import app.courante.crisis.Named;
import app.courante.crisis.Situation;
import app.courante.crisis.board.Sightings.Seen;
import app.courante.exercise.Drills;
import app.courante.exercise.ExpectedAction;
import app.courante.exercise.ExpectedAction.Way;
import app.courante.exercise.Inject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What the players' log shows of what is expected, looked for in what is new.
class SightingsTest {
    private final Situation.Folding folding = new Situation.Folding();
    private final Sightings sightings = new Sightings();
    private final List<EntryId> looked = new ArrayList<>();
    private final Cell cell =
            Cell.exercise(
                    Drills.scenario(
                            expects("1", Way.SAID, "opérateur"),
                            expects("2", Way.DECIDED, " Bascule ")));
    private int folded;

    private static Inject expects(String number, Way way, String sign) {
        var action =
                new ExpectedAction(
                        "e" + number, "Does " + number, way, "cell", null, List.of(sign));
        return Drills.expecting(number, "T+0", action);
    }

    private void begin() {
        cell.when(new StartExerciseClock())
                .given(new CrisisDeclared("Panne", 1, "", null))
                .when(new DeliverInject("1"))
                .when(new DeliverInject("2"));
    }

    private EntryId line(Kind kind, String text) {
        cell.given(new EntryLogged(kind, text, "", true, null));
        return cell.last();
    }

    /// A line in the program's own words, which are asked for when it is looked at.
    private static AudienceTold told(String who) {
        return new AudienceTold(new Named("a", who), "Appel", "Constat", "Lambert");
    }

    private EntryId tell(String who) {
        cell.given(told(who));
        return cell.last();
    }

    /// What they find now, in a log that grows as a desk's does.
    private List<Seen> seen() {
        var all = cell.entries();
        for (; folded < all.size(); folded++) folding.apply(all.get(folded));
        var shown = folding.state();
        return sightings.in(shown.exercise(), shown.log().lines(), this::said);
    }

    private String said(LogLine line) {
        looked.add(line.id());
        return line.search();
    }

    @Test
    void aLineIsLookedAtOnceWhateverComesAfterIt() {
        begin();
        var first = tell("L’OPERATEUR");
        assertEquals(List.of(new Seen("e1", first)), seen());
        looked.clear();
        for (int i = 0; i < 5; i++) {
            cell.at(1 + i);
            var next = tell("client " + i);
            seen();
            assertEquals(List.of(next), looked);
            looked.clear();
        }
        seen();
        assertEquals(List.of(), looked);
    }

    @Test
    void whatWasWrittenForAnEarlierTimeAndWhatIsPutAnewIsLookedAt() {
        begin();
        cell.at(9);
        var last = line(Kind.INFORMATION, "ligne");
        assertEquals(List.of(), seen());
        looked.clear();
        cell.happened(3, told("l’opérateur"));
        var earlier = cell.last();
        assertEquals(List.of(new Seen("e1", earlier)), seen());
        assertEquals(List.of(earlier), looked);
        looked.clear();
        cell.given(new EntryCorrected(last, "opérateur appelé", "précisé", null));
        assertEquals(List.of(new Seen("e1", last)), seen());
        assertEquals(List.of(), looked);
    }

    @Test
    void whatCouldNotBeWrittenDownIsFoundOnceMore() {
        begin();
        var shown = line(Kind.INFORMATION, "opérateur");
        cell.at(2);
        line(Kind.INFORMATION, "ligne");
        assertEquals(List.of(new Seen("e1", shown)), seen());
        assertEquals(List.of(), seen());
        sightings.again(shown);
        assertEquals(List.of(new Seen("e1", shown)), seen());
        assertEquals(List.of(), seen());
    }

    @Test
    void whatIsNotedOrStruckIsNotFoundAgain() {
        begin();
        var shown = line(Kind.INFORMATION, "opérateur");
        assertEquals(1, seen().size());
        cell.when(new SeeAction("e1", shown, null));
        sightings.again(shown);
        assertEquals(List.of(), seen());
        cell.when(new StrikeSighting("e1", "un autre"));
        sightings.again(shown);
        assertEquals(List.of(), seen());
    }

    @Test
    void whatIsToBeDecidedIsShownByADecisionOnly() {
        begin();
        line(Kind.INFORMATION, "bascule des numéros");
        assertEquals(List.of(), seen());
        var decided = line(Kind.DECISION, "Bascule des numéros");
        assertEquals(List.of(new Seen("e2", decided)), seen());
    }
}
