package app.courante.ui.draft;

import app.courante.crisis.PlainText;
import app.courante.document.Node;
import app.courante.document.Node.Group;
import app.courante.document.Referred;
import app.courante.document.Shape;
import java.util.ArrayList;
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
public final class Names {
    private record Offered(String name, String folded) {}

    /// The things of one part.
    ///
    /// @param source the node they were read from
    private record Index(
            @Nullable Node source,
            Map<String, String> names,
            Map<String, String> ids,
            List<Offered> offered) {}

    private final ObservableValue<? extends @Nullable Shown<?>> shown;
    private final Map<Referred, Index> known = new HashMap<>();

    /// The names in the draft that is shown.
    Names(ObservableValue<? extends @Nullable Shown<?>> shown) {
        this.shown = shown;
    }

    /// What this id stands for; the id itself where it stands for nothing.
    public String of(Referred part, String id) {
        return index(part).names().getOrDefault(id.strip(), id);
    }

    /// The id of the thing of this name, typed with or without accents and capitals; the text
    /// itself where there is none, so that it is kept and told as a reference that leads nowhere.
    public String idOf(Referred part, String text) {
        var typed = text.strip();
        var index = index(part);
        var exact = index.ids().get(typed);
        if (exact != null) return exact;
        if (part.keyed() && index.names().containsKey(typed)) return typed;
        var folded = PlainText.of(typed);
        var alike = index.offered().stream().filter(one -> one.folded().equals(folded)).toList();
        return alike.size() == 1 ? index.ids().getOrDefault(alike.getFirst().name(), typed) : typed;
    }

    /// The names that hold what is typed, those that begin with it in front.
    public List<String> like(Referred part, String typed, int most) {
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
    private Index index(Referred part) {
        var now = shown.getValue();
        var source = now == null ? null : part.source(now.document());
        var before = known.get(part);
        if (before != null && before.source() == source) return before;
        var things = now == null ? List.<Group>of() : part.in(now.document());
        var made = indexed(part, source, things);
        known.put(part, made);
        return made;
    }

    private static Index indexed(Referred part, @Nullable Node source, List<Group> things) {
        var index = new Index(source, new HashMap<>(), new HashMap<>(), new ArrayList<>());
        var times = new HashMap<String, Integer>();
        for (var thing : things) times.merge(thing.text(part.name()).strip(), 1, Integer::sum);
        for (var thing : things) {
            var id = thing.text(part.key()).strip();
            if (id.isEmpty() || index.names().containsKey(id)) continue;
            var name = thing.text(part.name()).strip();
            var told = told(part, id, name, times.getOrDefault(name, 1) > 1);
            index.names().put(id, told);
            index.ids().putIfAbsent(told, id);
            index.offered().add(new Offered(told, PlainText.of(told)));
        }
        return index;
    }

    private static String told(Referred part, String id, String name, boolean twice) {
        if (name.isEmpty()) return id;
        if (part.keyed()) return id + " · " + name;
        return twice ? name + " (" + id + ")" : name;
    }

    /// What a person calls this thing.
    static String nameOf(Group thing, Shape<?> shape) {
        return thing.text(shape.nameKey()).strip();
    }
}
