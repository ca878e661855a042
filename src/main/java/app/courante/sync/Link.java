package app.courante.sync;

import app.courante.crisis.DeviceId;
import app.courante.store.StoreFailure;
import app.courante.store.UnfitLines;
import app.courante.sync.LinkState.Phase;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/// Keeps a log of this laptop joined to that of another: exchanges what is new four times a second,
/// and when the connection breaks tries again until it is closed.
public final class Link implements AutoCloseable {
    private static final int ROUND_MILLIS = 250;
    private static final int CONNECT_MILLIS = 4_000;
    private static final int RETRY_MILLIS = 1_000;
    private static final int LONGEST_RETRY_MILLIS = 5_000;

    /// Who is told, on the link's own thread.
    public interface Listener {
        void state(LinkState state);

        /// By how much the other laptop's wall clock is ahead of this one's.
        void offset(Duration ahead);

        /// Something nobody thought of.
        void failed(RuntimeException failure);
    }

    /// Where, and by which code, a laptop is joined.
    public record Way(InetSocketAddress address, Code code) {}

    private final Way way;
    private final Shared shared;
    private final DeviceId device;
    private final String name;
    private final SharedLog log;
    private final InstantSource wall;
    private final Listener listener;
    private final ClockOffset offset = new ClockOffset();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread thread;
    private @Nullable LinkState told;

    /// What the connection is over; closed by another thread to end it.
    private volatile @Nullable Socket current;

    /// @param shared what is joined, as it was asked before
    /// @param device this laptop
    /// @param name of who sits here
    /// @param wall its wall clock
    public Link(
            Way way,
            Shared shared,
            DeviceId device,
            String name,
            SharedLog log,
            InstantSource wall,
            Listener listener) {
        this.way = way;
        this.shared = shared;
        this.device = device;
        this.name = name;
        this.log = log;
        this.wall = wall;
        this.listener = listener;
        this.thread = Thread.ofVirtual().name("link").unstarted(this::run);
    }

    /// Asks what is to be joined there, and by that whether the way is right.
    ///
    /// @throws TurnedAway with the reason when it is not
    public static Shared ask(Way way) throws TurnedAway {
        try (var wire = connect(way, new Socket())) {
            wire.greet(new Greeting.Hello(way.code().secret(), "", "").bytes());
            return Greeting.answer(wire.greeting());
        } catch (TurnedAway e) {
            throw e;
        } catch (IOException e) {
            throw new TurnedAway(Turned.STRANGER, e);
        }
    }

    public void start() {
        thread.start();
    }

    private void run() {
        int retry = RETRY_MILLIS;
        tell(Phase.JOINING, null);
        while (isOpen()) {
            var turned = follow();
            if (!isOpen()) return;
            if (isFinal(turned)) {
                tell(Phase.ENDED, turned);
                return;
            }
            retry = offers(turned) ? RETRY_MILLIS : Math.min(2 * retry, LONGEST_RETRY_MILLIS);
            tell(Phase.LOST, turned);
            pause(retry);
        }
    }

    private boolean isOpen() {
        return closed.getCount() > 0;
    }

    /// What another try would not change.
    private static boolean isFinal(Turned why) {
        return switch (why) {
            case OTHER_LAPTOP, WRONG_SECRET, OTHER_VERSION, UNFIT, OTHER_LOG -> true;
            case FULL, STRANGER, NOBODY, CANNOT_WRITE -> false;
        };
    }

    /// Whether somebody is there: then it is not long until he can be joined again.
    private static boolean offers(Turned why) {
        return why != Turned.NOBODY;
    }

    /// Joins, and goes on as long as it lasts.
    ///
    /// @return why it ended
    private Turned follow() {
        var socket = new Socket();
        current = socket;
        if (!isOpen()) return Turned.NOBODY;
        try (var wire = connect(way, socket)) {
            wire.greet(new Greeting.Hello(way.code().secret(), device.value(), name).bytes());
            if (!Greeting.answer(wire.greeting()).id().equals(shared.id())) return Turned.OTHER_LOG;
            exchange(wire);
            return Turned.NOBODY;
        } catch (TurnedAway e) {
            return e.why();
        } catch (IOException e) {
            return Turned.NOBODY;
        } catch (UnfitLines e) {
            listener.failed(e);
            return Turned.UNFIT;
        } catch (StoreFailure e) {
            return Turned.CANNOT_WRITE;
        } catch (RuntimeException e) {
            if (isOpen()) listener.failed(e);
            return Turned.STRANGER;
        } finally {
            current = null;
        }
    }

    private void exchange(Wire wire) throws IOException {
        var exchange = new Exchange(log, wall);
        boolean whole = false;
        while (isOpen()) {
            var sent = wall.instant();
            wire.send(exchange.next());
            var said = wire.receive();
            var received = wall.instant();
            listener.offset(offset.after(sent, said.now(), received));
            boolean busy = exchange.take(said);
            if (!whole) whole = exchange.complete();
            if (whole) tell(Phase.JOINED, null);
            if (!busy) pause(ROUND_MILLIS);
        }
    }

    private static Wire connect(Way way, Socket socket) throws TurnedAway {
        var pin = new Pin(way.code());
        try {
            socket.connect(way.address(), CONNECT_MILLIS);
            return new Wire(socket, pin.over(socket));
        } catch (IOException | IllegalArgumentException e) {
            try {
                socket.close();
            } catch (IOException other) {
                e.addSuppressed(other);
            }
            var why = pin.sawAnother() ? Turned.OTHER_LAPTOP : whoAnswered(e);
            throw new TurnedAway(why, e);
        }
    }

    /// Whoever hangs up is nobody; whoever speaks otherwise is a stranger.
    private static Turned whoAnswered(Exception failure) {
        return failure instanceof SSLException && !(failure.getCause() instanceof EOFException)
                ? Turned.STRANGER
                : Turned.NOBODY;
    }

    private void tell(Phase phase, @Nullable Turned why) {
        var now = new LinkState(phase, why);
        if (now.equals(told)) return;
        told = now;
        listener.state(now);
    }

    private void pause(int millis) {
        try {
            var _ = closed.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// Lets go, and waits until nothing is done at the log any more.
    @Override
    public void close() {
        closed.countDown();
        var socket = current;
        try {
            if (socket != null) socket.close();
        } catch (IOException e) {
            // It is gone in any case.
        }
        Threads.join(List.of(thread));
    }
}
