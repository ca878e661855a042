package app.courante.app;

import app.courante.crisis.DeviceId;
import app.courante.desk.Desk;
import app.courante.store.Disk;
import app.courante.store.DurableStore;
import app.courante.store.Extent;
import app.courante.store.JournalLines;
import app.courante.store.Piece;
import app.courante.store.SharedFiles;
import app.courante.sync.SharedLog;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/// The log of an open house as laptops exchange it: what others have written goes through its desk.
final class HouseLog implements SharedLog {
    private final DurableStore store;
    private final Desk desk;
    private final Path data;
    private final Disk disk;
    private final SharedFiles files;

    HouseLog(DurableStore store, Desk desk, Path data, Disk disk) {
        this.store = store;
        this.desk = desk;
        this.data = data;
        this.disk = disk;
        this.files = new SharedFiles(data, disk);
    }

    @Override
    public Map<DeviceId, Extent> extents() {
        return store.extents();
    }

    @Override
    public JournalLines lines() {
        return new JournalLines(data, disk);
    }

    @Override
    public void take(List<Piece> pieces) {
        var taken = new CompletableFuture<@Nullable Void>();
        desk.receive(
                pieces,
                failed -> {
                    if (failed == null) taken.complete(null);
                    else taken.completeExceptionally(failed);
                });
        try {
            taken.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException failed ? failed : e;
        }
    }

    @Override
    public Set<String> files() {
        return files.names();
    }

    @Override
    public byte @Nullable [] file(String name) {
        return files.content(name);
    }

    @Override
    public void keep(String name, byte[] content) {
        files.keep(name, content);
    }
}
