package app.courante.sync;

import app.courante.crisis.DeviceId;
import app.courante.store.Piece;
import app.courante.store.Reach;
import app.courante.sync.Message.NamedFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ProtocolException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;

/// How a message is written. What is read is never larger than the frame it came in, whatever
/// numbers it tells.
final class MessageForm {
    /// More laptops, files or lines than this are told by nobody.
    private static final int MOST = 100_000;

    private MessageForm() {}

    static byte[] write(Message message) {
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        try {
            out.writeLong(message.now().toEpochMilli());
            out.writeInt(message.has().size());
            for (var one : message.has().entrySet()) {
                out.writeUTF(one.getKey().value());
                out.writeLong(one.getValue().number());
                out.writeLong(one.getValue().sealed());
            }
            out.writeInt(message.names().size());
            for (var name : message.names()) out.writeUTF(name);
            out.writeInt(message.files().size());
            for (var file : message.files()) {
                out.writeUTF(file.name());
                block(out, file.content());
            }
            out.writeInt(message.pieces().size());
            for (var piece : message.pieces()) {
                out.writeUTF(piece.device().value());
                out.writeInt(piece.lines().size());
                for (var line : piece.lines()) block(out, line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e); // In memory nothing fails.
        }
        return bytes.toByteArray();
    }

    /// @throws ProtocolException when these bytes are no message
    static Message read(byte[] frame) throws ProtocolException {
        try (var in = new DataInputStream(new ByteArrayInputStream(frame))) {
            var now = Instant.ofEpochMilli(in.readLong());
            var has = new HashMap<DeviceId, Reach>();
            for (int left = count(in); left > 0; left--)
                has.put(new DeviceId(in.readUTF()), new Reach(in.readLong(), in.readLong()));
            var names = new HashSet<String>();
            for (int left = count(in); left > 0; left--) names.add(in.readUTF());
            var files = new ArrayList<NamedFile>();
            for (int left = count(in); left > 0; left--)
                files.add(new NamedFile(in.readUTF(), block(in)));
            var pieces = new ArrayList<Piece>();
            for (int left = count(in); left > 0; left--) pieces.add(piece(in));
            if (in.available() > 0) throw new ProtocolException("more than a message");
            return new Message(now, has, names, files, pieces);
        } catch (IOException | IllegalArgumentException e) {
            throw (ProtocolException) new ProtocolException("no message").initCause(e);
        }
    }

    private static Piece piece(DataInputStream in) throws IOException {
        var device = new DeviceId(in.readUTF());
        List<byte[]> lines = new ArrayList<>();
        for (int left = count(in); left > 0; left--) lines.add(block(in));
        return new Piece(device, lines);
    }

    private static void block(DataOutputStream out, byte[] content) throws IOException {
        out.writeInt(content.length);
        out.write(content);
    }

    private static byte[] block(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > in.available()) throw new ProtocolException("no block");
        return in.readNBytes(length);
    }

    private static int count(DataInputStream in) throws IOException {
        int count = in.readInt();
        if (count < 0 || count > MOST) throw new ProtocolException("no count");
        return count;
    }
}
