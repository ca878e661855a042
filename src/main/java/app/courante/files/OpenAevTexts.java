package app.courante.files;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/// The texts of a scenario of OpenAEV: HTML becomes plain, and the scenario's variables their
/// values.
final class OpenAevTexts {
    private static final Pattern HTML =
            Pattern.compile(
                    "</?(?:p|br|div|ul|ol|li|h[1-6]|table|span|strong|em|[abiu])\\b[^>]*>",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{[^}\\s]{1,80}}");

    private final Map<String, String> values = new LinkedHashMap<>();

    /// @param variables of the scenario; may be no list at all
    OpenAevTexts(JsonNode variables) {
        for (var variable : variables) {
            var key = text(variable, "variable_key");
            var value = text(variable, "variable_value");
            if (!key.isEmpty() && !value.isEmpty()) values.put("${" + key + "}", value);
        }
    }

    /// As it stands; empty where it is no text.
    static String text(JsonNode object, String key) {
        var value = object.path(key);
        return value.isString() ? value.asString() : "";
    }

    /// For people. A text without any markup keeps its lines.
    String plain(JsonNode object, String key) {
        var written = text(object, key);
        var html = HTML.matcher(written).find() ? written : written.replace("\n", "<br>");
        var plain = HtmlText.of(html);
        for (var value : values.entrySet()) plain = plain.replace(value.getKey(), value.getValue());
        return plain;
    }

    /// On one line.
    String line(JsonNode object, String key) {
        return plain(object, key).replace('\n', ' ');
    }

    /// The variables left in a text that nobody gave a value.
    static List<String> open(String plain) {
        return VARIABLE.matcher(plain).results().map(MatchResult::group).distinct().toList();
    }
}
