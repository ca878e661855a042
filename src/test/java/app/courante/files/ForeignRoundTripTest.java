package app.courante.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.courante.document.NastyTexts;
import app.courante.exercise.Scenario;
import app.courante.text.Language;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/// What was read of a sheet or a zip of others goes into our own files and comes out the same,
/// whatever its texts.
class ForeignRoundTripTest {
    private static final List<String> TIMES =
            List.of(
                    "T+2",
                    "M-5",
                    "H+1h30",
                    "T+1:30",
                    "+45",
                    "-15",
                    "J-60",
                    "J+1 09:00",
                    "D-1",
                    "09:05",
                    "10:15 AM",
                    "12:30 pm",
                    "26/06/2024 09h00",
                    "2024-06-28 08:30",
                    "DEBEX",
                    "bientôt",
                    "");
    private static final String[] HEAD = {
        "N°",
        "Heure",
        "De",
        "À",
        "Moyen",
        "Titre",
        "Contenu",
        "Pièce jointe",
        "Réactions attendues",
        "Objectif",
        "Animateur",
        "Notes"
    };

    /// Texts that a workbook can hold.
    private static List<String> texts() {
        return Stream.concat(NastyTexts.all(), Stream.of("", "", "7", "7", "7b", "Cellule"))
                .filter(text -> text.chars().allMatch(c -> c >= ' ' || c == '\n' || c == '\t'))
                .filter(text -> text.indexOf('\uffff') < 0 && text.indexOf('\ufffe') < 0)
                .toList();
    }

    private static void goesRound(Scenario scenario, String seed) {
        var yaml = ScenarioFile.yaml(scenario, Language.FRENCH);
        assertEquals(scenario, InjectBooks.scenario("s.yaml", yaml), seed);
        for (var language : Language.values())
            switch (ScenarioFormat.XLSX.write("s.xlsx", scenario, language)) {
                case Reading.Done<byte[]>(var bytes) ->
                        assertEquals(scenario, InjectBooks.scenario("s.xlsx", bytes), seed);
                case Reading.Refused<byte[]>(var faults) ->
                        throw new AssertionError(seed + " " + faults);
            }
    }

    @Test
    void anySheetThatIsReadGoesRoundByWayOfBothFormats() {
        var texts = texts();
        int read = 0;
        for (long seed = 0; seed < 120; seed++) {
            var random = new Random(seed);
            var rows = new String[2 + random.nextInt(9)][];
            rows[0] = HEAD;
            for (int i = 1; i < rows.length; i++) {
                rows[i] = new String[HEAD.length];
                for (int j = 0; j < HEAD.length; j++)
                    rows[i][j] = texts.get(random.nextInt(texts.size()));
                rows[i][1] = TIMES.get(random.nextInt(TIMES.size()));
            }
            var bytes = InjectBooks.sheet("S", rows);
            if (!(ScenarioFile.read("s.xlsx", bytes, true)
                    instanceof Reading.Done<ScenarioFile.Found>(var found))) continue;
            goesRound(found.scenario(), "seed " + seed);
            read++;
        }
        assertTrue(read > 60, read + " read");
    }

    @Test
    void anyZipOfOpenAevGoesRoundByWayOfBothFormats() {
        for (long seed = 0; seed < 120; seed++) {
            var random = new Random(seed);
            var json = JsonMapper.shared().writeValueAsString(new Document(random).all());
            var found = InjectBooks.without("d.zip", InjectBooks.zip("d.json", json));
            goesRound(found.scenario(), "seed " + seed);
        }
    }

    /// A random document as OpenAEV writes them.
    private record Document(Random random) {
        private static final List<String> NASTY =
                Stream.concat(texts().stream(), NastyTexts.all()).toList();

        String text() {
            return NASTY.get(random.nextInt(NASTY.size()));
        }

        Map<String, Object> all() {
            return Map.of(
                    "scenario_information",
                    Map.of(
                            "scenario_name", text(),
                            "scenario_subtitle", text(),
                            "scenario_description", "<p>" + text() + "</p>",
                            "scenario_message_header", text()),
                    "scenario_teams",
                    some(
                            3,
                            i ->
                                    Map.of(
                                            "team_id", "t" + i,
                                            "team_name", text(),
                                            "team_description", text())),
                    "scenario_variables",
                    List.of(Map.of("variable_key", "a", "variable_value", text())),
                    "scenario_objectives",
                    some(
                            3,
                            _ ->
                                    Map.of(
                                            "objective_title", text(),
                                            "objective_description", text())),
                    "scenario_channels",
                    List.of(Map.of("channel_id", "c", "channel_name", text())),
                    "scenario_articles",
                    some(
                            2,
                            i ->
                                    Map.of(
                                            "article_id", "x" + i,
                                            "article_name", text(),
                                            "article_author", text(),
                                            "article_content", text(),
                                            "article_channel", "c")),
                    "scenario_documents",
                    some(2, i -> Map.of("document_id", "d" + i, "document_name", text())),
                    "scenario_injects",
                    some(8, this::inject));
        }

        private String title() {
            return random.nextInt(3) > 0 ? random.nextInt(4) + " - " + text() : text();
        }

        private Map<String, Object> inject(int i) {
            return Map.of(
                    "inject_id", "i" + i,
                    "inject_title", title(),
                    "inject_depends_duration", random.nextInt(-4_000, 400_000),
                    "inject_description", text(),
                    "inject_teams", List.of("t" + random.nextInt(4)),
                    "inject_documents", List.of("d" + random.nextInt(3)),
                    "inject_enabled", random.nextBoolean(),
                    "inject_depends_on", some(2, _ -> link(i)),
                    "inject_content",
                            Map.of(
                                    "subject", text(),
                                    "body", "<p>Sender: " + text() + "</p><p>" + text() + "</p>",
                                    "articles", List.of("x" + random.nextInt(3)),
                                    "expectations", some(3, this::expectation)));
        }

        private Map<String, Object> expectation(int i) {
            return Map.of(
                    "expectation_type",
                    random.nextBoolean() ? "MANUAL" : "DETECTION",
                    "expectation_name",
                    text(),
                    "expectation_description",
                    text(),
                    "expectation_expiration_time",
                    random.nextInt(3) * 600 + i);
        }

        private Map<String, Object> link(int child) {
            var keys = List.of("Execution", "Expectation-0", "Expectation-1", "Detection", text());
            return Map.of(
                    "dependency_relationship",
                    Map.of(
                            "inject_parent_id", "i" + random.nextInt(9),
                            "inject_children_id", "i" + child),
                    "dependency_condition",
                    Map.of(
                            "mode",
                            random.nextBoolean() ? "and" : "or",
                            "conditions",
                            some(
                                    3,
                                    _ ->
                                            Map.of(
                                                    "key", keys.get(random.nextInt(5)),
                                                    "value", random.nextBoolean()))));
        }

        private <T> List<T> some(int most, IntFunction<T> one) {
            return IntStream.range(0, random.nextInt(most + 1)).mapToObj(one).toList();
        }
    }
}
