package app.courante.console;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.courante.files.SamplePlan;
import app.courante.text.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The commands that make plans out of plans.
class PlanCommandsTest {
    @TempDir private Path folder;
    private Path sample;

    @BeforeEach
    void writeTheSample() throws IOException {
        sample = folder.resolve("sample.yaml");
        Files.write(sample, SamplePlan.bytes(Language.ENGLISH));
    }

    @Test
    void aConvertedPlanSaysTheSame() throws IOException {
        var out = folder.resolve("out.yml");
        var run = run("convert", sample.toString(), out.toString());
        assertEquals(Exit.DONE, run.code(), run.err());
        assertEquals(List.of(out.toString()), run.lines());
        assertEquals(Exit.DONE, run("compare", sample.toString(), out.toString()).code());
        assertEquals(List.of("out.yml", "sample.yaml"), names());
    }

    @Test
    void aPlanComesBackTheSameFromAWorkbook() throws IOException {
        var workbook = folder.resolve("out.xlsx");
        var back = folder.resolve("back.yaml");
        assertEquals(Exit.DONE, run("convert", sample.toString(), workbook.toString()).code());
        assertEquals(Exit.DONE, run("convert", workbook.toString(), back.toString()).code());
        assertEquals(Exit.DONE, run("compare", sample.toString(), back.toString()).code());
        assertEquals(Exit.DONE, run("compare", workbook.toString(), back.toString()).code());
    }

    @Test
    void aFileThatIsThereIsReplacedOnlyWhenAskedFor() throws IOException {
        var before = Files.readAllBytes(sample);
        assertEquals(Exit.REFUSED, run("convert", sample.toString(), sample.toString()).code());
        assertEquals(Exit.REFUSED, run("new-plan", "empty", sample.toString()).code());
        assertArrayEquals(before, Files.readAllBytes(sample));
        assertEquals(
                Exit.DONE, run("convert", sample.toString(), sample.toString(), "--force").code());
        assertFalse(java.util.Arrays.equals(before, Files.readAllBytes(sample)));
        assertEquals(List.of("sample.yaml"), names());
    }

    @Test
    void aPlanWithFaultsIsNotConverted() throws IOException {
        var broken = folder.resolve("broken.yaml");
        Files.writeString(broken, "identity:\n  titel: A\n");
        var run = run("convert", broken.toString(), folder.resolve("out.yaml").toString());
        assertEquals(Exit.REFUSED, run.code());
        assertTrue(run.out().contains("broken.yaml:2: "), run.out());
        assertEquals(List.of("broken.yaml", "sample.yaml"), names());
        assertEquals(Exit.REFUSED, run("compare", sample.toString(), broken.toString()).code());
    }

    @Test
    void anEndingThatIsNoPlansIsToldWithThoseThatAre() throws IOException {
        var run = run("convert", sample.toString(), folder.resolve("out.doc").toString());
        assertEquals(Exit.WRONG_USE, run.code());
        assertTrue(run.err().contains(".yaml, .yml, .xlsx"), run.err());
        assertEquals(List.of("sample.yaml"), names());
    }

    @Test
    void whatDiffersIsToldInSentencesAndForPrograms() throws IOException {
        var other = folder.resolve("other.yaml");
        Files.writeString(
                other,
                Files.readString(sample)
                        .replaceFirst("version: 4.2", "version: 4.3")
                        .replaceFirst("mtpd: 2 h", "mtpd: 3 h"));
        var run = run("compare", sample.toString(), other.toString());
        assertEquals(Exit.REFUSED, run.code());
        assertEquals(
                List.of(
                        "Changed: The plan › Version: “4.2” → “4.3”",
                        "Changed: Activity reception “Phone reception” › Continuity strategy ›"
                                + " Maximum tolerable disruption (MTPD): “2 h” → “3 h”"),
                run.lines());
        var json = run("compare", sample.toString(), other.toString(), "--json").answer();
        var second = json.get("differences").get(1);
        assertEquals("changed", second.get("change").asString());
        assertEquals("activities/0/strategy/mtpd", second.get("path").asString());
        assertEquals("identity", json.get("differences").get(0).get("part").asString());
    }

    @Test
    void everyTemplateCanBeBegunWith() throws IOException {
        for (var template : List.of("contact-centre", "small-business", "empty")) {
            var out = folder.resolve(template + ".yaml");
            var run = run("new-plan", template, out.toString());
            assertEquals(Exit.DONE, run.code(), run.err());
            assertTrue(Files.size(out) > 0);
        }
        var run = run("new-plan", "bakery", folder.resolve("b.yaml").toString());
        assertEquals(Exit.WRONG_USE, run.code());
        assertTrue(run.err().contains("small-business"), run.err());
    }

    @Test
    void theSchemaIsPrintedAsItIsPublished() throws IOException {
        var published = Files.readString(Path.of("docs/plan.schema.json"), StandardCharsets.UTF_8);
        assertTrue(published.equals(run("schema").out()));
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static Run run(String... arguments) {
        var all = new java.util.ArrayList<>(List.of(arguments));
        all.addAll(List.of("--lang", "en"));
        return Run.of(all.toArray(String[]::new));
    }
}
