package app.courante.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.courante.document.Draft.Edited;
import app.courante.document.Draft.Step;
import app.courante.document.DraftHead;
import app.courante.document.Edit.Put;
import app.courante.document.KeptDraft;
import app.courante.document.Node.Group;
import app.courante.document.Node.Text;
import app.courante.store.DraftFolder;
import app.courante.store.FaultyDisk;
import app.courante.store.FaultyDisk.Fault;
import app.courante.store.RealDisk;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftsTest {
    @TempDir Path data;
    private final FaultyDisk disk = new FaultyDisk();
    private final Deque<Runnable> work = new ArrayDeque<>();
    private final Deque<Runnable> callers = new ArrayDeque<>();
    private final List<Throwable> failures = new ArrayList<>();
    private final List<Boolean> saved = new ArrayList<>();
    private Drafts drafts;
    private DraftHead head;

    @BeforeEach
    void begin() {
        drafts =
                new Drafts(
                        new DraftFolder(data, disk),
                        Clock.fixed(Instant.parse("2026-11-24T00:30:00Z"), ZoneOffset.UTC),
                        work::add,
                        callers::add,
                        failures::add);
        var begun = new ArrayList<KeptDraft>();
        drafts.begin(null, Group.EMPTY, begun::add);
        run(work);
        run(callers);
        head = begun.getFirst().head();
        drafts.watchSaved(saved::add);
    }

    @Test
    void theKeysOfABurstAreWrittenTogether() {
        for (var text : List.of("a", "ab", "abc")) drafts.keep(head, put(text));
        assertEquals(1, work.size());
        run(work);
        run(callers);
        assertEquals("abc", onDisk());
        assertEquals(List.of(false, true), saved);
    }

    @Test
    void aKeyTypedWhileAnotherIsWrittenIsKeptThoughTheWindowAnswersNoMore() {
        drafts.keep(head, put("a"));
        disk.meanwhile(() -> drafts.keep(head, put("ab")));
        // The window closes: nothing is run on its thread any more.
        run(work);
        assertEquals("ab", onDisk());
    }

    @Test
    void whatADiskRefusedIsWrittenWithTheNextKeyAndToldOnce() {
        refuse("a");
        drafts.keep(head, put("ab"));
        run(work);
        run(callers);
        assertEquals("ab", onDisk());
        assertEquals(1, failures.size());
        assertTrue(saved.getLast());
    }

    @Test
    void whatADiskRefusedIsTriedOnceMoreAtTheEnd() {
        refuse("a");
        assertEquals("", onDisk());
        drafts.flush();
        run(work);
        assertEquals("a", onDisk());
    }

    @Test
    void keysTypedWhileADiskRefusesKeepTheirOrder() {
        disk.fail(Fault.NOT_SYNCED);
        drafts.keep(head, put("a"));
        disk.meanwhile(() -> {});
        run(work);
        drafts.keep(head, put("ab"));
        drafts.keep(head, put("abc"));
        run(work);
        run(callers);
        assertEquals("abc", onDisk());
    }

    private void refuse(String text) {
        disk.fail(Fault.HALF_WRITTEN);
        drafts.keep(head, put(text));
        run(work);
        run(callers);
        assertEquals(1, failures.size());
        assertFalse(saved.getLast());
    }

    private static Step put(String text) {
        return new Edited(new Put(app.courante.document.Path.parse("purpose"), Text.of(text)));
    }

    private String onDisk() {
        return new DraftFolder(data, new RealDisk())
                .all()
                .getFirst()
                .draft()
                .document()
                .text("purpose");
    }

    private static void run(Deque<Runnable> tasks) {
        while (!tasks.isEmpty()) tasks.poll().run();
    }
}
