package app.courante.document;

import app.courante.document.Node.Entry;
import app.courante.document.Node.Group;
import app.courante.document.Node.Items;
import app.courante.document.Node.Text;
import app.courante.plan.Plan;
import app.courante.text.NearestWord;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Takes a document for a plan or a scenario, and tells of everything in it that cannot be taken
/// so.
///
/// A value that is absent or wrong is answered with something harmless, so that one reading finds
/// all flaws and a plan that is being typed can be shown at each key. A reader that is used again
/// makes anew only the records of groups that are new: the cost of a key is that of its thing.
public final class PlanReader {
    private final Deque<String> place = new ArrayDeque<>();
    private IdentityHashMap<Group, Record> known = new IdentityHashMap<>();
    private IdentityHashMap<Group, Record> kept = new IdentityHashMap<>();
    private Consumer<Flaw> flaws = _ -> {};
    private int found;

    /// The plan as far as it can be read; a root that is no group counts as an empty one.
    public Plan read(Node root, Consumer<Flaw> told) {
        return read(PlanShape.PLAN, root, "fault.plan.not-a-plan", told);
    }

    /// A document of another shape; a root that is no group counts as an empty one.
    ///
    /// @param otherwise the sentence that tells of such a root
    public <T extends Record> T read(
            Shape<T> shape, Node root, String otherwise, Consumer<Flaw> told) {
        flaws = told;
        place.clear();
        kept = new IdentityHashMap<>();
        found = 0;
        try {
            if (root instanceof Group group) return read(shape, group);
            tell(root.line(), otherwise, quote(root));
            return absent(shape);
        } finally {
            known = kept;
        }
    }

    /// What is found, short enough to stand in a sentence.
    static String quote(Node node) {
        return switch (node) {
            case Text(_, var text) -> Quote.of(text);
            case Items _ -> "- …";
            case Group(_, var entries) ->
                    entries.isEmpty() ? "{}" : Quote.of(entries.getFirst().key()) + ": …";
        };
    }

    private <T extends Record> T read(Shape<T> shape, Group group) {
        var before = known.get(group);
        if (shape.type().isInstance(before)) {
            kept.put(group, before);
            return shape.type().cast(before);
        }
        int flawsBefore = found;
        var fields = shape.fields();
        var values = new @Nullable Object[fields.size()];
        for (int i = 0; i < values.length; i++) values[i] = value(shape, i, group);
        tellUnknown(shape, group);
        var made = shape.make(values);
        if (found == flawsBefore) kept.put(group, made);
        return made;
    }

    private @Nullable Object value(Shape<?> shape, int index, Group group) {
        var field = shape.fields().get(index);
        var entry = group.entry(field.key());
        var node = entry == null || isBlank(entry.value()) ? null : entry.value();
        if (field.required() && node == null)
            tell(
                    field.key(),
                    entry == null ? group.line() : entry.line(),
                    "fault.plan.missing-key",
                    List.of(field.key()));
        place.addLast(field.key());
        try {
            return switch (field.kind()) {
                case Kind.Nested(var inner) -> nested(inner, entry, node);
                case Kind.Many(var inner) ->
                        items(entry, node).flatMap(item -> thing(field, inner, item)).toList();
                case Kind.Texts _, Kind.Refs _ ->
                        items(entry, node).flatMap(item -> text(field, item)).toList();
                case Kind.Line _, Kind.Prose _, Kind.Ref _ -> {
                    var text = single(entry, node);
                    yield text.isEmpty() && shape.nullable(index) ? null : text;
                }
                case Kind.Whole _, Kind.Euros _, Kind.Flag _, Kind.Choice _ ->
                        scalar(shape, index, entry, node);
                case Kind.Length _, Kind.Day _, Kind.Clock _, Kind.Noted _ ->
                        scalar(shape, index, entry, node);
            };
        } finally {
            place.removeLast();
        }
    }

    /// One that has a flaw counts as absent.
    private @Nullable Object scalar(
            Shape<?> shape, int index, @Nullable Entry entry, @Nullable Node node) {
        var field = shape.fields().get(index);
        var text = single(entry, node);
        if (!text.isEmpty() && entry != null)
            switch (Scalars.read(field.kind(), text)) {
                case Scalars.Read(var value) -> {
                    return Scalars.as(shape.typeOf(index), value);
                }
                case Scalars.Unreadable(var key, var expected) ->
                        tellFound(entry, key, expected.toArray());
            }
        return shape.nullable(index)
                ? null
                : Scalars.as(shape.typeOf(index), Scalars.absent(field.kind()));
    }

    private Record nested(Shape<?> shape, @Nullable Entry entry, @Nullable Node node) {
        if (node instanceof Group group) return read(shape, group);
        if (entry != null && node != null) tellFound(entry, "fault.plan.group-expected");
        return absent(shape);
    }

    /// An absent group is read as empty, and nothing is required of it.
    private <T extends Record> T absent(Shape<T> shape) {
        return new PlanReader().read(shape, Group.EMPTY);
    }

    private Stream<Placed> items(@Nullable Entry entry, @Nullable Node node) {
        if (node instanceof Items(_, var items)) {
            var placed = new ArrayList<Placed>(items.size());
            for (var item : items) placed.add(new Placed(placed.size(), item));
            return placed.stream();
        }
        if (entry != null && node != null) tellFound(entry, "fault.plan.list-expected");
        return Stream.empty();
    }

    private record Placed(int index, Node node) {}

    private Stream<Record> thing(Field field, Shape<?> shape, Placed item) {
        if (!(item.node() instanceof Group group)) {
            tell(
                    Integer.toString(item.index()),
                    item.node().line(),
                    "fault.plan.group-item",
                    List.of(field.key(), quote(item.node())));
            return Stream.empty();
        }
        place.addLast(Integer.toString(item.index()));
        try {
            return Stream.of(read(shape, group));
        } finally {
            place.removeLast();
        }
    }

    private Stream<String> text(Field field, Placed item) {
        if (item.node() instanceof Text(_, var text) && !text.isBlank())
            return Stream.of(text.strip());
        tell(
                Integer.toString(item.index()),
                item.node().line(),
                "fault.plan.text-item",
                List.of(field.key(), quote(item.node())));
        return Stream.empty();
    }

    private String single(@Nullable Entry entry, @Nullable Node node) {
        if (node instanceof Text(_, var text)) return text.strip();
        if (entry != null && node != null) tellFound(entry, "fault.plan.text-expected");
        return "";
    }

    private static boolean isBlank(Node node) {
        return node instanceof Text(_, var text) && text.isBlank();
    }

    private void tellUnknown(Shape<?> shape, Group group) {
        for (var entry : group.entries()) {
            if (shape.keys().contains(entry.key())) continue;
            var key = Quote.of(entry.key());
            var near = NearestWord.of(entry.key(), shape.keys());
            tell(
                    entry.key(),
                    entry.line(),
                    near.isPresent() ? "fault.plan.unknown-key-near" : "fault.plan.unknown-key",
                    List.of(key, near.orElse(String.join(", ", shape.keys()))));
        }
    }

    /// With the key and what was found as the first two details.
    private void tellFound(Entry entry, String key, Object... expected) {
        var details =
                Stream.concat(Stream.of(entry.key(), quote(entry.value())), Stream.of(expected));
        tell(entry.line(), key, details.toArray());
    }

    private void tell(String step, int line, String key, List<Object> details) {
        place.addLast(step);
        tell(line, key, details.toArray());
        place.removeLast();
    }

    private void tell(int line, String key, Object... details) {
        found++;
        flaws.accept(new Flaw(new Path(List.copyOf(place)), line, key, List.of(details)));
    }
}
