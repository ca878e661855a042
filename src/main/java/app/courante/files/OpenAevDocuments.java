package app.courante.files;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// The documents in OpenAEV's zip: each lies there under the target that the list of them names.
final class OpenAevDocuments {
    private final Parts parts;
    private final Faults notes;
    private final Map<String, JsonNode> listed = new HashMap<>();
    private final Map<String, InjectFile> files = new HashMap<>();
    private final List<InjectFile> brought = new ArrayList<>();

    OpenAevDocuments(Parts parts, Faults notes) {
        this.parts = parts;
        this.notes = notes;
    }

    void list(JsonNode documents) {
        for (var one : documents) listed.put(text(one, "document_id"), one);
    }

    /// All that injects bring.
    List<InjectFile> brought() {
        return List.copyOf(brought);
    }

    /// The first document of an inject that lies in the zip; null where none does. Each other is
    /// told.
    @Nullable InjectFile of(JsonNode inject, String number, String title) {
        @Nullable InjectFile first = null;
        for (var one : inject.path("inject_documents")) {
            var id = one.isObject() ? text(one, "document_id") : one.asString("");
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
        if (first != null && !brought.contains(first)) brought.add(first);
        return first;
    }

    private @Nullable InjectFile file(String id) {
        var known = files.get(id);
        var document = listed.get(id);
        if (known != null || document == null) return known;
        try {
            var bytes = parts.get(text(document, "document_target"));
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
        var name = text(document, "document_name");
        return name.isEmpty() ? text(document, "document_target") : name;
    }

    private static String text(JsonNode object, String key) {
        var value = object.path(key);
        return value.isString() ? value.asString() : "";
    }
}
