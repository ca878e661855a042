package app.courante.ui.draft;

import app.courante.document.Node;
import app.courante.document.Node.Group;
import app.courante.document.Node.Items;
import app.courante.document.Node.Text;
import app.courante.ui.kit.Words;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/// What is shown of the things of a page's list.
///
/// An edit shares every thing that it does not touch: what is shown of those stays, as long as
/// nothing beside the list changed whose name they may show.
final class Captions {
    private final Writing<?> model;
    private final DraftPage page;
    private final Words words;
    private IdentityHashMap<Node, Caption> known = new IdentityHashMap<>();
    private List<Node> around = List.of();

    Captions(Writing<?> model, DraftPage page, Words words) {
        this.model = model;
        this.page = page;
        this.words = words;
    }

    /// One for each of these things of the document.
    List<Caption> of(Group document, List<Node> things) {
        var beside = beside(document);
        var before = isSame(beside, around) ? known : new IdentityHashMap<Node, Caption>();
        var now = new IdentityHashMap<Node, Caption>();
        var captions = new ArrayList<Caption>(things.size());
        for (var thing : things) {
            var caption = before.get(thing);
            if (caption == null) caption = caption(thing);
            now.put(thing, caption);
            captions.add(caption);
        }
        known = now;
        around = beside;
        return captions;
    }

    private Caption caption(Node thing) {
        return switch (thing) {
            case Group group -> model.manuscript().caption(page, group, model.names(), words);
            case Text(_, var text) -> Caption.of(text);
            case Items _ -> Caption.of("");
        };
    }

    /// What else the document holds; of a list that is no part of the root, all of it.
    private List<Node> beside(Group document) {
        var path = page.path();
        if (path.steps().size() != 1) return List.of(document);
        var others = new ArrayList<Node>();
        for (var entry : document.entries())
            if (!entry.key().equals(path.last())) others.add(entry.value());
        return others;
    }

    @SuppressWarnings("ReferenceEquality") // What is alike but not the same is gone through again.
    private static boolean isSame(List<Node> some, List<Node> others) {
        if (some.size() != others.size()) return false;
        for (int i = 0; i < some.size(); i++) if (some.get(i) != others.get(i)) return false;
        return true;
    }
}
