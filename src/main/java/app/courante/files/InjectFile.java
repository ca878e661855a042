package app.courante.files;

import app.courante.crisis.Attachment;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A file that comes with an inject: what a scenario's own file tells of it, and where it is read.
///
/// @param name one that leads to no folder
/// @param hash the SHA-256 of its content
public record InjectFile(String name, long size, String hash, Content content) {
    private static final int CHUNK = 1 << 16;

    /// Where the bytes are.
    public interface Content {
        InputStream open() throws IOException;
    }

    /// Looks at the content once.
    ///
    /// @throws IOException when it cannot be read
    static InjectFile of(String name, Content content) throws IOException {
        var digest = sha256();
        long size = 0;
        try (var in = new DigestInputStream(content.open(), digest)) {
            var chunk = new byte[CHUNK];
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) size += read;
        }
        var hash = HexFormat.of().formatHex(digest.digest());
        return new InjectFile(Attachment.plainName(name), size, hash, content);
    }

    static InjectFile of(String name, byte[] content) {
        try {
            return of(name, () -> new ByteArrayInputStream(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e); // Memory does not fail.
        }
    }

    /// The same size for all that come with an inject or as evidence.
    boolean fits() {
        return size > 0 && size <= Attachment.LARGEST;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // Every JDK has it.
        }
    }
}
