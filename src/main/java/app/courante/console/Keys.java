package app.courante.console;

import app.courante.console.LineFault.Kind;
import app.courante.json.Json;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;

/// The keys of one JSON object, asked for one by one: what was not asked for is unknown.
final class Keys {
    private static final ObjectReader READER =
            Json.MAPPER.reader().with(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY);

    private final JsonNode object;
    private final Set<String> asked = new LinkedHashSet<>();

    private Keys(JsonNode object) throws LineFault {
        if (!object.isObject()) throw new LineFault(Kind.NOT_AN_OBJECT, shown(object));
        this.object = object;
    }

    static Keys of(String json) throws LineFault {
        try {
            return new Keys(READER.readTree(json));
        } catch (JacksonException e) {
            var place = e.getLocation();
            throw new LineFault(Kind.NOT_JSON, place == null ? 0 : place.getColumnNr());
        }
    }

    /// The text of this key; empty when it is absent.
    String text(String key) throws LineFault {
        var value = value(key);
        if (value == null) return "";
        if (!value.isString()) throw new LineFault(Kind.TEXT_EXPECTED, key, shown(value));
        return value.asString();
    }

    String required(String key) throws LineFault {
        var text = text(key);
        if (text.isBlank()) throw new LineFault(Kind.KEY_MISSING, key);
        return text;
    }

    int number(String key) throws LineFault {
        var value = value(key);
        if (value == null) throw new LineFault(Kind.KEY_MISSING, key);
        if (!value.isInt()) throw new LineFault(Kind.NUMBER_EXPECTED, key, shown(value));
        return value.asInt();
    }

    /// Whether there is anything under this key.
    boolean has(String key) {
        return value(key) != null;
    }

    double decimal(String key) throws LineFault {
        var value = value(key);
        if (value == null) throw new LineFault(Kind.KEY_MISSING, key);
        if (!value.isNumber()) throw new LineFault(Kind.NUMBER_EXPECTED, key, shown(value));
        return value.asDouble();
    }

    boolean flag(String key, boolean otherwise) throws LineFault {
        var value = value(key);
        if (value == null) return otherwise;
        if (!value.isBoolean()) throw new LineFault(Kind.FLAG_EXPECTED, key, shown(value));
        return value.asBoolean();
    }

    List<Keys> list(String key) throws LineFault {
        var value = value(key);
        if (value == null) return List.of();
        if (!value.isArray()) throw new LineFault(Kind.LIST_EXPECTED, key, shown(value));
        var items = new ArrayList<Keys>();
        for (var item : value) items.add(new Keys(item));
        return items;
    }

    List<String> texts(String key) throws LineFault {
        var value = value(key);
        if (value == null) return List.of();
        if (!value.isArray()) throw new LineFault(Kind.LIST_EXPECTED, key, shown(value));
        var texts = new ArrayList<String>();
        for (var item : value) {
            if (!item.isString()) throw new LineFault(Kind.TEXT_EXPECTED, key, shown(item));
            texts.add(item.asString());
        }
        return texts;
    }

    /// Called when all that may be there has been asked for.
    void refuseOthers() throws LineFault {
        for (var key : object.propertyNames())
            if (!asked.contains(key)) throw LineFault.unknown(Kind.KEY_UNKNOWN, key, asked);
    }

    private @Nullable JsonNode value(String key) {
        asked.add(key);
        var value = object.get(key);
        return value == null || value.isNull() ? null : value;
    }

    private static String shown(JsonNode value) {
        var text = value.toString();
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }
}
