package app.courante.document;

import app.courante.document.Edit.All;
import app.courante.document.Edit.Put;
import app.courante.document.Node.Group;
import app.courante.document.Node.Text;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The text by which a thing of a scenario is referred to, while it is typed: what referred to it
/// when the typing began follows at each key, whatever the text is on the way.
public final class Renaming {
    private final Path place;
    private final Referred part;
    private final String from;
    private final List<ScenarioReferences.Reference> references;
    private String now;

    /// @param part what is referred to by the text at this place
    public Renaming(Group scenario, Path place, Referred part) {
        this.place = place;
        this.part = part;
        this.from = text(scenario, place);
        this.now = from;
        boolean twice =
                part.in(scenario).stream()
                                .filter(one -> one.text(part.key()).strip().equals(from.strip()))
                                .count()
                        > 1;
        this.references =
                from.isBlank() || twice
                        ? List.of()
                        : ScenarioReferences.to(scenario, part, from.strip());
    }

    /// Whether it goes on at this place of this document.
    public boolean continues(Group scenario, Path at) {
        return place.equals(at) && text(scenario, at).equals(now);
    }

    /// Writes the text, and takes along what refers to it; an empty one leaves nothing to refer to.
    public Edit to(String text) {
        now = text;
        var edits = new ArrayList<Edit>();
        edits.add(new Put(place, text.isEmpty() ? null : Text.of(text)));
        if (!text.isBlank())
            for (var one : references)
                edits.add(
                        new Put(
                                one.place(),
                                Text.of(one.renamed(part, from.strip(), text.strip()))));
        return edits.size() == 1 ? edits.getFirst() : new All(edits);
    }

    private static String text(Group scenario, Path place) {
        @Nullable Node node = Places.at(scenario, place);
        return node instanceof Text(_, var text) ? text : "";
    }
}
