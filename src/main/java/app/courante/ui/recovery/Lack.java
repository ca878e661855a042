package app.courante.ui.recovery;

import app.courante.crisis.Situation;
import app.courante.crisis.board.RecoveryBoard;
import org.jspecify.annotations.Nullable;

/// What keeps the screen from showing a recovery.
public enum Lack {
    CRISIS,
    PLAN,
    TASKS,
    ACTIVATION;

    static @Nullable Lack of(Situation situation, RecoveryBoard board) {
        if (situation.crisis() == null) return CRISIS;
        if (situation.document() == null) return PLAN;
        if (board.began() == null) return board.lines().isEmpty() ? TASKS : ACTIVATION;
        return board.lines().isEmpty() ? TASKS : null;
    }
}
