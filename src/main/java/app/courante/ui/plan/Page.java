package app.courante.ui.plan;

import app.courante.plan.Place;
import java.util.List;

/// A section of the plan, ready to be read.
///
/// @param columns of its table; none when it is no table
record Page(List<Column> columns, List<Row> rows) {
    /// What no row has.
    static final int NOWHERE = -1;

    Page {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    Page(List<Row> rows) {
        this(List.of(), rows);
    }

    /// A column of the page's table.
    ///
    /// @param width at least so many pixels
    record Column(String title, double width, Fit fit) {}

    /// How a column takes its room.
    enum Fit {
        GROWS,
        KEEPS,
        /// Keeps its width; its figures stand at the right.
        FIGURES
    }

    boolean hasDetails() {
        return rows.stream().anyMatch(row -> !row.details().isEmpty());
    }

    /// The row that shows this thing; of two with one id the later, which is the one too many.
    int indexOf(Place place) {
        for (int i = rows.size() - 1; i >= 0; i--) {
            var here = rows.get(i).place();
            if (here != null && here.part() == place.part() && here.id().equals(place.id()))
                return i;
        }
        return NOWHERE;
    }
}
