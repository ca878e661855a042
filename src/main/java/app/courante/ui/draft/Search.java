package app.courante.ui.draft;

import app.courante.crisis.PlainText;
import app.courante.document.Kind;
import app.courante.document.Node;
import app.courante.document.Node.Group;
import app.courante.document.Node.Items;
import app.courante.document.Node.Text;
import app.courante.document.Path;
import app.courante.document.Places;
import app.courante.document.PlanShape;
import app.courante.plan.Place;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds places in a draft: by the words that stand there, or by the thing of the plan they hold.
final class Search {
    private final Names names;
    private final String words;
    private final List<Path> found = new ArrayList<>();

    private Search(Names names, String words) {
        this.names = names;
        this.words = words;
    }

    /// The places whose text holds these words, without regard to accents and case.
    static List<Path> places(Group document, Manuscript<?> manuscript, Names names, String words) {
        var folded = PlainText.of(words.strip());
        if (folded.isEmpty()) return List.of();
        var search = new Search(names, folded);
        search.look(document, Path.ROOT, new Kind.Nested(manuscript.shape()));
        return search.found;
    }

    /// Where this thing of the plan is written; its list where the draft has no such thing.
    static Path pathOf(Group document, Place place) {
        var list = PlanShape.list(place.part());
        if (!(PlanShape.kindAt(list) instanceof Kind.Many(var shape)) || place.id().isEmpty())
            return list;
        var key = shape.hasId() ? "id" : "number";
        var groups = Places.groups(document, list);
        int at = -1;
        for (int i = 0; i < groups.size(); i++) {
            if (!groups.get(i).text(key).strip().equals(place.id())) continue;
            // Where an id was given twice, the name tells which one is meant.
            if (at < 0 || Names.nameOf(groups.get(i), shape).equals(place.name())) at = i;
        }
        return at < 0 ? list : list.at(at);
    }

    private void look(Node node, Path place, @Nullable Kind kind) {
        switch (node) {
            case Text(_, var text) -> {
                if (!place.last().equals("id") && PlainText.of(shown(text, kind)).contains(words))
                    found.add(place);
            }
            case Items(_, var items) -> {
                for (int i = 0; i < items.size(); i++) into(items.get(i), place.at(i), kind);
            }
            case Group(_, var entries) ->
                    entries.forEach(entry -> into(entry.value(), place.then(entry.key()), kind));
        }
    }

    private void into(Node node, Path place, @Nullable Kind holder) {
        look(node, place, holder == null ? null : holder.in(place.last()));
    }

    /// As the form shows it: a reference by the name of what it leads to.
    private String shown(String text, @Nullable Kind kind) {
        return kind instanceof Kind.Ref(var part) ? names.of(PlanShape.referred(part), text) : text;
    }
}
