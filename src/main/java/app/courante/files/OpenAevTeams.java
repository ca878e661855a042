package app.courante.files;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// The teams of a scenario of OpenAEV as roles that train, with their people in the description.
final class OpenAevTeams {
    private final Map<String, String> ids = new LinkedHashMap<>();

    OpenAevTeams(JsonNode root, OpenAevTexts texts, Casting casting) {
        var people = new HashMap<String, String>();
        for (var user : root.path("scenario_users")) {
            var name = texts.line(user, "user_firstname") + " " + texts.line(user, "user_lastname");
            people.put(
                    OpenAevTexts.text(user, "user_id"),
                    name.isBlank() ? texts.line(user, "user_email") : name.strip());
        }
        for (var team : root.path("scenario_teams")) {
            var id = casting.player(texts.line(team, "team_name"));
            if (id.isEmpty()) continue;
            ids.put(OpenAevTexts.text(team, "team_id"), id);
            var members = new ArrayList<String>();
            for (var user : team.path("team_users"))
                members.add(people.getOrDefault(user.asString(""), ""));
            members.removeIf(String::isEmpty);
            var more =
                    Stream.of(texts.plain(team, "team_description"), String.join(", ", members))
                            .filter(text -> !text.isEmpty())
                            .toList();
            casting.describe(id, String.join("\n", more));
        }
    }

    /// The roles that an inject goes to.
    ///
    /// @param unknown called where it goes to a team that the document does not hold
    List<String> of(JsonNode inject, Runnable unknown) {
        if (inject.path("inject_all_teams").asBoolean(false))
            return ids.values().stream().distinct().toList();
        var to = new ArrayList<String>();
        boolean missing = false;
        for (var team : inject.path("inject_teams")) {
            var own = team.isObject() ? OpenAevTexts.text(team, "team_id") : team.asString("");
            var id = ids.get(own);
            if (id == null) missing = true;
            else if (!to.contains(id)) to.add(id);
        }
        if (missing) unknown.run();
        return to;
    }
}
