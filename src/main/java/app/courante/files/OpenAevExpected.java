package app.courante.files;

import app.courante.exercise.ExpectedAction;
import app.courante.exercise.ExpectedAction.Way;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// What is expected of an inject of OpenAEV.
///
/// @param byKey ids of the actions by what a link calls them there
record OpenAevExpected(List<ExpectedAction> actions, Map<String, String> byKey) {
    private static final String MANUAL = "MANUAL";

    static OpenAevExpected of(JsonNode list, String number, OpenAevTexts texts) {
        var actions = new ArrayList<ExpectedAction>();
        var byKey = new HashMap<String, String>();
        for (int i = 0; i < list.size(); i++) {
            var one = list.path(i);
            var kind = kind(OpenAevTexts.text(one, "expectation_type"));
            var text = text(one, kind, texts);
            if (text.isEmpty()) continue;
            var id = "expected-%s-%d".formatted(number, actions.size() + 1);
            actions.add(new ExpectedAction(id, text, Way.DONE, "", within(one), List.of()));
            byKey.putIfAbsent(OpenAevTexts.text(one, "expectation_name"), id);
            byKey.putIfAbsent(kind, id);
            byKey.putIfAbsent("Expectation-" + i, id);
        }
        byKey.remove("");
        return new OpenAevExpected(actions, byKey);
    }

    /// As a link calls it; empty where people judge by hand, whose expectations go by their names.
    private static String kind(String type) {
        if (type.isEmpty() || type.equals(MANUAL)) return "";
        return type.charAt(0) + type.substring(1).toLowerCase(Locale.ROOT);
    }

    private static String text(JsonNode one, String kind, OpenAevTexts texts) {
        var name = texts.line(one, "expectation_name");
        var more = texts.plain(one, "expectation_description");
        if (name.isEmpty() && more.isEmpty()) return kind;
        if (more.isEmpty()) return name;
        return Headings.bare(more).contains(Headings.bare(name)) ? more : name + " – " + more;
    }

    private static @Nullable Duration within(JsonNode one) {
        long seconds = one.path("expectation_expiration_time").asLong(0);
        return seconds > 0 && seconds <= Duration.ofDays(3_660).toSeconds()
                ? Duration.ofSeconds(seconds)
                : null;
    }
}
