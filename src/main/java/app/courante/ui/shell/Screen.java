package app.courante.ui.shell;

import javafx.scene.input.KeyCode;

/// The screens of the window and the key that leads to each.
public enum Screen {
    SITUATION(KeyCode.F1, "mdal-dashboard"),
    TIMELINE(KeyCode.F2, "mdal-list_alt"),
    PLAN(KeyCode.F9, "mdal-menu_book");

    private final KeyCode key;
    private final String icon;

    Screen(KeyCode key, String icon) {
        this.key = key;
        this.icon = icon;
    }

    public KeyCode key() {
        return key;
    }

    /// The icon's name in the Material pack.
    public String icon() {
        return icon;
    }
}
