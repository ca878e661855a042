package app.courante.ui.shell;

import javafx.scene.input.KeyCombination;

/// The screens of the window and the key that leads to each.
public enum Screen {
    SITUATION("F1"),
    TIMELINE("F2"),
    MOBILIZATION("F3"),
    ROLES("F4"),
    CHECKLISTS("F5"),
    ACTIVITIES("F6"),
    RECOVERY("F7"),
    TELEPHONY("Shift+F7"),
    COMMUNICATION("F8"),
    DEADLINES("Shift+F8"),
    PLAN("F9"),
    EXERCISE("F10"),
    REPORTS("F11"),
    ANTICIPATION("Shift+F11"),
    REVIEW("Shift+F9");

    private final String key;

    Screen(String key) {
        this.key = key;
    }

    public KeyCombination key() {
        return KeyCombination.valueOf(key);
    }

    /// The key as it is written on keyboards.
    public String keyName() {
        return key;
    }
}
