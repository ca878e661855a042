package app.courante.ui.roles;

import app.courante.crisis.board.RoleBoard.Line;
import java.util.List;

/// What can be done to a role on the board, in the order of the number keys.
enum RoleDoing {
    GIVE,
    HAND_OVER,
    LEAVE,
    PLAN;

    /// What the keys 1, 2, 3 … do.
    static final List<RoleDoing> BY_KEY = List.of(values());

    /// Whether it makes sense as the role stands.
    boolean possible(Line line) {
        return switch (this) {
            case GIVE -> line.holders().isEmpty();
            case HAND_OVER, LEAVE -> !line.holders().isEmpty();
            case PLAN -> true;
        };
    }

    /// What a tired person means by Enter.
    static RoleDoing next(Line line) {
        if (line.holders().isEmpty()) return GIVE;
        return line.heldTwice() && line.handOver() == null ? LEAVE : HAND_OVER;
    }
}
