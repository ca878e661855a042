package app.courante.crisis;

import app.courante.crisis.CrisisEvent.CrisisClosed;
import app.courante.crisis.CrisisEvent.CrisisDeclared;
import app.courante.crisis.CrisisEvent.CrisisReopened;
import app.courante.crisis.CrisisEvent.LevelChanged;
import app.courante.crisis.CrisisEvent.LogImported;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Folds entries into the crisis as a whole: the earliest opening holds, the latest closing or
/// reopening holds.
final class CrisisFold implements Fold<@Nullable Crisis> {
    private @Nullable Entry opening;
    private @Nullable Entry turn;
    private @Nullable Entry level;
    private @Nullable Crisis state;

    @Override
    public void apply(Entry entry) {
        switch (entry.event()) {
            case CrisisDeclared _, LogImported _ -> {
                if (opening == null || Entry.ORDER.compare(entry, opening) < 0) opening = entry;
                state = null;
            }
            case CrisisClosed _, CrisisReopened _ -> {
                if (turn == null || Entry.ORDER.compare(turn, entry) < 0) turn = entry;
                state = null;
            }
            case LevelChanged _ -> {
                if (level == null || Entry.ORDER.compare(level, entry) < 0) level = entry;
                state = null;
            }
            default -> {}
        }
    }

    @Override
    public CrisisFold copy() {
        var other = new CrisisFold();
        other.opening = opening;
        other.turn = turn;
        other.level = level;
        other.state = state;
        return other;
    }

    /// The same one until something of it changes.
    @Override
    public @Nullable Crisis state() {
        if (opening == null) return null;
        if (state == null) state = told(opening);
        return state;
    }

    private @Nullable Crisis told(Entry opening) {
        return switch (opening.event()) {
            case CrisisDeclared(var title, var first, var known, var plan) ->
                    new Crisis(
                            id(opening),
                            title,
                            level(first),
                            known,
                            opening.times().happened(),
                            opening.author(),
                            opening.times().learned(),
                            plan,
                            false,
                            closed());
            case LogImported(var title, _, _, _) ->
                    new Crisis(
                            id(opening),
                            title,
                            0,
                            "",
                            opening.times().happened(),
                            opening.author(),
                            opening.times().learned(),
                            null,
                            true,
                            closed());
            default -> null;
        };
    }

    private int level(int first) {
        return level != null && level.event() instanceof LevelChanged(var now, _, _, _)
                ? now
                : first;
    }

    private static CrisisId id(Entry opening) {
        return CrisisId.openedBy(opening.id());
    }

    private @Nullable Instant closed() {
        return turn != null && turn.event() instanceof CrisisClosed
                ? turn.times().happened().instant()
                : null;
    }
}
