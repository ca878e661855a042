package app.courante.store;

import java.nio.file.Path;

class MemoryEventStoreTest extends EventStoreConformance {
    @Override
    EventStore open(Path folder) {
        return new MemoryEventStore(Samples.DEVICE);
    }

    @Override
    boolean durable() {
        return false;
    }
}
