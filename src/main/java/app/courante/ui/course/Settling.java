package app.courante.ui.course;

import app.courante.crisis.ActionFate;
import app.courante.crisis.Actions.Action;
import app.courante.crisis.CrisisCommand.ActionSettled;
import app.courante.crisis.EntryId;
import app.courante.ui.kit.Kept;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// What becomes of the actions that are open when a crisis is closed: said of all at once, or of
/// one in particular. What was said is kept at every key.
final class Settling {
    /// An open action and what was said of it alone; null when it goes like all others.
    record Line(Action action, @Nullable ActionSettled alone) {}

    private static final String BETWEEN = "\t";

    private final List<Action> open;
    private final StringProperty kept;
    private final Map<EntryId, ActionSettled> alone = new LinkedHashMap<>();
    private final ReadOnlyObjectWrapper<List<Line>> lines = new ReadOnlyObjectWrapper<>(List.of());

    /// @param kept what was said before, and holds what is said
    Settling(List<Action> open, StringProperty kept) {
        this.open = open;
        this.kept = kept;
        for (var line : Kept.lines(kept)) read(line.split(BETWEEN, 3));
        show();
    }

    private void read(String... parts) {
        if (parts.length < 3) return;
        try {
            var id = EntryId.parse(parts[0]);
            if (open.stream().noneMatch(one -> one.id().equals(id))) return;
            alone.put(id, new ActionSettled(id, ActionFate.valueOf(parts[1]), parts[2]));
        } catch (IllegalArgumentException e) {
            return; // Kept by another version of the program.
        }
    }

    ReadOnlyObjectProperty<List<Line>> lines() {
        return lines.getReadOnlyProperty();
    }

    /// Says of one action what becomes of it; null means what becomes of all others.
    void say(EntryId action, @Nullable ActionFate fate) {
        if (fate == null) alone.remove(action);
        else alone.put(action, new ActionSettled(action, fate, reason(action)));
        show();
    }

    /// Says why, of an action of which something was said.
    void say(EntryId action, String reason) {
        var before = alone.get(action);
        if (before == null || before.reason().equals(reason)) return;
        alone.put(action, new ActionSettled(action, before.fate(), reason));
        show();
    }

    String reason(EntryId action) {
        var said = alone.get(action);
        return said == null ? "" : said.reason();
    }

    boolean saidOf(EntryId action) {
        return alone.containsKey(action);
    }

    List<ActionSettled> said() {
        return List.copyOf(alone.values());
    }

    private void show() {
        var now = new ArrayList<Line>();
        for (var action : open) now.add(new Line(action, alone.get(action.id())));
        lines.set(List.copyOf(now));
        Kept.lines(
                kept,
                alone.values().stream()
                        .map(one ->
                                String.join(
                                        BETWEEN,
                                        one.action().toString(),
                                        one.fate().name(),
                                        one.reason()))
                        .toList());
    }
}
