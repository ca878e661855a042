package app.courante.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// The text of the H2 store's schema; its hash is its version, and a file of another version is
/// made anew.
final class Schema {
    private Schema() {}

    static String text() {
        try (var in = Schema.class.getResourceAsStream("/app/courante/db/schema.sql")) {
            if (in == null) throw new IllegalStateException("no schema");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String version() {
        return ChainedLine.sha256(text().getBytes(StandardCharsets.UTF_8));
    }
}
