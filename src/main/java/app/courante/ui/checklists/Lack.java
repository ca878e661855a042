package app.courante.ui.checklists;

import app.courante.crisis.Situation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What keeps the screen from showing cards.
public enum Lack {
    PLAN,
    CRISIS,
    ACTIVATION,
    CARDS,
    MINE;

    /// @param all what the crisis calls for
    /// @param wanted what the list is narrowed to
    static @Nullable Lack of(Situation situation, List<CardLine> all, List<CardLine> wanted) {
        if (!wanted.isEmpty()) return null;
        if (!all.isEmpty()) return MINE;
        if (situation.crisis() == null) return CRISIS;
        if (situation.document() == null) return PLAN;
        return situation.conduct().course().standing().isEmpty() ? ACTIVATION : CARDS;
    }
}
