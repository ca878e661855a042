package app.courante.crisis;

import app.courante.crisis.DeadlineEvent.DeadlineProven;
import app.courante.crisis.StepEvent.EvidenceAttached;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A file that was brought as evidence: a copy of it lies in the data folder, named by its hash.
///
/// @param name as it was called where it came from
/// @param size in bytes
/// @param hash the SHA-256 of its content in 64 hexadecimal digits; empty when it could not be read
public record Attachment(String name, long size, String hash) {
    /// No file may be larger: a film of a screen fits, a backup does not.
    public static final long LARGEST = 50_000_000;

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    /// Whether it was read and kept.
    public boolean read() {
        return HASH.matcher(hash).matches();
    }

    /// Why it cannot be evidence; null when it can.
    public @Nullable Refusal whyNot() {
        if (size > LARGEST) return Refusal.FILE_TOO_LARGE;
        if (!read()) return Refusal.FILE_UNREADABLE;
        return size == 0 ? Refusal.FILE_EMPTY : null;
    }

    /// The file that was brought with this event; null where none was.
    public static @Nullable Attachment broughtBy(Event event) {
        return switch (event) {
            case EvidenceAttached one -> one.file();
            case DeadlineProven one -> one.file();
            default -> null;
        };
    }
}
