package app.courante.ui.draft;

import app.courante.crisis.PlainText;
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

/// Finds places in a draft: by the words that stand there, or by the thing of the plan they hold.
final class Search {
    private Search() {}

    /// The places whose text holds these words, without regard to accents and case.
    static List<Path> places(Group document, String words) {
        var found = new ArrayList<Path>();
        var folded = PlainText.of(words.strip());
        if (!folded.isEmpty()) search(document, Path.ROOT, folded, found);
        return found;
    }

    /// Where this thing of the plan is written; its list where the draft has no such thing.
    static Path pathOf(Group document, Place place) {
        var list = PlanShape.list(place.part());
        var groups = Places.groups(document, list);
        for (int i = 0; i < groups.size(); i++)
            for (var key : List.of("id", "number"))
                if (groups.get(i).text(key).equals(place.id())) return list.at(i);
        return list;
    }

    private static void search(Node node, Path place, String words, List<Path> found) {
        switch (node) {
            case Text(_, var text) -> {
                if (!place.last().equals("id") && PlainText.of(text).contains(words))
                    found.add(place);
            }
            case Items(_, var items) -> {
                for (int i = 0; i < items.size(); i++)
                    search(items.get(i), place.at(i), words, found);
            }
            case Group(_, var entries) ->
                    entries.forEach(
                            entry -> search(entry.value(), place.then(entry.key()), words, found));
        }
    }
}
