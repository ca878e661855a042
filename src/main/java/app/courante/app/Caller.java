package app.courante.app;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.Executor;

/// Lets a second start bring the first one's window to the front: a word said on the loopback
/// address.
final class Caller implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 2000;

    private final ServerSocket socket;

    private Caller(ServerSocket socket) {
        this.socket = socket;
    }

    /// Listens, and leaves in the file how to be called. Without a network of its own a machine
    /// still has this address.
    static Caller listen(Path file, Executor thread, Runnable called) throws IOException {
        var socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        var word = UUID.randomUUID().toString();
        Files.writeString(file, socket.getLocalPort() + " " + word);
        thread.execute(() -> answer(socket, word, called));
        return new Caller(socket);
    }

    /// Calls whoever owns the folder of this file; true when somebody answered.
    static boolean call(Path file) {
        try {
            var parts = Files.readString(file).split(" ", 2);
            try (var socket =
                    new Socket(InetAddress.getLoopbackAddress(), Integer.parseInt(parts[0]))) {
                socket.setSoTimeout(PATIENCE_MILLIS);
                socket.getOutputStream().write((parts[1] + "\n").getBytes(StandardCharsets.UTF_8));
                return socket.getInputStream().read() == '!';
            }
        } catch (IOException | NumberFormatException | ArrayIndexOutOfBoundsException e) {
            return false; // Nobody there, or a file that a crash left behind: the lock decides, not
            // this.
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private static void answer(ServerSocket socket, String word, Runnable called) {
        while (!socket.isClosed())
            try (var caller = socket.accept()) {
                caller.setSoTimeout(PATIENCE_MILLIS);
                var said =
                        new String(
                                caller.getInputStream().readNBytes(word.length()),
                                StandardCharsets.UTF_8);
                if (!said.equals(word)) continue;
                called.run();
                caller.getOutputStream().write('!');
            } catch (IOException e) {
                // The caller went away, or we are closing: the next turn tells.
            }
    }
}
