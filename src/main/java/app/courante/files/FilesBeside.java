package app.courante.files;

import app.courante.crisis.Attachment;
import app.courante.exercise.Inject;
import app.courante.files.ScenarioFile.Found;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The files that lie beside a scenario's own and come with its injects: in its folder, or in
/// `attachments/` there.
///
/// The name that an inject gives leads to no other folder: neither upwards, nor from the root, nor
/// by a link.
public final class FilesBeside {
    private static final String FOLDER = "attachments";
    private static final int LONGEST_NAME = 200;
    private static final int HASH_SHOWN = 8;

    /// A name that ends as files do: what bears one and is not there, is missed.
    private static final Pattern FILE_NAME =
            Pattern.compile(
                    ".+\\.(pdf|png|jpe?g|gif|webp|svg|mp3|m4a|wav|ogg|mp4|mov|txt|md|csv|log|docx?"
                            + "|xlsx?|pptx?|od[tsp]|rtf|eml|msg|html?|json|xml|zip)",
                    Pattern.CASE_INSENSITIVE);

    private final Path folder;
    private final Faults notes;
    private final Map<String, InjectFile> files = new HashMap<>();
    private final List<InjectFile> brought = new ArrayList<>();

    private FilesBeside(Path scenario, Faults notes) {
        var file = scenario.toAbsolutePath().normalize();
        this.folder = Objects.requireNonNullElse(file.getParent(), file);
        this.notes = notes;
    }

    /// The same scenario with the files that lie beside it; what cannot be taken is noted.
    public static Found taken(Path file, Found found) {
        var notes = new Faults(file.toString());
        var beside = new FilesBeside(file, notes);
        for (var one : found.files()) beside.bring(one);
        var scenario = found.scenario().with(beside::taken);
        var all = new ArrayList<>(found.notes());
        all.addAll(notes.all());
        return new Found(scenario, found.left(), all, beside.brought, found.startGuessed());
    }

    private void bring(InjectFile file) {
        if (files.putIfAbsent(file.hash(), file) == null) brought.add(file);
    }

    private Inject taken(Inject inject) {
        var name = inject.attachment().strip();
        var hash = inject.attachmentHash();
        if (name.isEmpty() || files.containsKey(hash)) return inject;
        // Words may stand there too; a file of that very name is meant all the same.
        boolean meant = !hash.isEmpty() || FILE_NAME.matcher(name).matches();
        if (isOutside(name)) return meant ? noted(inject, "note.attachment.outside") : inject;
        var file = file(name, hash);
        if (file == null) return meant ? noted(inject, "note.attachment.missing") : inject;
        try {
            var found = InjectFile.of(name, opener(file));
            if (!found.fits()) return noted(inject, "note.attachment.size");
            if (!hash.isEmpty() && !hash.equals(found.hash()))
                return noted(inject, "note.attachment.other");
            bring(found);
            return inject.with(inject.attachment(), found.hash());
        } catch (IOException _) {
            return noted(inject, "note.attachment.unreadable");
        }
    }

    private static InjectFile.Content opener(Path file) {
        return () -> Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS);
    }

    private Inject noted(Inject inject, String key) {
        notes.add(0, key, inject.number(), inject.attachment().strip());
        return inject;
    }

    /// Whether a name leads out of the folder, on this system or another.
    private static boolean isOutside(String name) {
        return name.length() > LONGEST_NAME
                || name.startsWith("/")
                || name.contains("\\")
                || name.matches("(?s)[A-Za-z]:.*")
                || List.of(name.split("/")).contains("..");
    }

    /// The file of this name; null where there is none, or where a link stands on the way.
    private @Nullable Path file(String name, String hash) {
        var plain = Attachment.plainName(name);
        var names = hash.isEmpty() ? List.of(name) : List.of(apart(plain, hash), name, plain);
        for (var one : names)
            for (var from : List.of(folder.resolve(FOLDER), folder)) {
                var file = file(from, one);
                if (file != null) return file;
            }
        return null;
    }

    private @Nullable Path file(Path from, String name) {
        try {
            var file = from.resolve(name).normalize();
            boolean inside = file.startsWith(folder) && !isLinked(file);
            return inside && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) ? file : null;
        } catch (InvalidPathException _) {
            return null; // Words no file can be called by.
        }
    }

    private boolean isLinked(Path file) {
        for (var at = file; at != null && !at.equals(folder); at = at.getParent())
            if (Files.isSymbolicLink(at)) return true;
        return false;
    }

    /// Writes files beside a scenario's own, so that they are found there. One that is there
    /// already stays; another of the same name gets a name of its own.
    ///
    /// @throws IOException when one cannot be written
    public static void write(Path scenario, Collection<InjectFile> files) throws IOException {
        if (files.isEmpty()) return;
        var folder = scenario.toAbsolutePath().resolveSibling(FOLDER);
        Files.createDirectories(folder);
        for (var file : files) {
            var target = folder.resolve(file.name());
            if (!isFree(target, file)) target = folder.resolve(apart(file.name(), file.hash()));
            if (!isFree(target, file)) throw new FileAlreadyExistsException(target.toString());
            if (!Files.exists(target)) write(file, target);
        }
    }

    private static boolean isFree(Path target, InjectFile file) throws IOException {
        if (Files.isSymbolicLink(target)) return false;
        if (!Files.exists(target)) return true;
        return Files.isRegularFile(target)
                && InjectFile.of(file.name(), opener(target)).hash().equals(file.hash());
    }

    private static void write(InjectFile file, Path target) throws IOException {
        var part = target.resolveSibling(target.getFileName() + ".part");
        try (var in = file.content().open()) {
            Files.copy(in, part, StandardCopyOption.REPLACE_EXISTING);
        }
        Files.move(part, target);
    }

    /// What a file is called beside another of its name.
    private static String apart(String name, String hash) {
        return hash.substring(0, Math.min(HASH_SHOWN, hash.length())) + "-" + name;
    }
}
