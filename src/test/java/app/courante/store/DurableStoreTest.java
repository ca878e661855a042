package app.courante.store;

import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;

class DurableStoreTest extends EventStoreConformance {
    private final ExecutorService thread = Executors.newSingleThreadExecutor();

    @Override
    EventStore open(Path folder) {
        var disk = new RealDisk();
        var identity = Identity.in(folder.resolve("device.key"), disk);
        var archive =
                new Archive(
                        folder,
                        identity.device(),
                        _ -> null,
                        disk,
                        thread,
                        _ -> {},
                        failure -> {
                            throw new IllegalStateException(failure);
                        });
        return new DurableStore(
                Journal.open(folder, identity, disk),
                archive,
                Notes.open(folder.resolve("notes.jsonl"), disk));
    }

    @AfterEach
    @Override
    void close() {
        super.close();
        thread.shutdown();
    }
}
