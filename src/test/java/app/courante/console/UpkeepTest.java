package app.courante.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `courante upkeep` on real files and folders.
class UpkeepTest {
    @TempDir Path folder;
    private Path plan;

    @BeforeEach
    void aPlanWithATestLongOverdueAndOneFarAway() throws Exception {
        plan = folder.resolve("plan.yaml");
        Files.writeString(
                plan,
                """
                identity: {title: Plan, version: 7, organisation: House}
                people: [{id: ana, name: Ana Costa, confirmedOn: 2999-01-01}]
                upkeep:
                  tests:
                    - {id: t, name: Call-out, owner: ana, last: 2019-01-01, next: 2020-01-01}
                    - {id: u, name: Far, next: 2999-01-01}
                """);
    }

    private Run run(String... arguments) {
        var all = new java.util.ArrayList<String>();
        all.addAll(java.util.List.of("--lang", "en", "--data", folder.resolve("data").toString()));
        all.addAll(java.util.List.of(arguments));
        return Run.with("", all.toArray(String[]::new));
    }

    @Test
    void aPlanThatIsNotThereOrFaultyIsTold() throws Exception {
        assertEquals(Exit.FAILED, run("upkeep", folder.resolve("none.yaml").toString()).code());
        Files.writeString(plan, "identity: {title: Plan}\n");
        var faulty = run("upkeep", plan.toString(), "--ics", folder.resolve("x.ics").toString());
        assertEquals(Exit.REFUSED, faulty.code());
        assertTrue(faulty.err().contains("version"), faulty.err());
        assertFalse(Files.exists(folder.resolve("x.ics")));
    }

    @Test
    void withoutAPlanInForceAFileMustBeNamed() {
        var run = run("upkeep");
        assertEquals(Exit.REFUSED, run.code());
        assertTrue(run.err().contains("No plan is in force"), run.err());
    }

    @Test
    void thePlanInForceIsTheOneMeant() {
        var put = "{\"command\":\"put-plan-in-force\",\"file\":\"" + plan + "\"}\n";
        assertEquals(
                Exit.DONE, Run.with(put, "--data", folder.resolve("data").toString(), "do").code());
        assertTrue(run("upkeep").out().contains("Call-out"));
    }

    @Test
    void whatIsOverdueComesFirstAndIsTheExitCode() throws Exception {
        var run = run("upkeep", plan.toString());
        assertEquals(Exit.REFUSED, run.code());
        assertTrue(run.lines().getFirst().startsWith("Overdue · 2020-01-01 · "), run.out());
        assertTrue(run.lines().getFirst().endsWith("Test or exercise: Call-out · Ana Costa"));
        Files.writeString(plan, "identity: {title: Plan, version: 1}\n");
        var none = run("upkeep", plan.toString());
        assertEquals(Exit.DONE, none.code());
        assertEquals("Nothing is due by Plan.", none.out().strip());
    }

    @Test
    void jsonHoldsTheSame() {
        var line = run("upkeep", plan.toString(), "--json").answer();
        assertEquals("7", line.get("version").asString());
        var first = line.get("dates").get(0);
        assertEquals("overdue", first.get("state").asString());
        assertEquals("2020-01-01", first.get("on").asString());
        assertTrue(first.get("days").asLong() < -2000);
        assertEquals("test", first.get("part").asString());
    }

    @Test
    void theCalendarIsWrittenOnceUnlessForced() throws Exception {
        var out = folder.resolve("upkeep.ics");
        var run = run("upkeep", plan.toString(), "--ics", out.toString());
        assertEquals(out.toString(), run.out().strip());
        var text = Files.readString(out);
        assertTrue(text.contains("SUMMARY:Test or exercise: Call-out\r\n"), text);
        Files.writeString(out, "mine");
        var again = run("upkeep", plan.toString(), "--ics", out.toString());
        assertEquals(Exit.REFUSED, again.code());
        assertEquals("mine", Files.readString(out));
        run("upkeep", plan.toString(), "--ics", out.toString(), "--force");
        assertTrue(Files.readString(out).startsWith("BEGIN:VCALENDAR"));
        assertTrue(
                run("upkeep", plan.toString(), "--ics", "-").out().endsWith("END:VCALENDAR\r\n"));
        assertEquals(
                Exit.FAILED,
                run("upkeep", plan.toString(), "--ics", folder + "/none/x.ics").code());
    }
}
