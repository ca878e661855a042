package app.courante.ui.kit;

import java.util.List;
import java.util.function.Function;

/// Where a row stands after its list changed.
final class Near {
    private Near() {}

    /// Rows move by little: looks around where it was before looking everywhere. Where it is gone,
    /// the place it had.
    static <T> int index(List<T> items, Function<T, Object> key, int around, Object wanted) {
        for (int distance = 0; distance < items.size(); distance++) {
            int above = around - distance;
            int below = around + distance;
            if (above >= 0 && above < items.size() && key.apply(items.get(above)).equals(wanted))
                return above;
            if (below < items.size() && key.apply(items.get(below)).equals(wanted)) return below;
        }
        return Math.min(around, Math.max(0, items.size() - 1));
    }
}
