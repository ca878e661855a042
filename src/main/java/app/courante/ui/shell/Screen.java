package app.courante.ui.shell;

import javafx.scene.input.KeyCode;

/// The screens of the window and the key that leads to each.
public enum Screen {
    SITUATION(KeyCode.F1),
    TIMELINE(KeyCode.F2),
    MOBILIZATION(KeyCode.F3),
    ROLES(KeyCode.F4),
    CHECKLISTS(KeyCode.F5),
    PLAN(KeyCode.F9);

    private final KeyCode key;

    Screen(KeyCode key) {
        this.key = key;
    }

    public KeyCode key() {
        return key;
    }
}
