package app.courante.document;

import app.courante.document.Node.Group;
import app.courante.document.Node.Items;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Finds and changes what stands at a path; all that does not lie on the path is shared.
public final class Places {
    private Places() {}

    /// What stands there; null where there is nothing.
    public static @Nullable Node at(Node document, Path path) {
        @Nullable Node node = document;
        for (var step : path.steps()) {
            node =
                    switch (node) {
                        case Group group -> group.get(step);
                        case Items(_, var items) -> {
                            int rank = rank(step);
                            yield rank >= 0 && rank < items.size() ? items.get(rank) : null;
                        }
                        case null, default -> null;
                    };
        }
        return node;
    }

    /// How many items the list there has; none where there is no list.
    public static int count(Node document, Path list) {
        return at(document, list) instanceof Items(_, var items) ? items.size() : 0;
    }

    /// The groups of the list there, in order.
    public static List<Group> groups(Node document, Path list) {
        return at(document, list) instanceof Items(_, var items)
                ? items.stream().filter(Group.class::isInstance).map(Group.class::cast).toList()
                : List.of();
    }

    static Group put(Group document, Path place, @Nullable Node value) {
        return (Group) put(document, place, 0, value);
    }

    static Group change(Group document, Path list, Consumer<List<Node>> change) {
        var items =
                switch (at(document, list)) {
                    case Items(_, var before) -> new ArrayList<>(before);
                    case null -> new ArrayList<Node>();
                    default -> throw new IllegalArgumentException("no list at " + list);
                };
        change.accept(items);
        return put(document, list, Items.of(items));
    }

    /// @throws IllegalArgumentException when it is none of the list's
    static int rank(int index, int most) {
        if (index < 0 || index > most)
            throw new IllegalArgumentException("rank " + index + " of " + most);
        return index;
    }

    private static Node put(@Nullable Node node, Path place, int step, @Nullable Node value) {
        var steps = place.steps();
        if (step == steps.size()) {
            if (value == null) throw new IllegalArgumentException("cannot take away " + place);
            return value;
        }
        var key = steps.get(step);
        boolean last = step == steps.size() - 1;
        return switch (node) {
            case null -> {
                if (rank(key) >= 0) throw new IllegalArgumentException("no list for " + place);
                yield put(Group.EMPTY, place, step, value);
            }
            case Group group -> {
                if (last) yield group.with(key, value);
                var inner = group.get(key);
                if (inner == null && value == null) yield group;
                yield group.with(key, put(inner, place, step + 1, value));
            }
            case Items(var line, var items) -> {
                var changed = new ArrayList<>(items);
                int rank = rank(rank(key), items.size() - 1);
                changed.set(rank, put(items.get(rank), place, step + 1, value));
                yield new Items(line, changed);
            }
            case Node.Text _ -> throw new IllegalArgumentException("no place " + place);
        };
    }

    private static int rank(String step) {
        return step.matches("\\d{1,9}") ? Integer.parseInt(step) : -1;
    }
}
