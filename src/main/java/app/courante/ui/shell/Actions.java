package app.courante.ui.shell;

import app.courante.ui.course.CourseForms;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// What can be done from anywhere in the window, by key, by button, or through the palette.
interface Actions {
    void declare();

    void log();

    void search();

    void palette();

    void crises();

    void close();

    /// The cards about the course of a crisis.
    CourseForms course();

    void reopen();

    void me();

    void importLog();

    void importPlan();

    /// A new version of the plan is begun.
    void writePlan();

    /// Every version of the plan, to be read and compared.
    void versions();

    void openSamplePlan();

    void switchLanguage();

    void switchTheme();

    void go(Screen screen);

    /// All of them, named, for the palette.
    List<Choice> choices();

    /// What a key does wherever one is.
    Map<KeyCombination, Consumer<Actions>> KEYS =
            Map.of(
                    KeyCombination.valueOf("Shortcut+N"), Actions::log,
                    KeyCombination.valueOf("Shortcut+K"), Actions::palette,
                    KeyCombination.valueOf("Shortcut+O"), Actions::crises,
                    KeyCombination.valueOf("Shortcut+Shift+V"), Actions::versions,
                    KeyCombination.valueOf("F12"), Actions::declare,
                    KeyCombination.valueOf("Shortcut+Shift+S"), at -> at.course().reportSignal(),
                    KeyCombination.valueOf("Shortcut+Shift+L"), at -> at.course().level(),
                    KeyCombination.valueOf("Shortcut+Shift+P"), at -> at.course().plan(),
                    KeyCombination.valueOf("Shortcut+Shift+R"), at -> at.course().report(),
                    KeyCombination.valueOf("Shortcut+Shift+A"), at -> at.course().activity());

    /// What a key does where the screen makes nothing of it.
    Map<KeyCombination, Consumer<Actions>> LAST_KEYS =
            Map.of(KeyCombination.valueOf("Shortcut+F"), Actions::search);

    /// Does what this key stands for, if anything.
    default void act(Map<KeyCombination, Consumer<Actions>> keys, KeyEvent event) {
        keys.forEach((combination, action) -> {
            if (!combination.match(event)) return;
            action.accept(this);
            event.consume();
        });
    }
}
