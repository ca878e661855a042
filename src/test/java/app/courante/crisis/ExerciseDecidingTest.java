package app.courante.crisis;

import static app.courante.exercise.Drills.inject;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.courante.crisis.CrisisEvent.CrisisDeclared;
import app.courante.crisis.ExerciseCommand.ChangeExerciseSpeed;
import app.courante.crisis.ExerciseCommand.DeliverInject;
import app.courante.crisis.ExerciseCommand.EndExercise;
import app.courante.crisis.ExerciseCommand.GiveHint;
import app.courante.crisis.ExerciseCommand.ImproviseInject;
import app.courante.crisis.ExerciseCommand.JudgeObjective;
import app.courante.crisis.ExerciseCommand.JumpExerciseClock;
import app.courante.crisis.ExerciseCommand.MoveInject;
import app.courante.crisis.ExerciseCommand.NoteObservation;
import app.courante.crisis.ExerciseCommand.PauseExerciseClock;
import app.courante.crisis.ExerciseCommand.PrepareExercise;
import app.courante.crisis.ExerciseCommand.ReplayInject;
import app.courante.crisis.ExerciseCommand.RestoreInject;
import app.courante.crisis.ExerciseCommand.SeeAction;
import app.courante.crisis.ExerciseCommand.SkipInject;
import app.courante.crisis.ExerciseCommand.StartExerciseClock;
import app.courante.crisis.ExerciseCommand.StrikeSighting;
import app.courante.crisis.ExerciseEvent.Sign;
import app.courante.crisis.ExerciseEvent.Verdict;
import app.courante.crisis.LogCommand.CorrectEntry;
import app.courante.exercise.Drills;
import app.courante.exercise.Inject.Means;
import app.courante.exercise.Scenario;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// How an exercise is run, and what may not be asked of it.
class ExerciseDecidingTest {
    private static final String LONG = "x".repeat(20_001);
    private static final Scenario DRILL =
            Drills.scenario(inject("1", "T+0"), inject("2", "M+10"), inject("3", "M+20"));

    static Stream<Case> refusals() {
        return Stream.of(beginning(), clock(), injects(), seen()).flatMap(all -> all);
    }

    private static Stream<Case> beginning() {
        return Stream.of(
                refused(Cell.house(), new StartExerciseClock(), Refusal.NO_EXERCISE),
                refused(Cell.declared(), new EndExercise(""), Refusal.NO_EXERCISE),
                refused(Cell.declared(), prepare(DRILL, ""), Refusal.CRISIS_OPEN),
                refused(ready(), prepare(DRILL, ""), Refusal.EXERCISE_PREPARED),
                refused(Cell.house(), prepare(DRILL, "ghost"), Refusal.VARIANT_UNKNOWN),
                refused(Cell.house(), prepare(Drills.scenario(), ""), Refusal.INJECT_MISSING),
                refused(
                        Cell.house(),
                        new PrepareExercise(" ", DRILL, "", "", Cell.START, false, false),
                        Refusal.TITLE_MISSING),
                refused(ended(), new StartExerciseClock(), Refusal.EXERCISE_ENDED),
                refused(ended(), new DeliverInject("1"), Refusal.EXERCISE_ENDED),
                refused(ready(), new EndExercise(LONG), Refusal.TEXT_TOO_LONG));
    }

    private static Stream<Case> clock() {
        return Stream.of(
                refused(started(), new StartExerciseClock(), Refusal.EXERCISE_CLOCK_RUNS),
                refused(ready(), new PauseExerciseClock(), Refusal.EXERCISE_CLOCK_STANDS),
                refused(ready(), new ChangeExerciseSpeed(0), Refusal.SPEED_OUT_OF_RANGE),
                refused(ready(), new ChangeExerciseSpeed(61), Refusal.SPEED_OUT_OF_RANGE),
                refused(
                        started(),
                        new JumpExerciseClock(Duration.ofHours(9_999_999_999_999L / 3600)),
                        Refusal.EXERCISE_TIME_TOO_FAR),
                refused(
                        started(),
                        new MoveInject("1", Duration.ofDays(61)),
                        Refusal.EXERCISE_TIME_TOO_FAR),
                refused(ready(), new ChangeExerciseSpeed(1), Refusal.SPEED_UNCHANGED),
                refused(started().at(9), jump(9), Refusal.JUMP_BACK));
    }

    private static Stream<Case> injects() {
        return Stream.of(
                refused(ready(), new DeliverInject("9"), Refusal.INJECT_UNKNOWN),
                refused(given(), new DeliverInject("1"), Refusal.INJECT_GIVEN),
                refused(given(), new ReplayInject("2"), Refusal.INJECT_NOT_GIVEN),
                refused(given(), new GiveHint("2", "x"), Refusal.INJECT_NOT_GIVEN),
                refused(given(), new GiveHint("1", " "), Refusal.TEXT_MISSING),
                refused(given(), new GiveHint("1", LONG), Refusal.TEXT_TOO_LONG),
                refused(given(), move("1", 30), Refusal.INJECT_GIVEN),
                refused(given().at(9), move("2", 8), Refusal.INJECT_IN_PAST),
                refused(given(), new SkipInject("1", ""), Refusal.INJECT_GIVEN),
                refused(given(), new SkipInject("2", LONG), Refusal.TEXT_TOO_LONG),
                refused(
                        given().when(new SkipInject("2", "")),
                        new SkipInject("2", ""),
                        Refusal.INJECT_SKIPPED),
                refused(given(), new RestoreInject("2"), Refusal.INJECT_NOT_SKIPPED),
                refused(given(), improvise(" ", "x"), Refusal.TITLE_MISSING),
                refused(given(), improvise("x", LONG), Refusal.TEXT_TOO_LONG));
    }

    private static Stream<Case> seen() {
        return Stream.of(
                refused(given(), see("ghost"), Refusal.EXPECTED_UNKNOWN),
                refused(given().when(see("e1")), see("e1"), Refusal.ACTION_SEEN),
                refused(
                        given(),
                        new SeeAction("e1", new EntryId(Facts.A, 99), null),
                        Refusal.ENTRY_UNKNOWN),
                refused(given(), new SeeAction("e1", null, Cell.time(30)), Refusal.TIME_IN_FUTURE),
                refused(given(), new StrikeSighting("e1", ""), Refusal.ACTION_NOT_SEEN),
                refused(
                        given().when(see("e1")),
                        new StrikeSighting("e1", LONG),
                        Refusal.TEXT_TOO_LONG),
                refused(given(), note(" ", ""), Refusal.TEXT_MISSING),
                refused(given(), note(LONG, ""), Refusal.TEXT_TOO_LONG),
                refused(given(), note("x", "9"), Refusal.INJECT_UNKNOWN),
                refused(
                        given(),
                        new NoteObservation(Sign.PLUS, "x", "", "", "", Cell.time(30)),
                        Refusal.TIME_IN_FUTURE),
                refused(
                        given(),
                        new JudgeObjective("ghost", Verdict.MET, ""),
                        Refusal.OBJECTIVE_UNKNOWN),
                refused(
                        given(),
                        new JudgeObjective("o", Verdict.MET, LONG),
                        Refusal.TEXT_TOO_LONG));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void whatMayNotBeIsRefused(Case refusal) {
        refusal.check();
    }

    @Test
    void theClockIsStartedPausedSpedUpAndSetAhead() {
        var cell = started().at(5).when(new ChangeExerciseSpeed(60)).at(6);
        assertEquals(Duration.ofMinutes(65), clock(cell).at(cell.now()));
        cell.when(jump(90)).when(new PauseExerciseClock()).at(60);
        assertEquals(Duration.ofMinutes(90), clock(cell).at(cell.now()));
        assertTrue(cell.situation().exercise().running());
        cell.when(new StartExerciseClock()).at(61).when(new EndExercise(" fini ")).at(80);
        assertEquals(Duration.ofMinutes(150), clock(cell).at(cell.now()));
        assertFalse(cell.situation().exercise().running());
    }

    @Test
    void whatReachesThePlayersIsKeptInOrderAndNothingOfItIsInTheirLog() {
        var cell =
                given().when(new ReplayInject("1"))
                        .when(new GiveHint("1", " Qui a la clé ? "))
                        .when(improvise("Le préfet appelle", "Que se passe-t-il ?"));
        var handed = cell.situation().exercise().handed();
        assertEquals(
                List.of("DELIVERED 1", "REPLAYED 1", "HINT 1 Qui a la clé ?", "IMPROVISED I1"),
                handed.stream()
                        .map(one ->
                                (one.how() + " " + one.inject().id() + " " + one.text()).strip())
                        .toList());
        assertTrue(cell.situation().log().lines().isEmpty());
        assertEquals(
                List.of("cell"),
                cell.situation().exercise().played().orElseThrow().injects().getLast().to());
    }

    @Test
    void anActionIsSeenWhenItsEntryTellsThatItHappened() {
        var cell = given().at(7).given(Facts.line("Sauvegarde demandée"));
        var line = cell.last();
        cell.at(30).when(new SeeAction("e1", line, null));
        var sighting = cell.situation().exercise().sightings().get("e1");
        assertEquals(Duration.ofMinutes(7), java.util.Objects.requireNonNull(sighting).time());
        var run = cell.situation().exercise().played().orElseThrow();
        assertEquals(Duration.ofMinutes(7), run.seen("e1"));
        cell.when(new StrikeSighting("e1", "autre chose"));
        assertTrue(cell.situation().exercise().sightings().isEmpty());
    }

    @Test
    void aCorrectedHourIsTheHourAtWhichAnActionIsSeen() {
        var cell = given().given(new CrisisDeclared("Panne", 1, "", null)).at(7);
        var line = cell.given(Facts.line("Sauvegarde demandée")).last();
        cell.at(9)
                .when(
                        new CorrectEntry(
                                line, "Sauvegarde demandée", "lu à ma montre", Cell.time(5)));
        cell.at(30).when(new SeeAction("e1", line, null));
        var sighting = cell.situation().exercise().sightings().get("e1");
        assertEquals(Duration.ofMinutes(5), java.util.Objects.requireNonNull(sighting).time());
    }

    @Test
    void whatWasSeenMayBeNotedOnceItIsOver() {
        var cell = ended().when(note("Bonne circulation", "1"));
        cell.when(new JudgeObjective("o", Verdict.MISSED, "personne"))
                .when(new JudgeObjective("o", Verdict.MET, " en 12 min "));
        var exercise = cell.situation().exercise();
        assertEquals("Claire Morel", exercise.observations().getFirst().observer());
        var judgement = java.util.Objects.requireNonNull(exercise.judgements().get("o"));
        assertEquals(Verdict.MET, judgement.verdict());
        assertEquals("en 12 min", judgement.reason());
    }

    private static Cell ready() {
        return Cell.exercise(DRILL);
    }

    private static Cell started() {
        return ready().when(new StartExerciseClock());
    }

    private static Cell given() {
        return started().at(1).when(new DeliverInject("1"));
    }

    private static Cell ended() {
        return given().at(20).when(new EndExercise(""));
    }

    private static app.courante.exercise.ExerciseClock clock(Cell cell) {
        return cell.situation().exercise().clock();
    }

    private static PrepareExercise prepare(Scenario scenario, String variant) {
        return new PrepareExercise("Drill", scenario, "", variant, Cell.START, false, false);
    }

    private static JumpExerciseClock jump(long minute) {
        return new JumpExerciseClock(Duration.ofMinutes(minute));
    }

    private static MoveInject move(String inject, long minute) {
        return new MoveInject(inject, Duration.ofMinutes(minute));
    }

    private static ImproviseInject improvise(String title, String content) {
        return new ImproviseInject(
                title, Means.CALL, "Préfet", List.of(), content, List.of("Répond"));
    }

    private static SeeAction see(String expected) {
        return new SeeAction(expected, null, null);
    }

    private static NoteObservation note(String text, String inject) {
        return new NoteObservation(Sign.PLUS, text, "", inject, "", null);
    }

    private static Case refused(Cell given, Command when, Refusal then) {
        return new Case(given, when, then);
    }
}
