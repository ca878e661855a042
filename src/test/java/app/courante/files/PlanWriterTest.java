package app.courante.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.courante.document.AnyPlan;
import app.courante.document.Edit.Put;
import app.courante.document.NastyTexts;
import app.courante.document.Node;
import app.courante.document.Node.Group;
import app.courante.document.Node.Items;
import app.courante.document.Node.Text;
import app.courante.document.Path;
import app.courante.document.PlanTree;
import app.courante.plan.Plan;
import app.courante.text.Fault;
import app.courante.text.Language;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlanWriterTest {
    private static final int WIDTH = 100;

    @ParameterizedTest
    @EnumSource(Language.class)
    void theSamplePlanIsReadBackAsItWas(Language language) {
        var plan = read(SamplePlan.bytes(language));
        assertReadBack(plan, "sample");
    }

    @Test
    void anyPlanIsReadBackAsItWas() {
        for (long seed = 0; seed < 1000; seed++) assertReadBack(AnyPlan.of(seed), "seed " + seed);
    }

    @Test
    void theSamePlanGivesTheSameBytes() {
        for (long seed = 0; seed < 50; seed++) {
            var bytes = written(AnyPlan.of(seed));
            assertTrue(Arrays.equals(bytes, written(AnyPlan.of(seed))), "seed " + seed);
            assertTrue(Arrays.equals(bytes, written(read(bytes))), "seed " + seed);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noLineOfTheSampleIsWiderThanAScreen(Language language) {
        var text = text(written(read(SamplePlan.bytes(language))));
        for (var line : text.lines().skip(3).toList()) {
            assertTrue(line.codePointCount(0, line.length()) <= WIDTH, line);
            assertEquals(line.stripTrailing(), line);
        }
    }

    @Test
    void whatIsWrittenLooksLikeTheSample() {
        assertEquals(
                """
                identity:
                  title: "4.2"
                  version: "yes"

                levels:
                  - number: 1
                    name: "Hors champ : la paie"
                    description: |-
                      Une ligne
                      et une autre
                    activation:
                      - un
                      - deux

                  - number: 2
                    name: >-
                      Un nom si long qu’il ne tient pas sur une seule ligne d’un écran, ce qui ne devrait pas
                      arriver
                    callOutWithin: 30 min

                activities:
                  - id: a
                    peakPeriods: []
                    dependencies:
                      systems: [acd, ivr]
                      sites:
                        - "a: b"
                """,
                body(
                        group(
                                "levels",
                                items(
                                        group(
                                                "name",
                                                Text.of("Hors champ : la paie"),
                                                "number",
                                                Text.of("1"),
                                                "description",
                                                Text.of("Une ligne\net une autre"),
                                                "activation",
                                                items(Text.of("un"), Text.of("deux"))),
                                        group(
                                                "number",
                                                Text.of("2"),
                                                "name",
                                                Text.of(
                                                        "Un nom si long qu’il ne tient pas sur une"
                                                                + " seule ligne d’un écran, ce qui ne"
                                                                + " devrait pas arriver"),
                                                "callOutWithin",
                                                Text.of("30 min"))),
                                "identity",
                                group("version", Text.of("yes"), "title", Text.of("4.2")),
                                "activities",
                                items(
                                        group(
                                                "id",
                                                Text.of("a"),
                                                "dependencies",
                                                group(
                                                        "systems",
                                                        items(Text.of("acd"), Text.of("ivr")),
                                                        "sites",
                                                        items(Text.of("a: b"))),
                                                "peakPeriods",
                                                items())))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Claire Morel",
                "06 39 98 56 01",
                "5 000 €",
                "50 %",
                "l’été",
                "a:b",
                "a#b",
                "👩‍🚒 au feu",
                "https://pont.example/crise",
                "b-crm",
                "(a)",
                "1 h 30",
                "+33 6 39 98 00 01"
            })
    void whatNeedsNoQuotesHasNone(String text) {
        assertEquals("title: " + text, line(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yes",
                "No",
                "on",
                "null",
                "NULL",
                "~",
                "true",
                "4.2",
                "1e3",
                "0x1F",
                "12:30",
                "-1",
                "2026-09-02",
                "2026-09-02 23:00:00",
                "- a",
                "*a",
                "&a",
                "!a",
                "@a",
                "%a",
                "a: b",
                "a #b",
                "a:",
                "",
                " a",
                "a ",
                "[a]",
                "{}",
                "#a",
                "'a",
                "?",
                "|",
                ">",
                "=",
                "<<"
            })
    void whatAnyReaderOfYamlCouldTakeForSomethingElseIsQuoted(String text) {
        assertEquals("title: \"" + text + "\"", line(text));
    }

    @ParameterizedTest
    @CsvSource({"\\u0007, 7", "\\u0000, 0", "\\u202e, 202E", "\\ufeff, FEFF", "\\ud83d, D83D"})
    void whatNobodyCanSeeIsWrittenAsItsNumber(String expected, String number) {
        var sign = Character.toString(Integer.parseInt(number, 16));
        assertEquals("title: \"a" + expected + "b\"", line("a" + sign + "b"));
    }

    @ParameterizedTest
    @MethodSource("nasty")
    void aNastyTextIsReadBackAnywhere(String text) {
        var document =
                group(
                        "identity",
                        group("title", Text.of(text), text, Text.of("unknown key")),
                        "levels",
                        items(
                                Text.of(text),
                                items(items(Text.of(text)), items()),
                                group("name", Text.of(text), "number", Text.of(text)),
                                Group.EMPTY),
                        "activities",
                        items(group("dependencies", group("systems", items(Text.of(text))))));
        var bytes = PlanWriter.write(document, Language.FRENCH);
        assertEquals(plain(document), plain(document(bytes)), text(bytes));
    }

    static List<String> nasty() {
        return NastyTexts.all().toList();
    }

    @Test
    void aDocumentWithFlawsIsKeptAsItIs() {
        var sample = PlanTree.of(read(SamplePlan.bytes(Language.FRENCH)));
        var flawed =
                new Put(Path.parse("activities/2/rto"), Text.of("4 hx"))
                        .in(new Put(Path.parse("levels/0/number"), Text.of("null")).in(sample));
        var bytes = PlanWriter.write(flawed, Language.ENGLISH);
        assertTrue(plain(flawed).equals(plain(document(bytes))));
        assertFalse(PlanFile.read("p.yaml", bytes) instanceof Reading.Done<Plan>);
    }

    @Test
    void anEmptyDocumentIsAFileToo() {
        assertEquals("{}\n", body(Group.EMPTY));
    }

    private static void assertReadBack(Plan plan, String which) {
        assertTrue(plan.equals(read(written(plan))), which);
    }

    private static byte[] written(Plan plan) {
        return PlanWriter.write(plan, Language.FRENCH);
    }

    private static Plan read(byte[] bytes) {
        return switch (PlanFile.read("p.yaml", bytes)) {
            case Reading.Done<Plan>(var plan) -> plan;
            case Reading.Refused<Plan>(var faults) -> throw unreadable(faults);
        };
    }

    private static Node document(byte[] bytes) {
        return switch (PlanFile.document("p.yaml", bytes)) {
            case Reading.Done<Node>(var document) -> document;
            case Reading.Refused<Node>(var faults) -> throw unreadable(faults);
        };
    }

    private static AssertionError unreadable(List<Fault> faults) {
        return new AssertionError(faults.getFirst());
    }

    /// Without the comment at the head.
    private static String body(Group document) {
        var text = text(PlanWriter.write(document, Language.FRENCH));
        return text.replaceAll("(?m)^#.*\n\n?", "");
    }

    private static String line(String title) {
        return body(group("title", Text.of(title))).strip();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static Items items(Node... items) {
        return Items.of(List.of(items));
    }

    /// Keys and values in turn.
    private static Group group(Object... written) {
        var group = Group.EMPTY;
        for (int i = 0; i < written.length; i += 2)
            group = group.with((String) written[i], (Node) written[i + 1]);
        return group;
    }

    /// The same without lines, and with keys in the order of the alphabet.
    private static Object plain(Node node) {
        return switch (node) {
            case Text(_, var text) -> text;
            case Items(_, var items) -> items.stream().map(PlanWriterTest::plain).toList();
            case Group(_, var entries) -> {
                var sorted = new java.util.TreeMap<String, Object>();
                for (var entry : entries) sorted.put(entry.key(), plain(entry.value()));
                yield sorted;
            }
        };
    }
}
