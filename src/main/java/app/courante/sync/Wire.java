package app.courante.sync;

import java.io.IOException;
import java.net.ProtocolException;
import java.net.Socket;
import javax.net.ssl.SSLSocket;

/// An encrypted connection between two laptops that speak in turn.
final class Wire implements AutoCloseable {
    /// A laptop that says nothing for so long is not there any more; it speaks four times a second.
    static final int SILENCE_MILLIS = 10_000;

    private static final byte MESSAGE = 0;

    private final Socket plain;
    private final Frames frames;

    /// Over a connection that stands; waits until both sides know how they speak.
    Wire(Socket plain, SSLSocket socket) throws IOException {
        this.plain = plain;
        plain.setSoTimeout(SILENCE_MILLIS);
        plain.setTcpNoDelay(true);
        socket.startHandshake();
        this.frames = new Frames(socket.getInputStream(), socket.getOutputStream());
    }

    void greet(byte[] greeting) throws IOException {
        frames.write(greeting);
    }

    byte[] greeting() throws IOException {
        return frames.read(Frames.GREETING);
    }

    void send(Message message) throws IOException {
        var form = MessageForm.write(message);
        var frame = new byte[form.length + 1];
        frame[0] = MESSAGE;
        System.arraycopy(form, 0, frame, 1, form.length);
        frames.write(frame);
    }

    void send(Turned why) throws IOException {
        frames.write(Greeting.turned(why));
    }

    /// @throws TurnedAway when the other says that it goes no further
    Message receive() throws IOException {
        var frame = frames.read(Frames.LONGEST);
        if (frame.length == 0) throw new ProtocolException("an empty frame");
        if (frame[0] != MESSAGE) Greeting.answer(frame);
        var form = new byte[frame.length - 1];
        System.arraycopy(frame, 1, form, 0, form.length);
        return MessageForm.read(form);
    }

    /// Without a word of farewell, for which a side that hangs would have to be waited for.
    @Override
    public void close() throws IOException {
        plain.close();
    }
}
