package app.courante.store;

import app.courante.document.Draft.Edited;
import app.courante.document.Draft.Redone;
import app.courante.document.Draft.Step;
import app.courante.document.Draft.Undone;
import app.courante.document.DraftHead;
import app.courante.document.Edit;
import app.courante.document.Edit.All;
import app.courante.document.Edit.Insert;
import app.courante.document.Edit.Move;
import app.courante.document.Edit.Put;
import app.courante.document.Edit.Remove;
import app.courante.document.Node;
import app.courante.document.Node.Entry;
import app.courante.document.Node.Group;
import app.courante.document.Node.Items;
import app.courante.document.Node.Text;
import app.courante.document.Path;
import app.courante.json.Json;
import app.courante.plan.PlanId;
import java.time.Instant;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Writes a draft's beginning and its steps as JSON, and reads them back.
///
/// A document's texts, lists and groups are JSON's strings, arrays and objects. A step is
/// `{"put":"people/3/name","value":"…"}`, `{"insert":"people","at":0,"item":{…}}`,
/// `{"remove":"people","at":0}`, `{"move":"people","from":0,"to":2}`, `{"all":[…]}`,
/// `{"undo":true}` or `{"redo":true}`.
final class DraftCodec {
    private static final JsonNodeFactory JSON = Json.MAPPER.getNodeFactory();

    /// How a draft's file begins.
    record Beginning(DraftHead head, Group document) {}

    private DraftCodec() {}

    static ObjectNode write(DraftHead head, Group document) {
        var json = JSON.objectNode();
        json.put("draft", head.id());
        json.put("begun", head.begun().toString());
        var base = head.base();
        if (base != null) json.put("base", base.hash());
        json.set("document", node(document));
        return json;
    }

    /// @throws IllegalArgumentException when this is not how a draft begins
    static Beginning beginning(JsonNode json) {
        var base = json.get("base");
        var document = node(required(json, "document"));
        if (!(document instanceof Group group)) throw new IllegalArgumentException("no document");
        return new Beginning(
                new DraftHead(
                        text(json, "draft"),
                        Instant.parse(text(json, "begun")),
                        base == null ? null : new PlanId(base.stringValue())),
                group);
    }

    static ObjectNode write(Step step) {
        return switch (step) {
            case Edited(var edit) -> write(edit);
            case Undone _ -> JSON.objectNode().put("undo", true);
            case Redone _ -> JSON.objectNode().put("redo", true);
        };
    }

    /// @throws IllegalArgumentException when this is no step
    static Step step(JsonNode json) {
        if (json.has("undo")) return new Undone();
        if (json.has("redo")) return new Redone();
        return new Edited(edit(json));
    }

    private static ObjectNode write(Edit edit) {
        var json = JSON.objectNode();
        switch (edit) {
            case Put(var place, var value) -> {
                json.put("put", place.toString());
                if (value != null) json.set("value", node(value));
            }
            case Insert(var list, var index, var item) ->
                    json.put("insert", list.toString()).put("at", index).set("item", node(item));
            case Remove(var list, var index) ->
                    json.put("remove", list.toString()).put("at", index);
            case Move(var list, var from, var to) ->
                    json.put("move", list.toString()).put("from", from).put("to", to);
            case All(var edits) -> {
                var all = json.putArray("all");
                for (var one : edits) all.add(write(one));
            }
        }
        return json;
    }

    private static Edit edit(JsonNode json) {
        if (json.has("put")) {
            var value = json.get("value");
            return new Put(path(json, "put"), value == null ? null : node(value));
        }
        if (json.has("insert"))
            return new Insert(
                    path(json, "insert"), whole(json, "at"), node(required(json, "item")));
        if (json.has("remove")) return new Remove(path(json, "remove"), whole(json, "at"));
        if (json.has("move"))
            return new Move(path(json, "move"), whole(json, "from"), whole(json, "to"));
        var edits = new ArrayList<Edit>();
        for (var one : required(json, "all")) edits.add(edit(one));
        return new All(edits);
    }

    private static JsonNode node(Node node) {
        return switch (node) {
            case Text(_, var text) -> JSON.stringNode(text);
            case Items(_, var items) -> {
                ArrayNode array = JSON.arrayNode(items.size());
                for (var item : items) array.add(node(item));
                yield array;
            }
            case Group(_, var entries) -> {
                ObjectNode object = JSON.objectNode();
                for (var entry : entries) object.set(entry.key(), node(entry.value()));
                yield object;
            }
        };
    }

    private static Node node(JsonNode json) {
        if (json.isString()) return Text.of(json.stringValue());
        if (json.isArray()) {
            var items = new ArrayList<Node>(json.size());
            for (var item : json) items.add(node(item));
            return Items.of(items);
        }
        if (!json.isObject()) throw new IllegalArgumentException("not of a document: " + json);
        var entries = new ArrayList<Entry>(json.size());
        for (var property : json.properties())
            entries.add(new Entry(0, property.getKey(), node(property.getValue())));
        return new Group(0, entries);
    }

    private static Path path(JsonNode json, String key) {
        return Path.parse(text(json, key));
    }

    private static String text(JsonNode json, String key) {
        var value = required(json, key);
        if (!value.isString()) throw new IllegalArgumentException("no text: " + key);
        return value.stringValue();
    }

    private static int whole(JsonNode json, String key) {
        var value = required(json, key);
        if (!value.isInt()) throw new IllegalArgumentException("no number: " + key);
        return value.intValue();
    }

    private static JsonNode required(JsonNode json, String key) {
        @Nullable JsonNode value = json.get(key);
        if (value == null) throw new IllegalArgumentException("no " + key);
        return value;
    }
}
