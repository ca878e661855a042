package app.courante.ui.draft;

import app.courante.document.Edit;
import app.courante.document.Edit.All;
import app.courante.document.Edit.Insert;
import app.courante.document.Edit.Move;
import app.courante.document.Edit.Put;
import app.courante.document.Node.Entry;
import app.courante.document.Node.Group;
import app.courante.document.Node.Text;
import app.courante.document.Path;
import app.courante.document.Places;
import app.courante.document.PlanShape;
import app.courante.document.PlanTree;
import app.courante.document.Shape;
import app.courante.plan.PlanPart;
import app.courante.plan.Upkeep.Improvement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The edits that a person makes by one gesture: a new thing with its id, another rank with its
/// numbers.
final class Gestures {
    private Gestures() {}

    /// An empty thing with an id of its own, and the next number where its kind is numbered.
    static Edit insert(Group document, Path list, int at, Shape<?> shape) {
        var others = Places.groups(document, list);
        var entries = new ArrayList<Entry>();
        if (shape.hasId()) entries.add(new Entry(0, "id", Text.of(freshId(others, shape))));
        var number = shape.part() == PlanPart.LEVEL ? "number" : rank(shape);
        if (number != null) entries.add(new Entry(0, number, number(next(others, number))));
        return new Insert(list, at, new Group(0, entries));
    }

    /// @param shape of the list's things; null when they are plain texts
    static Edit move(Group document, Path list, int from, int to, @Nullable Shape<?> shape) {
        var move = new Move(list, from, to);
        var rank = shape == null ? null : rank(shape);
        if (rank == null) return move;
        var edits = new ArrayList<Edit>();
        edits.add(move);
        var after = Places.groups(move.in(document), list);
        for (int i = 0; i < after.size(); i++) {
            var number = number(i + 1);
            if (!after.get(i).text(rank).equals(number.text()))
                edits.add(new Put(list.at(i).then(rank), number));
        }
        return new All(edits);
    }

    /// The key that says a thing's rank among its like; null where it has none. A crisis level has
    /// a number and no rank: people call it by its number, wherever it stands.
    private static @Nullable String rank(Shape<?> shape) {
        return switch (shape.part()) {
            case ACTIVITY -> "priority";
            case RECOVERY_TASK -> "order";
            case null, default -> null;
        };
    }

    private static Text number(int number) {
        return Text.of(Integer.toString(number));
    }

    private static String freshId(List<Group> others, Shape<?> shape) {
        Set<String> taken =
                others.stream().map(other -> other.text("id")).collect(Collectors.toSet());
        var word = shape.type().getSimpleName().toLowerCase(Locale.ROOT);
        int number = others.size() + 1;
        while (taken.contains(word + "-" + number)) number++;
        return word + "-" + number;
    }

    private static int next(List<Group> others, String key) {
        return 1
                + others.stream()
                        .map(other -> other.text(key))
                        .filter(text -> text.matches("\\d{1,6}"))
                        .mapToInt(Integer::parseInt)
                        .max()
                        .orElse(0);
    }

    /// Puts improvements at the end of theirs; one that stands there already is left as it is.
    static Edit improve(Group document, List<Improvement> more) {
        var known =
                Places.groups(document, PlanShape.list(PlanPart.IMPROVEMENT)).stream()
                        .map(group -> group.text("id").strip())
                        .collect(Collectors.toSet());
        var fresh = more.stream().filter(one -> !known.contains(one.id())).toList();
        return append(document, PlanPart.IMPROVEMENT, fresh);
    }

    /// Puts things of one part at the end of the list they stand in.
    static Edit append(Group document, PlanPart part, List<? extends Record> things) {
        var list = PlanShape.list(part);
        var edits = new ArrayList<Edit>();
        int at = Places.count(document, list);
        for (var item : PlanTree.of(part, things).items())
            edits.add(new Edit.Insert(list, at++, item));
        return new Edit.All(edits);
    }
}
