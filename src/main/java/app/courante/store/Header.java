package app.courante.store;

import app.courante.crisis.DeviceId;
import app.courante.json.Json;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/// The first line of a journal: whose it is, and the public key that signs it.
///
/// @param courante the version of the journal's form
/// @param key the Ed25519 public key, X.509 encoded, in base64
record Header(int courante, DeviceId device, String key) {
    static final int FORM = 1;

    static Header of(Identity identity) {
        return new Header(FORM, identity.device(), identity.publicKey());
    }

    /// Null when these bytes are no header whose key belongs to its device.
    static @Nullable Header read(byte[] line, int from, int length) {
        try {
            Header header = Json.MAPPER.readerFor(Header.class).readValue(line, from, length);
            return header.device.equals(Identity.device(header.key)) ? header : null;
        } catch (JacksonException | IllegalArgumentException e) {
            return null;
        }
    }

    String line() {
        return Json.MAPPER.writeValueAsString(this);
    }

    /// What the first entry is chained to.
    String hash() {
        return ChainedLine.sha256(line().getBytes(StandardCharsets.UTF_8));
    }
}
