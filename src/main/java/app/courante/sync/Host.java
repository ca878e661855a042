package app.courante.sync;

import app.courante.crisis.DeviceId;
import app.courante.store.StoreFailure;
import app.courante.store.UnfitLines;
import java.io.IOException;
import java.net.BindException;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Lets other laptops join a log of this one, as long as it is open: each on a thread of its own,
/// so that one that hangs, floods or lies keeps nobody waiting, least of all this laptop's desk.
public final class Host implements AutoCloseable {
    /// Where it listens if it can: one number to let through a firewall, and to type.
    public static final int PORT = 4720;

    /// So long anybody may take to say who he is.
    private static final int GREETING_MILLIS = 8_000;

    /// So long whoever told a wrong code waits for the answer.
    private static final int WRONG_CODE_MILLIS = 1_000;

    private final Shared shared;
    private final SharedLog log;
    private final InstantSource clock;
    private final Runnable changed;
    private final Consumer<Throwable> failures;
    private final Credentials credentials;
    private final ServerSocket server;
    private final Gatekeeper gate = new Gatekeeper();
    private final Visitors visitors = new Visitors();
    private final Set<Thread> busy = ConcurrentHashMap.newKeySet();
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private final CountDownLatch closed = new CountDownLatch(1);

    private Host(
            Shared shared,
            SharedLog log,
            InstantSource clock,
            ServerSocket server,
            Runnable changed,
            Consumer<Throwable> failures) {
        this.shared = shared;
        this.log = log;
        this.clock = clock;
        this.server = server;
        this.changed = changed;
        this.failures = failures;
        this.credentials = Credentials.make(clock.instant());
    }

    /// Begins to listen, on all networks of this laptop.
    ///
    /// @param clock its wall clock
    /// @param changed told on any thread when a laptop has come or gone
    /// @param failures told on any thread of what nobody thought of
    /// @throws IOException when nothing can be listened on
    public static Host open(
            Shared shared,
            SharedLog log,
            InstantSource clock,
            int port,
            Runnable changed,
            Consumer<Throwable> failures)
            throws IOException {
        var host = new Host(shared, log, clock, listen(port), changed, failures);
        Thread.ofVirtual().name("host").start(host::accept);
        return host;
    }

    private static ServerSocket listen(int port) throws IOException {
        try {
            return new ServerSocket(port);
        } catch (BindException e) {
            return new ServerSocket(0); // Another program has that number: any other will do.
        }
    }

    public int port() {
        return server.getLocalPort();
    }

    public Code code() {
        return credentials.code();
    }

    /// Those that joined since it listens, the first in front.
    public List<Visitor> visitors() {
        return visitors.all();
    }

    private void accept() {
        while (closed.getCount() > 0)
            try {
                var socket = server.accept();
                if (gate.admit(socket.getInetAddress())) serve(socket);
                else socket.close();
            } catch (IOException e) {
                // Closed, or one connection that failed on its way in; a pause, should it be all.
                pause(50);
            }
    }

    private void serve(Socket socket) {
        sockets.add(socket);
        var thread = Thread.ofVirtual().name("visitor").unstarted(() -> visit(socket));
        busy.add(thread);
        thread.start();
        if (closed.getCount() == 0) letGo();
    }

    private void visit(Socket socket) {
        var greeted = new CountDownLatch(1);
        Thread.startVirtualThread(() -> guard(socket, greeted));
        try (socket;
                var wire = new Wire(socket, credentials.over(socket))) {
            var hello = Greeting.Hello.read(wire.greeting());
            var device = answer(hello, wire, socket);
            pass(socket, greeted);
            if (device != null) exchange(device, wire);
        } catch (IOException e) {
            // Gone, or never one of ours; the visitor that was known is told as gone.
        } catch (RuntimeException e) {
            if (closed.getCount() > 0) failures.accept(e);
        } finally {
            pass(socket, greeted);
            sockets.remove(socket);
            busy.remove(Thread.currentThread());
        }
    }

    /// Whoever does not say in time who he is has to go, however slowly he drips.
    private static void guard(Socket socket, CountDownLatch greeted) {
        try {
            if (!greeted.await(GREETING_MILLIS, TimeUnit.MILLISECONDS)) socket.close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            // It is gone in any case.
        }
    }

    private void pass(Socket socket, CountDownLatch greeted) {
        synchronized (greeted) {
            if (greeted.getCount() == 0) return;
            greeted.countDown();
        }
        gate.pass(socket.getInetAddress());
    }

    /// Says whether it may come in.
    ///
    /// @return null when that was all
    private @Nullable DeviceId answer(Greeting.Hello hello, Wire wire, Socket socket)
            throws IOException {
        if (!code().opensTo(hello.secret())) {
            pause(WRONG_CODE_MILLIS);
            wire.greet(Greeting.turned(Turned.WRONG_SECRET));
            return null;
        }
        var device = DeviceId.isOne(hello.device()) ? new DeviceId(hello.device()) : null;
        if (device != null)
            try {
                var address = socket.getInetAddress().getHostAddress();
                visitors.enter(
                        new Visitor(device, hello.name(), address, clock.instant(), true), wire);
            } catch (TurnedAway full) {
                wire.greet(Greeting.turned(full.why()));
                return null;
            }
        wire.greet(Greeting.welcome(shared));
        return device;
    }

    private void exchange(DeviceId device, Wire wire) throws IOException {
        changed.run();
        var exchange = new Exchange(log, clock);
        try {
            while (closed.getCount() > 0) {
                exchange.take(wire.receive());
                visitors.heard(device, wire, clock.instant());
                wire.send(exchange.next());
            }
        } catch (UnfitLines e) {
            failures.accept(e);
            wire.send(Turned.UNFIT);
        } catch (StoreFailure e) {
            wire.send(Turned.CANNOT_WRITE);
        } finally {
            if (visitors.leave(device, wire)) changed.run();
        }
    }

    private void pause(int millis) {
        try {
            var _ = closed.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// Lets everybody go, and waits until nobody is at the log any more.
    @Override
    public void close() {
        closed.countDown();
        letGo();
        Threads.join(busy);
    }

    private void letGo() {
        try {
            server.close();
            for (var socket : sockets) socket.close();
        } catch (IOException e) {
            failures.accept(e);
        }
    }
}
