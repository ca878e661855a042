package app.courante.document;

import app.courante.plan.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One thing that is not the same in two plans.
///
/// @param thing what it belongs to; null for what belongs to the plan itself
/// @param steps the way from the thing to what differs; empty when the thing itself does
/// @param path where it stands in the plan after; for what was removed, in the plan before
public record Difference(@Nullable Place thing, List<Step> steps, Path path, Change change) {
    public Difference {
        steps = List.copyOf(steps);
    }

    /// One field on the way, and which of its items.
    ///
    /// @param fieldName its key in the text bundles, see [FieldName]
    /// @param item what the item of a list is known by; empty for a field that is no list, or for
    ///   the list as such
    public record Step(String fieldName, String item) {}

    /// What happened to it.
    public sealed interface Change {}

    /// It is new.
    ///
    /// @param text the item of a list of texts; otherwise what it is known by
    public record Added(String text) implements Change {}

    /// It is gone.
    ///
    /// @param text the item of a list of texts; otherwise what it was known by
    public record Removed(String text) implements Change {}

    /// It says something else, each as a file would write it; what said nothing is empty.
    public record Changed(String before, String after) implements Change {}

    /// It has another rank among those that stood there before, too.
    ///
    /// @param from counted from 0, in the list before
    /// @param to counted from 0, in the list after
    public record Moved(String text, int from, int to) implements Change {}
}
