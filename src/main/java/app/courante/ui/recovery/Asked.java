package app.courante.ui.recovery;

import java.util.Locale;

/// What is asked on a card of its own.
enum Asked {
    START,
    END,
    BLOCK,
    UNBLOCK,
    BACKUP,
    REOPEN,
    REOPEN_STEP,
    MOVE,
    DROP,
    ADD,
    RETURN;

    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
