package app.courante.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.courante.document.AnyPlan;
import app.courante.document.ScenarioShape;
import app.courante.exercise.Scenario;
import app.courante.text.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A scenario goes into a file and comes out the same, and a file with faults tells them all.
class ScenarioWorkbookTest {
    private static byte[] workbook(Scenario scenario, Language language) {
        return switch (ScenarioFormat.XLSX.write("out.xlsx", scenario, language)) {
            case Reading.Done<byte[]>(var bytes) -> bytes;
            case Reading.Refused<byte[]>(var faults) -> throw new AssertionError(faults.toString());
        };
    }

    @Test
    void anyScenarioIsReadAgainFromYaml() {
        for (long seed = 0; seed < 400; seed++) {
            var scenario = AnyPlan.of(ScenarioShape.SCENARIO, seed, _ -> true);
            var bytes = ScenarioFile.yaml(scenario, Language.ENGLISH);
            assertEquals(scenario, InjectBooks.scenario("s.yaml", bytes), "seed " + seed);
        }
    }

    @Test
    void anyScenarioIsReadAgainFromAWorkbookInEitherLanguage() {
        for (long seed = 0; seed < 150; seed++) {
            var scenario = AnyPlan.of(ScenarioShape.SCENARIO, seed, text -> text.indexOf('\0') < 0);
            var language = seed % 2 == 0 ? Language.FRENCH : Language.ENGLISH;
            var bytes = workbook(scenario, language);
            assertEquals(scenario, InjectBooks.scenario("s.xlsx", bytes), "seed " + seed);
        }
    }

    @Test
    void whatComesWithTheProgramGoesRoundByWayOfBothFormats() {
        for (var ready : ReadyScenario.values())
            for (var language : Language.values()) {
                var scenario = InjectBooks.scenario("s.yaml", ready.bytes(language));
                var bytes = workbook(scenario, language);
                assertTrue(ScenarioFile.isMeant("s.xlsx", bytes));
                assertEquals(scenario, InjectBooks.scenario("s.xlsx", bytes), ready.word());
            }
    }

    @Test
    void everyFaultOfAYamlFileIsToldWithItsLine() {
        var yaml =
                """
                title: Drill
                startAt: 9 h
                injects:
                  - number: 1
                    title: First
                    at: after lunch
                    means: pigeon
                    when: done(a) and
                  - title: Second
                    means: call
                    off: maybe
                """;
        assertEquals(
                List.of(
                        "2 unknown-key-near",
                        "6 time",
                        "7 choice",
                        "8 condition-end",
                        "9 missing-key",
                        "11 flag"),
                InjectBooks.refused(
                        "s.yaml", yaml.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }

    @Test
    void everyFaultOfOurWorkbookIsToldWithItsCell() {
        var bytes =
                InjectBooks.sheet(
                        "Injects",
                        new String[] {"Number", "Title", "Time", "Means", "Cntent"},
                        new String[] {"1", "First", "soon", "appel", ""},
                        new String[] {"2", "", "T+1", "pigeon", ""});
        assertEquals(
                List.of("Injects!E1 unknown-heading-near"), InjectBooks.refused("s.xlsx", bytes));
        var without =
                InjectBooks.sheet(
                        "Injects",
                        new String[] {"Number", "Title", "Time", "Means"},
                        new String[] {"1", "First", "soon", "appel"},
                        new String[] {"2", "", "T+1", "pigeon"});
        assertEquals(
                List.of(
                        "0 missing-key",
                        "Injects!C2 time",
                        "Injects!A3 missing-key",
                        "Injects!D3 choice"),
                InjectBooks.refused("s.xlsx", without));
    }

    @Test
    void anActionExpectedOfNoInjectIsTold() {
        var scenario =
                InjectBooks.scenario("s.yaml", ReadyScenario.TRUNK_LOSS.bytes(Language.ENGLISH));
        var none =
                new Scenario(
                        scenario.title(),
                        "",
                        "",
                        "",
                        null,
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        scenario.injects().subList(0, 1),
                        List.of());
        assertEquals(none, InjectBooks.scenario("s.xlsx", workbook(none, Language.FRENCH)));
    }
}
