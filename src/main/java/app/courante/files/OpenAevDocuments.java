package app.courante.files;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// The documents of a scenario of OpenAEV, by their names.
final class OpenAevDocuments {
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Set<String> used = new HashSet<>();

    /// @param list may be no list at all
    OpenAevDocuments(JsonNode list) {
        for (var document : list) {
            var id = OpenAevTexts.text(document, "document_id");
            var name = OpenAevTexts.text(document, "document_name");
            names.put(id, name.isEmpty() ? OpenAevTexts.text(document, "document_target") : name);
        }
    }

    /// The names of those that come with an inject, with what it shows, or both.
    ///
    /// @param shown ids of those that come with its articles
    List<String> of(JsonNode inject, List<String> shown) {
        var found = new ArrayList<String>();
        for (var document : inject.path("inject_documents")) {
            var id =
                    document.isObject()
                            ? OpenAevTexts.text(document, "document_id")
                            : document.asString("");
            used.add(id);
            found.add(names.getOrDefault(id, OpenAevTexts.text(document, "document_name")));
        }
        for (var id : shown) {
            used.add(id);
            found.add(names.getOrDefault(id, ""));
        }
        return found.stream()
                .map(HtmlText::plain)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    /// Those that come with no inject.
    void tell(Faults notes) {
        names.forEach((id, name) -> {
            if (!used.contains(id)) notes.add(0, "note.openaev.document", name);
        });
    }
}
