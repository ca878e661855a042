package app.courante.document;

import java.util.ArrayList;
import java.util.List;

/// Where something stands in a document: keys, and ranks in lists from 0.
///
/// Written with slashes: `activities/3/strategy/mtpd`.
public record Path(List<String> steps) {
    public static final Path ROOT = new Path(List.of());

    public Path {
        steps = List.copyOf(steps);
    }

    /// The path that [#toString] wrote.
    ///
    /// @throws IllegalArgumentException when a step is empty
    public static Path parse(String written) {
        if (written.isEmpty()) return ROOT;
        var steps = List.of(written.split("/", -1));
        if (steps.contains("")) throw new IllegalArgumentException("not a path: " + written);
        return new Path(steps);
    }

    public Path then(String key) {
        var longer = new ArrayList<>(steps);
        longer.add(key);
        return new Path(longer);
    }

    public Path at(int index) {
        return then(Integer.toString(index));
    }

    public Path then(Path further) {
        var longer = new ArrayList<>(steps);
        longer.addAll(further.steps);
        return new Path(longer);
    }

    /// The way on from a path that this one starts with.
    public Path after(Path start) {
        return new Path(steps.subList(start.steps.size(), steps.size()));
    }

    public boolean isRoot() {
        return steps.isEmpty();
    }

    /// What holds the thing at this path.
    public Path parent() {
        return new Path(steps.subList(0, steps.size() - 1));
    }

    public String last() {
        return steps.getLast();
    }

    public boolean startsWith(Path other) {
        return steps.size() >= other.steps.size()
                && steps.subList(0, other.steps.size()).equals(other.steps);
    }

    @Override
    public String toString() {
        return String.join("/", steps);
    }
}
