package app.courante.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import app.courante.crisis.Entry;
import app.courante.crisis.EntryId;
import app.courante.crisis.Event;
import app.courante.crisis.ExerciseEvent.ExercisePrepared;
import app.courante.crisis.ExerciseEvent.InjectImprovised;
import app.courante.crisis.Moment;
import app.courante.crisis.Times;
import app.courante.crisis.UnknownEvent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// How history is written cannot change by accident: these files are as the first version wrote
/// them, and every later one must write the same and read them.
class GoldenTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final Path JOURNAL = GOLDEN.resolve("journal");

    /// Each event twice where something in it may be missing: `entry-logged.json` is the first of
    /// its type, `entry-logged-2.json` the second.
    static Stream<String> names() {
        return samples().keySet().stream();
    }

    private static Map<String, Event> samples() {
        var named = new TreeMap<String, Event>();
        Nasty.events()
                .filter(event -> !(event instanceof UnknownEvent))
                .forEach(event -> {
                    var name = EventNames.of(event);
                    named.put(named.containsKey(name) ? name + "-2" : name, event);
                });
        return named;
    }

    @ParameterizedTest
    @MethodSource("names")
    void anEventIsWrittenAsEver(String name) throws IOException {
        var golden = Files.readString(GOLDEN.resolve(name + ".json")).strip();
        assertEquals(golden, EntryCodec.write(entry(name), null));
    }

    @ParameterizedTest
    @MethodSource("names")
    void anEventIsReadAsEver(String name) throws IOException {
        var golden = Files.readString(GOLDEN.resolve(name + ".json")).strip();
        var bytes = golden.getBytes(StandardCharsets.UTF_8);
        assertEquals(entry(name), EntryCodec.read(bytes, 0, bytes.length));
    }

    /// What was written before an event had all that it tells now.
    @Test
    void whatAnEarlierVersionWroteIsReadAsItWasMeant() throws IOException {
        try (var files = Files.list(GOLDEN.resolve("earlier"))) {
            for (var file : files.toList()) {
                var golden = Files.readString(file).strip();
                var bytes = golden.getBytes(StandardCharsets.UTF_8);
                var read = EntryCodec.read(bytes, 0, bytes.length);
                assertFalse(read.event() instanceof UnknownEvent, file.toString());
                assertEquals(golden, EntryCodec.write(read, null));
            }
        }
    }

    /// As it was written before variants could tell injects otherwise.
    @Test
    void anExercisePreparedEarlierIsRead() throws IOException {
        var read = event(GOLDEN.resolve("widened/exercise-prepared.json"));
        var variant = ((ExercisePrepared) read).scenario().variants().getFirst();
        assertEquals("", variant.context());
        assertEquals(List.of("2"), variant.without());
        assertEquals(List.of(), variant.changes());
    }

    /// As they were written before files could come with injects.
    @Test
    void anInjectOfBeforeFilesIsRead() throws IOException {
        var golden = GOLDEN.resolve("widened/exercise-prepared-without-files.json");
        var prepared = (ExercisePrepared) event(golden);
        for (var inject : prepared.scenario().injects()) {
            assertEquals("photo.png", inject.attachment());
            assertEquals("", inject.attachmentHash());
        }
        var improvised = (InjectImprovised) event(GOLDEN.resolve("widened/inject-improvised.json"));
        assertEquals("", improvised.inject().attachmentHash());
    }

    private static Event event(Path golden) throws IOException {
        var bytes = Files.readAllBytes(golden);
        return EntryCodec.read(bytes, 0, bytes.length).event();
    }

    @Test
    void everyTypeOfEventHasAFileAndEveryFileAnEvent() throws IOException {
        var types = new TreeSet<String>();
        leaves(Event.class, types);
        types.remove(UnknownEvent.class.getSimpleName());
        var sampled = new TreeSet<String>();
        samples().values().forEach(event -> sampled.add(event.getClass().getSimpleName()));
        assertEquals(types, sampled);
        try (var files = Files.list(GOLDEN)) {
            var found = new TreeSet<String>();
            files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".json"))
                    .forEach(file -> found.add(file.replace(".json", "")));
            assertEquals(samples().keySet(), found);
        }
    }

    private static void leaves(Class<?> type, Set<String> names) {
        if (!type.isSealed()) names.add(type.getSimpleName());
        else for (var inner : type.getPermittedSubclasses()) leaves(inner, names);
    }

    private static Entry entry(String name) {
        var event = samples().get(name);
        if (event == null) throw new IllegalArgumentException(name);
        var samples = new Samples(Samples.DEVICE);
        samples.declared("Coupure");
        var entry = samples.next(event);
        return name.endsWith("-2") ? toldLater(entry) : entry;
    }

    /// Times that differ from the time of entry stand in the file, the others need not.
    private static Entry toldLater(Entry entry) {
        var entered = entry.times().entered();
        var times =
                new Times(
                        new Moment(entered.minusMinutes(10), Moment.Precision.BEFORE),
                        entered.minusMinutes(5).toInstant(),
                        entered,
                        entry.times().clock());
        return new Entry(entry.id(), entry.crisis(), times, entry.author(), entry.event());
    }

    /// The journal of a fixed key: a header, one entry, a batch, a seal, one more entry.
    @Test
    void aJournalVerifiesForEver() throws IOException {
        var result = Verification.of(JOURNAL.resolve("journal"), new RealDisk());
        assertNull(result.firstBreak());
        assertEquals(5, result.entries());
        assertEquals(1, result.seals());
        assertEquals(1, result.unsealed());
    }

    @Test
    void aJournalIsWrittenAsEver() throws IOException {
        var disk = new RecordedDisk(true);
        var key = Files.readAllBytes(JOURNAL.resolve("device.key"));
        disk.put(Desktop.DATA.resolve("device.key"), key);
        var entered = new ArrayList<Entry>();
        try (var desktop = Desktop.open(disk)) {
            var samples = new Samples(desktop.identity().device());
            write(desktop.journal(), List.of(samples.declared("Coupure du trunk")), entered);
            write(desktop.journal(), samples.lines(3, "Appel « é » 😀"), entered);
            desktop.journal().seal(Samples.START.plusSeconds(60));
            write(desktop.journal(), List.of(samples.line("Après le sceau")), entered);
            var golden =
                    JOURNAL.resolve("journal").resolve(desktop.file().getFileName().toString());
            assertArrayEquals(Files.readAllBytes(golden), disk.content(desktop.file()));
        }
        var read = new ArrayList<Entry>();
        JournalFolder.open(JOURNAL.resolve("journal"), new RealDisk()).readAll(read::add);
        assertEquals(entered, read);
        assertEquals(new EntryId(read.getFirst().id().device(), 5), read.getLast().id());
    }

    private static void write(Journal journal, List<Entry> entries, List<Entry> entered) {
        journal.append(entries);
        entered.addAll(entries);
    }
}
