package app.courante.files;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.courante.exercise.Inject;
import app.courante.exercise.InjectTime;
import app.courante.exercise.Objective;
import app.courante.exercise.Scenario;
import app.courante.files.OpenAevLinks.Parent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads the zip that OpenAEV exports of a scenario: one JSON document, whose lists may be null.
///
/// Bodies are HTML and become plain text. What we have no place for is told.
final class OpenAevZip {
    private static final String SCENARIO = "\"scenario_information\"";
    private static final int MOST_BYTES = FileText.MOST_MEGABYTES << 20;
    private static final int MOST_INJECTS = 10_000;
    private static final long MOST_SECONDS = Duration.ofDays(3_660).toSeconds();
    private static final Pattern SENDER =
            Pattern.compile(
                    "(?:Sender|From|Expéditeur|Émetteur|De) ?: ?([^\\n]{1,80})(?:\\n+|$)",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final String fileName;
    private final Faults faults;
    private final Faults left;
    private final Faults notes;
    private final OpenAevTexts texts;
    private final OpenAevTeams teams;
    private final OpenAevArticles articles;
    private final OpenAevDocuments documents;
    private final OpenAevLinks links;
    private final Casting casting = new Casting();

    /// An inject of the document, as we call it.
    private record Named(JsonNode node, String number, String title, OpenAevExpected expected) {}

    private OpenAevZip(String fileName, Parts parts, JsonNode root, Faults faults) {
        this.fileName = fileName;
        this.faults = faults;
        this.left = Faults.unlimited(fileName);
        this.notes = Faults.unlimited(fileName);
        this.texts = new OpenAevTexts(root.path("scenario_variables"));
        this.teams = new OpenAevTeams(root, texts, casting);
        this.articles = new OpenAevArticles(root, texts);
        this.documents = new OpenAevDocuments(parts, root.path("scenario_documents"), notes);
        this.links = new OpenAevLinks(notes);
    }

    /// The name of the scenario in the zip, beside which documents may lie that are JSON too; null
    /// where it holds none such.
    static @Nullable String document(Parts parts) throws BadFile {
        var found = new ArrayList<String>();
        for (var name : parts.names()) if (name.endsWith(".json")) found.add(name);
        if (found.size() > 1) {
            var meant = new ArrayList<String>();
            for (var name : found) {
                var json = parts.get(name);
                if (json != null && new String(json, UTF_8).contains(SCENARIO)) meant.add(name);
            }
            found = meant;
        }
        return found.size() == 1 ? found.getFirst() : null;
    }

    /// Null where there are faults.
    static ScenarioFile.@Nullable Found read(
            String fileName, Parts parts, byte[] json, Faults faults) throws BadFile {
        if (json.length > MOST_BYTES)
            throw new BadFile(0, "fault.plan.too-large", FileText.MOST_MEGABYTES);
        try {
            var root = JsonMapper.shared().readTree(json);
            if (!root.path("scenario_information").isObject())
                throw new BadFile(0, "fault.openaev.no-scenario");
            return new OpenAevZip(fileName, parts, root, faults).found(root);
        } catch (JacksonException e) {
            var where = e.getLocation();
            throw new BadFile(where == null ? 0 : where.getLineNr(), "fault.openaev.no-json");
        }
    }

    private ScenarioFile.@Nullable Found found(JsonNode root) {
        var timed = timed(root.path("scenario_injects"));
        if (!faults.isEmpty()) return null;
        var injects = injects(timed);
        var head = root.path("scenario_information");
        var name = texts.line(head, "scenario_name");
        var scenario =
                new Scenario(
                        name.isEmpty() ? ScenarioFile.title(fileName) : name,
                        "",
                        "",
                        joined(head, "scenario_subtitle", "scenario_description"),
                        null,
                        null,
                        Stream.of("scenario_message_header", "scenario_message_footer")
                                .map(key -> texts.plain(head, key))
                                .filter(text -> !text.isEmpty())
                                .toList(),
                        objectives(root.path("scenario_objectives")),
                        casting.roles(),
                        injects,
                        List.of());
        articles.tell(notes);
        documents.tell();
        OpenAevLeft.tell(root, texts, notes);
        return new ScenarioFile.Found(
                scenario, left.all(), notes.all(), documents.brought(), false);
    }

    private String joined(JsonNode object, String... keys) {
        return String.join(
                "\n\n",
                Stream.of(keys)
                        .map(key -> texts.plain(object, key))
                        .filter(text -> !text.isEmpty())
                        .toList());
    }

    private List<Objective> objectives(JsonNode list) {
        var sorted = new ArrayList<JsonNode>();
        list.forEach(sorted::add);
        sorted.sort(Comparator.comparingInt(one -> one.path("objective_priority").asInt(0)));
        var named = new Casting();
        var found = new ArrayList<Objective>();
        for (var objective : sorted) {
            var name = texts.line(objective, "objective_title");
            var id = named.player(name);
            var more = texts.plain(objective, "objective_description");
            if (!id.isEmpty()) found.add(new Objective(id, name, more, List.of()));
        }
        return found;
    }

    /// The injects that have a time, in its order.
    private List<JsonNode> timed(JsonNode list) {
        if (!list.isArray()) faults.add(0, "fault.openaev.no-injects");
        if (list.size() > MOST_INJECTS)
            faults.add(0, "fault.openaev.too-many", list.size(), MOST_INJECTS);
        var timed = new ArrayList<JsonNode>();
        for (var inject : list) {
            var seconds = inject.path("inject_depends_duration");
            if (seconds.isIntegralNumber()
                    && seconds.canConvertToLong()
                    && Math.abs(seconds.asLong()) <= MOST_SECONDS) timed.add(inject);
            else left.add(0, "fault.openaev.no-time", title(inject), seconds.toString());
        }
        timed.sort(Comparator.comparingLong(OpenAevZip::seconds));
        return timed;
    }

    private List<Inject> injects(List<JsonNode> sorted) {
        var all = new ArrayList<Named>();
        var written =
                sorted.stream().map(inject -> NumberedTitle.of(title(inject)).number()).toList();
        boolean most = 2 * written.stream().filter(String::isEmpty).count() < written.size();
        var numbers = InjectNumbers.of(most ? written : Collections.nCopies(sorted.size(), ""));
        for (int i = 0; i < sorted.size(); i++) {
            all.add(named(sorted.get(i), numbers.get(i), most));
            if (most && !numbers.get(i).equals(written.get(i)))
                tell("note.openaev.renumbered", all.getLast());
        }
        for (var one : all)
            links.know(
                    OpenAevTexts.text(one.node(), "inject_id"),
                    new Parent(one.number(), one.expected().byKey()));
        return all.stream().map(this::inject).toList();
    }

    /// @param counted whether the number that its title may begin with is that of the inject
    private Named named(JsonNode inject, String number, boolean counted) {
        var whole = title(inject);
        var title = counted ? NumberedTitle.of(whole).rest() : whole;
        var list = inject.path("inject_content").path("expectations");
        return new Named(
                inject,
                number,
                title.isEmpty() ? number : title,
                OpenAevExpected.of(list, number, texts));
    }

    private Inject inject(Named named) {
        var inject = named.node();
        var content = inject.path("inject_content");
        var shown = articles.shown(content);
        var whole = words(content);
        var sender = SENDER.matcher(whole);
        boolean sent = sender.lookingAt();
        var from = sent ? sender.group(1) : articles.speaker(content);
        var body = sent ? whole.substring(sender.end()) : whole;
        var parts = Stream.of(subject(content, named.title()), body);
        var words = Stream.concat(parts, shown.stream()).filter(text -> !text.isEmpty());
        var depends = links.of(inject, named.number(), named.title());
        var attached = attached(named);
        var file = attached.file();
        var told =
                new Inject(
                        named.number(),
                        named.title(),
                        InjectTime.after(Duration.ofSeconds(seconds(inject))),
                        depends.after(),
                        null,
                        depends.when(),
                        casting.speaker(from),
                        teams.of(inject, () -> tell("note.openaev.team", named)),
                        means(inject),
                        String.join("\n\n", words.toList()),
                        attached.text(),
                        file == null ? "" : file.hash(),
                        named.expected().actions(),
                        List.of(),
                        notes(inject),
                        inject.path("inject_enabled").isBoolean()
                                && !inject.path("inject_enabled").asBoolean());
        var open = OpenAevTexts.open(told.title() + "\n" + told.content());
        if (!open.isEmpty()) tell("note.openaev.variable", named, String.join(", ", open));
        return told;
    }

    private static Inject.Means means(JsonNode inject) {
        var contract = inject.path("inject_injector_contract").path("convertedContent");
        return MeansWords.of(OpenAevTexts.text(contract.path("config"), "type"));
    }

    private OpenAevDocuments.Coming attached(Named named) {
        var shown = articles.documents(named.node().path("inject_content"));
        return documents.of(named.node(), shown, named.number(), named.title());
    }

    private String notes(JsonNode inject) {
        var place = Stream.of("inject_city", "inject_country").map(key -> texts.line(inject, key));
        return Stream.of(
                        texts.plain(inject, "inject_description"),
                        String.join(", ", place.filter(text -> !text.isEmpty()).toList()))
                .filter(text -> !text.isEmpty())
                .reduce((one, other) -> one + "\n" + other)
                .orElse("");
    }

    private void tell(String key, Named inject, Object... more) {
        var details = Stream.concat(Stream.of(inject.number(), inject.title()), Stream.of(more));
        notes.add(0, key, details.toArray());
    }

    private String words(JsonNode content) {
        var words = texts.plain(content, content.has("body") ? "body" : "content");
        return words.isEmpty() ? texts.plain(content, "message") : words;
    }

    /// Empty where the title says it already.
    private String subject(JsonNode content, String title) {
        var subject = texts.plain(content, "subject");
        return Headings.bare(title).contains(Headings.bare(subject)) ? "" : subject;
    }

    private String title(JsonNode inject) {
        var title = texts.line(inject, "inject_title");
        return title.isEmpty() ? texts.line(inject.path("inject_content"), "subject") : title;
    }

    private static long seconds(JsonNode inject) {
        return inject.path("inject_depends_duration").asLong(0);
    }
}
