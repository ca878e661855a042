package app.courante.ui.draft;

import app.courante.document.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.ToIntFunction;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// Where the writer of a draft is, and which thing was chosen last on each page.
public final class DraftSpot {
    private static final int NOWHERE = -1;

    /// A page, a thing on it, a field of it.
    ///
    /// @param item the rank of the thing on a page that lists things; negative when there is none
    /// @param field the place to put the focus on; null when it may stay where it is
    /// @param call how often one was led: to be led to the same place again is something new
    public record Spot(DraftPage page, int item, @Nullable Path field, int call) {}

    private final Manuscript<?> manuscript;
    private final ToIntFunction<DraftPage> count;
    private final ReadOnlyObjectWrapper<Spot> now;
    private final Map<DraftPage, Integer> items = new HashMap<>();

    /// A spot on the first page.
    ///
    /// @param count how many things a page lists
    DraftSpot(Manuscript<?> manuscript, ToIntFunction<DraftPage> count) {
        this.manuscript = manuscript;
        this.count = count;
        this.now = new ReadOnlyObjectWrapper<>(new Spot(first(), NOWHERE, null, 0));
    }

    private DraftPage first() {
        return manuscript.pages().getFirst();
    }

    ReadOnlyObjectProperty<Spot> now() {
        return now.getReadOnlyProperty();
    }

    /// Goes back to the first page, and forgets.
    void begin() {
        items.clear();
        turn(first());
    }

    void turn(DraftPage page) {
        choose(page, items.getOrDefault(page, 0));
    }

    /// Chooses a thing of a page, or the nearest there is.
    void choose(DraftPage page, int item) {
        set(page, item, null);
    }

    /// Turns to a place, and leaves the focus where it is.
    void look(Path place) {
        var page = manuscript.page(place);
        set(page, rank(page, place), null);
    }

    /// Turns to a place, and puts the focus there.
    void lead(Path place) {
        var page = manuscript.page(place);
        set(page, rank(page, place), place);
    }

    private void set(DraftPage page, int item, @Nullable Path field) {
        int last = manuscript.isList(page) ? count.applyAsInt(page) - 1 : NOWHERE;
        int rank = Math.min(Math.max(item, 0), last);
        items.put(page, rank);
        now.set(new Spot(page, rank, field, now.get().call() + (field == null ? 0 : 1)));
    }

    private int rank(DraftPage page, Path place) {
        int depth = page.path().steps().size();
        return place.steps().size() > depth && place.steps().get(depth).matches("\\d{1,9}")
                ? Integer.parseInt(place.steps().get(depth))
                : items.getOrDefault(page, 0);
    }
}
