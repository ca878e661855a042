package app.courante.crisis;

import java.time.Instant;
import java.util.Collection;

/// A file that was brought as evidence, by whom and when.
public record Proof(Attachment file, String note, Author by, Instant at) {
    /// Whether one of these is the same file, whatever it is called.
    public static boolean among(Collection<Proof> proofs, Attachment file) {
        return proofs.stream().anyMatch(one -> one.file().hash().equals(file.hash()));
    }
}
