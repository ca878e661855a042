package app.courante.ui.draft;

import app.courante.document.Path;
import java.util.EnumMap;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// Where the writer of a draft is, and which thing was chosen last on each page.
public final class DraftSpot {
    private static final int NOWHERE = -1;

    /// A page, a thing on it, a field of it.
    ///
    /// @param item the rank of the thing on a page that lists things; negative when none is chosen
    /// @param field the place to put the focus on; null when it may stay where it is
    public record Spot(DraftPage page, int item, @Nullable Path field) {}

    private final ReadOnlyObjectWrapper<Spot> now =
            new ReadOnlyObjectWrapper<>(new Spot(DraftPage.IDENTITY, NOWHERE, null));
    private final Map<DraftPage, Integer> items = new EnumMap<>(DraftPage.class);

    ReadOnlyObjectProperty<Spot> now() {
        return now.getReadOnlyProperty();
    }

    /// Goes back to the first page, and forgets.
    void begin() {
        items.clear();
        now.set(new Spot(DraftPage.IDENTITY, NOWHERE, null));
    }

    void turn(DraftPage page) {
        choose(page, items.getOrDefault(page, page.isList() ? 0 : NOWHERE));
    }

    void choose(DraftPage page, int item) {
        items.put(page, item);
        now.set(new Spot(page, item, null));
    }

    void lead(Path place) {
        var page = DraftPage.of(place);
        int depth = page.path().steps().size();
        boolean inList = page.isList() && place.steps().size() > depth;
        int item =
                inList && place.steps().get(depth).matches("\\d+")
                        ? Integer.parseInt(place.steps().get(depth))
                        : items.getOrDefault(page, NOWHERE);
        items.put(page, item);
        now.set(new Spot(page, item, place));
    }
}
