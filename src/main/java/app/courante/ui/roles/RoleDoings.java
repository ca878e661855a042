package app.courante.ui.roles;

import app.courante.crisis.board.RoleBoard.Line;

/// Carries out what is asked of a role on the board.
interface RoleDoings {
    void run(RoleDoing doing, Line line);

    /// Does what is next for this role.
    default void next(Line line) {
        run(RoleDoing.next(line), line);
    }
}
