package app.courante.sync;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// A cable to a port of this machine that can be pulled, and plugged in again.
public final class Cable implements AutoCloseable {
    private final ServerSocket here;
    private final int there;
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private volatile boolean pulled;
    private volatile boolean hangs;

    private Cable(ServerSocket here, int there) {
        this.here = here;
        this.there = there;
    }

    public static Cable to(int port) throws IOException {
        var cable = new Cable(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), port);
        Thread.startVirtualThread(cable::accept);
        return cable;
    }

    public int port() {
        return here.getLocalPort();
    }

    /// Whatever is on its way is lost, and nobody comes through.
    public void pull() {
        pulled = true;
        cut();
    }

    /// Nothing goes through any more, and nobody is told.
    void hang() {
        hangs = true;
        sockets.clear();
    }

    public void plug() {
        pulled = false;
        hangs = false;
    }

    private void cut() {
        for (var socket : sockets)
            try {
                socket.close();
            } catch (IOException e) {
                // Cut in any case.
            }
        sockets.clear();
    }

    private void accept() {
        while (!here.isClosed())
            try {
                var one = here.accept();
                if (pulled) {
                    one.close();
                    continue;
                }
                var other = new Socket(InetAddress.getLoopbackAddress(), there);
                sockets.add(one);
                sockets.add(other);
                carry(one, other);
                carry(other, one);
            } catch (IOException e) {
                // One that did not come through.
            }
    }

    private void carry(Socket from, Socket to) {
        Thread.startVirtualThread(() -> {
            try (from;
                    to) {
                carry(from.getInputStream(), to.getOutputStream());
            } catch (IOException e) {
                // Cut.
            }
        });
    }

    private void carry(InputStream in, OutputStream out) throws IOException {
        var bytes = new byte[4096];
        for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
            if (hangs) {
                // Held for good: only a new connection goes through.
                try {
                    Thread.sleep(60_000);
                } catch (InterruptedException e) {
                    return;
                }
            }
            out.write(bytes, 0, read);
        }
    }

    @Override
    public void close() throws IOException {
        here.close();
        cut();
    }
}
