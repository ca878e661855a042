package app.courante.crisis;

import app.courante.crisis.DeadlineEvent.DeadlineProven;
import app.courante.crisis.ExerciseEvent.ExercisePrepared;
import app.courante.crisis.ExerciseEvent.InjectImprovised;
import app.courante.crisis.StepEvent.EvidenceAttached;
import app.courante.exercise.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A file that was brought as evidence, or comes with an inject: a copy of it lies in the data
/// folder, named by its hash.
///
/// @param name as it was called where it came from
/// @param size in bytes; 0 for that of an inject, which does not say
/// @param hash the SHA-256 of its content in 64 hexadecimal digits; empty when it could not be read
public record Attachment(String name, long size, String hash) {
    /// No file may be larger: a film of a screen fits, a backup does not.
    public static final long LARGEST = 50_000_000;

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final int LONGEST_NAME = 120;

    /// What no file is called, on one system or another.
    private static final Pattern NO_NAME = Pattern.compile("[\\p{Cntrl}\\p{Cf}:*?\"<>|]+");

    /// The file that comes with an inject; null where none does.
    public static @Nullable Attachment of(Inject inject) {
        var hash = inject.attachmentHash();
        return hash.isEmpty() ? null : new Attachment(plainName(inject.attachment()), 0, hash);
    }

    /// What a file may be called here that has this name elsewhere: it leads to no other folder.
    public static String plainName(String name) {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        var plain = NO_NAME.matcher(last).replaceAll("_").strip();
        if (plain.length() > LONGEST_NAME) plain = plain.substring(plain.length() - LONGEST_NAME);
        return plain.isEmpty() || plain.matches("\\.+") ? "_" : plain;
    }

    /// Whether it was read and kept.
    public boolean read() {
        return isHash(hash);
    }

    /// Whether a copy may be called so.
    public static boolean isHash(String name) {
        return HASH.matcher(name).matches();
    }

    /// Why it cannot be evidence; null when it can.
    public @Nullable Refusal whyNot() {
        if (size > LARGEST) return Refusal.FILE_TOO_LARGE;
        if (!read()) return Refusal.FILE_UNREADABLE;
        return size == 0 ? Refusal.FILE_EMPTY : null;
    }

    /// The files that were brought with this event.
    public static List<Attachment> broughtBy(Event event) {
        return switch (event) {
            case EvidenceAttached one -> List.of(one.file());
            case DeadlineProven one -> List.of(one.file());
            case ExercisePrepared one -> of(one.scenario().injects());
            case InjectImprovised one -> of(List.of(one.inject()));
            default -> List.of();
        };
    }

    private static List<Attachment> of(List<Inject> injects) {
        var files = new ArrayList<Attachment>();
        for (var inject : injects) {
            var file = of(inject);
            if (file != null && !files.contains(file)) files.add(file);
        }
        return files;
    }
}
