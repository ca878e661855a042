package app.courante.sync;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Stream;

/// The first words between two laptops: who joins, and what is joined.
final class Greeting {
    private static final String HELLO = "courante";
    private static final int FORM = 1;
    private static final int LONGEST_NAME = 80;

    private Greeting() {}

    /// What the one that joins says.
    ///
    /// @param device empty where it only asks what is to be joined
    /// @param name of who sits there
    record Hello(String secret, String device, String name) {
        byte[] bytes() {
            return Greeting.bytes(out -> {
                out.writeUTF(HELLO);
                out.writeByte(FORM);
                out.writeUTF(secret);
                out.writeUTF(device);
                out.writeUTF(cut(name));
            });
        }

        static Hello read(byte[] frame) throws IOException {
            try (var in = new DataInputStream(new ByteArrayInputStream(frame))) {
                if (!in.readUTF().equals(HELLO)) throw new TurnedAway(Turned.STRANGER, null);
                if (in.readByte() != FORM) throw new TurnedAway(Turned.OTHER_VERSION, null);
                return new Hello(in.readUTF(), in.readUTF(), cut(in.readUTF()));
            }
        }
    }

    /// What the one that is joined answers.
    static byte[] welcome(Shared shared) {
        return bytes(out -> {
            out.writeByte(0);
            out.writeUTF(shared.id());
            out.writeUTF(cut(shared.name()));
        });
    }

    static byte[] turned(Turned why) {
        return bytes(out -> {
            out.writeByte(1);
            out.writeUTF(why.name());
        });
    }

    /// @throws TurnedAway when that was the answer
    static Shared answer(byte[] frame) throws IOException {
        try (var in = new DataInputStream(new ByteArrayInputStream(frame))) {
            if (in.readByte() == 0) return new Shared(in.readUTF(), in.readUTF());
            var told = in.readUTF();
            throw new TurnedAway(
                    Stream.of(Turned.values())
                            .filter(one -> one.name().equals(told))
                            .findFirst()
                            .orElse(Turned.OTHER_VERSION),
                    null);
        }
    }

    private static String cut(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
    }

    private interface Writing {
        void write(DataOutputStream out) throws IOException;
    }

    private static byte[] bytes(Writing writing) {
        var bytes = new ByteArrayOutputStream();
        try {
            writing.write(new DataOutputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e); // In memory nothing fails.
        }
        return bytes.toByteArray();
    }
}
