package app.courante.ui.recovery;

import java.util.Locale;
import javafx.scene.input.KeyCode;

/// What can be done on the screen of the recovery, each on a key of its own.
enum Doing {
    START(KeyCode.SPACE),
    STEP(KeyCode.SPACE),
    END(KeyCode.T),
    BLOCK(KeyCode.B),
    UNBLOCK(KeyCode.B),
    BACKUP(KeyCode.S),
    REOPEN(KeyCode.R),
    REOPEN_STEP(KeyCode.E),
    MOVE(KeyCode.P),
    DROP(KeyCode.X),
    DETAILS(KeyCode.D),
    ENTRIES(KeyCode.J),
    ADD(KeyCode.A),
    RETURN(KeyCode.N);

    private final KeyCode key;

    Doing(KeyCode key) {
        this.key = key;
    }

    KeyCode key() {
        return key;
    }

    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
