package app.courante.ui.draft;

import app.courante.document.Edit;
import app.courante.document.Edit.All;
import app.courante.document.Edit.Insert;
import app.courante.document.Edit.Move;
import app.courante.document.Edit.Put;
import app.courante.document.Node;
import app.courante.document.Node.Entry;
import app.courante.document.Node.Group;
import app.courante.document.Node.Text;
import app.courante.document.Path;
import app.courante.document.Places;
import app.courante.document.PlanTree;
import app.courante.document.Shape;
import app.courante.plan.Person;
import app.courante.plan.PlanPart;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The edits that a person makes by one gesture: a new thing with its id, another rank with its
/// numbers, an approval with its dates.
final class Gestures {
    /// Fields that number the things of a list by rank.
    private static final List<String> RANKS = List.of("priority", "order");

    private Gestures() {}

    /// An empty thing with an id of its own, and the next number where its kind is numbered.
    static Edit insert(Group document, Path list, int at, Shape<?> shape) {
        var others = Places.groups(document, list);
        var entries = new ArrayList<Entry>();
        if (shape.hasId()) entries.add(new Entry(0, "id", Text.of(freshId(others, shape))));
        for (var key : List.of("priority", "order", "number"))
            if (shape.keys().contains(key) && (RANKS.contains(key) || !shape.hasId()))
                if (isNumber(shape, key))
                    entries.add(new Entry(0, key, Text.of(Integer.toString(next(others, key)))));
        return new Insert(list, at, new Group(0, entries));
    }

    /// @param shape of the list's things; null when they are plain texts
    static Edit move(Group document, Path list, int from, int to, @Nullable Shape<?> shape) {
        var move = new Move(list, from, to);
        if (shape == null) return move;
        var edits = new ArrayList<Edit>();
        edits.add(move);
        var after = Places.groups(move.in(document), list);
        for (var key : RANKS)
            if (shape.keys().contains(key))
                for (int i = 0; i < after.size(); i++) {
                    var number = Text.of(Integer.toString(i + 1));
                    if (!after.get(i).text(key).equals(number.text()))
                        edits.add(new Put(list.at(i).then(key), number));
                }
        return edits.size() == 1 ? move : new All(edits);
    }

    /// Writes down who approved the draft, when, and from when it holds.
    static Edit approval(String version, String approver, LocalDate on, LocalDate from) {
        var identity = Path.parse("identity");
        return new All(
                List.of(
                        new Put(identity.then("version"), Text.of(version.strip())),
                        new Put(identity.then("approvedBy"), Text.of(approver.strip())),
                        new Put(identity.then("approvedOn"), Text.of(on.toString())),
                        new Put(identity.then("inForceFrom"), Text.of(from.toString()))));
    }

    /// People as the draft lists them.
    static Node people(List<Person> people) {
        return PlanTree.of(PlanPart.PERSON, people);
    }

    private static boolean isNumber(Shape<?> shape, String key) {
        return shape.field(key).kind() instanceof app.courante.document.Kind.Whole;
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
}
