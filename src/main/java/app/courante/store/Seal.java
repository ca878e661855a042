package app.courante.store;

import app.courante.json.Json;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/// A line of a journal that signs the chain up to an entry: whoever holds the public key can tell
/// that nothing before it was changed.
///
/// @param seal the number of the last entry it covers
/// @param of that entry's hash
/// @param signature Ed25519 over `number:hash:at`, in base64
record Seal(long seal, String of, Instant at, String signature) {
    private static final byte[] START = "{\"seal\":".getBytes(StandardCharsets.US_ASCII);

    static Seal of(long number, String hash, Instant at, Identity identity) {
        return new Seal(number, hash, at, identity.sign(signed(number, hash, at)));
    }

    /// Null when these bytes are no seal.
    static @Nullable Seal read(byte[] line, int from, int length) {
        if (length < START.length) return null;
        for (int i = 0; i < START.length; i++) if (line[from + i] != START[i]) return null;
        try {
            Seal seal = Json.read(Json.MAPPER.reader(), Seal.class, line, from, length);
            var bytes = seal.line().getBytes(StandardCharsets.UTF_8);
            // To the letter: a changed byte shows even where JSON or base64 would not mind.
            return Arrays.equals(bytes, 0, bytes.length, line, from, from + length) ? seal : null;
        } catch (JacksonException e) {
            return null;
        }
    }

    String line() {
        return Json.line(this);
    }

    boolean signedBy(String publicKey) {
        return Identity.signed(publicKey, signed(seal, of, at), signature);
    }

    private static String signed(long number, String hash, Instant at) {
        return number + ":" + hash + ":" + at;
    }
}
