package app.courante.ui.kit;

import javafx.beans.property.ObjectProperty;
import org.jspecify.annotations.Nullable;

/// The row that a list chooses by itself: it stays while somebody looks at it, and gives way to the
/// first row when the screen comes up again. A row that a person chose is left alone.
public final class Proposal {
    private final ObjectProperty<@Nullable Object> selected;
    private @Nullable Object made;

    public Proposal(ObjectProperty<@Nullable Object> selected) {
        this.selected = selected;
    }

    /// Chooses this row, since none is chosen.
    public void make(@Nullable Object first) {
        made = first;
        selected.set(first);
    }

    /// Chooses this row for a person: as if that one had.
    public void choose(Object row) {
        made = null;
        selected.set(row);
    }

    /// Chooses this row unless a person chose another.
    public void renew(@Nullable Object first) {
        var now = selected.get();
        if (now == null || now.equals(made)) make(first);
    }
}
