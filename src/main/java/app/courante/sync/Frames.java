package app.courante.sync;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.ProtocolException;

/// A connection as frames: a length, then so many bytes. None is read that is longer than what the
/// other may say at that point, and memory is taken as the bytes come, not as they are announced.
final class Frames {
    /// The longest that two laptops that know each other send: one line of a journal may hold a
    /// whole scenario.
    static final int LONGEST = 16 << 20;

    /// The longest before they know each other.
    static final int GREETING = 1024;

    private final DataInputStream in;
    private final DataOutputStream out;

    Frames(InputStream in, OutputStream out) {
        this.in = new DataInputStream(in);
        this.out = new DataOutputStream(new BufferedOutputStream(out));
    }

    void write(byte[] frame) throws IOException {
        if (frame.length > LONGEST) throw new ProtocolException("a frame of " + frame.length);
        out.writeInt(frame.length);
        out.write(frame);
        out.flush();
    }

    byte[] read(int longest) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > longest)
            throw new ProtocolException("a frame of " + length + " announced");
        var frame = in.readNBytes(length);
        if (frame.length < length) throw new EOFException("a frame in part");
        return frame;
    }
}
