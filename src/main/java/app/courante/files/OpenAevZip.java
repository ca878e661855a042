package app.courante.files;

import app.courante.exercise.ExpectedAction;
import app.courante.exercise.ExpectedAction.Way;
import app.courante.exercise.Inject;
import app.courante.exercise.InjectTime;
import app.courante.exercise.Objective;
import app.courante.exercise.Scenario;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads the zip that OpenAEV exports of a scenario: one JSON document, whose lists may be null.
///
/// Bodies are HTML and become plain text. What we have no place for is told.
final class OpenAevZip {
    private static final int MOST_BYTES = FileText.MOST_MEGABYTES << 20;
    private static final int MOST_INJECTS = 10_000;
    private static final long MOST_SECONDS = Duration.ofDays(3_660).toSeconds();

    private final Faults faults;
    private final Faults notes;
    private final Casting casting = new Casting();
    private final Casting objectives = new Casting();
    private final Map<String, String> teams = new LinkedHashMap<>();
    private final Map<String, String> numbers = new HashMap<>();
    private final Map<String, String> variables = new HashMap<>();
    private final OpenAevDocuments documents;

    private OpenAevZip(Faults faults, Faults notes, OpenAevDocuments documents) {
        this.faults = faults;
        this.notes = notes;
        this.documents = documents;
    }

    /// The name of the document in the zip; null where it holds none such.
    static @Nullable String document(Parts parts) {
        var found = parts.names().stream().filter(name -> name.endsWith(".json")).toList();
        return found.size() == 1 ? found.getFirst() : null;
    }

    /// Null where there are faults.
    static @Nullable Scenario read(
            byte[] json, OpenAevDocuments documents, Faults faults, Faults notes) throws BadFile {
        if (json.length > MOST_BYTES)
            throw new BadFile(0, "fault.plan.too-large", FileText.MOST_MEGABYTES);
        try {
            var root = JsonMapper.shared().readTree(json);
            if (!root.path("scenario_information").isObject())
                throw new BadFile(0, "fault.openaev.no-scenario");
            var scenario = new OpenAevZip(faults, notes, documents).scenario(root);
            return faults.isEmpty() ? scenario : null;
        } catch (JacksonException e) {
            var where = e.getLocation();
            throw new BadFile(where == null ? 0 : where.getLineNr(), "fault.openaev.no-json");
        }
    }

    private Scenario scenario(JsonNode root) {
        var head = root.path("scenario_information");
        for (var variable : root.path("scenario_variables"))
            variables.put(text(variable, "variable_key"), text(variable, "variable_value"));
        for (var team : root.path("scenario_teams")) {
            var id = casting.player(text(team, "team_name"));
            if (!id.isEmpty()) teams.put(text(team, "team_id"), id);
        }
        documents.list(root.path("scenario_documents"));
        var injects = injects(root.path("scenario_injects"));
        for (var list : List.of("scenario_articles", "scenario_challenges"))
            if (!root.path(list).isEmpty())
                notes.add(0, "note.openaev.left", list, root.path(list).size());
        return new Scenario(
                HtmlText.plain(text(head, "scenario_name")).replace('\n', ' '),
                "",
                "",
                plain(text(head, "scenario_description")),
                null,
                null,
                Stream.of("scenario_message_header", "scenario_message_footer")
                        .map(key -> plain(text(head, key)))
                        .filter(text -> !text.isEmpty())
                        .toList(),
                objectives(root.path("scenario_objectives")),
                casting.roles(),
                injects,
                List.of());
    }

    private List<Objective> objectives(JsonNode list) {
        var found = new ArrayList<Objective>();
        for (var objective : list) {
            var name = text(objective, "objective_title");
            var id = objectives.player(name);
            if (!id.isEmpty())
                found.add(
                        new Objective(
                                id,
                                name,
                                plain(text(objective, "objective_description")),
                                List.of()));
        }
        return found;
    }

    private List<Inject> injects(JsonNode list) {
        if (!list.isArray()) {
            faults.add(0, "fault.openaev.no-injects");
            return List.of();
        }
        if (list.size() > MOST_INJECTS) {
            faults.add(0, "fault.openaev.too-many", list.size(), MOST_INJECTS);
            return List.of();
        }
        var sorted = new ArrayList<JsonNode>();
        for (var inject : list) {
            var seconds = inject.path("inject_depends_duration");
            boolean timed =
                    seconds.isIntegralNumber()
                            && seconds.canConvertToLong()
                            && Math.abs(seconds.asLong()) <= MOST_SECONDS;
            if (timed) sorted.add(inject);
            else faults.add(0, "fault.openaev.no-time", title(inject), seconds.toString());
        }
        sorted.sort(Comparator.comparingLong(OpenAevZip::seconds));
        var written = numbers(sorted);
        for (int i = 0; i < sorted.size(); i++)
            numbers.putIfAbsent(text(sorted.get(i), "inject_id"), written.get(i));
        var injects = new ArrayList<Inject>();
        for (int i = 0; i < sorted.size(); i++) injects.add(inject(sorted.get(i), written.get(i)));
        return injects;
    }

    /// By the number that each title begins with, where all have one of their own.
    private static List<String> numbers(List<JsonNode> sorted) {
        var written =
                sorted.stream().map(inject -> NumberedTitle.of(title(inject)).number()).toList();
        boolean apart = new HashSet<>(written).size() == sorted.size() && !written.contains("");
        return apart
                ? written
                : Stream.iterate(1, n -> n + 1).limit(sorted.size()).map(n -> "" + n).toList();
    }

    private Inject inject(JsonNode inject, String number) {
        var numbered = NumberedTitle.of(title(inject));
        var title = numbered.number().equals(number) ? numbered.rest() : title(inject);
        var content = inject.path("inject_content");
        var document = documents.of(inject, number, title);
        return new Inject(
                number,
                title.isEmpty() ? number : title,
                InjectTime.after(Duration.ofSeconds(seconds(inject))),
                after(inject, number, title),
                null,
                null,
                "",
                to(inject),
                MeansWords.of(
                        text(
                                inject.path("inject_injector_contract")
                                        .path("convertedContent")
                                        .path("config"),
                                "type")),
                body(content, title),
                document == null ? "" : document.name(),
                document == null ? "" : document.hash(),
                expected(content.path("expectations"), number),
                List.of(),
                plain(text(inject, "inject_description")),
                inject.path("inject_enabled").isBoolean()
                        && !inject.path("inject_enabled").asBoolean());
    }

    private List<String> to(JsonNode inject) {
        if (inject.path("inject_all_teams").asBoolean(false)) return List.copyOf(teams.values());
        var to = new ArrayList<String>();
        for (var team : inject.path("inject_teams")) {
            var id = teams.get(team.isObject() ? text(team, "team_id") : team.asString(""));
            if (id != null && !to.contains(id)) to.add(id);
        }
        return to;
    }

    /// The number of the inject it depends on; of several, the first.
    private String after(JsonNode inject, String number, String title) {
        var parents = new ArrayList<String>();
        var depends = inject.path("inject_depends_on");
        if (depends.isString()) parents.add(depends.asString());
        for (var link : depends)
            parents.add(text(link.path("dependency_relationship"), "inject_parent_id"));
        var known = parents.stream().map(numbers::get).filter(parent -> parent != null).toList();
        if (known.size() < parents.size() || known.size() > 1)
            notes.add(0, "note.openaev.depends", number, title);
        return known.isEmpty() ? "" : known.getFirst();
    }

    /// Subject and words; the subject only where the title does not say it already.
    private String body(JsonNode content, String title) {
        var words = plain(text(content, content.has("body") ? "body" : "content"));
        if (words.isEmpty()) words = plain(text(content, "message"));
        var subject = plain(text(content, "subject"));
        boolean said = subject.isEmpty() || Headings.bare(title).contains(Headings.bare(subject));
        return said ? words : words.isEmpty() ? subject : subject + "\n\n" + words;
    }

    private List<ExpectedAction> expected(JsonNode list, String number) {
        var found = new ArrayList<ExpectedAction>();
        for (var expectation : list) {
            var name = plain(text(expectation, "expectation_name"));
            var what = plain(text(expectation, "expectation_description"));
            var text = what.isEmpty() ? name : what;
            if (text.isEmpty()) continue;
            found.add(
                    new ExpectedAction(
                            "expected-%s-%d".formatted(number, found.size() + 1),
                            text,
                            Way.DONE,
                            "",
                            null,
                            List.of()));
        }
        return found;
    }

    private String plain(String html) {
        var text = HtmlText.of(html);
        for (var variable : variables.entrySet())
            if (!variable.getKey().isEmpty() && !variable.getValue().isEmpty())
                text = text.replace("${" + variable.getKey() + "}", variable.getValue());
        return text;
    }

    private static String title(JsonNode inject) {
        var title = HtmlText.plain(text(inject, "inject_title")).replace('\n', ' ');
        return title.isEmpty() ? text(inject.path("inject_content"), "subject") : title;
    }

    private static long seconds(JsonNode inject) {
        return inject.path("inject_depends_duration").asLong(0);
    }

    private static String text(JsonNode object, String key) {
        var value = object.path(key);
        return value.isString() ? value.asString() : "";
    }
}
