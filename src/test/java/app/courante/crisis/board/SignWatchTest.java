package app.courante.crisis.board;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.courante.crisis.ActionEvent.ActionDone;
import app.courante.crisis.ActionEvent.ActionGiven;
import app.courante.crisis.Cell;
import app.courante.crisis.CrisisEvent.CrisisDeclared;
import app.courante.crisis.CrisisEvent.LevelChanged;
import app.courante.crisis.Event;
import app.courante.crisis.ExerciseCommand.DeliverInject;
import app.courante.crisis.ExerciseCommand.StartExerciseClock;
import app.courante.crisis.Kind;
import app.courante.crisis.LogEvent.DecisionMade;
import app.courante.crisis.LogEvent.EntryLogged;
import app.courante.crisis.LogLine;
import app.courante.crisis.MessageEvent.AudienceTold;
import app.courante.crisis.MessageEvent.MessageDrafted;
import app.courante.crisis.Named;
import app.courante.crisis.Priority;
import app.courante.crisis.ReportEvent.ReportGiven;
import app.courante.crisis.SwitchWay;
import app.courante.crisis.TelephonyEvent.NumberSwitched;
import app.courante.exercise.Drills;
import app.courante.exercise.ExpectedAction;
import app.courante.exercise.ExpectedAction.Way;
import app.courante.exercise.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What shows that an expected action came about: facts, and words that mean it.
class SignWatchTest {
    private static final DecisionMade DECISION = new DecisionMade("D-001", "Morel");

    private static Cell drill(Way way, String... signs) {
        var action = new ExpectedAction("a", "Acts", way, "cell", null, List.of(signs));
        var cell = Cell.exercise(Drills.scenario(Drills.expecting("1", "T+0", action)));
        return cell.when(new StartExerciseClock()).when(new DeliverInject("1")).at(1);
    }

    private static boolean shows(Event event, Way way, String... signs) {
        var situation = drill(way, signs).given(event).situation();
        return !new Sightings()
                .in(situation.exercise(), situation.log().lines(), LogLine::search)
                .isEmpty();
    }

    private static EntryLogged line(Kind kind, String text) {
        return new EntryLogged(kind, text, "", true, kind == Kind.DECISION ? DECISION : null);
    }

    @Test
    void aFactNeedsNoWords() {
        var named = new Named("n", "Accueil");
        var moved =
                new NumberSwitched(
                        named, SwitchWay.SECOND_CARRIER, new Named("n2", "Nordlys"), "Benali", "");
        assertEquals(true, shows(moved, Way.DECIDED, "[moved]"));
        assertEquals(false, shows(moved, Way.DECIDED, "[report]"));
        assertEquals(true, shows(new ReportGiven(1, "Point", null), Way.SAID, "[report]"));
        var raised = new LevelChanged(2, "Ça dure", null, DECISION);
        assertEquals(true, shows(raised, Way.DECIDED, "[level 2]"));
        assertEquals(false, shows(raised, Way.DECIDED, "[level 3]"));
        assertEquals(
                true, shows(new CrisisDeclared("Panne", 3, "", null), Way.DECIDED, "[level 3]"));
        var unsure = new EntryLogged(Kind.INFORMATION, "Retour à minuit", "Vernay", false, null);
        assertEquals(true, shows(unsure, Way.SAID, "[unconfirmed]"));
    }

    @Test
    void aFactMayAskForWordsBesides() {
        var told = new AudienceTold(new Named("p", "Préfecture"), "Appel", "Constat", "Lambert");
        assertEquals(true, shows(told, Way.SAID, "[told] préfecture"));
        assertEquals(false, shows(told, Way.SAID, "[told] presse"));
    }

    @Test
    void wordsMayComeInAnyOrderAndFormButNearEachOther() {
        for (var text :
                List.of(
                        "Préfecture prévenue",
                        "J’ai PREVENU la prefecture",
                        "Nous prévenons, à 17 h 10, la préfecture"))
            assertEquals(
                    true, shows(line(Kind.ACTION, text), Way.SAID, "prévenir préfecture"), text);
        for (var text :
                List.of(
                        "Préfecture. Nous avons prévenu Morvan",
                        "Prévenu le plateau A, le plateau B, Dijon et les cliniques, préfecture en"
                                + " dernier ressort",
                        "La préfecture n’est pas prévenue",
                        "Préfecture : pas encore prévenue",
                        "Qui a prévenu la préfecture ?",
                        "Il faut prévenir la préfecture",
                        "Préfecture à prévenir",
                        "Prévenir la préfecture"))
            assertEquals(
                    false, shows(line(Kind.ACTION, text), Way.SAID, "prévenir préfecture"), text);
    }

    @Test
    void aDecisionIsADecisionAnOrderOrWhatOursSayTheyDo() {
        var sign = "bascule numéros";
        assertEquals(true, shows(line(Kind.DECISION, "Bascule des numéros"), Way.DECIDED, sign));
        var given =
                new ActionGiven("Basculer les numéros", new Named("t", "Tél."), null, Priority.P1);
        assertEquals(true, shows(given, Way.DECIDED, sign));
        assertEquals(
                true, shows(line(Kind.INFORMATION, "On bascule les numéros"), Way.DECIDED, sign));
        assertEquals(
                false, shows(line(Kind.INFORMATION, "Bascule des numéros"), Way.DECIDED, sign));
        assertEquals(
                false,
                shows(line(Kind.CALL, "Rhodatel : basculez vos numéros"), Way.DECIDED, sign));
    }

    @Test
    void whatIsOrderedOrDraftedIsNotDone() {
        var sign = "isoler réseau";
        var cell = new Named("it", "SI");
        var given = new ActionGiven("Isoler le réseau", cell, null, Priority.P1);
        assertEquals(false, shows(given, Way.DONE, sign));
        var done = new ActionDone(Cell.active(1).last(), "Isoler le réseau", "Fait");
        assertEquals(true, shows(done, Way.DONE, sign));
        var none = new Named("", "");
        var draft = new MessageDrafted(none, List.of(), "Réseau isolé", "Bonjour", none, List.of());
        assertEquals(false, shows(draft, Way.SAID, sign));
    }

    @Test
    void fiftyThousandLinesAndFiveHundredInjectsAreRead() {
        var injects =
                IntStream.range(0, 500)
                        .mapToObj(i ->
                                Drills.expecting(
                                        "" + i,
                                        "T+0",
                                        new ExpectedAction(
                                                "a" + i,
                                                "Acts",
                                                Way.SAID,
                                                "cell",
                                                null,
                                                List.of(
                                                        "[told] client" + i,
                                                        "prévenu client" + i))))
                        .toArray(Inject[]::new);
        var cell = Cell.exercise(Drills.scenario(injects)).when(new StartExerciseClock());
        for (var inject : injects) cell.when(new DeliverInject(inject.number()));
        for (int i = 0; i < 500; i++)
            cell.given(
                    line(Kind.INFORMATION, "J’ai prévenu la personne client" + i + " ce matin."));
        var situation = cell.at(1).situation();
        var some = situation.log().lines();
        var lines = new ArrayList<LogLine>();
        while (lines.size() < 50_000) lines.addAll(some);
        assertEquals(500, new Sightings().in(situation.exercise(), lines, LogLine::search).size());
    }
}
