package app.courante.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.courante.crisis.Entry;
import app.courante.crisis.UnknownEvent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Journals of other laptops and of newer programs.
class JournalFormTest {
    private final RecordedDisk disk = new RecordedDisk(true);

    @Test
    void anotherLaptopsJournalIsReadBesideOursAndNotTouched() throws IOException {
        var foreign = new RecordedDisk(true);
        var theirs = new ArrayList<Entry>();
        Path file;
        try (var other = Desktop.open(foreign)) {
            theirs.addAll(new Samples(other.identity().device()).lines(3, "là-bas"));
            other.journal().append(theirs);
            file = other.file();
        }
        var before = foreign.content(file);
        disk.put(file, before);
        try (var desktop = Desktop.open(disk)) {
            assertEquals(theirs, desktop.journal().read(null));
            assertEquals(0, desktop.journal().lastNumber());
            assertEquals(theirs.getLast().times().clock(), desktop.journal().lastClock());
            var ours = new Samples(desktop.identity().device(), 0).lines(5, "ici");
            desktop.journal().append(ours);
            var all = new ArrayList<>(theirs);
            all.addAll(ours);
            all.sort(Entry.ORDER);
            assertEquals(all, desktop.journal().read(null));
        }
        assertArrayEquals(before, disk.content(file));
        var verified = Verification.of(Desktop.JOURNALS, disk);
        assertNull(verified.firstBreak());
        assertEquals(2, verified.devices());
    }

    @Test
    void anotherLaptopsEntryWithTheNumberOfAnOpeningOpensNothing() throws IOException {
        var foreign = new RecordedDisk(true);
        try (var desktop = Desktop.open(disk);
                var other = Desktop.open(foreign)) {
            var samples = new Samples(desktop.identity().device());
            var declared = samples.declared("Coupure");
            desktop.journal().append(List.of(declared));
            var first = new Samples(other.identity().device()).of(samples.crisis()).line("là-bas");
            other.journal().append(List.of(first));
            disk.put(other.file(), foreign.content(other.file()));
            var journals = JournalFolder.open(Desktop.JOURNALS, disk);
            assertEquals(List.of(declared), journals.openings());
        }
    }

    @Test
    void ourOwnJournalOfANewerFormIsNotOpened() throws IOException {
        var file = newer(disk, "{\"anything\":\"at all\"}\n");
        var before = disk.content(file);
        var failure = assertThrows(StoreFailure.class, () -> Desktop.open(disk));
        assertEquals(Problem.NEWER_VERSION, failure.problem());
        assertEquals(file, failure.place());
        assertArrayEquals(before, disk.content(file));
    }

    @Test
    void anotherLaptopsJournalOfANewerFormIsToldAndDoesNotKeepUsFromWorking() throws IOException {
        var foreign = new RecordedDisk(true);
        var file = newer(foreign, "{\"anything\":\"at all\"}\n");
        var before = foreign.content(file);
        disk.put(file, before);
        try (var desktop = Desktop.open(disk)) {
            var told = desktop.journal().incidents();
            assertEquals(List.of(new Incident(Incident.Kind.NEWER_FORM, file, 1, null)), told);
            desktop.journal().append(List.of(new Samples(desktop.identity().device()).line("x")));
            assertEquals(1, desktop.entries().size());
        }
        assertArrayEquals(before, disk.content(file));
    }

    /// A journal whose header a newer program has written, and what it put behind it.
    private static Path newer(RecordedDisk disk, String lines) throws IOException {
        Path file;
        String header;
        try (var desktop = Desktop.open(disk)) {
            file = desktop.file();
            header = new String(disk.content(file), StandardCharsets.UTF_8);
        }
        var newer = header.replace("\"courante\":1", "\"courante\":2,\"cipher\":\"none\"");
        disk.put(file, (newer + lines).getBytes(StandardCharsets.UTF_8));
        return file;
    }

    @Test
    void aKnownEventThatLacksSomethingIsShownAsUnknown() {
        var line =
                EntryCodec.write(new Samples(Samples.DEVICE).line("texte"), null)
                        .replace("\"text\":\"texte\"", "\"text\":null");
        var bytes = line.getBytes(StandardCharsets.UTF_8);
        var event = EntryCodec.read(bytes, 0, bytes.length).event();
        assertEquals(
                new UnknownEvent(
                        "entry-logged",
                        "{\"kind\":\"information\",\"text\":null,\"source\":\"\",\"verified\":true}"),
                event);
    }

    @Test
    void aZoneThatOnlyANewerLaptopKnowsLeavesTheInstant() {
        var entry = new Samples(Samples.DEVICE).line("quand");
        var line = EntryCodec.write(entry, null).replace("Europe/Paris", "Mars/Olympus");
        var bytes = line.getBytes(StandardCharsets.UTF_8);
        var read = EntryCodec.read(bytes, 0, bytes.length);
        assertEquals(entry.times().entered().toInstant(), read.times().entered().toInstant());
        assertEquals("+01:00", read.times().entered().getZone().getId());
    }
}
