package app.courante.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A disk in memory that knows what was synced and what was not, and can tell what a power cut
/// would leave of it.
///
/// Of what was not synced a cut may leave anything: each write whole, in part, only in some blocks
/// of 4 KiB with zeros or garbage in the others, or only as a longer file; each name given, changed
/// or taken away, or not. What was synced stays.
final class RecordedDisk implements Disk {
    /// What a disk is asked that changes something.
    enum Step {
        CREATE,
        WRITE,
        SYNC,
        CUT,
        RENAME,
        DELETE,
        CREATE_FOLDER,
        SYNC_FOLDER
    }

    /// Sees every step.
    interface Watch {
        /// May throw in the step's place; a write is then done in part.
        default void before(Step step) throws IOException {}

        default void after(Step step) {}
    }

    /// What was done to a file since it was synced last, and what a cut can make of it.
    private interface Change {
        byte[] remains(byte[] before, Random random);
    }

    /// A name given or taken away since its folder was synced last: one step is one group.
    private record Naming(Map<Path, @Nullable Node> names) {}

    private static final class Node {
        byte[] safe = {};
        byte[] now = {};
        final List<Change> pending = new ArrayList<>();
    }

    private final Map<Path, Node> safeNames = new TreeMap<>();
    private final Map<Path, Node> names = new TreeMap<>();
    private final Map<Path, List<Naming>> pendingNames = new TreeMap<>();
    private final boolean syncs;
    private Watch watch = new Watch() {};

    /// @param syncs false for a disk that says it has synced and has not
    RecordedDisk(boolean syncs) {
        this.syncs = syncs;
    }

    void watch(Watch watcher) {
        watch = watcher;
    }

    /// What every file holds now.
    Map<Path, String> contents() {
        var contents = new TreeMap<Path, String>();
        names.forEach((path, node) ->
                contents.put(path, ChainedLine.sha256(node.now) + " " + node.now.length));
        return contents;
    }

    byte[] content(Path file) throws IOException {
        return node(file).now.clone();
    }

    /// A file that has always been there.
    void put(Path file, byte[] content) {
        var node = new Node();
        node.now = node.safe = content.clone();
        names.put(file, node);
        safeNames.put(file, node);
    }

    /// The disk as a power cut at this instant could leave it.
    RecordedDisk afterPowerCut(Random random) {
        var left = new RecordedDisk(syncs);
        var kept = new TreeMap<>(safeNames);
        for (var folder : pendingNames.values()) {
            // Most file systems keep the order of names; none promises it.
            int prefix = random.nextInt(folder.size() + 1);
            boolean ordered = random.nextBoolean();
            for (int i = 0; i < folder.size(); i++)
                if (ordered ? i < prefix : random.nextBoolean())
                    folder.get(i).names.forEach((path, node) -> give(kept, path, node));
        }
        kept.forEach((path, node) -> left.put(path, remains(node, random)));
        return left;
    }

    private static byte[] remains(Node node, Random random) {
        var bytes = node.safe;
        for (var change : node.pending) bytes = change.remains(bytes, random);
        return bytes;
    }

    @Override
    public Tail append(Path file) throws IOException {
        if (!names.containsKey(file)) {
            step(Step.CREATE, () -> name(Map.of(file, new Node()), null));
        }
        return new RecordedTail(node(file));
    }

    @Override
    public InputStream read(Path file) throws IOException {
        return new ByteArrayInputStream(node(file).now);
    }

    @Override
    public boolean exists(Path file) {
        return names.containsKey(file);
    }

    @Override
    public List<Path> list(Path folder) {
        return names.keySet().stream().filter(path -> folder.equals(path.getParent())).toList();
    }

    @Override
    public void createFolder(Path folder) throws IOException {
        step(Step.CREATE_FOLDER, () -> {});
    }

    @Override
    public void rename(Path from, Path to) throws IOException {
        var node = node(from);
        step(Step.RENAME, () -> name(Map.of(to, node), from));
    }

    @Override
    public void delete(Path file) throws IOException {
        if (names.containsKey(file)) step(Step.DELETE, () -> name(Map.of(), file));
    }

    @Override
    public void syncFolder(Path folder) throws IOException {
        step(
                Step.SYNC_FOLDER,
                () -> {
                    var pending = pendingNames.get(folder);
                    if (!syncs || pending == null) return;
                    for (var naming : pending)
                        naming.names.forEach((path, node) -> give(safeNames, path, node));
                    pendingNames.remove(folder);
                });
    }

    private void name(Map<Path, Node> given, @Nullable Path taken) {
        var all = new TreeMap<Path, @Nullable Node>(given);
        if (taken != null) all.put(taken, null);
        all.forEach((path, node) -> give(names, path, node));
        var folder = Disk.folderOf(all.firstEntry().getKey());
        pendingNames.computeIfAbsent(folder, _ -> new ArrayList<>()).add(new Naming(all));
    }

    private static void give(Map<Path, Node> names, Path path, @Nullable Node node) {
        if (node == null) names.remove(path);
        else names.put(path, node);
    }

    private Node node(Path file) throws IOException {
        var node = names.get(file);
        if (node == null) throw new NoSuchFileException(file.toString());
        return node;
    }

    private void step(Step step, Runnable work) throws IOException {
        watch.before(step);
        work.run();
        watch.after(step);
    }

    private final class RecordedTail implements Tail {
        private final Node node;

        RecordedTail(Node node) {
            this.node = node;
        }

        @Override
        public void write(byte[] bytes) throws IOException {
            try {
                watch.before(Step.WRITE);
            } catch (IOException e) {
                grow(Arrays.copyOf(bytes, bytes.length / 2));
                throw e;
            }
            grow(bytes);
            watch.after(Step.WRITE);
        }

        private void grow(byte[] bytes) {
            int at = node.now.length;
            node.now = Arrays.copyOf(node.now, at + bytes.length);
            System.arraycopy(bytes, 0, node.now, at, bytes.length);
            var written = bytes.clone();
            node.pending.add((before, random) -> Tearing.of(before, at, written, random));
        }

        @Override
        public void sync() throws IOException {
            step(
                    Step.SYNC,
                    () -> {
                        if (!syncs) return;
                        node.safe = node.now;
                        node.pending.clear();
                    });
        }

        @Override
        public long length() {
            return node.now.length;
        }

        @Override
        public void cut(long length) throws IOException {
            step(
                    Step.CUT,
                    () -> {
                        node.now = Arrays.copyOf(node.now, (int) length);
                        node.pending.add((before, random) ->
                                random.nextBoolean() || length > before.length
                                        ? before
                                        : Arrays.copyOf(before, (int) length));
                    });
        }

        @Override
        public void close() {}
    }
}
