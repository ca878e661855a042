package app.courante.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.courante.store.FaultyDisk;
import app.courante.store.FaultyDisk.Fault;
import app.courante.sync.LinkState.Phase;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Laptops that join over real sockets of this machine.
class HostTest {
    private static final Clock WALL = Clock.systemUTC();
    private static final Shared EXERCISE =
            new Shared("KXB-9f3a61c04d2e7b15/1", "Panne de téléphonie");

    private static final byte[] REQUEST =
            "GET / HTTP/1.1\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

    private final List<Throwable> failures = new CopyOnWriteArrayList<>();
    private final List<AutoCloseable> open = new ArrayList<>();

    @TempDir private Path folder;
    private Laptop trainer;
    private Host host;
    private Cable cable;

    @BeforeEach
    void host() throws IOException {
        trainer = Laptop.in(folder.resolve("trainer"));
        host = Host.open(EXERCISE, trainer, WALL, 0, () -> {}, failures::add);
        cable = Cable.to(host.port());
    }

    @AfterEach
    void close() throws Exception {
        for (var one : open.reversed()) one.close();
        cable.close();
        host.close();
        trainer.close();
        assertEquals(List.of(), failures);
    }

    private static final class Watcher implements Link.Listener {
        private final AtomicReference<LinkState> state = new AtomicReference<>();
        private final AtomicReference<Duration> ahead = new AtomicReference<>();
        private final List<RuntimeException> failures = new CopyOnWriteArrayList<>();

        @Override
        public void state(LinkState now) {
            state.set(now);
        }

        @Override
        public void offset(Duration offset) {
            ahead.set(offset);
        }

        @Override
        public void failed(RuntimeException failure) {
            failures.add(failure);
        }

        boolean is(Phase phase) {
            return state.get() != null && state.get().phase() == phase;
        }
    }

    private Laptop laptop(String name) {
        var laptop = Laptop.in(folder.resolve(name));
        open.add(laptop);
        return laptop;
    }

    private Link.Way way(String code) {
        return new Link.Way(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), cable.port()),
                Code.read(code).orElseThrow());
    }

    private Link join(Laptop laptop, Clock wall, Watcher watcher) {
        var way = way(host.code().toString());
        var link = new Link(way, EXERCISE, laptop.device(), "Claire", laptop, wall, watcher);
        open.add(link);
        link.start();
        return link;
    }

    private static void until(BooleanSupplier is) {
        var end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!is.getAsBoolean()) {
            assertTrue(System.nanoTime() < end, "it never came");
            try {
                Thread.sleep(10);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }

    @Test
    void whatEitherSaysIsAtTheOtherWithinASecond() throws Exception {
        trainer.says("Le standard ne répond plus");
        var players = laptop("players");
        var watcher = new Watcher();
        assertEquals(EXERCISE, Link.ask(way(host.code().toString())));
        join(players, WALL, watcher);
        until(() -> watcher.is(Phase.JOINED));
        assertEquals(trainer.entries(), players.entries());
        for (int i = 0; i < 3; i++) {
            var begun = System.nanoTime();
            trainer.says("Formateur " + i);
            players.says("Joueurs " + i);
            until(() -> trainer.entries().equals(players.entries()));
            var took = Duration.ofNanos(System.nanoTime() - begun);
            assertTrue(took.compareTo(Duration.ofSeconds(1)) < 0, "it took " + took);
        }
        var visitor = host.visitors().getFirst();
        assertEquals(players.device(), visitor.device());
        assertEquals("Claire", visitor.name());
        assertTrue(visitor.here());
    }

    @Test
    void aCableThatIsPulledLosesNothingAndDoublesNothing() {
        var players = laptop("players");
        var watcher = new Watcher();
        join(players, WALL, watcher);
        until(() -> watcher.is(Phase.JOINED));
        cable.pull();
        until(() -> watcher.is(Phase.LOST));
        until(() -> !host.visitors().getFirst().here());
        trainer.says("Pendant", "la coupure");
        players.says("Nous aussi");
        cable.plug();
        until(() -> trainer.entries().equals(players.entries()));
        assertEquals(3, trainer.entries().size());
        until(() -> watcher.is(Phase.JOINED));
        assertEquals("", trainer.complaint());
        assertEquals("", players.complaint());
    }

    @Test
    void clocksThatDifferAreMeasured() {
        var players = laptop("players");
        var watcher = new Watcher();
        join(players, Clock.offset(WALL, Duration.ofMinutes(-7)), watcher);
        until(() -> watcher.is(Phase.JOINED));
        var error = watcher.ahead.get().minus(Duration.ofMinutes(7)).abs();
        assertTrue(error.compareTo(Duration.ofMillis(200)) < 0, "off by " + error);
    }

    @Test
    void eachSideRefusesAWrongCode() {
        var right = host.code().toString();
        var first = right.charAt(0) == '0' ? '1' : '0';
        var last = right.charAt(right.length() - 1) == '0' ? '1' : '0';
        assertEquals(Turned.OTHER_LAPTOP, turned(first + right.substring(1)));
        assertEquals(Turned.WRONG_SECRET, turned(right.substring(0, right.length() - 1) + last));
        assertEquals(List.of(), host.visitors());
        cable.pull();
        assertEquals(Turned.NOBODY, turned(right));
    }

    private Turned turned(String code) {
        return assertThrows(TurnedAway.class, () -> Link.ask(way(code))).why();
    }

    @Test
    void whoComesBackWhileTheOldConnectionHangsTakesItsPlace() {
        var players = laptop("players");
        var first = new Watcher();
        var second = new Watcher();
        var link = join(players, WALL, first);
        until(() -> first.is(Phase.JOINED));
        cable.hang();
        link.close();
        cable.plug();
        join(players, WALL, second);
        until(() -> second.is(Phase.JOINED));
        players.says("De retour");
        until(() -> trainer.entries().size() == 1);
        assertEquals(1, host.visitors().size());
    }

    @Test
    void moreThanACellIsTurnedAway() throws Exception {
        var watchers = new ArrayList<Watcher>();
        for (int i = 0; i < 12; i++) {
            watchers.add(new Watcher());
            join(laptop("laptop" + i), WALL, watchers.getLast());
            until(() -> watchers.getLast().is(Phase.JOINED));
        }
        var late = new Watcher();
        join(laptop("late"), WALL, late);
        until(() -> late.is(Phase.LOST));
        assertEquals(Turned.FULL, late.state.get().why());
        open.removeLast().close();
        // One that left makes room.
        open.remove(1).close();
        var again = new Watcher();
        join(laptop("again"), WALL, again);
        until(() -> again.is(Phase.JOINED));
    }

    @Test
    void strangersNeitherFillMemoryNorKeepAnybodyOut() throws Exception {
        var strangers = new ArrayList<Socket>();
        for (int i = 0; i < 40; i++) {
            var socket = new Socket(InetAddress.getLoopbackAddress(), host.port());
            strangers.add(socket);
            try {
                socket.getOutputStream().write(REQUEST);
            } catch (IOException e) {
                // Turned away at once.
            }
        }
        var watcher = new Watcher();
        join(laptop("players"), WALL, watcher);
        until(() -> watcher.is(Phase.JOINED));
        for (var socket : strangers) socket.close();
    }

    @Test
    void aFrameThatIsTooLongEndsTheConnection() throws Exception {
        var way = way(host.code().toString());
        for (int announced : new int[] {-1, Frames.GREETING + 1, Integer.MAX_VALUE}) {
            try (var plain = new Socket(InetAddress.getLoopbackAddress(), host.port());
                    var socket = new Pin(way.code()).over(plain)) {
                socket.setSoTimeout(5_000);
                new DataOutputStream(socket.getOutputStream()).writeInt(announced);
                assertEquals(-1, closed(socket.getInputStream()));
            }
        }
    }

    private static int closed(java.io.InputStream in) {
        try {
            return new DataInputStream(in).read();
        } catch (java.net.SocketTimeoutException e) {
            throw new AssertionError("it goes on", e);
        } catch (IOException e) {
            return -1;
        }
    }

    @Test
    void aFullDiskAtEitherSideIsTriedAgainUntilThereIsRoom() throws Exception {
        var disk = new FaultyDisk();
        var players = new Laptop(folder.resolve("players"), disk);
        open.add(players);
        var watcher = new Watcher();
        join(players, WALL, watcher);
        until(() -> watcher.is(Phase.JOINED));
        disk.fail(Fault.HALF_WRITTEN);
        trainer.says("Un");
        until(() -> watcher.is(Phase.LOST));
        assertEquals(Turned.CANNOT_WRITE, watcher.state.get().why());
        until(() -> players.entries().equals(trainer.entries()));
    }

    @Test
    void aJournalThatTellsTwoStoriesIsRefused() throws Exception {
        var players = laptop("players");
        var watcher = new Watcher();
        players.says("Un");
        var link = join(players, WALL, watcher);
        until(() -> trainer.entries().size() == 1);
        link.close();
        // The same folder was copied, and written to at another place.
        copy(folder.resolve("players"), folder.resolve("copy"));
        var copy = laptop("copy");
        copy.says("Deux");
        var there = join(copy, WALL, new Watcher());
        until(() -> trainer.entries().size() == 2);
        there.close();
        players.says("Deux autrement");
        var again = new Watcher();
        join(players, WALL, again);
        players.says("Trois");
        until(() -> again.is(Phase.ENDED));
        assertEquals(Turned.UNFIT, again.state.get().why());
        assertEquals(1, failures.size());
        failures.clear();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var all = Files.walk(from)) {
            for (var one : all.toList()) Files.copy(one, to.resolve(from.relativize(one)));
        }
    }
}
