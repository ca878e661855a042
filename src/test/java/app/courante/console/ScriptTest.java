package app.courante.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Scripts written beforehand: entries by labels, times of the past, roles of authors.
class ScriptTest {
    private static final String PLAN =
            "{\"command\":\"put-plan-in-force\",\"template\":\"contact-centre\",\"language\":\"en\"}\n";
    private static final String DECLARE =
            """
            {"command":"declare-crisis","title":"Outage","level":3}
            {"command":"activate-plan","side":"continuity"}
            """;
    private static final String ACTION =
            "{\"command\":\"give-action\",\"text\":\"Call\",\"due\":\"2026-01-01T10:00Z\",\"happened\":\"2026-01-01T09:00Z\",\"label\":\"call\"}\n";

    @TempDir Path folder;
    private Path data;

    @BeforeEach
    void aDataFolderThatIsNotThereYet() {
        data = folder.resolve("data");
    }

    private Run does(String lines) {
        return Run.with(lines, "do", "--data", data.toString(), "--lang", "en");
    }

    private static String refused(Run run) {
        return run.answer().path("refused").asString(run.answer().toString());
    }

    private static String fault(Run run) {
        return run.answer().path("fault").asString(run.answer().toString());
    }

    @Test
    void aLabelOfALineThatWasRefusedNamesNothingAndIsFreeAgain() {
        var run =
                does(
                        DECLARE
                                + ACTION.replace("\"Call\"", "\"\"")
                                + "{\"command\":\"end-action\",\"action\":\"@call\"}\n");
        assertEquals("text-missing", run.answers().get(2).get("refused").asString());
        assertEquals("label-unknown", fault(run));
        run = does(ACTION.replace("\"Call\"", "\"\"") + ACTION);
        assertTrue(run.answer().has("done"), run.out());
    }

    @Test
    void aLabelIsForgottenAtTheEndOfTheRun() {
        assertTrue(does(DECLARE + ACTION).answer().has("done"));
        assertEquals(
                "label-unknown",
                fault(does("{\"command\":\"end-action\",\"action\":\"@call\"}\n")));
    }

    @Test
    void aLabelNamesTheEntryInTheKeyOfAnAlertToo() {
        var acknowledge =
                "{\"command\":\"acknowledge-alert\",\"alert\":\"action:%s\",\"said\":\"late\"}\n";
        var run = does(PLAN + DECLARE + ACTION + acknowledge.formatted("@call"));
        assertTrue(run.answer().has("done"), run.out());
        var shown = run.answers().get(3).get("done").get(0).asString();
        assertTrue(does(acknowledge.formatted(shown)).answer().has("done"));
        assertEquals("entry-unknown", refused(does(acknowledge.formatted("XXX-001"))));
        assertEquals("label-unknown", fault(does(acknowledge.formatted("@call"))));
        assertEquals(
                "alert-unknown", refused(does(acknowledge.formatted("x").replace("action:", ""))));
    }

    @Test
    void aSignOfALabelInATextIsOnlyText() {
        var run =
                does(
                        DECLARE
                                + "{\"command\":\"log-entry\",\"text\":\"@call\",\"source\":\"@me\"}\n");
        assertTrue(run.answer().has("done"), run.out());
    }

    @Test
    void theEntryOfALabelMustBeOfTheKindThatIsMeant() {
        var run =
                does(
                        PLAN
                                + DECLARE
                                + ACTION
                                + "{\"command\":\"end-hand-over\",\"handOver\":\"@call\"}\n");
        assertEquals("hand-over-unknown", refused(run));
    }

    @Test
    void everyCommandTakesATimeButRefusesOneThatIsToCome() throws Exception {
        does(PLAN + DECLARE);
        var reader = new Commands();
        for (var command : Commands.samples(5)) {
            boolean tells =
                    Commands.name(command)
                            .matches(
                                    "(log|correct)-entry|report-signal|change-(activity|resource)"
                                            + "|(start|file)-deadline|classify-incident|correct-clock");
            var time = "\"%s\":\"2999-01-01T00:00Z\",".formatted(tells ? "learned" : "happened");
            var line =
                    Commands.line(command)
                            .replaceAll("\"(learned|happened)\":\"[^\"]*\",?", "")
                            .replace(",}", "}")
                            .replaceFirst("\\{", "{" + time);
            var given = reader.wish(line).given();
            assertEquals(2999, java.util.Objects.requireNonNull(given, line).at().getYear());
        }
        var take = "{\"command\":\"take-role\",\"happened\":\"2999-01-01T00:00Z\"}";
        assertEquals("time-in-future", refused(does(take)));
    }

    @Test
    void theRoleOfTheAuthorHasAKeyOfItsOwnBesideTheRoleThatIsMeant() {
        var take =
                "{\"command\":\"take-role\",\"role\":\"legal\",\"person\":\"lambert\",\"author\":\"Ada\",\"authorRole\":\"Scribe\"}\n";
        assertTrue(does(PLAN + DECLARE + take).answer().has("done"));
        var log = Run.of("export-log", "-", "--data", data.toString(), "--lang", "en");
        assertTrue(log.out().contains("Ada"), log.out());
        assertTrue(log.out().contains("Scribe"), log.out());
    }

    @Test
    void aFileAndATemplateAtOnceAreAFault() {
        var both = PLAN.replace("\"template\"", "\"file\":\"plan.yaml\",\"template\"");
        assertEquals("key-unknown", fault(does(both)));
        assertEquals("word-unknown", fault(does(PLAN.replace("\"en\"", "\"de\""))));
        assertEquals("key-missing", fault(does("{\"command\":\"put-plan-in-force\"}")));
    }

    @Test
    void theStatusInWordsTellsHowTheCrisisIsRun() {
        does(PLAN + DECLARE + ACTION);
        for (var language : new String[] {"en", "fr"}) {
            var run = Run.of("status", "--data", data.toString(), "--lang", language);
            assertEquals(Exit.DONE, run.code());
            assertTrue(!run.out().contains("status-"), run.out());
            assertTrue(run.out().contains(language.equals("en") ? "BCP active" : "PCA actif"));
            assertTrue(
                    run.out().contains(language.equals("en") ? "VACANT since" : "VACANT depuis"));
        }
        var wrong = Run.of("status", "--at", "noon", "--data", data.toString(), "--lang", "en");
        assertEquals(Exit.WRONG_USE, wrong.code());
        assertTrue(wrong.err().contains("noon"), wrong.err());
        var before =
                Run.of("status", "--json", "--at", "2020-01-01T00:00Z", "--data", data.toString());
        assertTrue(!before.answer().has("crisis") && !before.answer().has("roles"), before.out());
    }
}
