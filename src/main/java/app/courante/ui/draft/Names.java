package app.courante.ui.draft;

import app.courante.crisis.PlainText;
import app.courante.document.Kind;
import app.courante.document.Node;
import app.courante.document.Node.Group;
import app.courante.document.Path;
import app.courante.document.Places;
import app.courante.document.PlanShape;
import app.courante.document.Shape;
import app.courante.plan.PlanPart;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/// The names by which people know the things that others refer to; two of one name are told apart
/// by their id.
///
/// An edit shares every list that it does not touch, so only a list that changed is gone through
/// again.
final class Names {
    private record Offered(String name, String folded) {}

    /// The things of one part.
    ///
    /// @param list the node they were read from
    private record Index(
            @Nullable Node list,
            Map<String, String> names,
            Map<String, String> ids,
            List<Offered> offered) {}

    private final ObservableValue<@Nullable Shown> shown;
    private final Map<PlanPart, Index> known = new EnumMap<>(PlanPart.class);

    /// The names in the draft that is shown.
    Names(ObservableValue<@Nullable Shown> shown) {
        this.shown = shown;
    }

    /// What this id stands for; the id itself where it stands for nothing.
    String of(PlanPart part, String id) {
        return index(part).names().getOrDefault(id.strip(), id);
    }

    /// The id of the thing of this name, typed with or without accents and capitals; the text
    /// itself where there is none, so that it is kept and told as a reference that leads nowhere.
    String idOf(PlanPart part, String text) {
        var typed = text.strip();
        var index = index(part);
        var exact = index.ids().get(typed);
        if (exact != null) return exact;
        var folded = PlainText.of(typed);
        var alike = index.offered().stream().filter(one -> one.folded().equals(folded)).toList();
        return alike.size() == 1 ? index.ids().getOrDefault(alike.getFirst().name(), typed) : typed;
    }

    /// The names that hold what is typed, those that begin with it in front.
    List<String> like(PlanPart part, String typed, int most) {
        var folded = PlainText.of(typed.strip());
        var offered = index(part).offered();
        return Stream.concat(
                        offered.stream().filter(one -> one.folded().startsWith(folded)),
                        offered.stream()
                                .filter(one -> !one.folded().startsWith(folded))
                                .filter(one -> one.folded().contains(folded)))
                .limit(most)
                .map(Offered::name)
                .toList();
    }

    @SuppressWarnings(
            "ReferenceEquality") // Two lists that are alike are as good; to find out takes longer.
    private Index index(PlanPart part) {
        var now = shown.getValue();
        var list = now == null ? null : Places.at(now.document(), PlanShape.list(part));
        var before = known.get(part);
        if (before != null && before.list() == list) return before;
        var made = indexed(part, list);
        known.put(part, made);
        return made;
    }

    private static Index indexed(PlanPart part, @Nullable Node list) {
        var shape = shapeOf(part);
        var index = new Index(list, new HashMap<>(), new HashMap<>(), new ArrayList<>());
        var things = list == null ? List.<Group>of() : Places.groups(list, Path.ROOT);
        var times = new HashMap<String, Integer>();
        for (var thing : things) times.merge(nameOf(thing, shape), 1, Integer::sum);
        for (var thing : things) {
            var id = thing.text(shape.hasId() ? "id" : shape.fields().getFirst().key()).strip();
            if (id.isEmpty() || index.names().containsKey(id)) continue;
            var name = nameOf(thing, shape);
            var told =
                    name.isEmpty()
                            ? id
                            : times.getOrDefault(name, 1) > 1 ? name + " (" + id + ")" : name;
            index.names().put(id, told);
            index.ids().putIfAbsent(told, id);
            index.offered().add(new Offered(told, PlainText.of(told)));
        }
        return index;
    }

    /// What a person calls this thing.
    static String nameOf(Group thing, Shape<?> shape) {
        return thing.text(shape.nameKey()).strip();
    }

    private static Shape<?> shapeOf(PlanPart part) {
        return switch (PlanShape.kindAt(PlanShape.list(part))) {
            case Kind.Many(var shape) -> shape;
            case null, default -> throw new IllegalArgumentException("no list of " + part);
        };
    }
}
