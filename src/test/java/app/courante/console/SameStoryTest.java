package app.courante.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/// A crisis takes as long, costs as much and is as late on whatever day it happens and on whatever
/// laptop it is written: the same story is told over both clock changes of Paris, over the turn of
/// the year, and with every other line written in another zone.
class SameStoryTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private static final Pattern TIME =
            Pattern.compile(
                    "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?(Z|[+-]\\d\\d:\\d\\d)(\\[[^]]+])?");

    /// What the law sets in months and working days depends on the day, and has tests of its own.
    private static final Pattern BY_THE_CALENDAR =
            Pattern.compile("\\.(deadlines|alerts)\\[|\\.figures\\[\\d+]\\.law|nextMatters");

    /// The laptop of each telling has a name of its own.
    private static final Pattern LAPTOP =
            Pattern.compile("([A-Z]{3}-)?[0-9a-f]{16}|[A-Z]{3}-(?=\\d{3})");

    private static final Map<Tale, Map<String, String>> AS_IT_WAS = new EnumMap<>(Tale.class);

    @TempDir static Path folder;

    /// A story, and when it is asked how things stand.
    private enum Tale {
        FOUNDING_CASE("2021-06-02T14:45:00Z", 7, 50),
        A_DAY_OF_CRISIS("2025-10-25T06:00:00Z", 24, 240);

        private final Instant began;
        private final int hours;
        private final int every;

        Tale(String began, int hours, int every) {
            this.began = Instant.parse(began);
            this.hours = hours;
            this.every = every;
        }

        List<String> lines() throws IOException {
            var name = name().toLowerCase(Locale.ROOT).replace('_', '-') + ".jsonl";
            return Files.readAllLines(Path.of("src/test/resources/stories", name));
        }
    }

    @BeforeAll
    static void tellThemAsTheyWere() throws IOException {
        for (var tale : Tale.values())
            AS_IT_WAS.put(
                    tale,
                    tell(tale, "as-it-was", UnaryOperator.identity(), UnaryOperator.identity()));
    }

    private static String each(String text, UnaryOperator<ZonedDateTime> change, boolean instants) {
        return TIME.matcher(text)
                .replaceAll(found -> {
                    var time = change.apply(ZonedDateTime.parse(found.group()));
                    return instants
                            ? time.toInstant().toString()
                            : DateTimeFormatter.ISO_ZONED_DATE_TIME.format(time);
                });
    }

    /// What is told of it from time to time, a line for each figure.
    ///
    /// @param there takes a time of the story to where it is told
    /// @param back takes it back again
    private static Map<String, String> tell(
            Tale tale,
            String name,
            UnaryOperator<ZonedDateTime> there,
            UnaryOperator<ZonedDateTime> back)
            throws IOException {
        var data = folder.resolve(tale + name).toString();
        var lines = new ArrayList<String>();
        for (var line : tale.lines()) lines.add(each(line, there, false));
        var story = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        var played = Run.with(story, "do", "--lang", "en", "--data", data);
        assertEquals(Exit.DONE, played.code(), played.out());
        var all = new TreeMap<String, String>();
        for (int minute = 0; minute <= tale.hours * 60; minute += tale.every) {
            var at = tale.began.plus(Duration.ofMinutes(minute));
            var asked = there.apply(at.atZone(PARIS)).toInstant().toString();
            var run = Run.of("status", "--json", "--lang=en", "--at", asked, "--data", data);
            assertEquals(Exit.DONE, run.code(), run.err());
            spread(at.toString(), run.answer(), back, all);
        }
        return all;
    }

    private static void spread(
            String path,
            JsonNode node,
            UnaryOperator<ZonedDateTime> back,
            Map<String, String> all) {
        if (node.isObject())
            node.forEachEntry((key, value) -> spread(path + "." + key, value, back, all));
        else if (node.isArray())
            for (int i = 0; i < node.size(); i++)
                spread(path + "[" + i + "]", node.get(i), back, all);
        else if (!path.endsWith(".sentence")) // A sentence has hours of the clock in it.
        all.put(path, LAPTOP.matcher(each(node.asString(), back, true)).replaceAll(""));
    }

    @ParameterizedTest
    @EnumSource
    void aStoryTellsOfMuchThatHasATime(Tale tale) {
        var told = AS_IT_WAS.get(tale);
        assertTrue(told.size() > 1500, told.size() + " figures");
    }

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource({
        "FOUNDING_CASE, the spring change, 2025-03-29T23:30:00Z, Europe/Paris",
        "FOUNDING_CASE, the autumn change, 2025-10-25T22:30:00Z, Europe/Paris",
        "FOUNDING_CASE, the turn of the year, 2025-12-31T20:00:00Z, Europe/Paris",
        "FOUNDING_CASE, a leap day, 2024-02-28T20:00:00Z, Europe/Paris",
        "FOUNDING_CASE, two zones, 2025-10-25T22:30:00Z, America/Montreal",
        "A_DAY_OF_CRISIS, the spring change, 2025-03-29T17:00:00Z, Europe/Paris",
        "A_DAY_OF_CRISIS, the turn of the year, 2025-12-31T12:00:00Z, Europe/Paris",
        "A_DAY_OF_CRISIS, two zones, 2025-10-25T06:00:00Z, America/Montreal",
    })
    void itIsTheSameOver(Tale tale, String name, Instant begins, ZoneId other) throws IOException {
        var told = AS_IT_WAS.get(tale);
        var shift = Duration.between(tale.began, begins);
        var turn = new int[1];
        var again =
                tell(
                        tale,
                        name,
                        time ->
                                time.withZoneSameInstant(turn[0]++ % 2 == 0 ? PARIS : other)
                                        .plus(shift),
                        time -> time.minus(shift));
        boolean otherDay = tale == Tale.A_DAY_OF_CRISIS && !shift.isZero();
        var differ = new ArrayList<String>();
        told.forEach((path, value) -> {
            if (otherDay && BY_THE_CALENDAR.matcher(path).find()) return;
            if (!value.equals(again.get(path)))
                differ.add(path + ": " + value + " → " + again.get(path));
        });
        assertEquals(List.of(), differ.subList(0, Math.min(12, differ.size())));
        if (!otherDay) assertEquals(told.keySet(), again.keySet());
    }
}
