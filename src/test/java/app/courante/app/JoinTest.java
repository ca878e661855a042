package app.courante.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.courante.crisis.CrisisCommand.DeclareCrisis;
import app.courante.crisis.ExerciseCommand.DeliverInject;
import app.courante.crisis.ExerciseCommand.EndExercise;
import app.courante.crisis.ExerciseCommand.StartExerciseClock;
import app.courante.crisis.Kind;
import app.courante.crisis.LogCommand.LogEntry;
import app.courante.desk.Answer;
import app.courante.store.Problem;
import app.courante.store.RealDisk;
import app.courante.store.StoreFailure;
import app.courante.sync.Cable;
import app.courante.sync.Turned;
import app.courante.text.Language;
import app.courante.text.Texts;
import app.courante.ui.exercise.Tie;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An exercise that is run on one laptop and played on another, over a real socket: two houses in
/// earnest, whose clocks are seven minutes apart.
class JoinTest {
    private static final Clock WALL = Clock.system(ZoneId.of("Europe/Paris"));
    private static final Clock SLOW = Clock.offset(WALL, Duration.ofMinutes(-7));
    private static final Texts FRENCH = Texts.in(Language.FRENCH);

    private final List<String> told = new CopyOnWriteArrayList<>();

    @TempDir private Path folder;
    private Desktop trainer;
    private Desktop players;
    private Cable cable;

    @BeforeEach
    void anExerciseIsPrepared() throws IOException {
        trainer = new Desktop(folder.resolve("trainer"), WALL, "Anne");
        players = new Desktop(folder.resolve("players"), SLOW, "Paul");
        trainer.prepares("Essai");
        letIn();
    }

    private void letIn() throws IOException {
        trainer.letsIn();
        if (cable != null) cable.close();
        cable = Cable.to(trainer.room().laptops().port());
    }

    @AfterEach
    void close() throws IOException {
        players.close();
        cable.close();
        trainer.close();
        assertEquals(List.of(), trainer.failures());
        assertEquals(List.of(), players.failures());
    }

    private String code() {
        var way = trainer.room().laptops().way().getValue();
        assertNotNull(way);
        return way.code();
    }

    private void join(String code) {
        told.clear();
        players.on(() ->
                players.hall()
                        .join(
                                "127.0.0.1:" + cable.port(),
                                code,
                                () -> told.add("joined"),
                                told::add));
        Until.is(() -> !told.isEmpty());
    }

    private void joined() {
        join(code());
        assertEquals(List.of("joined"), told);
        Until.is(() -> players.situation().exercise().isPrepared());
    }

    private static void done(Answer answer) {
        assertInstanceOf(Answer.Done.class, answer);
    }

    private static LogEntry line(String text) {
        return new LogEntry(Kind.INFORMATION, text, "", true, "", null, null);
    }

    private static DeclareCrisis crisis() {
        return new DeclareCrisis("Panne", 1, "Plus de tonalité", null);
    }

    @Test
    void whatIsGivenOnOneReachesTheOtherAndItsLinesComeBack() {
        done(trainer.does(new StartExerciseClock()));
        joined();
        done(trainer.does(new DeliverInject("1")));
        Until.is(() -> players.situation().exercise().handed().size() == 1);
        done(players.does(crisis()));
        done(players.does(line("Appel reçu")));
        Until.is(() -> trainer.lines().contains("Appel reçu"));
        // The trainer's own window of the players is at the same crisis.
        done(trainer.does(line("Vu du poste d’animation")));
        Until.is(() -> players.lines().equals(trainer.lines()));
        assertEquals(3, players.lines().size());
        var apart =
                Duration.between(players.room().time().instant(), trainer.room().time().instant())
                        .abs();
        assertTrue(apart.compareTo(Duration.ofSeconds(1)) < 0, "apart by " + apart);
        var joined =
                trainer.on(() -> {
                    trainer.room().laptops().look();
                    return trainer.room().laptops().joined().getValue();
                });
        assertEquals(List.of("Paul"), joined.stream().map(one -> one.name()).toList());
        // The houses in earnest know nothing of it.
        for (var one : List.of(trainer, players))
            assertEquals(List.of(), one.on(() -> one.house().crises()));
    }

    @Test
    void aCutCableLosesNothingAndIsTold() {
        done(trainer.does(new StartExerciseClock()));
        joined();
        done(players.does(crisis()));
        Until.is(() -> trainer.situation().running());
        cable.pull();
        Until.is(() -> tie() == Tie.State.LOST);
        done(players.does(line("Écrit sans réseau")));
        done(trainer.does(line("Écrit pendant ce temps")));
        cable.plug();
        Until.is(() -> tie() == Tie.State.JOINED);
        Until.is(() -> trainer.lines().size() == 3 && players.lines().size() == 3);
        assertEquals(trainer.lines(), players.lines());
    }

    private Tie.State tie() {
        var laptop = players.room().trainer();
        assertNotNull(laptop);
        return laptop.tie().getValue().state();
    }

    @Test
    void whoLeavesAndJoinsAgainGoesOnInTheSameFolderAndNothingIsPaused() throws IOException {
        done(trainer.does(new StartExerciseClock()));
        joined();
        done(players.does(crisis()));
        Until.is(() -> trainer.situation().running());
        players.leaves();
        assertTrue(trainer.situation().exercise().clock().running());
        done(trainer.does(line("Entre-temps")));
        joined();
        Until.is(() -> players.lines().contains("Entre-temps"));
        assertTrue(players.situation().exercise().clock().running());
        try (var folders = Files.list(players.exercises())) {
            assertEquals(1, folders.count());
        }
        // While its window is open, another code takes the place of the first.
        trainer.on(() -> {
            trainer.room().laptops().close();
            return true;
        });
        letIn();
        joined();
        assertEquals(Tie.State.JOINED, tie());
    }

    @Test
    void aWrongCodeIsToldAndLeavesNothing() {
        var right = code();
        for (var wrong : List.of("", "0000", right + "0")) {
            join(wrong);
            assertEquals(List.of(FRENCH.of("join.code-unreadable")), told);
        }
        var other = right.charAt(0) == '0' ? '1' : '0';
        join(other + right.substring(1));
        assertEquals(List.of(FRENCH.of("turned", Turned.OTHER_LAPTOP)), told);
        var last = right.endsWith("0") ? "1" : "0";
        join(right.substring(0, right.length() - 1) + last);
        assertEquals(List.of(FRENCH.of("turned", Turned.WRONG_SECRET)), told);
        cable.pull();
        join(right);
        assertEquals(List.of(FRENCH.of("turned", Turned.NOBODY)), told);
        assertFalse(Files.exists(players.exercises()));
    }

    @Test
    void noOtherWayShowsTheScenarioUntilItIsOver() {
        done(trainer.does(new StartExerciseClock()));
        joined();
        var own = players.room().house().folder().path();
        var office = new LocalOffice(SLOW, _ -> {});
        for (var tried : List.<Runnable>of(() -> office.records(own), () -> office.open(own))) {
            var failure = assertThrows(StoreFailure.class, tried::run);
            assertEquals(Problem.JOINED, failure.problem());
        }
        assertEquals(List.of(), RunFolders.beside(own, SLOW, new RealDisk()));
        players.leaves();
        // Taken up without the other laptop it is still that of those who play.
        var kept = players.kept().getFirst();
        players.on(() -> {
            players.hall().takeUp(kept, told::add);
            return true;
        });
        assertNotNull(players.room().trainer());
        assertEquals(Tie.State.ALONE, tie());
        players.leaves();
        joined();
        done(trainer.does(new EndExercise("")));
        Until.is(() -> players.situation().exercise().ended() != null);
        assertNotNull(office.records(own));
        assertThrows(StoreFailure.class, () -> office.open(own));
        assertNull(players.situation().crisis());
    }
}
