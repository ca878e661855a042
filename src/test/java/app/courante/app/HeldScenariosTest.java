package app.courante.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.courante.store.RealDisk;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The scenarios of a house: their files, and where work on them is done and told.
class HeldScenariosTest {
    private static final byte[] ONE = "title: One".getBytes(StandardCharsets.UTF_8);
    private static final byte[] TWO = "title: Two".getBytes(StandardCharsets.UTF_8);

    @TempDir private Path data;
    private final Queue<Runnable> work = new ArrayDeque<>();
    private final Queue<Runnable> calls = new ArrayDeque<>();
    private final List<Throwable> failures = new ArrayList<>();
    private boolean closed;

    private HeldScenarios held() {
        return new HeldScenarios(
                data, new RealDisk(), Clock.systemUTC(), this::work, calls::add, failures::add);
    }

    private void work(Runnable task) {
        if (closed) throw new RejectedExecutionException();
        work.add(task);
    }

    private static void all(Queue<Runnable> tasks) {
        while (!tasks.isEmpty()) tasks.remove().run();
    }

    @Test
    void aTaskIsDoneOnOneThreadAndToldOnTheOther() {
        var told = new ArrayList<String>();
        held().on(() -> "done", told::add);
        all(calls);
        assertEquals(List.of(), told);
        all(work);
        assertEquals(List.of(), told);
        all(calls);
        assertEquals(List.of("done"), told);
    }

    @Test
    void whatFailsIsToldAndWhatComesAfterTheHouseIsClosedIsNothing() {
        var failure = new IllegalStateException();
        held().on(
                        () -> {
                            throw failure;
                        },
                        _ -> failures.clear());
        all(work);
        all(calls);
        assertEquals(List.of(failure), failures);
        closed = true;
        held().on(() -> "late", _ -> failures.clear());
        all(calls);
        assertEquals(List.of(failure), failures);
    }

    @Test
    void aFileIsKeptPutAwayAndTakenBackUnlessItsNameIsTaken() throws Exception {
        var folder = held().folder();
        folder.keep("one", ONE);
        folder.keep("two", TWO);
        Files.writeString(data.resolve("scenarios/.hidden.yaml"), "no");
        Files.writeString(data.resolve("scenarios/notes.txt"), "no");
        assertEquals(List.of("one", "two"), List.copyOf(folder.all().keySet()));
        assertArrayEquals(ONE, folder.all().get("one"));
        var away = folder.discard("one");
        assertFalse(folder.isTaken("one"));
        assertFalse(folder.all().containsKey("one"));
        folder.takeBack("one", away);
        assertArrayEquals(ONE, folder.all().get("one"));
        // What was put away first stays where it is, and what came in its place too.
        var first = folder.discard("one");
        folder.keep("one", TWO);
        var second = folder.discard("one");
        assertEquals(List.of("scenario-one", "scenario-one-2"), List.of(first, second));
        folder.keep("one", TWO);
        folder.takeBack("one", first);
        assertArrayEquals(TWO, folder.all().get("one"));
        assertTrue(Files.exists(data.resolve("set-aside/scenario-one.yaml")));
    }
}
