package app.courante.store;

import app.courante.json.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/// What this laptop remembers for itself: drafts of what is being typed, and settings.
///
/// A file of its own, a JSON line a change, the last one holding; it is no evidence and is not
/// exchanged, so it is neither chained nor signed, and is written anew once it has grown.
public final class Notes implements AutoCloseable {
    private static final long GROWN = 256 * 1024;

    /// @param content null when the note was taken away
    /// @param sum CRC-32C of both: what a disk damaged is no note
    private record Note(String name, @Nullable String content, String sum) {
        Note(String name, @Nullable String content) {
            this(name, content, sum(name, content));
        }

        boolean whole() {
            return sum.equals(sum(name, content));
        }

        private static String sum(String name, @Nullable String content) {
            return Sum.of(Json.line(List.of(name, content == null ? "" : content)));
        }
    }

    private final Path file;
    private final Disk disk;
    private final Map<String, String> notes = new TreeMap<>();
    private Disk.@Nullable Tail tail;

    private Notes(Path file, Disk disk) {
        this.file = file;
        this.disk = disk;
    }

    /// Reads what was remembered.
    ///
    /// @throws StoreFailure when the file cannot be read
    public static Notes open(Path file, Disk disk) {
        var notes = new Notes(file, disk);
        try {
            if (disk.exists(file)) {
                // A program that was killed may have left here what is written but not yet safe.
                try (var written = disk.append(file)) {
                    written.sync();
                }
                disk.syncFolder(Disk.folderOf(file));
                try (var in = disk.read(file)) {
                    Lines.visit(
                            in,
                            Long.MAX_VALUE,
                            (bytes, from, length, _, _) -> notes.take(bytes, from, length));
                }
            }
        } catch (IOException e) {
            throw StoreFailure.of(e, file, Problem.READ_FAILED);
        }
        return notes;
    }

    /// What is remembered under this name; empty when nothing is.
    public String get(String name) {
        return notes.getOrDefault(name, "");
    }

    /// All notes by name.
    public Map<String, String> all() {
        return Map.copyOf(notes);
    }

    /// Remembers; an empty content forgets.
    ///
    /// @throws StoreFailure when it could not be written
    public void put(String name, String content) {
        if (get(name).equals(content)) return;
        try {
            var writing = writable();
            // A newline first: a line cut off by a power cut must not swallow the next one.
            writing.write(("\n" + line(name, content) + "\n").getBytes(StandardCharsets.UTF_8));
            writing.sync();
        } catch (IOException e) {
            forget(e);
            throw StoreFailure.of(e, file, Problem.WRITE_FAILED);
        }
        set(name, content);
    }

    @Override
    public void close() {
        try {
            if (tail != null) tail.close();
        } catch (IOException e) {
            throw StoreFailure.of(e, file, Problem.WRITE_FAILED);
        }
    }

    private Disk.Tail writable() throws IOException {
        var open = tail;
        if (open != null && open.length() > GROWN) {
            tail = null;
            open.close();
            open = null;
        }
        if (open == null) {
            var all = new StringBuilder();
            notes.forEach((name, content) -> all.append(line(name, content)).append('\n'));
            disk.replace(file, all.toString().getBytes(StandardCharsets.UTF_8));
            open = disk.append(file);
            tail = open;
        }
        return open;
    }

    /// After a failure the next note begins the file anew: this one may hold what was not kept.
    private void forget(IOException cause) {
        try {
            if (tail != null) tail.close();
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
        tail = null;
    }

    private void take(byte[] bytes, int from, int length) {
        try {
            Note note = Json.read(Json.MAPPER.reader(), Note.class, bytes, from, length);
            if (note.whole()) set(note.name, note.content == null ? "" : note.content);
        } catch (JacksonException e) {
            // An empty line, or one cut off: the note before it holds.
        }
    }

    private void set(String name, String content) {
        if (content.isEmpty()) notes.remove(name);
        else notes.put(name, content);
    }

    private static String line(String name, String content) {
        return Json.line(new Note(name, content.isEmpty() ? null : content));
    }
}
