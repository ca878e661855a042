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

    /// What alarms, wherever one is.
    void alerts();

    void close();

    /// The cards about the course of a crisis.
    CourseForms course();

    void reopen();

    void me();

    void importLog();

    void importPlan();

    /// A crisis is played again.
    void replay();

    /// A new version of the plan is begun.
    void writePlan();

    /// Every version of the plan, to be read and compared.
    void versions();

    /// What to say aloud now, to whoever asks.
    void holdingLine();

    /// Whom to call when a number is silent.
    void carriers();

    void openSamplePlan();

    /// The card on which an action is given.
    void giveAction();

    void switchLanguage();

    void switchTheme();

    void go(Screen screen);

    /// All of them, named, for the palette.
    List<Choice> choices();

    /// What a key does wherever one is.
    Map<KeyCombination, Consumer<Actions>> KEYS =
            Map.ofEntries(
                    key("Shortcut+N", Actions::log),
                    key("Shortcut+K", Actions::palette),
                    key("Shortcut+O", Actions::crises),
                    key("Shortcut+L", Actions::alerts),
                    key("Shortcut+G", Actions::giveAction),
                    key("Shortcut+Shift+V", Actions::versions),
                    key("F12", Actions::declare),
                    key("Shortcut+Shift+S", at -> at.course().reportSignal()),
                    key("Shortcut+Shift+L", at -> at.course().level()),
                    key("Shortcut+Shift+P", at -> at.course().plan()),
                    key("Shortcut+Shift+R", at -> at.course().report()),
                    key("Shortcut+Shift+H", Actions::holdingLine),
                    key("Shortcut+Shift+T", Actions::carriers),
                    key("Shortcut+Shift+A", at -> at.course().activity()));

    private static Map.Entry<KeyCombination, Consumer<Actions>> key(
            String keys, Consumer<Actions> action) {
        return Map.entry(KeyCombination.valueOf(keys), action);
    }

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
