package app.courante.document;

import app.courante.document.Difference.Added;
import app.courante.document.Difference.Change;
import app.courante.document.Difference.Changed;
import app.courante.document.Difference.Moved;
import app.courante.document.Difference.Removed;
import app.courante.document.Difference.Step;
import app.courante.document.Node.Group;
import app.courante.document.Node.Items;
import app.courante.document.Node.Text;
import app.courante.plan.Place;
import app.courante.plan.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Finds what differs between two plans, in the order of the plan.
///
/// Things are the same when they have the same id, levels when they have the same number, and what
/// has neither when it says the same, or else when its first required field does.
public final class Comparison {
    /// Where the two stand that are being compared.
    private record Where(@Nullable Place thing, List<Step> steps, Path before, Path after) {
        Where field(Shape<?> shape, Field field) {
            return new Where(
                    thing,
                    with(new Step(FieldName.of(shape, field), "")),
                    before.then(field.key()),
                    after.then(field.key()));
        }

        /// One of the list that stands here.
        Where item(String name, int rankBefore, int rankAfter) {
            var named = new ArrayList<>(steps.subList(0, steps.size() - 1));
            named.add(new Step(steps.getLast().fieldName(), name));
            return new Where(thing, named, before.at(rankBefore), after.at(rankAfter));
        }

        /// The thing that stands here, from which the way begins anew.
        Where of(Place place) {
            return new Where(place, List.of(), before, after);
        }

        private List<Step> with(Step step) {
            var longer = new ArrayList<>(steps);
            longer.add(step);
            return longer;
        }
    }

    private final List<Difference> found = new ArrayList<>();

    private Comparison() {}

    /// What must be done to the one to have the other; empty when they are equal.
    public static List<Difference> of(Plan before, Plan after) {
        var comparison = new Comparison();
        var start = new Where(null, List.of(), Path.ROOT, Path.ROOT);
        comparison.groups(PlanShape.PLAN, PlanTree.of(before), PlanTree.of(after), start);
        return List.copyOf(comparison.found);
    }

    private void groups(Shape<?> shape, Group before, Group after, Where where) {
        for (var field : shape.fields()) {
            var was = before.get(field.key());
            var is = after.get(field.key());
            if (!Objects.equals(was, is)) fields(field, was, is, where.field(shape, field));
        }
    }

    private void fields(Field field, @Nullable Node was, @Nullable Node is, Where where) {
        switch (field.kind()) {
            case Kind.Nested(var inner) -> {
                var part = inner.part();
                groups(
                        inner,
                        was instanceof Group group ? group : Group.EMPTY,
                        is instanceof Group group ? group : Group.EMPTY,
                        part == null ? where : where.of(new Place(part, "", "")));
            }
            case Kind.Many(var inner) -> things(inner, items(was), items(is), where);
            case Kind.Texts _, Kind.Refs _ -> texts(items(was), items(is), where);
            default ->
                    tell(
                            where,
                            where.after,
                            new Changed(text(field.kind(), was), text(field.kind(), is)));
        }
    }

    private void things(Shape<?> shape, List<Node> before, List<Node> after, Where where) {
        Function<Node, String> identity = node -> text(node, shape.identityKey());
        var matching = Matching.of(before, after, identity);
        gone(before, matching, where, node -> name(shape, node), shape);
        for (int i = 0; i < after.size(); i++) {
            var is = after.get(i);
            var name = name(shape, is);
            int rank = matching.isNew(i) ? i : matching.before(i);
            var here = thing(shape, is, where.item(identity.apply(is), rank, i));
            if (matching.isNew(i)) tell(here, here.after, new Added(name));
            else {
                var was = before.get(rank);
                if (matching.isMoved(i)) tell(here, here.after, new Moved(name, rank, i));
                if (!was.equals(is)) groups(shape, (Group) was, (Group) is, here);
            }
        }
    }

    private void texts(List<Node> before, List<Node> after, Where where) {
        var matching = Matching.of(before, after, Comparison::text);
        gone(before, matching, where, Comparison::text, null);
        for (int i = 0; i < after.size(); i++) {
            var text = text(after.get(i));
            if (matching.isNew(i)) tell(where, where.after.at(i), new Added(text));
            else if (matching.isMoved(i))
                tell(where, where.after.at(i), new Moved(text, matching.before(i), i));
        }
    }

    /// @param shape of the things; null for texts
    private void gone(
            List<Node> before,
            Matching matching,
            Where where,
            Function<Node, String> name,
            @Nullable Shape<?> shape) {
        for (int i = 0; i < before.size(); i++) {
            if (!matching.isGone(i)) continue;
            var node = before.get(i);
            var here =
                    shape == null
                            ? where
                            : thing(shape, node, where.item(text(node, shape.identityKey()), i, i));
            tell(here, where.before.at(i), new Removed(name.apply(node)));
        }
    }

    private static Where thing(Shape<?> shape, Node node, Where where) {
        var part = shape.part();
        return part == null
                ? where
                : where.of(new Place(part, text(node, shape.identityKey()), name(shape, node)));
    }

    private void tell(Where where, Path path, Change change) {
        found.add(new Difference(where.thing, where.steps, path, change));
    }

    private static List<Node> items(@Nullable Node node) {
        return node instanceof Items(_, var items) ? items : List.of();
    }

    private static String name(Shape<?> shape, Node node) {
        return text(node, shape.nameKey());
    }

    private static String text(Node node, String key) {
        return node instanceof Group group ? group.text(key) : "";
    }

    private static String text(Node node) {
        return node instanceof Text(_, var text) ? text : "";
    }

    /// What a document leaves out counts as something all the same.
    private static String text(Kind kind, @Nullable Node node) {
        if (node != null) return text(node);
        return switch (kind) {
            case Kind.Whole _, Kind.Euros _, Kind.Flag _ -> Scalars.write(Scalars.absent(kind));
            default -> "";
        };
    }
}
