package app.courante.document;

import app.courante.document.Node.Group;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The things of a document that others of it refer to.
///
/// @param list where they stand, or the things that hold them
/// @param within the key under which those hold them; empty where the list itself does
/// @param key by whose text they are referred to
/// @param name the key whose text people know them by
/// @param keyed whether people also know them by the text they are referred to
public record Referred(Path list, String within, String key, String name, boolean keyed) {
    /// What the things are read from; null where there is none. As long as it is the same node,
    /// they are the same.
    public @Nullable Node source(Group document) {
        return Places.at(document, list);
    }

    /// All of them, in the order of the document.
    public List<Group> in(Group document) {
        var holders = Places.groups(document, list);
        if (within.isEmpty()) return holders;
        var inner = Path.ROOT.then(within);
        return holders.stream().flatMap(one -> Places.groups(one, inner).stream()).toList();
    }
}
