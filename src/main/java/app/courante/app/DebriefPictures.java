package app.courante.app;

import app.courante.crisis.Command;
import app.courante.crisis.CrisisCommand.DeclareCrisis;
import app.courante.crisis.ExerciseCommand.DeliverInject;
import app.courante.crisis.ExerciseCommand.EndExercise;
import app.courante.crisis.ExerciseCommand.NoteObservation;
import app.courante.crisis.ExerciseCommand.PrepareExercise;
import app.courante.crisis.ExerciseCommand.SeeAction;
import app.courante.crisis.ExerciseCommand.StartExerciseClock;
import app.courante.crisis.ExerciseEvent.Sign;
import app.courante.crisis.Kind;
import app.courante.crisis.LogCommand.LogEntry;
import app.courante.crisis.PlanCommand.PutPlanInForce;
import app.courante.crisis.ReportCommand.GiveReport;
import app.courante.desk.Answer;
import app.courante.exercise.ExpectedAction;
import app.courante.exercise.Rehearsal;
import app.courante.exercise.Scenario;
import app.courante.files.Reading;
import app.courante.files.ReadyScenario;
import app.courante.files.SamplePlan;
import app.courante.files.ScenarioFile;
import app.courante.text.Language;
import app.courante.text.Texts;
import app.courante.ui.shell.Screen;
import app.courante.ui.shell.ShellModel.Theme;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import javafx.event.ActionEvent;

/// Pictures of the debrief of an exercise: a ready scenario that was played somehow.
final class DebriefPictures {
    private static final Duration WEEKS = Duration.ofDays(70);

    private final Path data;
    private final SetClock clock;
    private final Language language;
    private Instant begins;
    private int told;

    /// @param data a folder for the exercise and one before it
    DebriefPictures(Path data, Instant begins, ZoneId zone, Language language) {
        this.data = data;
        this.clock = new SetClock(begins, zone);
        this.begins = begins;
        this.language = language;
    }

    void draw(Theme theme, double width, double height, Pen pen) throws IOException {
        var today = begins;
        begins = today.minus(WEEKS);
        clock.set(begins);
        try (var house = open("before")) {
            played(house, 19);
        }
        begins = today;
        told = 0;
        clock.set(begins);
        try (var house = open("now")) {
            var window = played(house, 12);
            window.model().theme().set(theme);
            var scene = window.scene((_, _) -> Optional.empty(), width, height);
            window.tick();
            window.model().screen().set(Screen.REVIEW);
            pen.write("debrief", scene);
            scene.lookup("#debrief-earlier").fireEvent(new ActionEvent());
            pen.write("debrief-earlier", scene);
        }
    }

    private House open(String folder) {
        return House.openHere(
                data.resolve(folder),
                clock,
                failure -> {
                    throw new IllegalStateException(failure);
                });
    }

    /// @param minutes from the declaration to the first decision
    private Window played(House house, int minutes) {
        var window = new Window(house, clock, language, Runnable::run);
        window.open(null);
        var plan = house.folder().keepPlan(SamplePlan.bytes(language));
        does(window, new PutPlanInForce(plan, "PCA", "4.2"));
        play(window, scenario(), minutes);
        return window;
    }

    private Scenario scenario() {
        var bytes = ReadyScenario.TRUNK_LOSS.bytes(language);
        if (ScenarioFile.read("trunk-loss.yaml", bytes, false)
                instanceof Reading.Done<ScenarioFile.Found>(var found)) return found.scenario();
        throw new IllegalStateException("the ready scenario cannot be read");
    }

    /// Somehow: one of five expected actions does not come, one of four is slow.
    private void play(Window window, Scenario scenario, int minutes) {
        does(window, new PrepareExercise(scenario.title(), scenario, "", "", begins, false, false));
        does(window, new StartExerciseClock());
        clock.set(begins.plus(Duration.ofMinutes(4)));
        does(window, new DeclareCrisis(scenario.title(), 2, "", null));
        clock.set(begins.plus(Duration.ofMinutes(4 + minutes)));
        does(window, LogEntry.now(Kind.DECISION, scenario.objectives().getFirst().name()));
        clock.set(begins.plus(Duration.ofMinutes(30)));
        does(window, new GiveReport(scenario.objectives().getFirst().name(), null));
        var last = Duration.ofMinutes(5);
        for (var turn : Rehearsal.of(scenario).turns()) {
            if (turn.chance() == Rehearsal.Chance.IF) continue;
            if (turn.earliest().compareTo(last) > 0) last = turn.earliest();
            clock.set(begins.plus(turn.earliest()));
            does(window, new DeliverInject(turn.inject().number()));
            for (var action : turn.inject().expected()) come(window, turn.earliest(), action);
        }
        clock.set(begins.plus(last).plus(Duration.ofMinutes(12)));
        does(
                window,
                new NoteObservation(
                        Sign.PLUS,
                        scenario.objectives().getFirst().name(),
                        Texts.in(language).of("exercise.example-place"),
                        "",
                        "Nadia Roche",
                        null));
        does(window, new EndExercise(""));
    }

    private void come(Window window, Duration given, ExpectedAction action) {
        told++;
        if (told % 5 == 0) return;
        var within = action.within() == null ? Duration.ofMinutes(15) : action.within();
        var after = told % 4 == 0 ? within.multipliedBy(3).dividedBy(2) : within.dividedBy(2);
        clock.set(begins.plus(given).plus(after));
        does(window, new SeeAction(action.id(), null, null));
    }

    private static void does(Window window, Command command) {
        window.model()
                .seat()
                .execute(
                        command,
                        answer -> {
                            if (!(answer instanceof Answer.Done))
                                throw new IllegalStateException(command + ": " + answer);
                        });
    }
}
