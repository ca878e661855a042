package app.courante.store;

import app.courante.crisis.DeviceId;
import app.courante.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;

/// The first line of a journal: whose it is, and the public key that signs it.
///
/// @param courante the version of the journal's form
/// @param key the Ed25519 public key, X.509 encoded, in base64
record Header(int courante, DeviceId device, String key) {
    static final int FORM = 1;

    static Header of(Identity identity) {
        return new Header(FORM, identity.device(), identity.publicKey());
    }

    /// Null when these bytes are no header whose key belongs to its device. A newer form may say
    /// more in it; ours is taken only to the letter.
    static @Nullable Header read(byte[] line, int from, int length) {
        try {
            var reader =
                    Json.MAPPER.reader().without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
            Header header = Json.read(reader, Header.class, line, from, length);
            if (!header.device.equals(Identity.device(header.key))) return null;
            return header.newer() || header.isExactly(line, from, length) ? header : null;
        } catch (JacksonException | IllegalArgumentException e) {
            return null;
        }
    }

    /// Whether a newer version of the program has written this.
    boolean newer() {
        return courante > FORM;
    }

    String line() {
        return Json.line(this);
    }

    /// What the first entry is chained to.
    String hash() {
        return ChainedLine.sha256(line().getBytes(StandardCharsets.UTF_8));
    }

    private boolean isExactly(byte[] line, int from, int length) {
        var bytes = line().getBytes(StandardCharsets.UTF_8);
        return Arrays.equals(bytes, 0, bytes.length, line, from, from + length);
    }
}
