package app.courante.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One change of a document: what a person does to it, undoes and does again.
public sealed interface Edit {
    /// Gives a key of a group, or a rank of a list that it already has, another value.
    ///
    /// @param value null takes a key away
    record Put(Path place, @Nullable Node value) implements Edit {}

    /// Puts an item into a list, which is made where there is none.
    ///
    /// @param index from 0 to the list's length
    record Insert(Path list, int index, Node item) implements Edit {}

    /// Takes an item out of a list.
    record Remove(Path list, int index) implements Edit {}

    /// Gives an item of a list another rank.
    ///
    /// @param to its rank once it is moved
    record Move(Path list, int from, int to) implements Edit {}

    /// Several edits that are one to the person, in this order; the first says what it is about.
    record All(List<Edit> edits) implements Edit {
        public All {
            edits = List.copyOf(edits);
        }
    }

    /// The document after this edit.
    ///
    /// @throws IllegalArgumentException when the document has no such place; nothing is changed
    default Node.Group in(Node.Group document) {
        return switch (this) {
            case Put(var place, var value) -> Places.put(document, place, value);
            case Insert(var list, var index, var item) ->
                    Places.change(
                            document,
                            list,
                            items -> items.add(Places.rank(index, items.size()), item));
            case Remove(var list, var index) ->
                    Places.change(
                            document,
                            list,
                            items -> items.remove(Places.rank(index, items.size() - 1)));
            case Move(var list, var from, var to) ->
                    Places.change(
                            document,
                            list,
                            items ->
                                    items.add(
                                            Places.rank(to, items.size() - 1),
                                            items.remove(Places.rank(from, items.size() - 1))));
            case All(var edits) -> {
                var changed = document;
                for (var edit : edits) changed = edit.in(changed);
                yield changed;
            }
        };
    }

    /// Where a person would look to see what it did.
    default Path place() {
        return switch (this) {
            case Put(var place, _) -> place;
            case Insert(var list, var index, _) -> list.at(index);
            case Remove(var list, _) -> list;
            case Move(var list, _, var to) -> list.at(to);
            case All(var edits) -> edits.isEmpty() ? Path.ROOT : edits.getFirst().place();
        };
    }

    /// Where a person would look to see that it was undone.
    default Path origin() {
        return switch (this) {
            case Put(var place, _) -> place;
            case Insert(var list, _, _) -> list;
            case Remove(var list, var index) -> list.at(index);
            case Move(var list, var from, _) -> list.at(from);
            case All(var edits) -> edits.isEmpty() ? Path.ROOT : edits.getFirst().origin();
        };
    }
}
