package app.courante.app;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;

import app.courante.crisis.Command;
import app.courante.desk.Answer;
import app.courante.text.Language;
import app.courante.ui.alerts.Bell;
import app.courante.ui.kit.Fx;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/// A person at the French window, over a real house in a new folder on [#NOW]: what the tests that
/// tell a story begin with. A test fails when the program told of a failure meanwhile.
@NullUnmarked // JUnit fills the fields.
abstract class Story {
    static final Instant NOW = Instant.parse("2026-11-23T13:00:00Z");

    private final FxRobot robot = new FxRobot();
    final SetClock clock = new SetClock(NOW, ZoneId.of("Europe/Paris"));
    final AtomicReference<Throwable> failure = new AtomicReference<>();
    private Path chosen;
    private String name = "";

    /// Where this story's files are; the house is in `data`.
    @TempDir Path folder;

    Path data;
    Stage stage;
    House house;
    Window window;
    Fx fx;

    @BeforeEach
    final void sit() throws TimeoutException {
        data = folder.resolve("data");
        FxToolkit.registerPrimaryStage();
        FxToolkit.setupStage(shown -> {
            stage = shown;
            open();
            Fx.show(stage);
        });
        fx = new Fx(robot);
    }

    private void open() {
        house = House.open(data, clock, Platform::runLater, _ -> {}, failure::set);
        window =
                new Window(house, clock, Language.FRENCH, Runnable::run, Bell.SILENT, place(house));
        stage.setScene(window.scene(new Answers(), 1000, 1000));
        window.open(house.lastCrisis());
    }

    /// A screen of this size; the next story finds the usual one again.
    final void size(double width, double height) {
        onWindow(() -> {
            stage.setWidth(width);
            stage.setHeight(height);
        });
        fx.until(() -> stage.getHeight() == height);
    }

    @AfterEach
    final void close() throws TimeoutException {
        robot.release(new KeyCode[0]);
        if (stage.getWidth() != 1000 || stage.getHeight() != 1000) size(1000, 1000);
        onWindow(house::close);
        FxToolkit.cleanupStages();
        assertNull(failure.get());
    }

    /// Where the window stands, for the stories of exercises.
    Place place(House opened) {
        return Place.EARNEST;
    }

    /// What answers for the person who is asked for a file.
    final FileChoice answers() {
        return new Answers();
    }

    /// Leaves the program and starts it again on the same folder.
    final void startAgain() {
        onWindow(() -> {
            house.close();
            open();
        });
    }

    /// Lets it become another time, as the window sees once a second.
    final void at(Instant time) {
        clock.set(time);
        onWindow(window::tick);
    }

    /// Works on the window's own thread, and waits until it is done.
    final void onWindow(Runnable task) {
        Fx.on(() -> {
            task.run();
            return null;
        });
    }

    /// Has the desk carry out a command, and waits until it is done.
    final void done(Command command) {
        var answer = new AtomicReference<Answer>();
        onWindow(() -> window.model().seat().execute(command, answer::set));
        fx.until(() -> answer.get() != null);
        assertInstanceOf(Answer.Done.class, answer.get());
    }

    /// Declares a crisis at the keyboard, and leaves its plan for later.
    final void declare(String title) {
        fx.keys(KeyCode.F12)
                .type(title)
                .keys(KeyCode.ENTER)
                .until(() -> fx.text("#crisis-title").equals(title))
                .until(() -> !fx.shown("#declare-title"));
        if (fx.shown("#activate-later"))
            fx.keys(KeyCode.ESCAPE).until(() -> !fx.shown("#activate-later"));
    }

    /// Logs a line at the keyboard, from whatever screen.
    final void log(String text) {
        fx.keys(KeyCode.CONTROL, KeyCode.N).until(() -> fx.focused("#entry-text"));
        fx.type(text)
                .keys(KeyCode.ENTER)
                .until(() -> fx.text("#entry-text").isEmpty())
                .untilRead(text);
    }

    /// Puts the sample plan in force from the welcome.
    final void openSample() {
        fx.click("#open-sample").until(() -> fx.text("#crisis-title").startsWith("PCA"));
    }

    /// The file that is given when the program asks for one to read.
    final void chooses(Path file) {
        chosen = file;
    }

    /// The same, for a file that is still to be written.
    final void chooses(String file, String content) throws IOException {
        chooses(file, content.getBytes(StandardCharsets.UTF_8));
    }

    final void chooses(String file, byte[] content) throws IOException {
        chooses(Files.write(folder.resolve(file), content));
    }

    /// What a file to be written is called; without this, whatever the program proposes.
    final void savesAs(String file) {
        name = file;
    }

    /// Answers for the person who is asked for a file.
    private final class Answers implements FileChoice {
        @Override
        public Optional<Path> open(String title, List<String> endings) {
            return Optional.ofNullable(chosen);
        }

        @Override
        public Optional<Path> save(String title, String proposed, String... others) {
            return Optional.of(folder.resolve(name.isEmpty() ? proposed : name));
        }
    }

    /// Where exercises begin; its scenarios are read while it is already on screen.
    final void goesToTheHall() {
        fx.keys(KeyCode.F10).until(() -> fx.focused("#scenarios")).untilRead("fourni");
    }
}
