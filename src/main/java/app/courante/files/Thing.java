package app.courante.files;

import app.courante.document.Field;
import app.courante.document.Kind;
import app.courante.document.Node;
import app.courante.document.Node.Entry;
import app.courante.document.Node.Group;
import app.courante.document.Node.Items;
import app.courante.document.Path;
import app.courante.document.Shape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/// A thing of the plan, or the plan itself, as it is gathered from the rows of several sheets.
final class Thing {
    private final @Nullable FoundSheet sheet;
    private final int line;
    private final Map<Path, Node> values = new HashMap<>();
    private final Map<Path, List<Thing>> lists = new HashMap<>();

    /// @param sheet null for the plan itself
    Thing(@Nullable FoundSheet sheet, int line) {
        this.sheet = sheet;
        this.line = line;
    }

    @Nullable FoundSheet sheet() {
        return sheet;
    }

    int line() {
        return line;
    }

    void put(Path place, Node value) {
        values.put(place, value);
    }

    String text(Path place) {
        return values.get(place) instanceof Node.Text(_, var text) ? text : "";
    }

    /// The things of a list within this one, to add to.
    List<Thing> list(Path within) {
        return lists.computeIfAbsent(within, _ -> new ArrayList<>());
    }

    /// As a group of a plan's document.
    ///
    /// @param placed told where each thing within comes to stand
    Group group(Shape<?> shape, Path at, BiConsumer<Path, Thing> placed) {
        placed.accept(at, this);
        return group(shape, Path.ROOT, at, placed);
    }

    private Group group(Shape<?> shape, Path within, Path at, BiConsumer<Path, Thing> placed) {
        var entries = new ArrayList<Entry>();
        for (var field : shape.fields()) {
            var node = node(field, within.then(field.key()), at.then(field.key()), placed);
            if (node != null) entries.add(new Entry(0, field.key(), node));
        }
        return new Group(0, entries);
    }

    private @Nullable Node node(Field field, Path within, Path at, BiConsumer<Path, Thing> placed) {
        return switch (field.kind()) {
            case Kind.Nested(var inner) -> {
                var group = group(inner, within, at, placed);
                yield group.entries().isEmpty() ? null : group;
            }
            case Kind.Many(var inner) -> {
                var things = lists.getOrDefault(within, List.of());
                var groups = new ArrayList<Node>(things.size());
                for (var thing : things)
                    groups.add(thing.group(inner, at.at(groups.size()), placed));
                yield groups.isEmpty() ? null : Items.of(groups);
            }
            default -> values.get(within);
        };
    }
}
