package app.courante.app;

import app.courante.sync.Turned;
import app.courante.text.Language;
import app.courante.ui.alerts.Bell;
import app.courante.ui.exercise.Laptops;
import app.courante.ui.exercise.Side;
import app.courante.ui.exercise.Tie;
import app.courante.ui.kit.Overlay;
import app.courante.ui.shell.Screen;
import app.courante.ui.shell.ShellModel.Theme;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import org.jspecify.annotations.Nullable;

/// Pictures of an exercise over several laptops.
final class JoinPictures {
    private JoinPictures() {}

    /// The card on which one is joined, from the screen where exercises begin.
    static void form(Scene scene, Pen pen) throws IOException {
        press(scene, "#hall-join");
        pen.write("exercise-join", scene);
        if (scene.lookup(".overlay") instanceof Overlay overlay) overlay.close();
    }

    /// The card that lets others in, and a laptop that has lost the one that runs it.
    static void draw(
            ExerciseRoom room, Language language, Theme theme, int width, int height, Pen pen)
            throws IOException {
        var trainer = window(room, Place.exercise(Side.TRAINER, () -> {}, new Two()), language);
        trainer.model().theme().set(theme);
        var console = trainer.scene((_, _) -> Optional.empty(), width, height);
        var lost = new SimpleObjectProperty<>(new Tie(Tie.State.LOST, Turned.NOBODY));
        var player = window(room, Place.joined(lost), language);
        player.model().theme().set(theme);
        var inbox = player.scene((_, _) -> Optional.empty(), width, height);
        room.house().desk().open(room.house().lastCrisis());
        press(console, "#exercise-laptops");
        pen.write("exercise-laptops", console);
        pen.write("exercise-lost", inbox);
    }

    private static Window window(ExerciseRoom room, Place place, Language language) {
        var window =
                new Window(room.house(), room.time(), language, Runnable::run, Bell.SILENT, place);
        window.model().screen().set(Screen.EXERCISE);
        return window;
    }

    private static void press(Scene scene, String id) {
        if (scene.lookup(id) instanceof Button button) button.fire();
    }

    /// Two laptops, one of which is not heard any more.
    private static final class Two implements Laptops {
        @Override
        public ObservableValue<@Nullable Way> way() {
            return new SimpleObjectProperty<>(
                    new Way(List.of("192.168.1.20:4720"), "7QKM-2F9X-0AHT-R4WC-81ZB"));
        }

        @Override
        public ObservableValue<List<Joined>> joined() {
            return new SimpleObjectProperty<>(
                    List.of(
                            new Joined("KXB", "Claire Morel", Duration.ZERO, true),
                            new Joined("RTM", "Hugo Lenoir", Duration.ofSeconds(95), false)));
        }

        @Override
        public void letIn(String id, String name, Runnable failed) {}

        @Override
        public void close() {}
    }
}
