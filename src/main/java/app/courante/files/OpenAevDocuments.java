package app.courante.files;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// The documents in OpenAEV's zip: each lies there under the target that the list of them names.
final class OpenAevDocuments {
    private final Parts parts;
    private final Faults notes;
    private final Map<String, JsonNode> listed = new LinkedHashMap<>();
    private final Map<String, InjectFile> files = new HashMap<>();
    private final Set<String> used = new HashSet<>();
    private final List<InjectFile> brought = new ArrayList<>();

    /// The documents of an archive.
    ///
    /// @param list of all of them; may be no list at all
    /// @param notes where those are told that cannot come along
    OpenAevDocuments(Parts parts, JsonNode list, Faults notes) {
        this.parts = parts;
        this.notes = notes;
        for (var one : list) listed.put(OpenAevTexts.text(one, "document_id"), one);
    }

    /// All that injects bring.
    List<InjectFile> brought() {
        return List.copyOf(brought);
    }

    /// What comes with an inject.
    ///
    /// @param text its name; where no file comes along, the names of those that ought to
    record Coming(String text, @Nullable InjectFile file) {}

    /// The first document of an inject, or of what it shows, that lies in the archive. Each other
    /// is told.
    ///
    /// @param shown ids of those that come with its articles
    Coming of(JsonNode inject, List<String> shown, String number, String title) {
        @Nullable InjectFile first = null;
        var names = new ArrayList<String>();
        for (var id : ids(inject, shown)) {
            used.add(id);
            names.add(name(id));
            var found = file(id);
            if (found != null && first == null) first = found;
            else
                notes.add(
                        0,
                        found == null ? "note.openaev.no-document" : "note.openaev.document-more",
                        number,
                        title,
                        name(id));
        }
        if (first == null) return new Coming(String.join(", ", names), null);
        if (!brought.contains(first)) brought.add(first);
        return new Coming(first.name(), first);
    }

    /// Those that come with no inject.
    void tell() {
        for (var id : listed.keySet())
            if (!used.contains(id)) notes.add(0, "note.openaev.document", name(id));
    }

    private Set<String> ids(JsonNode inject, List<String> shown) {
        var ids = new LinkedHashSet<String>();
        for (var one : inject.path("inject_documents")) {
            var id = one.isObject() ? OpenAevTexts.text(one, "document_id") : one.asString("");
            if (one.isObject()) listed.putIfAbsent(id, one);
            ids.add(id);
        }
        ids.addAll(shown);
        return ids;
    }

    private @Nullable InjectFile file(String id) {
        var known = files.get(id);
        var document = listed.get(id);
        if (known != null || document == null) return known;
        try {
            var bytes = parts.get(OpenAevTexts.text(document, "document_target"));
            if (bytes == null) return null;
            var file = InjectFile.of(name(id), bytes);
            if (!file.fits()) return null;
            files.put(id, file);
            return file;
        } catch (BadFile _) {
            return null; // Damaged in the zip: told as one that is not there.
        }
    }

    private String name(String id) {
        var document = listed.get(id);
        if (document == null) return id;
        var name = OpenAevTexts.text(document, "document_name");
        return HtmlText.plain(
                name.isEmpty() ? OpenAevTexts.text(document, "document_target") : name);
    }
}
