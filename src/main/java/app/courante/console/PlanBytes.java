package app.courante.console;

import app.courante.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The bytes of a plan's file.
final class PlanBytes {
    /// More than any reader takes; what lies beyond need not be in memory to be refused.
    private static final int ENOUGH = 32 * 1024 * 1024;

    /// The same for an archive, which may hold documents.
    private static final int ENOUGH_PACKED = 256 * 1024 * 1024;

    private PlanBytes() {}

    static byte[] of(Path file, Texts texts) {
        try {
            return read(file);
        } catch (IOException e) {
            throw Stop.failed(texts.of("import-plan.unreadable", file));
        }
    }

    static byte[] read(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(file.toString().endsWith(".zip") ? ENOUGH_PACKED : ENOUGH);
        }
    }
}
