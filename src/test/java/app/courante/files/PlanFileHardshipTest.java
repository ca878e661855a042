package app.courante.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import app.courante.plan.Plan;
import app.courante.plan.PlanCheck;
import app.courante.text.Fault;
import app.courante.text.Language;
import app.courante.text.Texts;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Files that are broken, huge or hostile: the reader answers each in words and in time.
class PlanFileHardshipTest {
    private static final Duration SOON = Duration.ofSeconds(10);
    private static final Duration LATEST = Duration.ofMinutes(2);

    private final byte[] sample = SamplePlan.bytes(Language.FRENCH);

    @Test
    void aFileCutAnywhereIsReadOrRefusedInWords() {
        assertTimeoutPreemptively(
                LATEST,
                () -> {
                    for (int end = 0; end < sample.length; end += 100)
                        read(Arrays.copyOf(sample, end));
                });
    }

    @Test
    void aFileWithChangedBytesIsReadOrRefusedInWords() {
        var random = new Random(20261123);
        assertTimeoutPreemptively(
                LATEST,
                () -> {
                    for (int round = 0; round < 600; round++) {
                        var bytes = sample.clone();
                        for (int change = 0; change <= round % 5; change++)
                            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
                        read(bytes);
                    }
                });
    }

    @Test
    void aFileWithSignsOfYamlStrewnInIsReadOrRefusedInWords() {
        var signs = "-?:,[]{}#&*!|>'\"%@`\n\t ~<=\\0123";
        var random = new Random(4471);
        assertTimeoutPreemptively(
                LATEST,
                () -> {
                    for (int round = 0; round < 600; round++) {
                        var bytes = sample.clone();
                        for (int change = 0; change <= round % 9; change++)
                            bytes[random.nextInt(bytes.length)] =
                                    (byte) signs.charAt(random.nextInt(signs.length()));
                        read(bytes);
                    }
                });
    }

    @Test
    void noiseIsReadOrRefusedInWords() {
        var random = new Random(56);
        var signs = "ab:-?,[]{}#&*!|>'\"%@`\n\n  ~<=\\01é\u00a0";
        assertTimeoutPreemptively(
                LATEST,
                () -> {
                    for (int round = 0; round < 3000; round++) {
                        var text = new StringBuilder();
                        for (int i = random.nextInt(200); i >= 0; i--)
                            text.append(signs.charAt(random.nextInt(signs.length())));
                        read(text.toString().getBytes(StandardCharsets.UTF_8));
                    }
                });
    }

    @Test
    void aSignOfTwoCharsIsReadWhereverItStands() {
        int piece = 1 << 20;
        for (int before = piece - 50; before < piece + 3; before++) {
            var text = "# " + "a".repeat(before - 23) + "\nidentity: {title: 🔥, version: 1}";
            var reading = PlanFile.read("p.yaml", text.getBytes(StandardCharsets.UTF_8));
            var plan = (Plan) assertInstanceOf(Reading.Done.class, reading).content();
            assertEquals("🔥", plan.identity().title());
        }
    }

    @Test
    void aVersionOrTagLineOfYamlCannotBreakTheReader() {
        for (var text :
                List.of("%YAML 99999999999.1\n---\na: b\n", "%TAG ! !\n%TAG ! !\n---\na\n", "%\n"))
            assertFalse(refused(text.getBytes(StandardCharsets.UTF_8)).isEmpty());
    }

    @Test
    void aBombOfAliasesIsRefusedAtOnce() {
        var bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 30; i++)
            bomb.append("a%d: &a%d [".formatted(i, i))
                    .append("*a%d, ".formatted(i - 1).repeat(9))
                    .append("]\n");
        assertEquals(List.of("fault.plan.alias"), refusedSoon(bomb.toString()));
    }

    @Test
    void aKnotOfAliasesIsRefused() {
        assertEquals(List.of("fault.plan.alias"), refusedSoon("a: &a [*a]\n"));
    }

    @Test
    void brackets100000DeepAreRefusedAtOnce() {
        assertEquals(List.of("fault.plan.too-deep"), refusedSoon("[".repeat(100_000)));
        assertEquals(List.of("fault.plan.too-deep"), refusedSoon("{a: ".repeat(100_000)));
        assertEquals(List.of("fault.plan.too-deep"), refusedSoon("- ".repeat(100_000)));
    }

    @Test
    void aFileAboveTheLimitIsRefusedUnread() {
        var bytes = new byte[20 * 1024 * 1024 + 1];
        assertEquals(
                List.of(Fault.of("p.yaml", 0, "fault.plan.too-large", 20)),
                assertTimeoutPreemptively(Duration.ofSeconds(1), () -> refused(bytes)));
    }

    @Test
    void aHugeFileOfNonsenseIsRefusedInTimeWithAFewFaults() {
        var lines = new StringBuilder();
        for (int i = 0; lines.length() < 8 * 1024 * 1024; i++)
            lines.append("nonsense").append(i).append(": 1\n");
        var faults =
                assertTimeoutPreemptively(
                        LATEST, () -> refused(lines.toString().getBytes(StandardCharsets.UTF_8)));
        assertEquals(101, faults.size());
        assertEquals("fault.plan.more", faults.getLast().key());
    }

    @Test
    void aScalarAsLongAsAFileMayBeIsTakenInTime() {
        var text = "identity: {title: " + "x".repeat(19 * 1024 * 1024) + ", version: 1}";
        assertTimeoutPreemptively(LATEST, () -> read(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aMillionItemsKeysOrRepeatsOfOneKeyAreAnsweredInTime() {
        var head = "identity: {title: A, version: 1}\n";
        for (var text :
                List.of(
                        head + "levels:\n" + "  - a\n".repeat(1_000_000),
                        head + "levels:\n" + "  - {}\n".repeat(1_000_000),
                        head + "levels:\n".repeat(1_000_000),
                        head + "purpose: {scope: [" + "a, ".repeat(1_000_000) + "]}"))
            assertTimeoutPreemptively(LATEST, () -> read(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void groupsIndentedEverDeeperAreRefused() {
        var text = new StringBuilder();
        for (int depth = 0; depth < 2_000; depth++) text.append(" ".repeat(depth)).append("a:\n");
        assertEquals(List.of("fault.plan.too-deep"), refusedSoon(text.toString()));
    }

    @Test
    void anAnchorThatHoldsItselfIsRefusedInAPlanToo() {
        assertEquals(
                List.of("fault.plan.alias"),
                refusedSoon("identity: &me\n  title: A\n  version: *me\n"));
        assertEquals(
                List.of("fault.plan.alias"), refusedSoon("a: &a\n  - &b\n    - *a\n    - *b\n"));
    }

    @Test
    void otherEncodingsAndNulsAreToldWithTheirLine() {
        var text = "identity:\n  title: Été\n  version: 1\n";
        for (var charset : List.of(StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16LE))
            assertEquals(1, refused(text.getBytes(charset)).size(), charset.name());
        assertEquals(
                List.of(Fault.of("p.yaml", 2, "fault.plan.not-utf8")),
                refused(text.getBytes(StandardCharsets.ISO_8859_1)));
        assertEquals(
                List.of(Fault.of("p.yaml", 2, "fault.plan.control-character", "U+0000")),
                refused("identity:\n  title: A\0B\n".getBytes(StandardCharsets.UTF_8)));
        assertEquals(
                List.of(Fault.of("p.yaml", 1, "fault.plan.control-character", "U+0000")),
                refused(new byte[1024 * 1024]));
    }

    @Test
    void anEndlessLineIsQuotedShort() {
        var title = "x".repeat(5 * 1024 * 1024);
        var faults =
                assertTimeoutPreemptively(
                        LATEST,
                        () ->
                                refused(
                                        ("identity: {title: A, version: 1}\nlevels: " + title)
                                                .getBytes(StandardCharsets.UTF_8)));
        var sentence = Texts.in(Language.ENGLISH).of(faults.getFirst());
        assertEquals("fault.plan.list-expected", faults.getFirst().key());
        assertFalse(sentence.length() > 200);
    }

    private static List<String> refusedSoon(String text) {
        return assertTimeoutPreemptively(SOON, () -> refused(text.getBytes(StandardCharsets.UTF_8)))
                .stream()
                .map(Fault::key)
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static List<Fault> refused(byte[] bytes) {
        return ((Reading.Refused<Plan>)
                        assertInstanceOf(Reading.Refused.class, PlanFile.read("p.yaml", bytes)))
                .faults();
    }

    /// Whatever comes out can be told or checked, too.
    private static void read(byte[] bytes) {
        switch (PlanFile.read("p.yaml", bytes)) {
            case Reading.Done<Plan>(var plan) ->
                    PlanCheck.gapsOf(plan, LocalDate.of(2026, 11, 23), new WrittenPhone());
            case Reading.Refused<Plan>(var faults) -> {
                assertFalse(faults.isEmpty());
                for (var fault : faults) assertFalse(Texts.in(Language.FRENCH).of(fault).isBlank());
            }
        }
    }
}
