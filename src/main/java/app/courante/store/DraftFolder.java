package app.courante.store;

import app.courante.document.Draft;
import app.courante.document.Draft.Step;
import app.courante.document.DraftHead;
import app.courante.document.KeptDraft;
import app.courante.document.Node.Group;
import app.courante.json.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// The drafts of a data folder: a file each, its first line the document it began with, then a line
/// a step, each with a sum of itself.
///
/// So what is typed is safe at each key, and what was undone can be done again after a kill. A
/// draft is nobody's evidence: its file is neither chained nor exchanged.
public final class DraftFolder implements AutoCloseable {
    private static final String ENDING = ".jsonl";

    /// A line as it stands in the file.
    ///
    /// @param sum CRC-32C of the step's JSON: what a disk damaged is no step
    private record Line(JsonNode step, String sum) {
        static Line of(JsonNode step) {
            return new Line(step, sum(step));
        }

        boolean whole() {
            return sum.equals(sum(step));
        }

        private static String sum(JsonNode step) {
            return Sum.of(Json.line(step));
        }
    }

    private final Path folder;
    private final Path aside;
    private final Disk disk;
    private final Map<String, Disk.Tail> tails = new HashMap<>();

    /// How much of a draft's file was acknowledged: what a failed write left beyond is cut off
    /// before the same steps are written again, else they would be done twice.
    private final Map<String, Long> safe = new HashMap<>();

    /// The drafts of the plan in this data folder.
    public DraftFolder(Path data, Disk disk) {
        this(data, "drafts", disk);
    }

    private DraftFolder(Path data, String name, Disk disk) {
        this.folder = data.resolve(name);
        this.aside = data.resolve("set-aside");
        this.disk = disk;
    }

    /// Those of scenarios.
    public static DraftFolder ofScenarios(Path data, Disk disk) {
        return new DraftFolder(data, "scenario-drafts", disk);
    }

    /// Every draft that can be read, the one begun last in front.
    ///
    /// @throws StoreFailure when the folder cannot be read
    public List<KeptDraft> all() {
        try {
            var kept = new ArrayList<KeptDraft>();
            for (var file : disk.list(folder)) {
                if (!file.toString().endsWith(ENDING)) continue;
                var found = read(file);
                if (found != null) kept.add(found);
            }
            kept.sort(Comparator.comparing((KeptDraft one) -> one.head().begun()).reversed());
            return kept;
        } catch (IOException e) {
            throw StoreFailure.of(e, folder, Problem.READ_FAILED);
        }
    }

    /// Begins a draft; safe on disk when this returns.
    ///
    /// @throws StoreFailure when it could not be written
    public void begin(DraftHead head, Group document) {
        var file = file(head.id());
        try {
            disk.createFolder(folder);
            disk.syncFolder(Disk.folderOf(folder));
            disk.replace(file, bytes(DraftCodec.write(head, document)));
        } catch (IOException e) {
            throw StoreFailure.of(e, file, Problem.WRITE_FAILED);
        }
    }

    /// Adds steps to a draft; safe on disk when this returns.
    ///
    /// @throws StoreFailure when they could not be written
    public void add(String draft, List<Step> steps) {
        var file = file(draft);
        var lines = new StringBuilder();
        // A newline first: a line that a power cut tore must not swallow the next one.
        for (var step : steps)
            lines.append('\n').append(Json.line(Line.of(DraftCodec.write(step)))).append('\n');
        try {
            var tail = tails.get(draft);
            if (tail == null) tail = opened(draft, file);
            tail.write(lines.toString().getBytes(StandardCharsets.UTF_8));
            tail.sync();
            safe.put(draft, tail.length());
        } catch (IOException e) {
            close(draft, e);
            throw StoreFailure.of(e, file, Problem.WRITE_FAILED);
        }
    }

    private Disk.Tail opened(String draft, Path file) throws IOException {
        var tail = disk.append(file);
        tails.put(draft, tail);
        var length = safe.putIfAbsent(draft, tail.length());
        if (length != null && length < tail.length()) tail.cut(length);
        return tail;
    }

    /// Whether a draft has this name already.
    public boolean isTaken(String draft) {
        return disk.exists(file(draft));
    }

    /// Puts a draft away: its file goes to the folder of what was set aside.
    ///
    /// @throws StoreFailure when it could not be moved
    public void discard(String draft) {
        var file = file(draft);
        close(draft, null);
        safe.remove(draft);
        try {
            if (!disk.exists(file)) return;
            disk.createFolder(aside);
            disk.syncFolder(Disk.folderOf(aside));
            disk.rename(file, aside.resolve("draft-" + draft + ENDING));
            disk.syncFolder(aside);
            disk.syncFolder(folder);
        } catch (IOException e) {
            throw StoreFailure.of(e, file, Problem.WRITE_FAILED);
        }
    }

    /// Takes back what was put away last under this name, unless there is one again.
    ///
    /// @throws StoreFailure when it could not be moved
    public void takeBack(String draft) {
        var file = file(draft);
        var away = aside.resolve("draft-" + draft + ENDING);
        try {
            if (disk.exists(file) || !disk.exists(away)) return;
            disk.rename(away, file);
            disk.syncFolder(folder);
            disk.syncFolder(aside);
        } catch (IOException e) {
            throw StoreFailure.of(e, file, Problem.WRITE_FAILED);
        }
    }

    @Override
    public void close() {
        for (var draft : List.copyOf(tails.keySet())) close(draft, null);
    }

    /// Null when not even the beginning can be read.
    private @Nullable KeptDraft read(Path file) throws IOException {
        var replay = new Replay();
        try (var in = disk.read(file)) {
            Lines.visit(
                    in,
                    Long.MAX_VALUE,
                    (bytes, from, length, _, _) -> replay.take(bytes, from, length));
        }
        return replay.kept();
    }

    /// A line that is torn, damaged, or of no effect any more is passed over; those after it count.
    private static final class Replay {
        private @Nullable DraftHead head;
        private @Nullable Draft draft;

        void take(byte[] bytes, int from, int length) {
            if (length == 0) return;
            try {
                var line = Json.read(Json.MAPPER.reader(), Line.class, bytes, from, length);
                if (!line.whole()) return;
                if (draft == null) {
                    var beginning = DraftCodec.beginning(line.step());
                    head = beginning.head();
                    draft = new Draft(beginning.document());
                } else draft.take(DraftCodec.step(line.step()));
            } catch (JacksonException | IllegalArgumentException e) {
                // Passed over.
            }
        }

        @Nullable KeptDraft kept() {
            return head == null || draft == null ? null : new KeptDraft(head, draft);
        }
    }

    private static byte[] bytes(JsonNode step) {
        return (Json.line(Line.of(step)) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private void close(String draft, @Nullable IOException cause) {
        try (var _ = tails.remove(draft)) {
            // Closed by leaving.
        } catch (IOException e) {
            if (cause != null) cause.addSuppressed(e);
        }
    }

    private Path file(String draft) {
        return folder.resolve(draft + ENDING);
    }
}
