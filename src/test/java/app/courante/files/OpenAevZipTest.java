package app.courante.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.courante.exercise.Inject;
import app.courante.exercise.Inject.Means;
import app.courante.exercise.PlayedRole.Side;
import app.courante.exercise.Rehearsal;
import app.courante.exercise.Scenario;
import app.courante.text.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Scenario zips of OpenAEV become scenarios, or are refused as a whole.
class OpenAevZipTest {
    private static final Path REAL =
            Path.of("../shared/data/exercise/openaev-akira-ransomware.zip");

    private static byte[] zip(String injects) {
        return InjectBooks.zip(
                "My scenario.json",
                """
                {"export_version":1,
                 "scenario_information":{"scenario_name":"Drill","scenario_description":"A & B",
                   "scenario_message_header":"SIMULATION","scenario_message_footer":null},
                 "scenario_teams":[{"team_id":"t1","team_name":" The cell "},{"team_id":"t2","team_name":"Press"}],
                 "scenario_objectives":null,"scenario_documents":null,
                 "scenario_variables":[{"variable_key":"company","variable_value":"Our house"}],
                 "scenario_injects":%s}\
                """
                        .formatted(injects));
    }

    private static String inject(String id, String title, String seconds, String more) {
        return "{\"inject_id\":\"%s\",\"inject_title\":\"%s\",\"inject_depends_duration\":%s%s}"
                .formatted(id, title, seconds, more);
    }

    @Test
    void listsMayBeNullAndBodiesBecomePlainText() {
        var body =
                ",\"inject_content\":{\"subject\":\"Files\",\"body\":\"<p>Hello<br>${company},&nbsp;</p>"
                        + "<script>alert(1)</script><p onclick='x()'>1 &lt; 2 &amp; <b>bold</b> &#x202e;</p>"
                        + "<ul><li>one</li><li>two</li></ul>\",\"expectations\":null},"
                        + "\"inject_teams\":[\"t2\"],\"inject_all_teams\":false,\"inject_depends_on\":null,"
                        + "\"inject_injector_contract\":{\"convertedContent\":{\"config\":{\"type\":\"openaev_email\"}}}";
        var found =
                InjectBooks.found("d.zip", zip("[" + inject("a", "Encrypted", "720", body) + "]"));
        var inject = found.scenario().injects().getFirst();
        assertEquals("Files\n\nHello\nOur house,\n1 < 2 & bold\n• one\n• two", inject.content());
        assertEquals("M+12", String.valueOf(inject.at()));
        assertEquals(List.of("press"), inject.to());
        assertEquals(Means.MAIL, inject.means());
        assertEquals(List.of("SIMULATION"), found.scenario().rules());
        assertEquals(List.of(), found.scenario().objectives());
        assertEquals("The cell", found.scenario().roles().getFirst().name());
        assertEquals(List.of(), found.notes());
    }

    @Test
    void theDocumentsInTheZipComeWithTheirInjects() {
        var listed =
                """
                {"scenario_information":{"scenario_name":"Drill"},
                 "scenario_documents":[
                   {"document_id":"d1","document_name":"../Ransom note.txt","document_target":"scenario/ab12.txt"},
                   {"document_id":"d2","document_name":"photo.png","document_target":"scenario/Cd34.png"},
                   {"document_id":"d3","document_name":"gone.pdf","document_target":"scenario/gone.pdf"}],
                 "scenario_injects":[%s,%s,%s]}\
                """
                        .formatted(
                                inject(
                                        "a",
                                        "1 - Note",
                                        "60",
                                        documents("{\"document_id\":\"d1\"}")),
                                inject(
                                        "b",
                                        "2 - Both",
                                        "120",
                                        documents(
                                                "{\"document_id\":\"d1\"},{\"document_id\":\"d2\"}")),
                                inject("c", "3 - Gone", "180", documents("\"d3\"")));
        var found =
                InjectBooks.found(
                        "d.zip",
                        InjectBooks.zip(
                                Map.of(
                                        "Drill.json",
                                        listed,
                                        "scenario/ab12.txt",
                                        "abc",
                                        "scenario/Cd34.png",
                                        "PNG",
                                        "scenario/report.json",
                                        "{}")));
        var injects = found.scenario().injects();
        assertEquals("Ransom note.txt", injects.getFirst().attachment());
        assertEquals(
                "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
                injects.getFirst().attachmentHash());
        assertEquals("Ransom note.txt", injects.get(1).attachment());
        assertEquals("gone.pdf", injects.get(2).attachment());
        assertEquals("", injects.get(2).attachmentHash());
        assertEquals(List.of("0 document-more", "0 no-document"), InjectBooks.words(found.notes()));
        assertEquals(
                List.of("Ransom note.txt"), found.files().stream().map(InjectFile::name).toList());
    }

    private static String documents(String list) {
        return ",\"inject_documents\":[" + list + "]";
    }

    @Test
    void injectsStandInTheOrderOfTimeUnderTheNumbersOfTheirTitlesAndKeepWhatTheyFollow() {
        var follows =
                ",\"inject_depends_on\":[{\"dependency_relationship\":{\"inject_parent_id\":\"b\"}}]";
        var scenario =
                InjectBooks.scenario(
                        "d.zip",
                        zip(
                                "["
                                        + inject("a", "2 - Later", "5400", follows)
                                        + ","
                                        + inject(
                                                "b", "1 - First", "60", ",\"inject_enabled\":false")
                                        + "]"));
        assertEquals(
                List.of("1 First", "2 Later"),
                scenario.injects().stream()
                        .map(inject -> inject.number() + " " + inject.title())
                        .toList());
        assertEquals("1", scenario.injects().getLast().after());
        assertTrue(scenario.injects().getFirst().off());
    }

    @Test
    void anInjectWithoutATimeRefusesTheFileOrIsLeftOutAndEachIsTold() {
        var bytes =
                zip(
                        "["
                                + inject("a", "One", "null", "")
                                + ","
                                + inject("b", "Two", "\"soon\"", "")
                                + ","
                                + inject("c", "Three", "60", "")
                                + "]");
        var told = List.of("0 no-time", "0 no-time");
        assertEquals(told, InjectBooks.refused("d.zip", bytes));
        var found = InjectBooks.without("d.zip", bytes);
        assertEquals(told, InjectBooks.words(found.left()));
        assertEquals("Three", found.scenario().injects().getFirst().title());
    }

    @Test
    void whatIsNoScenarioIsRefused() {
        assertEquals(List.of("0 no-injects"), InjectBooks.refused("d.zip", zip("null")));
        assertEquals(
                List.of("0 no-scenario"),
                InjectBooks.refused("d.zip", InjectBooks.zip("a.json", "{}")));
        assertEquals(
                List.of("1 no-json"),
                InjectBooks.refused("d.zip", InjectBooks.zip("a.json", "{\"a\":")));
        assertEquals(
                List.of("0 no-json"),
                InjectBooks.refused("d.zip", InjectBooks.zip("a.json", "[".repeat(100_000))));
    }

    private static int count(Scenario scenario, Side side) {
        return Math.toIntExact(
                scenario.roles().stream().filter(role -> role.side() == side).count());
    }

    @Test
    void theRealExerciseIsReadWithItsTwentyInjectsAndGoesOnToAWorkbookAndBack() throws Exception {
        assumeTrue(Files.exists(REAL), "no shared data");
        var found = InjectBooks.found("akira.zip", Files.readAllBytes(REAL));
        var scenario = found.scenario();
        assertEquals(20, scenario.injects().size());
        assertEquals(
                List.of(14, 2),
                Stream.of(Side.PLAYER, Side.TRAINER).map(side -> count(scenario, side)).toList());
        var last = scenario.injects().getLast();
        assertEquals("head-of-communications", last.from());
        assertTrue(last.content().startsWith("[For Immediate Release]"), last.content());
        assertEquals("H+6", String.valueOf(scenario.injects().getLast().at()));
        assertEquals(20, Rehearsal.of(scenario).turns().size());
        for (Inject inject : scenario.injects()) {
            assertFalse(inject.content().contains("<p>"), inject.number());
            assertFalse(inject.content().contains("&nbsp;"), inject.number());
            // The welcome that opens the exercise asks for nothing.
            assertEquals(inject.number().equals("0"), inject.expected().isEmpty());
        }
        if (ScenarioFormat.XLSX.write("s.xlsx", scenario, Language.FRENCH)
                instanceof Reading.Done<byte[]>(var bytes))
            assertEquals(scenario, InjectBooks.scenario("s.xlsx", bytes));
        else throw new AssertionError("not written");
        assertEquals(
                scenario,
                InjectBooks.scenario("s.yaml", ScenarioFile.yaml(scenario, Language.ENGLISH)));
    }
}
